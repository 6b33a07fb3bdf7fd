//! How are the sentences of `panels/paper.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 試算書の宛名（「様」「御中」も含めて。任意・保存しません）
pub fn addressee(words: Words) -> &'static str {
    match words {
        Words::Ja => "試算書の宛名（「様」「御中」も含めて。任意・保存しません）",
        Words::En => "Name on the sheet (optional, kept nowhere)",
    }
}

/// 同じ試算を開くには
pub fn again(words: Words) -> &'static str {
    match words {
        Words::Ja => "同じ試算を開くには",
        Words::En => "To open this estimate again",
    }
}

/// 金額
pub fn amount(words: Words) -> &'static str {
    match words {
        Words::Ja => "金額",
        Words::En => "Amount",
    }
}

/// 入力なし
pub fn as_given(words: Words) -> &'static str {
    match words {
        Words::Ja => "入力なし",
        Words::En => "not entered",
    }
}

/// 仮定していること・確認できていないこと
pub fn assumed(words: Words) -> &'static str {
    match words {
        Words::Ja => "仮定していること・確認できていないこと",
        Words::En => "What is assumed or not confirmed",
    }
}

/// 規則の記号 {clauses}
pub fn clauses(words: Words, clauses: &str) -> String {
    match words {
        Words::Ja => format!("規則の記号 {clauses}"),
        Words::En => format!("clauses {clauses}"),
    }
}

/// 電話で伝えるコード
pub fn code(words: Words) -> &'static str {
    match words {
        Words::Ja => "電話で伝えるコード",
        Words::En => "Code to read out",
    }
}

/// 日付
pub fn dated(words: Words) -> &'static str {
    match words {
        Words::Ja => "日付",
        Words::En => "Date",
    }
}

/// 試算書の日付
pub fn day(words: Words) -> &'static str {
    match words {
        Words::Ja => "試算書の日付",
        Words::En => "Date on the sheet",
    }
}

/// 金額
pub fn figures(words: Words) -> &'static str {
    match words {
        Words::Ja => "金額",
        Words::En => "Amounts",
    }
}

/// {day}_試算書_{net}
pub fn file(words: Words, day: &str, net: &str) -> String {
    match words {
        Words::Ja => format!("{day}_試算書_{net}"),
        Words::En => format!("{day}_estimate_{net}"),
    }
}

/// {day}_試算書_{service}_{net}
pub fn file_of(words: Words, day: &str, service: &str, net: &str) -> String {
    match words {
        Words::Ja => format!("{day}_試算書_{service}_{net}"),
        Words::En => format!("{day}_estimate_{service}_{net}"),
    }
}

/// 初期費用と{months}分の利用料（税込）
pub fn first_fees(words: Words, months: &str) -> String {
    match words {
        Words::Ja => format!("初期費用と{months}分の利用料（税込）"),
        Words::En => format!("Initial fee and the fees of {months} (incl. tax)"),
    }
}

/// 試算書
pub fn heading(words: Words) -> &'static str {
    match words {
        Words::Ja => "試算書",
        Words::En => "On paper",
    }
}

/// 条件を変えた場合
pub fn hints(words: Words) -> &'static str {
    match words {
        Words::Ja => "条件を変えた場合",
        Words::En => "What would change it",
    }
}

/// いまの計算を、根拠とともにA4の「試算書」にします。別のウィンドウで開き、印刷やPDFにできます
pub fn intro(words: Words) -> &'static str {
    match words {
        Words::Ja => "いまの計算を、根拠とともにA4の「試算書」にします。別のウィンドウで開き、印刷やPDFにできます",
        Words::En => "The present calculation with all that it rests on, on A4. It opens in a window of its own, to be printed or saved as PDF",
    }
}

/// サービス基準（表1）の確認
pub fn limits(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス基準（表1）の確認",
        Words::En => "Check against the service standard",
    }
}

/// リンク
pub fn link(words: Words) -> &'static str {
    match words {
        Words::Ja => "リンク",
        Words::En => "Link",
    }
}

/// 規則の版 {edition}・計算機の版 {version}
pub fn made(words: Words, edition: &str, version: &str) -> String {
    match words {
        Words::Ja => format!("規則の版 {edition}・計算機の版 {version}"),
        Words::En => format!("Rules as of {edition}, calculator {version}"),
    }
}

/// 作成 {moment}（日本時間）
pub fn made_at(words: Words, moment: &str) -> String {
    match words {
        Words::Ja => format!("作成 {moment}（日本時間）"),
        Words::En => format!("Made at {moment}, time in Japan"),
    }
}

/// 計算日 {day}・規則の版 {edition}・計算機の版 {version}
pub fn made_on(words: Words, day: &str, edition: &str, version: &str) -> String {
    match words {
        Words::Ja => format!("計算日 {day}・規則の版 {edition}・計算機の版 {version}"),
        Words::En => format!("Calculated for {day}, rules as of {edition}, calculator {version}"),
    }
}

