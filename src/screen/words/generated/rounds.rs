//! How are the sentences of `page/rounds.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 日程を確認したのは{days}日前（{checked}）です。
pub fn age(words: Words, days: &str, checked: &str) -> String {
    match words {
        Words::Ja => format!("日程を確認したのは{days}日前（{checked}）です。"),
        Words::En => format!("The dates were checked {days} days ago ({checked})."),
    }
}

/// {day}{hour}時
pub fn at_hour(words: Words, day: &str, hour: &str) -> String {
    match words {
        Words::Ja => format!("{day}{hour}時"),
        Words::En => format!("{day}, {hour}:00"),
    }
}

/// {round}（{deadline}）までを確認しました（{checked}時点）。その後の回が設けられることがあります。次の締切は公式の日程で確かめてください。
pub fn confirmed(words: Words, round: &str, deadline: &str, checked: &str) -> String {
    match words {
        Words::Ja => format!("{round}（{deadline}）までを確認しました（{checked}時点）。その後の回が設けられることがあります。次の締切は公式の日程で確かめてください。"),
        Words::En => format!("Confirmed up to the {round} ({deadline}), as of {checked}. Further rounds may follow: see the official schedule for the next deadline."),
    }
}

/// 次の締切は{round}（{deadline}）です。
pub fn next(words: Words, round: &str, deadline: &str) -> String {
    match words {
        Words::Ja => format!("次の締切は{round}（{deadline}）です。"),
        Words::En => format!("The next deadline is that of the {round}: {deadline}."),
    }
}

/// 締切は、{checked}の時点でまだ確認できていません。公式の日程で確かめてください。
pub fn none_confirmed(words: Words, checked: &str) -> String {
    match words {
        Words::Ja => format!("締切は、{checked}の時点でまだ確認できていません。公式の日程で確かめてください。"),
        Words::En => format!("No deadline could be confirmed as of {checked}. Please see the official schedule."),
    }
}

/// 公募開始は{day}です。
pub fn opens(words: Words, day: &str) -> String {
    match words {
        Words::Ja => format!("公募開始は{day}です。"),
        Words::En => format!("Applications open on {day}."),
    }
}

/// 公式の日程
pub fn schedule(words: Words) -> &'static str {
    match words {
        Words::Ja => "公式の日程",
        Words::En => "Official schedule",
    }
}

/// {round}の締切は今日（{deadline}）です。
pub fn today(words: Words, round: &str, deadline: &str) -> String {
    match words {
        Words::Ja => format!("{round}の締切は今日（{deadline}）です。"),
        Words::En => format!("The deadline of the {round} is today: {deadline}."),
    }
}
