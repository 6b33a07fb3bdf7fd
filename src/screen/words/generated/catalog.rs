//! How are the sentences of `panels/catalog.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 引用符なしの{least}以上{most}以下の整数
pub fn a_count(words: Words, least: &str, most: &str) -> String {
    match words {
        Words::Ja => format!("引用符なしの{least}以上{most}以下の整数"),
        Words::En => format!("a whole number from {least} to {most} without quotation marks"),
    }
}

/// 引用符で囲んだ {pattern} の形の日付
pub fn a_date(words: Words, pattern: &str) -> String {
    match words {
        Words::Ja => format!("引用符で囲んだ {pattern} の形の日付"),
        Words::En => format!("a date as {pattern}, in quotation marks"),
    }
}

/// 引用符で囲んだ {scheme} のアドレス
pub fn a_link(words: Words, scheme: &str) -> String {
    match words {
        Words::Ja => format!("引用符で囲んだ {scheme} のアドレス"),
        Words::En => format!("an address that starts with {scheme}, in quotation marks"),
    }
}

/// {brackets} で囲んだサービスのリスト
pub fn a_list(words: Words, brackets: &str) -> String {
    match words {
        Words::Ja => format!("{brackets} で囲んだサービスのリスト"),
        Words::En => format!("a list {brackets} of services"),
    }
}

/// 引用符なしの {number} という数値
pub fn a_number(words: Words, number: &str) -> String {
    match words {
        Words::Ja => format!("引用符なしの {number} という数値"),
        Words::En => format!("{number} without quotation marks"),
    }
}

/// 引用符で囲んだ{max}文字以下の文字列
pub fn a_text(words: Words, max: &str) -> String {
    match words {
        Words::Ja => format!("引用符で囲んだ{max}文字以下の文字列"),
        Words::En => format!("text in quotation marks, at most {max} characters"),
    }
}

/// 引用符なしの {yes} か {no} のどちらか
pub fn a_truth(words: Words, yes: &str, no: &str) -> String {
    match words {
        Words::Ja => format!("引用符なしの {yes} か {no} のどちらか"),
        Words::En => format!("{yes} or {no} without quotation marks"),
    }
}

/// {values} のどれか
pub fn a_word(words: Words, values: &str) -> String {
    match words {
        Words::Ja => format!("{values} のどれか"),
        Words::En => format!("one of {values}"),
    }
}

/// 金額 {found} が数値になっています。引用符で囲んで {quoted} と書いてください
pub fn amount_as_number(words: Words, found: &str, quoted: &str) -> String {
    match words {
        Words::Ja => format!("金額 {found} が数値になっています。引用符で囲んで {quoted} と書いてください"),
        Words::En => format!("The amount {found} is a number. Put it into quotation marks: {quoted}"),
    }
}

/// 金額 {found} を読めません。カンマ・単位・符号・先頭の0を付けず、半角の数字だけを書いてください
pub fn amount_notation(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("金額 {found} を読めません。カンマ・単位・符号・先頭の0を付けず、半角の数字だけを書いてください"),
        Words::En => format!("The amount {found} cannot be read. Write digits alone, without commas, units, signs or leading zeros"),
    }
}

/// 引用符で囲んだ0以上{most}以下の数字
pub fn an_amount(words: Words, most: &str) -> String {
    match words {
        Words::Ja => format!("引用符で囲んだ0以上{most}以下の数字"),
        Words::En => format!("digits in quotation marks, from 0 to {most}"),
    }
}

/// {braces} で囲んだ項目の組
pub fn an_object(words: Words, braces: &str) -> String {
    match words {
        Words::Ja => format!("{braces} で囲んだ項目の組"),
        Words::En => format!("an object {braces} of fields"),
    }
}

/// {line}行目の{column}文字目
pub fn at_line(words: Words, line: &str, column: &str) -> String {
    match words {
        Words::Ja => format!("{line}行目の{column}文字目"),
        Words::En => format!("Line {line}, character {column}"),
    }
}

/// 文字の途中で切れたエスケープがあります（{found}）。その文字を書き直してください
pub fn broken_escape(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("文字の途中で切れたエスケープがあります（{found}）。その文字を書き直してください"),
        Words::En => format!("An escape is half of a character ({found}). Write that character again"),
    }
}

