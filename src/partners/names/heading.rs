//! What does a column hold, by its heading? First by the usual headings, then by a word in it.

use super::key;
use crate::partners::Column;

/// How surely a heading names a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::partners) enum Grade {
    /// It holds a word of it.
    Likely,
    /// It is one of the usual headings.
    Usual,
}

/// The usual headings. What they say of the unit, in brackets or behind them, does not matter here.
/// A space parts two of them.
const USUAL: [(Column, &str); 7] = [
    (
        Column::Name,
        "名称 会社名 社名 企業名 法人名 商号 屋号 事業者名 事業所名 取引先 取引先名 \
         取引先企業 取引先企業名 取引先会社名 仕入先 仕入先名 委託先 委託先名 発注先 外注先 \
         協力会社 協力会社名 パートナー パートナー名 サプライヤー 顧客名 name company \
         companyname partner partnername supplier suppliername vendor vendorname \
         businesspartner organization organisation firm",
    ),
    (
        Column::CorporateNumber,
        "法人番号 corporatenumber houjinbangou hojinbango jcn",
    ),
    (
        Column::Industry,
        "業種 業種名 業種区分 主業種 主たる業種 業界 産業分類 industry sector businesstype",
    ),
    (
        Column::Employees,
        "従業員数 従業員 常時使用する従業員 常時使用する従業員数 常用従業員数 社員数 職員数 \
         人数 人員 人員数 スタッフ数 employees employee employeecount numberofemployees \
         noofemployees headcount staff workforce",
    ),
    (
        Column::Capital,
        "資本金 資本金額 資本金の額 資本金又は出資金 出資金 capital capitalstock sharecapital \
         paidincapital",
    ),
    (
        Column::Terminals,
        "端末数 端末台数 台数 pc台数 pc数 パソコン台数 パソコン数 機器台数 機器数 デバイス数 \
         コンピュータ台数 コンピューター台数 エンドポイント数 terminals terminal \
         terminalcount numberofterminals devices devicecount numberofdevices endpoints \
         computers pcs pc",
    ),
    (
        Column::Offer,
        "サービス サービス名 プラン プラン名 希望プラン 希望サービス 導入サービス 商品名 \
         offer offername service servicename plan planname product",
    ),
];

/// Words that say enough, the surest first.
const LIKELY: [(Column, &str); 7] = [
    (
        Column::CorporateNumber,
        "法人番号 corporatenumber corporateno",
    ),
    (Column::Capital, "資本 出資 capital"),
    // Before the employees: 従業員用端末数.
    (
        Column::Terminals,
        "端末 台数 パソコン pc コンピュータ デバイス エンドポイント terminal device endpoint \
         computer",
    ),
    (
        Column::Employees,
        "従業員 社員数 職員数 人数 人員数 スタッフ数 employee headcount staff",
    ),
    (Column::Industry, "業種 業界 産業 industry sector"),
    (Column::Offer, "サービス プラン offer service plan"),
    (
        Column::Name,
        "会社 企業 取引先 仕入先 委託先 発注先 社名 法人名 商号 名称 事業者 company supplier \
         vendor partner name",
    ),
];

/// Words that say that the column holds something else: the date of a service, the address of a company.
const OTHERWISE: &str =
    "車両 トラック プリンタ スマ モニタ コード 番号 住所 所在地 電話 郵便 メール 担当 \
     代表 役員 部署 備考 日 年 率 割合 比 平均 うち 女性 アルバイト 型 機種 シリアル カナ \
     かな 区分 url code address phone fax mail date contact person note remark model \
     serial price cost 料 価格 金額";

/// A column of these is no number: 端末名, 社員名.
const NAME_OF: &str = "名";

/// In which unit a column of capital counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::partners) enum Scale {
    /// In yen.
    #[default]
    Yen,
    /// In this unit, which is to be read behind each number.
    In(&'static str),
    /// In one that is not known: each number must say its own.
    Unknown,
}

/// The units of capital, as a heading says them without yen, and as they stand behind a number.
const SCALES: [(&str, &str); 14] = [
    ("百万", "百万円"),
    ("千万", "千万円"),
    ("万", "万円"),
    ("千", "千円"),
    ("1000", "千円"),
    ("000", "千円"),
    ("億", "億円"),
    ("millions", "百万円"),
    ("million", "百万円"),
    ("mil", "百万円"),
    ("mn", "百万円"),
    ("m", "百万円"),
    ("thousand", "千円"),
    ("k", "千円"),
];

/// Units that are not read.
const OTHER_UNITS: [&str; 5] = ["十億", "billion", "bn", "usd", "$"];

/// Yen, before or behind a unit.
const YEN: [&str; 6] = ["円", "yen", "jpy", "¥", "単位", "in"];

