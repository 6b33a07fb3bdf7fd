//! How are the sentences of `panels/mistakes.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 13桁の法人番号
pub fn a_corporate_number(words: Words) -> &'static str {
    match words {
        Words::Ja => "13桁の法人番号",
        Words::En => "the corporate number of 13 digits",
    }
}

/// 取引先の名前
pub fn a_name(words: Words) -> &'static str {
    match words {
        Words::Ja => "取引先の名前",
        Words::En => "the name of the partner",
    }
}

/// 業種
pub fn an_industry(words: Words) -> &'static str {
    match words {
        Words::Ja => "業種",
        Words::En => "the industry",
    }
}

/// サービスの名前かid
pub fn an_offer(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービスの名前かid",
        Words::En => "the name or id of the service",
    }
}

/// 「{found}」は、表計算ソフトが数を日付に変えたもののようです。セルの表示形式を「数値」にして、{wanted}を入れ直してください
pub fn became_a_date(words: Words, found: &str, wanted: &str) -> String {
    match words {
        Words::Ja => format!("「{found}」は、表計算ソフトが数を日付に変えたもののようです。セルの表示形式を「数値」にして、{wanted}を入れ直してください"),
        Words::En => format!("“{found}” looks like a number that a spreadsheet has turned into a date. Format the cell as a number and enter {wanted} again"),
    }
}

/// 「{found}」は、表計算ソフトが長い番号を丸めたものです。セルの表示形式を「文字列」にして、番号を入れ直してください
pub fn became_rounded(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("「{found}」は、表計算ソフトが長い番号を丸めたものです。セルの表示形式を「文字列」にして、番号を入れ直してください"),
        Words::En => format!("“{found}” is a long number that a spreadsheet has rounded. Format the cell as text and enter the number again"),
    }
}

/// 資本金を単位まで（例: 1000万円）
pub fn capital(words: Words) -> &'static str {
    match words {
        Words::Ja => "資本金を単位まで（例: 1000万円）",
        Words::En => "the capital with its unit, such as ¥10000000",
    }
}

/// 文字が多すぎます。1つのセルは{max}文字までです。短くしてください
pub fn cell_too_long(words: Words, max: &str) -> String {
    match words {
        Words::Ja => format!("文字が多すぎます。1つのセルは{max}文字までです。短くしてください"),
        Words::En => format!("There are too many characters. A cell holds at most {max}. Make it shorter"),
    }
}

/// 従業員の人数（例: 20）
pub fn employees(words: Words) -> &'static str {
    match words {
        Words::Ja => "従業員の人数（例: 20）",
        Words::En => "the number of employees, such as 20",
    }
}

/// {row}行目「{column}」: {says}
pub fn in_cell(words: Words, row: &str, column: &str, says: &str) -> String {
    match words {
        Words::Ja => format!("{row}行目「{column}」: {says}"),
        Words::En => format!("Row {row}, “{column}”: {says}"),
    }
}

/// {row}行目: {says}
pub fn in_row(words: Words, row: &str, says: &str) -> String {
    match words {
        Words::Ja => format!("{row}行目: {says}"),
        Words::En => format!("Row {row}: {says}"),
    }
}

/// 空です。{wanted}を入れてください
pub fn missing(words: Words, wanted: &str) -> String {
    match words {
        Words::Ja => format!("空です。{wanted}を入れてください"),
        Words::En => format!("It is empty. Enter {wanted}"),
    }
}

/// 「{found}」は数として読めません。{wanted}を入れてください
pub fn not_a_number(words: Words, found: &str, wanted: &str) -> String {
    match words {
        Words::Ja => format!("「{found}」は数として読めません。{wanted}を入れてください"),
        Words::En => format!("“{found}” cannot be read as a number. Enter {wanted}"),
    }
}

/// 「{found}」は13桁の番号ではありません。国税庁の法人番号を確かめてください。計算には使いません
pub fn not_thirteen_digits(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("「{found}」は13桁の番号ではありません。国税庁の法人番号を確かめてください。計算には使いません"),
        Words::En => format!("“{found}” is not a number of 13 digits. Check the corporate number. It changes no figure"),
    }
}

/// 「{found}」は計算できる範囲の外です。{min}から{max}までの数にしてください
pub fn out_of_range(words: Words, found: &str, min: &str, max: &str) -> String {
    match words {
        Words::Ja => format!("「{found}」は計算できる範囲の外です。{min}から{max}までの数にしてください"),
        Words::En => format!("“{found}” is out of range. Enter a number from {min} to {max}"),
    }
}

/// 「{found}」は合計の行のようです。取引先ではないので計算していません。一覧から消してください
pub fn sum_row(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("「{found}」は合計の行のようです。取引先ではないので計算していません。一覧から消してください"),
        Words::En => format!("“{found}” looks like a row of sums. It is no partner and is not computed. Take it out of the list"),
    }
}

/// 端末の台数（例: 15）
pub fn terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "端末の台数（例: 15）",
        Words::En => "the number of terminals, such as 15",
    }
}

/// 列が足りません。見出しの行と同じ数の列にしてください
pub fn too_few_cells(words: Words) -> &'static str {
    match words {
        Words::Ja => "列が足りません。見出しの行と同じ数の列にしてください",
        Words::En => "Columns are missing. Give the row as many as the headings have",
    }
}

/// 見出しの行より列が多くなっています。区切りの文字を含むセルは引用符（"）で囲んでください
pub fn too_many_cells(words: Words) -> &'static str {
    match words {
        Words::Ja => "見出しの行より列が多くなっています。区切りの文字を含むセルは引用符（\"）で囲んでください",
        Words::En => "There are more columns than headings. Put a cell with the separator in it between quotation marks (\")",
    }
}

/// ここで始まる引用符（"）が閉じられていません。引用符を閉じるか、消してください
pub fn unclosed_quote(words: Words) -> &'static str {
    match words {
        Words::Ja => "ここで始まる引用符（\"）が閉じられていません。引用符を閉じるか、消してください",
        Words::En => "A quotation mark (\") is opened here and not closed. Close it or remove it",
    }
}

/// 「{found}」では業種の区分が1つに決まりません。「製造業」「小売業」のように、「会社の区分を調べる」にある名前を1つ入れてください
pub fn unknown_industry(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("「{found}」では業種の区分が1つに決まりません。「製造業」「小売業」のように、「会社の区分を調べる」にある名前を1つ入れてください"),
        Words::En => format!("“{found}” does not say which one industry it is. Enter one name as it stands under “Which size are we?”, such as retail"),
    }
}

/// 「{found}」は料金表にありません。サービスの名前かidを料金表のとおりに入れるか、空にしてください
pub fn unknown_offer(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("「{found}」は料金表にありません。サービスの名前かidを料金表のとおりに入れるか、空にしてください"),
        Words::En => format!("The price list has no service “{found}”. Enter its name or id as the list has it, or leave it empty"),
    }
}

/// 「{found}」に読めない文字があります。文字コードを選び直すか、入れ直してください
pub fn unreadable(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("「{found}」に読めない文字があります。文字コードを選び直すか、入れ直してください"),
        Words::En => format!("“{found}” has characters that cannot be read. Choose another encoding, or enter it again"),
    }
}

/// 「{found}」は法人番号の検査数字が合いません。写し間違いがないか確かめてください。計算には使いません
pub fn wrong_check_digit(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("「{found}」は法人番号の検査数字が合いません。写し間違いがないか確かめてください。計算には使いません"),
        Words::En => format!("“{found}” has a wrong check digit for a corporate number. Check that it was copied right. It changes no figure"),
    }
}
