//! How are the sentences of `page/problems.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// ＊ 小数の{noun}は計算できません。整数で入力してください（例: {sample}）。
pub fn fraction(words: Words, noun: &str, sample: &str) -> String {
    match words {
        Words::Ja => format!("＊ 小数の{noun}は計算できません。整数で入力してください（例: {sample}）。"),
        Words::En => format!("＊ A fraction cannot be {noun}. Enter a whole number (for example {sample})."),
    }
}

/// ＊ {noun}が途中です。整数になるように入力してください（例: {sample}）。
pub fn incomplete(words: Words, noun: &str, sample: &str) -> String {
    match words {
        Words::Ja => format!("＊ {noun}が途中です。整数になるように入力してください（例: {sample}）。"),
        Words::En => format!("＊ This is unfinished. Enter {noun} as a whole number (for example {sample})."),
    }
}

/// ＊ マイナスの{noun}は計算できません。{least}以上の数字を入力してください。
pub fn minus(words: Words, noun: &str, least: &str) -> String {
    match words {
        Words::Ja => format!("＊ マイナスの{noun}は計算できません。{least}以上の数字を入力してください。"),
        Words::En => format!("＊ A number below zero cannot be {noun}. Enter {least} or more."),
    }
}

/// ＊ {noun}を入力してください（例: {sample}）。
pub fn missing(words: Words, noun: &str, sample: &str) -> String {
    match words {
        Words::Ja => format!("＊ {noun}を入力してください（例: {sample}）。"),
        Words::En => format!("＊ Enter {noun} (for example {sample})."),
    }
}

/// ＊ 金額を入力してください。かからない場合は 0 と入力します。
pub fn missing_yen(words: Words) -> &'static str {
    match words {
        Words::Ja => "＊ 金額を入力してください。かからない場合は 0 と入力します。",
        Words::En => "＊ Enter the amount. Where nothing is charged, enter 0.",
    }
}

/// ＊ 「{character}」は読み取れません。数字で入力してください（例: {sample}）。
pub fn not_a_number(words: Words, character: &str, sample: &str) -> String {
    match words {
        Words::Ja => format!("＊ 「{character}」は読み取れません。数字で入力してください（例: {sample}）。"),
        Words::En => format!("＊ “{character}” cannot be read. Enter digits (for example {sample})."),
    }
}

/// 月数
pub fn noun_months(words: Words) -> &'static str {
    match words {
        Words::Ja => "月数",
        Words::En => "the number of months",
    }
}

/// 人数
pub fn noun_people(words: Words) -> &'static str {
    match words {
        Words::Ja => "人数",
        Words::En => "the number of people",
    }
}

/// 台数
pub fn noun_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "台数",
        Words::En => "the number of terminals",
    }
}

/// 金額
pub fn noun_yen(words: Words) -> &'static str {
    match words {
        Words::Ja => "金額",
        Words::En => "the amount",
    }
}

/// あと少しです
pub fn open(words: Words) -> &'static str {
    match words {
        Words::Ja => "あと少しです",
        Words::En => "Almost there",
    }
}

/// 「{label}」を確かめてください。必要な項目がそろうと、ここに結果が出ます。
pub fn open_question(words: Words, label: &str) -> String {
    match words {
        Words::Ja => format!("「{label}」を確かめてください。必要な項目がそろうと、ここに結果が出ます。"),
        Words::En => format!("Please check “{label}”. The result appears here once everything needed is entered."),
    }
}

/// ＊ 税込・税抜が違います。{tax}の金額を入力してください。
pub fn other_tax(words: Words, tax: &str) -> String {
    match words {
        Words::Ja => format!("＊ 税込・税抜が違います。{tax}の金額を入力してください。"),
        Words::En => format!("＊ Tax is meant otherwise here. Enter the amount {tax}."),
    }
}

/// ＊ 幅のある数字（30～50など）では計算できません。1つに決めて入力してください（例: {sample}）。
pub fn range(words: Words, sample: &str) -> String {
    match words {
        Words::Ja => format!("＊ 幅のある数字（30～50など）では計算できません。1つに決めて入力してください（例: {sample}）。"),
        Words::En => format!("＊ A range cannot be calculated. Enter one number (for example {sample})."),
    }
}

/// 24 や 2年
pub fn sample_months(words: Words) -> &'static str {
    match words {
        Words::Ja => "24 や 2年",
        Words::En => "12 or 36",
    }
}

/// 3 や 3人
pub fn sample_people(words: Words) -> &'static str {
    match words {
        Words::Ja => "3 や 3人",
        Words::En => "3 or 12",
    }
}

/// 12 や 12台
pub fn sample_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "12 や 12台",
        Words::En => "12 or 120",
    }
}

/// 2,000 や 1万2千
pub fn sample_yen(words: Words) -> &'static str {
    match words {
        Words::Ja => "2,000 や 1万2千",
        Words::En => "1500 or 12,345",
    }
}

/// 入力する
pub fn to_question(words: Words) -> &'static str {
    match words {
        Words::Ja => "入力する",
        Words::En => "Enter it",
    }
}

/// ＊ {max}以下で入力してください。
pub fn too_large(words: Words, max: &str) -> String {
    match words {
        Words::Ja => format!("＊ {max}以下で入力してください。"),
        Words::En => format!("＊ Enter at most {max}."),
    }
}

/// ＊ 桁が多すぎます。{noun}を確かめてください。
pub fn too_many_digits(words: Words, noun: &str) -> String {
    match words {
        Words::Ja => format!("＊ 桁が多すぎます。{noun}を確かめてください。"),
        Words::En => format!("＊ There are too many digits. Please check {noun}."),
    }
}

/// ＊ {min}以上で入力してください。
pub fn too_small(words: Words, min: &str) -> String {
    match words {
        Words::Ja => format!("＊ {min}以上で入力してください。"),
        Words::En => format!("＊ Enter at least {min}."),
    }
}

/// ＊ 数字が2つあるようです。1つだけ入力してください（例: {sample}）。
pub fn two_numbers(words: Words, sample: &str) -> String {
    match words {
        Words::Ja => format!("＊ 数字が2つあるようです。1つだけ入力してください（例: {sample}）。"),
        Words::En => format!("＊ There seem to be two numbers. Enter only one (for example {sample})."),
    }
}

/// ＊ 単位が違います。{noun}を入力してください（例: {sample}）。
pub fn wrong_unit(words: Words, noun: &str, sample: &str) -> String {
    match words {
        Words::Ja => format!("＊ 単位が違います。{noun}を入力してください（例: {sample}）。"),
        Words::En => format!("＊ The unit is another. Enter {noun} (for example {sample})."),
    }
}
