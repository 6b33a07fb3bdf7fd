//! How are the sentences of `page/topics.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 申請の準備
pub fn apply(words: Words) -> &'static str {
    match words {
        Words::Ja => "申請の準備",
        Words::En => "Prepare to apply",
    }
}

/// グラフで見る
pub fn charts(words: Words) -> &'static str {
    match words {
        Words::Ja => "グラフで見る",
        Words::En => "See it in charts",
    }
}

/// 基準と照らす
pub fn checklist(words: Words) -> &'static str {
    match words {
        Words::Ja => "基準と照らす",
        Words::En => "Check the standard",
    }
}

/// 料金表で比べる
pub fn compare(words: Words) -> &'static str {
    match words {
        Words::Ja => "料金表で比べる",
        Words::En => "Compare offers",
    }
}

/// 読み込めませんでした。通信を確かめて、もう一度押してください。
pub fn failed(words: Words) -> &'static str {
    match words {
        Words::Ja => "読み込めませんでした。通信を確かめて、もう一度押してください。",
        Words::En => "This could not be loaded. Check the connection and press the button again.",
    }
}

/// ほかの枠と比べる
pub fn frames(words: Words) -> &'static str {
    match words {
        Words::Ja => "ほかの枠と比べる",
        Words::En => "Compare programmes",
    }
}

/// 会社の区分を調べる
pub fn guide(words: Words) -> &'static str {
    match words {
        Words::Ja => "会社の区分を調べる",
        Words::En => "Which size are we?",
    }
}

/// くわしく調べる
pub fn heading(words: Words) -> &'static str {
    match words {
        Words::Ja => "くわしく調べる",
        Words::En => "Look further",
    }
}

/// 取引先をまとめて試算
pub fn partners(words: Words) -> &'static str {
    match words {
        Words::Ja => "取引先をまとめて試算",
        Words::En => "Many partners at once",
    }
}

/// 読み上げと写し
pub fn say(words: Words) -> &'static str {
    match words {
        Words::Ja => "読み上げと写し",
        Words::En => "Read out and copy",
    }
}

/// リンクとコード
pub fn share(words: Words) -> &'static str {
    match words {
        Words::Ja => "リンクとコード",
        Words::En => "Link and code",
    }
}

/// 年度で比べる
pub fn years(words: Words) -> &'static str {
    match words {
        Words::Ja => "年度で比べる",
        Words::En => "Compare years",
    }
}