/// What says in a cell itself how much it is, whatever the heading says.
const OWN_UNITS: [&str; 9] = ["円", "万", "億", "兆", "¥", "￥", "\\", "yen", "jpy"];
/// What says too little in a cell under a heading with a unit.
const HALF_UNITS: [char; 2] = ['百', '千'];

impl Scale {
    /// The unit that a heading names in its bracket, or at its end; yen where it names none.
    pub(in crate::partners) fn of(heading: &str) -> Self {
        let heading = key(heading);
        let (_, note) = heading
            .split_once(['(', '[', '【', '〔'])
            .unwrap_or_default();
        let note = note.trim_end_matches([')', ']', '】', '〕']);
        if note.is_empty() {
            return Self::at_end(&heading);
        }
        let unit = without_yen(note);
        let is_yen = unit.is_empty()
            || YEN
                .iter()
                .any(|yen| note.starts_with(yen) && *yen != "単位");
        match named(unit) {
            Some(unit) => Self::In(unit),
            // 円・税込
            None if is_yen && !note.contains(['0', '$']) => Self::Yen,
            None => Self::Unknown,
        }
    }

    fn at_end(heading: &str) -> Self {
        if OTHER_UNITS.iter().any(|unit| heading.contains(unit)) {
            return Self::Unknown;
        }
        let yen = YEN.iter().find_map(|yen| heading.strip_suffix(yen));
        let units = SCALES
            .iter()
            .filter(|(unit, _)| yen.is_some() || unit.len() > 1);
        let mut found = units.filter(|(unit, _)| yen.unwrap_or(heading).ends_with(unit));
        match found.next() {
            Some((_, unit)) => Self::In(unit),
            None => Self::Yen,
        }
    }

    /// A number with its unit; `None` where the cell and its heading leave open what is meant.
    pub(in crate::partners) fn write(self, number: &str) -> Option<String> {
        let lowercase = number.to_lowercase();
        let has_own = OWN_UNITS.iter().any(|unit| lowercase.contains(unit));
        match self {
            Self::Yen => Some(number.to_owned()),
            _ if has_own => Some(number.to_owned()),
            Self::In(unit) if !number.contains(HALF_UNITS) => Some(format!("{number}{unit}")),
            Self::In(_) | Self::Unknown => None,
        }
    }
}

fn named(unit: &str) -> Option<&'static str> {
    let mut scales = SCALES.iter();
    scales
        .find(|(name, _)| *name == unit)
        .map(|(_, unit)| *unit)
}

/// What stands beside yen: 百万 of 単位百万円.
fn without_yen(note: &str) -> &str {
    let mut rest = note;
    for yen in YEN {
        rest = rest.strip_prefix(yen).unwrap_or(rest);
        rest = rest.strip_suffix(yen).unwrap_or(rest);
    }
    rest
}

/// What a column with that heading holds.
pub(in crate::partners) fn recognise(heading: &str) -> Option<(Column, Grade)> {
    let whole = key(heading);
    let bare = without_brackets(&whole);
    if bare.is_empty() {
        return None;
    }
    let bare = without_unit(bare);
    for (column, headings) in USUAL {
        if headings.split_whitespace().any(|usual| key(usual) == bare) {
            return Some((column, Grade::Usual));
        }
    }
    let likely = |words: &str| {
        let mut words = words.split_whitespace();
        words.any(|word| bare.contains(&key(word)))
    };
    let (column, _) = LIKELY.into_iter().find(|(_, words)| likely(words))?;
    // The word 番号 stands in 法人番号.
    let says_otherwise = column != Column::CorporateNumber && likely(OTHERWISE);
    let says_otherwise = says_otherwise || (column.range().is_some() && bare.ends_with(NAME_OF));
    (!says_otherwise).then_some((column, Grade::Likely))
}

/// What stands before the first bracket, or behind one that stands first.
fn without_brackets(heading: &str) -> &str {
    const OPENING: [char; 4] = ['(', '[', '【', '〔'];
    const CLOSING: [char; 4] = [')', ']', '】', '〕'];
    match heading.split_once(OPENING) {
        Some(("", behind)) => {
            let behind = behind.split_once(CLOSING).map_or("", |(_, behind)| behind);
            behind.split(OPENING).next().unwrap_or_default()
        }
        Some((before, _)) => before,
        None => heading,
    }
}

/// Without a unit that stands behind it and no brackets around.
fn without_unit(heading: &str) -> &str {
    const UNITS: [&str; 7] = ["百万円", "千万円", "万円", "千円", "億円", "円", "yen"];
    let unit = UNITS.iter().find_map(|unit| heading.strip_suffix(unit));
    unit.filter(|rest| !rest.is_empty()).unwrap_or(heading)
}