/// 月額（{tax}）
pub fn monthly(words: Words, tax: &str) -> String {
    match words {
        Words::Ja => format!("月額（{tax}）"),
        Words::En => format!("Monthly fee ({tax})"),
    }
}

/// 実質負担（税抜）
pub fn net_excl(words: Words) -> &'static str {
    match words {
        Words::Ja => "実質負担（税抜）",
        Words::En => "Net cost (excl. tax)",
    }
}

/// 実質負担の月割り、1台あたり（税込）
pub fn net_per_terminal(words: Words) -> &'static str {
    match words {
        Words::Ja => "実質負担の月割り、1台あたり（税込）",
        Words::En => "Net cost a month and terminal (incl. tax)",
    }
}

/// この試算書は、サービスの見積りや契約の申込みを受けるものではありません。料金は提供事業者の見積書で確かめてください。
pub fn no_quotation(words: Words) -> &'static str {
    match words {
        Words::Ja => "この試算書は、サービスの見積りや契約の申込みを受けるものではありません。料金は提供事業者の見積書で確かめてください。",
        Words::En => "This sheet neither quotes a price nor offers a contract. Ask the provider for a quotation.",
    }
}

/// 試算書を開く
pub fn open(words: Words) -> &'static str {
    match words {
        Words::Ja => "試算書を開く",
        Words::En => "Open the sheet",
    }
}

/// 試算書を別のウィンドウで開きました
pub fn opened(words: Words) -> &'static str {
    match words {
        Words::Ja => "試算書を別のウィンドウで開きました",
        Words::En => "The sheet is open in a window of its own",
    }
}

/// 印刷する
pub fn print(words: Words) -> &'static str {
    match words {
        Words::Ja => "印刷する",
        Words::En => "Print",
    }
}

/// 印刷の画面で、保存先をPDFにもできます
pub fn print_note(words: Words) -> &'static str {
    match words {
        Words::Ja => "印刷の画面で、保存先をPDFにもできます",
        Words::En => "The print dialog can also save it as PDF",
    }
}

/// 補助金
pub fn programme(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金",
        Words::En => "Programme",
    }
}

/// 提供事業者
pub fn provider(words: Words) -> &'static str {
    match words {
        Words::Ja => "提供事業者",
        Words::En => "Provider",
    }
}

/// 試算の条件
pub fn question(words: Words) -> &'static str {
    match words {
        Words::Ja => "試算の条件",
        Words::En => "What was asked",
    }
}

/// ブラウザーが別のウィンドウを許可しませんでした。試算書はこの下にあり、ここからも印刷できます
pub fn refused(words: Words) -> &'static str {
    match words {
        Words::Ja => "ブラウザーが別のウィンドウを許可しませんでした。試算書はこの下にあり、ここからも印刷できます",
        Words::En => "The browser did not allow a window of its own. The sheet stands below, and can be printed from here",
    }
}

/// 結果
pub fn result(words: Words) -> &'static str {
    match words {
        Words::Ja => "結果",
        Words::En => "Result",
    }
}

/// サービス
pub fn service(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス",
        Words::En => "Service",
    }
}

/// 出典（規則の版 {edition}）
pub fn sources(words: Words, edition: &str) -> String {
    match words {
        Words::Ja => format!("出典（規則の版 {edition}）"),
        Words::En => format!("Sources (rules as of {edition})"),
    }
}

/// 公募の状況
pub fn state(words: Words) -> &'static str {
    match words {
        Words::Ja => "公募の状況",
        Words::En => "Applications",
    }
}

/// 手順
pub fn step(words: Words) -> &'static str {
    match words {
        Words::Ja => "手順",
        Words::En => "Step",
    }
}

/// 計算の手順（規則の版 {edition}）
pub fn steps(words: Words, edition: &str) -> String {
    match words {
        Words::Ja => format!("計算の手順（規則の版 {edition}）"),
        Words::En => format!("Every step (rules as of {edition})"),
    }
}

/// 料金の消費税
pub fn tax(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金の消費税",
        Words::En => "Fees are stated",
    }
}

/// {from}から {fee}
pub fn tier(words: Words, from: &str, fee: &str) -> String {
    match words {
        Words::Ja => format!("{from}から {fee}"),
        Words::En => format!("from {from}: {fee}"),
    }
}

/// 試算書（見積書ではありません）
pub fn title(words: Words) -> &'static str {
    match words {
        Words::Ja => "試算書（見積書ではありません）",
        Words::En => "Estimate (not a quotation)",
    }
}

/// 宛名
pub fn to(words: Words) -> &'static str {
    match words {
        Words::Ja => "宛名",
        Words::En => "For",
    }
}
