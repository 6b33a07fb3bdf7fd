//! How are the sentences of `panels/share.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// リンクが途中で変わっています。もう一度送ってもらってください。
pub fn altered(words: Words) -> &'static str {
    match words {
        Words::Ja => "リンクが途中で変わっています。もう一度送ってもらってください。",
        Words::En => "The link was altered on the way. Please ask for it again.",
    }
}

/// リンクが途中で変わっています（「#」の後ろの{place}文字目）。もう一度送ってもらってください。
pub fn altered_at(words: Words, place: &str) -> String {
    match words {
        Words::Ja => format!("リンクが途中で変わっています（「#」の後ろの{place}文字目）。もう一度送ってもらってください。"),
        Words::En => format!("The link was altered on the way, at character {place} behind the “#”. Please ask for it again."),
    }
}

/// 料金表に、当てはまるサービスが2つ以上あります。どのサービスかを相手に聞いてください。
pub fn ambiguous(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金表に、当てはまるサービスが2つ以上あります。どのサービスかを相手に聞いてください。",
        Words::En => "Several offers of the list fit. Please ask which one is meant.",
    }
}

/// 電話で伝えるコード
pub fn code_heading(words: Words) -> &'static str {
    match words {
        Words::Ja => "電話で伝えるコード",
        Words::En => "A code to read out",
    }
}

/// コードは{length}文字ですが、{count}文字あります。
pub fn code_length(words: Words, length: &str, count: &str) -> String {
    match words {
        Words::Ja => format!("コードは{length}文字ですが、{count}文字あります。"),
        Words::En => format!("A code has {length} characters; these are {count}."),
    }
}

/// このページにまだない年度の規則のコードです。このページを読み込み直してください。
pub fn code_newer(words: Words) -> &'static str {
    match words {
        Words::Ja => "このページにまだない年度の規則のコードです。このページを読み込み直してください。",
        Words::En => "The code is about a year whose rules this page does not have yet. Please reload this page.",
    }
}

/// この計算機のコードではありません。もう一度聞いてください。
pub fn code_not_ours(words: Words) -> &'static str {
    match words {
        Words::Ja => "この計算機のコードではありません。もう一度聞いてください。",
        Words::En => "This is no code of this calculator. Please ask for it again.",
    }
}

/// コードは料金表のサービスに使えます。料金表を開いてサービスを選ぶと、ここに出ます。
pub fn code_of_list(words: Words) -> &'static str {
    match words {
        Words::Ja => "コードは料金表のサービスに使えます。料金表を開いてサービスを選ぶと、ここに出ます。",
        Words::En => "A code is for an offer of a price list. Open a list and choose an offer, and the code appears here.",
    }
}

/// コードの{place}文字目と{next}文字目が入れ替わっているようです。もう一度聞いてください。
pub fn code_swapped(words: Words, place: &str, next: &str) -> String {
    match words {
        Words::Ja => format!("コードの{place}文字目と{next}文字目が入れ替わっているようです。もう一度聞いてください。"),
        Words::En => format!("Characters {place} and {next} of the code seem to have changed places. Please ask for them again."),
    }
}

/// {place}文字目の「{found}」は、コードに使わない文字です。もう一度聞いてください。
pub fn code_symbol(words: Words, place: &str, found: &str) -> String {
    match words {
        Words::Ja => format!("{place}文字目の「{found}」は、コードに使わない文字です。もう一度聞いてください。"),
        Words::En => format!("Character {place}, “{found}”, stands in no code. Please ask for it again."),
    }
}

/// コードのどこかが違います。もう一度聞いてください。
pub fn code_wrong(words: Words) -> &'static str {
    match words {
        Words::Ja => "コードのどこかが違います。もう一度聞いてください。",
        Words::En => "Something in the code is wrong. Please ask for it again.",
    }
}

/// コードの{place}文字目が違うようです。もう一度聞いてください。
pub fn code_wrong_at(words: Words, place: &str) -> String {
    match words {
        Words::Ja => format!("コードの{place}文字目が違うようです。もう一度聞いてください。"),
        Words::En => format!("Character {place} of the code seems to be wrong. Please ask for it again."),
    }
}

