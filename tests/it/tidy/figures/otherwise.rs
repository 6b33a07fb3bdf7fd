//! Which numbers in the code are a figure of the rules by chance?

/// Numbers that are a figure of the rules by chance: which, where, and what they are there.
pub(super) const OTHERWISE: &[(i64, &str, &str)] = &[
    (
        100_000,
        "src/domain/count.rs",
        "terminals that a request may name, after the contract",
    ),
    (
        100_000,
        "xtask/src/test/quote.rs",
        "lines that the command for checking is asked",
    ),
    (
        50,
        "src/ui/panels/compare/table.rs",
        "rows of the table of offers on a page",
    ),
    (200, "src/partners/limits.rs", "characters of a name"),
    (100_000, "src/partners/limits.rs", "rows that a page reads"),
    (
        10_000,
        "src/platform/download.rs",
        "milliseconds that a server may send nothing",
    ),
    (100, "src/domain/tax.rs", "a percentage is out of a hundred"),
    (
        100,
        "src/ui/panels/partners",
        "a percentage is out of a hundred",
    ),
    (
        100,
        "src/domain/date.rs",
        "the calendar: most centuries have no leap day",
    ),
    (
        100,
        "xtask/src/rules/day.rs",
        "the calendar: most centuries have no leap day",
    ),
    (
        200,
        "src/wire/offer.rs",
        "characters of a name, after the contract",
    ),
    (2_000, "src/wire/error.rs", "an amount, as an example"),
    (
        500,
        "src/catalog/fields.rs",
        "services, and characters of a remark",
    ),
    (200, "src/catalog/fields.rs", "characters of a name"),
    (
        100_000,
        "src/catalog/fields.rs",
        "terminals that a request may name, after the contract",
    ),
    (2_000, "src/catalog/fields.rs", "characters of an address"),
    (
        100,
        "src/catalog/problem.rs",
        "problems that a person reads",
    ),
    (
        120,
        "src/catalog",
        "the longest term of the contract; characters of a place",
    ),
    (100_000, "src/share/code", "terminals that a code can name"),
    (120, "src/share/code", "months that a code can name"),
    (300, "src/share/code", "terminals of a usual question"),
    (50, "src/draft/form.rs", "changes that can be undone"),
    (100, "src/draft/saved.rs", "characters of a typed text"),
    (
        2_000,
        "src/screen/words/page/problems.toml",
        "an example of an amount, as typed",
    ),
    (50_000, "xtask/src/test/quote.rs", "the number of a line"),
    (24, "src/screen/spoken/japanese.rs", "days with a word"),
    (
        50_000,
        "src/partners/totals.rs",
        "the end of a band of the picture, in yen",
    ),
    (
        100_000,
        "src/partners/totals.rs",
        "the end of a band of the picture, in yen",
    ),
    (
        200_000,
        "src/partners/totals.rs",
        "the end of a band of the picture, in yen",
    ),
    (
        500_000,
        "src/partners/totals.rs",
        "the end of a band of the picture, in yen",
    ),
    (
        1_000_000,
        "src/partners/totals.rs",
        "the end of a band of the picture, in yen",
    ),
    (100, "src/worker/message.rs", "mistakes that the page lists"),
    (100, "xtask/src/args.rs", "a percentage is out of a hundred"),
    (
        100,
        "xtask/src/partners.rs",
        "a percentage is out of a hundred",
    ),
    (100, "xtask/src/bench.rs", "rows of a list"),
    (10_000, "xtask/src/bench.rs", "rows of a list"),
    (100_000, "xtask/src/bench.rs", "rows of a list"),
    (
        45,
        "xtask/src/test/e2e.rs",
        "minutes that the tests of an engine may take",
    ),
    (
        1_500_000,
        "xtask/src/test/lanes.rs",
        "KiB of memory that a lane takes",
    ),
];
