//! What is wrong with a typed number? What, and what to do about it.

use crate::draft::number_text::{NumberProblem, Unit};

/// An example of each kind of number.
const fn sample(unit: Unit) -> &'static str {
    match unit {
        Unit::Terminals => "12 や 12台",
        Unit::People => "3 や 3人",
        Unit::Months => "24 や 2年",
        Unit::Yen => "2,000 や 1万2千",
    }
}

/// What such a number is called.
const fn noun(unit: Unit) -> &'static str {
    match unit {
        Unit::Terminals => "台数",
        Unit::People => "人数",
        Unit::Months => "月数",
        Unit::Yen => "金額",
    }
}

/// Nothing was entered.
pub fn missing(unit: Unit) -> String {
    match unit {
        Unit::Yen => "＊ 金額を入力してください。かからない場合は 0 と入力します。".to_owned(),
        _ => format!(
            "＊ {}を入力してください（例: {}）。",
            noun(unit),
            sample(unit)
        ),
    }
}

/// What was entered is unfinished.
pub fn incomplete(unit: Unit) -> String {
    format!(
        "＊ {}が途中です。整数になるように入力してください（例: {}）。",
        noun(unit),
        sample(unit)
    )
}

/// What was entered is no number.
pub fn wrong(problem: NumberProblem, unit: Unit) -> String {
    let (noun, sample) = (noun(unit), sample(unit));
    match problem {
        NumberProblem::Minus => {
            let least = if matches!(unit, Unit::Yen | Unit::People) {
                0
            } else {
                1
            };
            format!("＊ マイナスの{noun}は計算できません。{least}以上の数字を入力してください。")
        }
        NumberProblem::Fraction => {
            format!("＊ 小数の{noun}は計算できません。整数で入力してください（例: {sample}）。")
        }
        NumberProblem::TwoNumbers => {
            format!("＊ 数字が2つあるようです。1つだけ入力してください（例: {sample}）。")
        }
        NumberProblem::WrongUnit => {
            format!("＊ 単位が違います。{noun}を入力してください（例: {sample}）。")
        }
        NumberProblem::NotANumber(character) => {
            format!(
                "＊ 「{}」は読み取れません。数字で入力してください（例: {sample}）。",
                shown(character)
            )
        }
        NumberProblem::TooManyDigits => format!("＊ 桁が多すぎます。{noun}を確かめてください。"),
    }
}

/// A character as it can be shown: what is invisible, or turns the text around, by its number.
fn shown(character: char) -> String {
    let invisible = matches!(character, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202F}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}');
    if invisible || character.is_control() {
        format!("U+{:04X}", u32::from(character))
    } else {
        character.to_string()
    }
}

/// Below the least.
pub fn too_small(min: &str) -> String {
    format!("＊ {min}以上で入力してください。")
}

/// Above the most.
pub fn too_large(max: &str) -> String {
    format!("＊ {max}以下で入力してください。")
}

/// The answer, while a question is open.
pub fn open_question(label: &str) -> String {
    format!("「{label}」を確かめてください。必要な項目がそろうと、ここに結果が出ます。")
}

/// The heading of the answer while a question is open.
pub const OPEN: &str = "あと少しです";
/// The button to the open question.
pub const TO_QUESTION: &str = "入力する";