/// 項目
pub fn column_item(words: Words) -> &'static str {
    match words {
        Words::Ja => "項目",
        Words::En => "Item",
    }
}

/// いま（規則の{edition}版）
pub fn column_now(words: Words, edition: &str) -> String {
    match words {
        Words::Ja => format!("いま（規則の{edition}版）"),
        Words::En => format!("Now (rules of {edition})"),
    }
}

/// 送られたとき（規則の{edition}版）
pub fn column_then(words: Words, edition: &str) -> String {
    match words {
        Words::Ja => format!("送られたとき（規則の{edition}版）"),
        Words::En => format!("When it was sent (rules of {edition})"),
    }
}

/// リンクをコピーしました。
pub fn copied(words: Words) -> &'static str {
    match words {
        Words::Ja => "リンクをコピーしました。",
        Words::En => "The link was copied.",
    }
}

/// コピー
pub fn copy(words: Words) -> &'static str {
    match words {
        Words::Ja => "コピー",
        Words::En => "Copy",
    }
}

/// リンクかコードを入れてください。
pub fn empty(words: Words) -> &'static str {
    match words {
        Words::Ja => "リンクかコードを入れてください。",
        Words::En => "Please enter a link or a code.",
    }
}

/// リンクが途中で切れています。最後まで送ってもらってください。
pub fn incomplete(words: Words) -> &'static str {
    match words {
        Words::Ja => "リンクが途中で切れています。最後まで送ってもらってください。",
        Words::En => "The link is incomplete. Please ask for all of it.",
    }
}

/// リンクが途中で切れています（あと{count}文字）。最後まで送ってもらってください。
pub fn incomplete_by(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("リンクが途中で切れています（あと{count}文字）。最後まで送ってもらってください。"),
        Words::En => format!("The link is incomplete: {count} more to come. Please ask for all of it."),
    }
}

/// フォームの内容は変えていません。
pub fn kept(words: Words) -> &'static str {
    match words {
        Words::Ja => "フォームの内容は変えていません。",
        Words::En => "The form was left as it was.",
    }
}

/// フォームの内容は変えていません。表示中の金額には、例の数字が入っています。受け取った試算ではありません。
pub fn kept_example(words: Words) -> &'static str {
    match words {
        Words::Ja => "フォームの内容は変えていません。表示中の金額には、例の数字が入っています。受け取った試算ではありません。",
        Words::En => "The form was left as it was. The amounts shown contain figures of the example; they are not the estimate that was sent to you.",
    }
}

/// リンク
pub fn link(words: Words) -> &'static str {
    match words {
        Words::Ja => "リンク",
        Words::En => "Link",
    }
}

/// この試算のリンク
pub fn link_heading(words: Words) -> &'static str {
    match words {
        Words::Ja => "この試算のリンク",
        Words::En => "A link to this estimate",
    }
}

/// 入力した内容はリンクの「#」より後ろにあり、サーバーには送られません。送ったときの金額と規則の版も入ります。
pub fn link_note(words: Words) -> &'static str {
    match words {
        Words::Ja => "入力した内容はリンクの「#」より後ろにあり、サーバーには送られません。送ったときの金額と規則の版も入ります。",
        Words::En => "What you entered stands behind the “#” of the link and is not sent to any server. The amounts of today and the edition of the rules go along.",
    }
}

/// このページより新しい版のリンクか、途中で変わったリンクです。このページを読み込み直してください。
pub fn newer_version(words: Words) -> &'static str {
    match words {
        Words::Ja => "このページより新しい版のリンクか、途中で変わったリンクです。このページを読み込み直してください。",
        Words::En => "The link is of a newer version than this page, or was altered on the way. Please reload this page.",
    }
}

/// {year}年度の補助金のリンクですが、このページにはまだその規則がありません。このページを読み込み直してください。
pub fn newer_year(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("{year}年度の補助金のリンクですが、このページにはまだその規則がありません。このページを読み込み直してください。"),
        Words::En => format!("The link is about the programme of {year}, whose rules this page does not have yet. Please reload this page."),
    }
}