/// 料金表の先頭にBOM（{found}）があります。「UTF-8（BOMなし）」で保存し直してください
pub fn byte_order_mark(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("料金表の先頭にBOM（{found}）があります。「UTF-8（BOMなし）」で保存し直してください"),
        Words::En => format!("The price list starts with a byte order mark ({found}). Save it as UTF-8 without one"),
    }
}

/// {found} は連絡先として読めません。{https} か {mailto} で始まるアドレス、または電話番号を書いてください
pub fn contact_form(words: Words, found: &str, https: &str, mailto: &str) -> String {
    match words {
        Words::Ja => format!("{found} は連絡先として読めません。{https} か {mailto} で始まるアドレス、または電話番号を書いてください"),
        Words::En => format!("{found} cannot be read as a contact. Write an address that starts with {https} or {mailto}, or a telephone number"),
    }
}

/// 終わりの日 {found} が、始まりの日より前です。どちらかを直してください
pub fn dates_reversed(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("終わりの日 {found} が、始まりの日より前です。どちらかを直してください"),
        Words::En => format!("The last day {found} is before the first day. Correct one of them"),
    }
}

/// 同じ項目が2回あります。1つだけ残してください
pub fn duplicate_field(words: Words) -> &'static str {
    match words {
        Words::Ja => "同じ項目が2回あります。1つだけ残してください",
        Words::En => "This field stands twice. Keep one of them",
    }
}

/// id {found} は前のサービスと同じです。別のidにしてください。前のサービスだけを読み込みました
pub fn duplicate_id(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("id {found} は前のサービスと同じです。別のidにしてください。前のサービスだけを読み込みました"),
        Words::En => format!("An earlier service has the id {found}. Give this one another id. Only the earlier one counts"),
    }
}

/// 同じ値が2回あります。1つだけ残してください
pub fn duplicate_value(words: Words) -> &'static str {
    match words {
        Words::Ja => "同じ値が2回あります。1つだけ残してください",
        Words::En => "The same value stands twice. Keep one of them",
    }
}

/// 料金表に何も書かれていません。ファイルかアドレスを確かめてください
pub fn empty(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金表に何も書かれていません。ファイルかアドレスを確かめてください",
        Words::En => "The price list is empty. Check the file or the address",
    }
}

/// この監視の種類では使わない料金です（{found}）。消すか、監視の種類を直してください
pub fn fee_not_used(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("この監視の種類では使わない料金です（{found}）。消すか、監視の種類を直してください"),
        Words::En => format!("This kind of monitoring does not use this fee ({found}). Take it out, or correct the kind of monitoring"),
    }
}

/// 1台の月額が、段階料金と1つの金額の両方で書かれています。どちらかを消してください
pub fn fee_twice(words: Words) -> &'static str {
    match words {
        Words::Ja => "1台の月額が、段階料金と1つの金額の両方で書かれています。どちらかを消してください",
        Words::En => "The fee for one terminal is given both as tiers and as one amount. Take one of them out",
    }
}

/// {field}（{at}）
pub fn field_at(words: Words, field: &str, at: &str) -> String {
    match words {
        Words::Ja => format!("{field}（{at}）"),
        Words::En => format!("{field} ({at})"),
    }
}

/// 使えない文字（制御文字、改行、見えない文字、文字の向きを変える文字）があります（{found}）。消してください
pub fn forbidden_character(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("使えない文字（制御文字、改行、見えない文字、文字の向きを変える文字）があります（{found}）。消してください"),
        Words::En => format!("There is a character that may not be used: a control character, a line break, an invisible one, or one that changes the direction of writing ({found}). Take it out"),
    }
}

/// {number}番目のサービスの {field}
pub fn in_nameless_service(words: Words, number: &str, field: &str) -> String {
    match words {
        Words::Ja => format!("{number}番目のサービスの {field}"),
        Words::En => format!("Service {number}, {field}"),
    }
}

/// {number}番目のサービス（id「{id}」）の {field}
pub fn in_service(words: Words, number: &str, id: &str, field: &str) -> String {
    match words {
        Words::Ja => format!("{number}番目のサービス（id「{id}」）の {field}"),
        Words::En => format!("Service {number} (id “{id}”), {field}"),
    }
}