/// この料金表には同じコードになるサービスがほかにもあるため、コードを作れません。リンクを使ってください。
pub fn no_code_offer(words: Words) -> &'static str {
    match words {
        Words::Ja => "この料金表には同じコードになるサービスがほかにもあるため、コードを作れません。リンクを使ってください。",
        Words::En => "Another offer of this list would have the same code, so there is none. Please use the link.",
    }
}

/// 入力を終えると、ここにコードが出ます。
pub fn no_code_open(words: Words) -> &'static str {
    match words {
        Words::Ja => "入力を終えると、ここにコードが出ます。",
        Words::En => "Once the form is complete, the code appears here.",
    }
}

/// この年度の補助金は、コードに入れられません。リンクを使ってください。
pub fn no_code_year(words: Words) -> &'static str {
    match words {
        Words::Ja => "この年度の補助金は、コードに入れられません。リンクを使ってください。",
        Words::En => "A code cannot hold this year’s programme. Please use the link.",
    }
}

/// サービス名や料金表のアドレスが長すぎるため、リンクを作れません。
pub fn no_link_long(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス名や料金表のアドレスが長すぎるため、リンクを作れません。",
        Words::En => "No link can be made: the names or the address of the price list are too long.",
    }
}

/// 読み取れない入力があるため、リンクを作れません。入力を直すと、ここに出ます。
pub fn no_link_unreadable(words: Words) -> &'static str {
    match words {
        Words::Ja => "読み取れない入力があるため、リンクを作れません。入力を直すと、ここに出ます。",
        Words::En => "There is an entry that cannot be read. Once it is corrected, the link appears here.",
    }
}

/// この年度の補助金は、リンクに入れられません。
pub fn no_link_year(words: Words) -> &'static str {
    match words {
        Words::Ja => "この年度の補助金は、リンクに入れられません。",
        Words::En => "A link cannot hold this year’s programme.",
    }
}

/// 料金表のサービスです。「料金表で比べる」で料金表を開くと、フォームに入ります。
pub fn no_list(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金表のサービスです。「料金表で比べる」で料金表を開くと、フォームに入ります。",
        Words::En => "This is about an offer of a price list. Open that list under “Compare offers”, and the form takes it.",
    }
}

/// この設置先では、開くページのアドレスが分からないため、リンクを作れません。
pub fn no_page(words: Words) -> &'static str {
    match words {
        Words::Ja => "この設置先では、開くページのアドレスが分からないため、リンクを作れません。",
        Words::En => "No link can be made here: the address of the page that would open it is not known.",
    }
}

/// このページのリンクとして読めません。別のページのものか、途中で変わっています。
pub fn not_a_link(words: Words) -> &'static str {
    match words {
        Words::Ja => "このページのリンクとして読めません。別のページのものか、途中で変わっています。",
        Words::En => "This cannot be read as a link of this page. It is of another page, or was altered on the way.",
    }
}

/// そのサービスは、開いている料金表にありません。なくなったか、読み込めていません。
pub fn offer_gone(words: Words) -> &'static str {
    match words {
        Words::Ja => "そのサービスは、開いている料金表にありません。なくなったか、読み込めていません。",
        Words::En => "The list that is open does not have that offer: it is gone, or could not be read.",
    }
}

/// 開く
pub fn open(words: Words) -> &'static str {
    match words {
        Words::Ja => "開く",
        Words::En => "Open",
    }
}

/// 受け取ったリンクやコードを開く
pub fn open_heading(words: Words) -> &'static str {
    match words {
        Words::Ja => "受け取ったリンクやコードを開く",
        Words::En => "Open a link or code",
    }
}

/// 受け取った内容をフォームに入れました。
pub fn opened(words: Words) -> &'static str {
    match words {
        Words::Ja => "受け取った内容をフォームに入れました。",
        Words::En => "The form now holds what you received.",
    }
}

/// 受け取った内容をフォームに入れました。サービス：{name}（{provider}）
pub fn opened_offer(words: Words, name: &str, provider: &str) -> String {
    match words {
        Words::Ja => format!("受け取った内容をフォームに入れました。サービス：{name}（{provider}）"),
        Words::En => format!("The form now holds what you received. Offer: {name} ({provider})"),
    }
}

/// いま開いている料金表のサービスではありません。相手と同じ料金表を開くと、フォームに入ります。
pub fn other_list(words: Words) -> &'static str {
    match words {
        Words::Ja => "いま開いている料金表のサービスではありません。相手と同じ料金表を開くと、フォームに入ります。",
        Words::En => "The offer is not of the list that is open. Open the same list as the sender, and the form takes it.",
    }
}

/// リンクに、フォームに入れられない数字があります。途中で変わっているおそれがあります。もう一度送ってもらってください。
pub fn out_of_range(words: Words) -> &'static str {
    match words {
        Words::Ja => "リンクに、フォームに入れられない数字があります。途中で変わっているおそれがあります。もう一度送ってもらってください。",
        Words::En => "The link holds a figure that the form cannot take; it may have been altered. Please ask for it again.",
    }
}

/// 送られたあとに、料金表のこのサービスの料金や条件が変わりました。フォームにはいまの料金が入っています。
pub fn price_changed(words: Words) -> &'static str {
    match words {
        Words::Ja => "送られたあとに、料金表のこのサービスの料金や条件が変わりました。フォームにはいまの料金が入っています。",
        Words::En => "The prices or terms of this offer have changed since it was sent. The form holds the prices of today.",
    }
}

/// 読み方：
pub fn read_aloud(words: Words) -> &'static str {
    match words {
        Words::Ja => "読み方：",
        Words::En => "Read it as:",
    }
}

/// このコードは、別の版の規則のときに作られました。金額が聞いたものと違うことがあります。
pub fn rules_changed(words: Words) -> &'static str {
    match words {
        Words::Ja => "このコードは、別の版の規則のときに作られました。金額が聞いたものと違うことがあります。",
        Words::En => "This code was made under another edition of the rules. The amounts may differ from those that you were told.",
    }
}

/// 送った側の規則（{edition}版）のほうが新しいものです。このページを読み込み直してください。
pub fn rules_newer(words: Words, edition: &str) -> String {
    match words {
        Words::Ja => format!("送った側の規則（{edition}版）のほうが新しいものです。このページを読み込み直してください。"),
        Words::En => format!("The sender used newer rules, the edition of {edition}. Please reload this page."),
    }
}

/// コピーできませんでした。上の欄のリンクを選び、手でコピーしてください。
pub fn selected(words: Words) -> &'static str {
    match words {
        Words::Ja => "コピーできませんでした。上の欄のリンクを選び、手でコピーしてください。",
        Words::En => "The link could not be copied. Please select it in the field and copy it yourself.",
    }
}

/// リンク、または電話で聞いたコード
pub fn text(words: Words) -> &'static str {
    match words {
        Words::Ja => "リンク、または電話で聞いたコード",
        Words::En => "A link, or a code that was read out to you",
    }
}

/// 送られたときと、いま
pub fn then_and_now(words: Words) -> &'static str {
    match words {
        Words::Ja => "送られたときと、いま",
        Words::En => "When it was sent, and now",
    }
}

/// 送られたときの金額は、リンクに書かれているものです。
pub fn then_stated(words: Words) -> &'static str {
    match words {
        Words::Ja => "送られたときの金額は、リンクに書かれているものです。",
        Words::En => "The amounts of then are those that the link states.",
    }
}

/// 段階料金のサービスは、フォームに入れられません。「料金表で比べる」で見てください。
pub fn tiered(words: Words) -> &'static str {
    match words {
        Words::Ja => "段階料金のサービスは、フォームに入れられません。「料金表で比べる」で見てください。",
        Words::En => "The form cannot hold an offer whose price goes by tiers. Please see it under “Compare offers”.",
    }
}