/// アドレスにユーザー名やパスワードが入っています（{found}）。消してください
pub fn link_credentials(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("アドレスにユーザー名やパスワードが入っています（{found}）。消してください"),
        Words::En => format!("The address contains a user name or a password ({found}). Take it out"),
    }
}

/// アドレスの形が違います（{found}）。ホスト名、ポート番号、記号の書き方を確かめてください
pub fn link_malformed(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("アドレスの形が違います（{found}）。ホスト名、ポート番号、記号の書き方を確かめてください"),
        Words::En => format!("The address is malformed ({found}). Check the name of the host, the port and the special characters"),
    }
}

/// {found} は {scheme} で始まっていません。{scheme} のアドレスを書いてください
pub fn link_not_https(words: Words, found: &str, scheme: &str) -> String {
    match words {
        Words::Ja => format!("{found} は {scheme} で始まっていません。{scheme} のアドレスを書いてください"),
        Words::En => format!("{found} does not start with {scheme}. Write an address that does"),
    }
}

/// アドレスに空白があります（{found}）。消してください
pub fn link_whitespace(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("アドレスに空白があります（{found}）。消してください"),
        Words::En => format!("There is a space in the address ({found}). Take it out"),
    }
}

/// {mailto} のあとに書けるのは、1つのメールアドレスと {subject} の件名だけです（{found}）。ほかは消してください
pub fn mail_not_plain(words: Words, mailto: &str, subject: &str, found: &str) -> String {
    match words {
        Words::Ja => format!("{mailto} のあとに書けるのは、1つのメールアドレスと {subject} の件名だけです（{found}）。ほかは消してください"),
        Words::En => format!("Only one mail address and a plain {subject} may stand behind {mailto} ({found}). Take the rest out"),
    }
}

/// 必要な項目がないか、空です。書き加えてください
pub fn missing(words: Words) -> &'static str {
    match words {
        Words::Ja => "必要な項目がないか、空です。書き加えてください",
        Words::En => "This field is required, and it is missing or empty. Fill it in",
    }
}

/// {number}番目のサービス
pub fn nameless_service(words: Words, number: &str) -> String {
    match words {
        Words::Ja => format!("{number}番目のサービス"),
        Words::En => format!("Service {number}"),
    }
}

/// {found} は実在する日付として読めません。{pattern} の形で書いてください
pub fn not_a_date(words: Words, found: &str, pattern: &str) -> String {
    match words {
        Words::Ja => format!("{found} は実在する日付として読めません。{pattern} の形で書いてください"),
        Words::En => format!("{found} is not a real date. Write it as {pattern}"),
    }
}

/// JSONとして読めません（{found}）。カンマ・引用符・かっこを確かめてください
pub fn not_json(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("JSONとして読めません（{found}）。カンマ・引用符・かっこを確かめてください"),
        Words::En => format!("This is not JSON ({found}). Check commas, quotation marks and brackets"),
    }
}

/// 料金表が {found} で始まっています。全体を1つの {brace} で囲んでください
pub fn not_object(words: Words, found: &str, brace: &str) -> String {
    match words {
        Words::Ja => format!("料金表が {found} で始まっています。全体を1つの {brace} で囲んでください"),
        Words::En => format!("The price list starts with {found}. Put all of it into one {brace}"),
    }
}

/// UTF-8でない文字があります。「UTF-8（BOMなし）」で保存し直してください
pub fn not_utf8(words: Words) -> &'static str {
    match words {
        Words::Ja => "UTF-8でない文字があります。「UTF-8（BOMなし）」で保存し直してください",
        Words::En => "This character is not UTF-8. Save the price list as UTF-8 without a byte order mark",
    }
}

/// {found} は範囲の外です。{expected}を書いてください
pub fn out_of_range(words: Words, found: &str, expected: &str) -> String {
    match words {
        Words::Ja => format!("{found} は範囲の外です。{expected}を書いてください"),
        Words::En => format!("{found} is out of range. Write {expected}"),
    }
}

/// {brackets} で囲んだ、{most}までの要件番号のリスト
pub fn rows(words: Words, brackets: &str, most: &str) -> String {
    match words {
        Words::Ja => format!("{brackets} で囲んだ、{most}までの要件番号のリスト"),
        Words::En => format!("a list {brackets} of the numbers of requirements, up to {most}"),
    }
}

/// {number}番目のサービス（id「{id}」）
pub fn service(words: Words, number: &str, id: &str) -> String {
    match words {
        Words::Ja => format!("{number}番目のサービス（id「{id}」）"),
        Words::En => format!("Service {number} (id “{id}”)"),
    }
}

/// {brackets} で囲んだ {values} のリスト
pub fn some_words(words: Words, brackets: &str, values: &str) -> String {
    match words {
        Words::Ja => format!("{brackets} で囲んだ {values} のリスト"),
        Words::En => format!("a list {brackets} of {values}"),
    }
}

/// 文が長すぎます（{found}）。{max}文字以下にしてください
pub fn text_too_long(words: Words, found: &str, max: &str) -> String {
    match words {
        Words::Ja => format!("文が長すぎます（{found}）。{max}文字以下にしてください"),
        Words::En => format!("The text is too long ({found}). Keep it to {max} characters"),
    }
}

/// 段階料金の順が違います（{found}）。最初は1台から、あとは台数の少ない順に書いてください
pub fn tier_order(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("段階料金の順が違います（{found}）。最初は1台から、あとは台数の少ない順に書いてください"),
        Words::En => format!("This tier is out of order ({found}). Start the first at 1, and each later one at more terminals than the one before"),
    }
}

/// {brackets} で囲んだ{max}件以下の段階のリスト
pub fn tiers(words: Words, brackets: &str, max: &str) -> String {
    match words {
        Words::Ja => format!("{brackets} で囲んだ{max}件以下の段階のリスト"),
        Words::En => format!("a list {brackets} of at most {max} tiers, and of one at least"),
    }
}

/// {place}：{problem}
pub fn told(words: Words, place: &str, problem: &str) -> String {
    match words {
        Words::Ja => format!("{place}：{problem}"),
        Words::En => format!("{place}: {problem}"),
    }
}

/// 料金表が大きすぎます（{bytes}バイト）。{max}バイト以下にしてください
pub fn too_long(words: Words, bytes: &str, max: &str) -> String {
    match words {
        Words::Ja => format!("料金表が大きすぎます（{bytes}バイト）。{max}バイト以下にしてください"),
        Words::En => format!("The price list is too large ({bytes} bytes). Keep it to {max} bytes"),
    }
}

/// サービスが多すぎるため、{found}件を読み込んでいません。{max}件以下にしてください
pub fn too_many_services(words: Words, found: &str, max: &str) -> String {
    match words {
        Words::Ja => format!("サービスが多すぎるため、{found}件を読み込んでいません。{max}件以下にしてください"),
        Words::En => format!("There are too many services, so that {found} were left out. Keep to {max}"),
    }
}

/// この名前の項目はありません。つづりと大文字・小文字を確かめるか、消してください
pub fn unknown_field(words: Words) -> &'static str {
    match words {
        Words::Ja => "この名前の項目はありません。つづりと大文字・小文字を確かめるか、消してください",
        Words::En => "There is no field of this name. Check its spelling and capitals, or take it out",
    }
}

/// {found} は使えない値です。{expected}を書いてください
pub fn unknown_value(words: Words, found: &str, expected: &str) -> String {
    match words {
        Words::Ja => format!("{found} は使えない値です。{expected}を書いてください"),
        Words::En => format!("{found} is not one of the values. Write {expected}"),
    }
}

/// 料金表ではなく、ウェブページのようです（{found}）。料金表そのもののアドレスかを確かめてください
pub fn web_page(words: Words, found: &str) -> String {
    match words {
        Words::Ja => format!("料金表ではなく、ウェブページのようです（{found}）。料金表そのもののアドレスかを確かめてください"),
        Words::En => format!("This looks like a web page, not a price list ({found}). Check that the address is that of the price list itself"),
    }
}

/// 値の種類が違います（{found}）。{expected}を書いてください
pub fn wrong_type(words: Words, found: &str, expected: &str) -> String {
    match words {
        Words::Ja => format!("値の種類が違います（{found}）。{expected}を書いてください"),
        Words::En => format!("This is the wrong kind of value ({found}). Write {expected}"),
    }
}
