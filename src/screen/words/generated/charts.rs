//! How are the sentences of `panels/charts.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// 何を変えて見るか
pub fn axis(words: Words) -> &'static str {
    match words {
        Words::Ja => "何を変えて見るか",
        Words::En => "What varies?",
    }
}

/// 契約期間（月数）
pub fn by_months(words: Words) -> &'static str {
    match words {
        Words::Ja => "契約期間（月数）",
        Words::En => "Term in months",
    }
}

/// 端末数
pub fn by_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "端末数",
        Words::En => "Number of terminals",
    }
}

/// {at}で補助金が上限の{cap}になります
pub fn cap(words: Words, at: &str, cap: &str) -> String {
    match words {
        Words::Ja => format!("{at}で補助金が上限の{cap}になります"),
        Words::En => format!("At {at} the subsidy reaches its maximum of {cap}"),
    }
}

/// 上限額
pub fn cap_short(words: Words) -> &'static str {
    match words {
        Words::Ja => "上限額",
        Words::En => "maximum",
    }
}

/// 監視できるのは{at}までです
pub fn capacity_ends(words: Words, at: &str) -> String {
    match words {
        Words::Ja => format!("監視できるのは{at}までです"),
        Words::En => format!("Monitors at most {at}"),
    }
}

/// 監視の限度
pub fn capacity_short(words: Words) -> &'static str {
    match words {
        Words::Ja => "監視の限度",
        Words::En => "capacity",
    }
}

/// 実質負担（税込）と補助金
pub fn caption(words: Words) -> &'static str {
    match words {
        Words::Ja => "実質負担（税込）と補助金",
        Words::En => "Net cost (incl. tax) and subsidy",
    }
}

/// ●は入力した値、○は最も安いサービスが変わるところです。
pub fn dots(words: Words) -> &'static str {
    match words {
        Words::Ja => "●は入力した値、○は最も安いサービスが変わるところです。",
        Words::En => "● is what you entered, ○ where another service becomes cheapest.",
    }
}

/// {at}から補助金が出ます（下限{floor}）
pub fn floor(words: Words, at: &str, floor: &str) -> String {
    match words {
        Words::Ja => format!("{at}から補助金が出ます（下限{floor}）"),
        Words::En => format!("From {at} on a subsidy is paid (at least {floor})"),
    }
}

/// 補助開始
pub fn floor_short(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助開始",
        Words::En => "subsidy starts",
    }
}

/// 台数・期間と費用のグラフ
pub fn heading(words: Words) -> &'static str {
    match words {
        Words::Ja => "台数・期間と費用のグラフ",
        Words::En => "Cost by terminals and by term",
    }
}

/// {at}なら、{offer}の実質負担は{net}、補助金は{subsidy}です。
pub fn here(words: Words, at: &str, offer: &str, net: &str, subsidy: &str) -> String {
    match words {
        Words::Ja => format!("{at}なら、{offer}の実質負担は{net}、補助金は{subsidy}です。"),
        Words::En => format!("At {at}, {offer} has a net cost of {net} and a subsidy of {subsidy}."),
    }
}

/// {at}からは「{offer}」が最も安くなります。
pub fn lead_first(words: Words, at: &str, offer: &str) -> String {
    match words {
        Words::Ja => format!("{at}からは「{offer}」が最も安くなります。"),
        Words::En => format!("From {at} on, “{offer}” is cheapest."),
    }
}

/// {at}からは対応できるサービスがありません。
pub fn lead_none(words: Words, at: &str) -> String {
    match words {
        Words::Ja => format!("{at}からは対応できるサービスがありません。"),
        Words::En => format!("From {at} on, no service can serve you."),
    }
}

/// はじめは「{offer}」が最も安いです。
pub fn lead_start(words: Words, offer: &str) -> String {
    match words {
        Words::Ja => format!("はじめは「{offer}」が最も安いです。"),
        Words::En => format!("At first, “{offer}” is cheapest."),
    }
}

/// {at}からは「{offer}」が同じ額で最も安くなります。
pub fn lead_tie(words: Words, at: &str, offer: &str) -> String {
    match words {
        Words::Ja => format!("{at}からは「{offer}」が同じ額で最も安くなります。"),
        Words::En => format!("From {at} on, “{offer}” are equally cheap, and cheapest."),
    }
}

/// グラフの線
pub fn legend(words: Words) -> &'static str {
    match words {
        Words::Ja => "グラフの線",
        Words::En => "Lines of the chart",
    }
}

/// {at}: {mark}
pub fn mark_label(words: Words, at: &str, mark: &str) -> String {
    match words {
        Words::Ja => format!("{at}: {mark}"),
        Words::En => format!("{at}: {mark}"),
    }
}

/// {offer}: {mark}
pub fn mark_of(words: Words, offer: &str, mark: &str) -> String {
    match words {
        Words::Ja => format!("{offer}: {mark}"),
        Words::En => format!("{offer}: {mark}"),
    }
}

/// 補助の対象は{at}までです
pub fn months_end(words: Words, at: &str) -> String {
    match words {
        Words::Ja => format!("補助の対象は{at}までです"),
        Words::En => format!("At most {at} are subsidised"),
    }
}

/// 補助終了
pub fn months_short(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助終了",
        Words::En => "subsidy ends",
    }
}

/// {offer}: 実質負担
pub fn net_of(words: Words, offer: &str) -> String {
    match words {
        Words::Ja => format!("{offer}: 実質負担"),
        Words::En => format!("{offer}: net cost"),
    }
}

/// 対応できません
pub fn not_served(words: Words) -> &'static str {
    match words {
        Words::Ja => "対応できません",
        Words::En => "cannot serve you",
    }
}

/// グラフの数値を表で見る
pub fn numbers(words: Words) -> &'static str {
    match words {
        Words::Ja => "グラフの数値を表で見る",
        Words::En => "The figures of the chart as a table",
    }
}

/// 上の質問に答えると、ここにグラフが出ます。
pub fn open(words: Words) -> &'static str {
    match words {
        Words::Ja => "上の質問に答えると、ここにグラフが出ます。",
        Words::En => "The chart appears when every question above is answered.",
    }
}

/// 入力中の見積もり
pub fn own_offer(words: Words) -> &'static str {
    match words {
        Words::Ja => "入力中の見積もり",
        Words::En => "your offer",
    }
}

/// 「料金表で比べる」で2つから4つを選ぶと、ここにも並びます。
pub fn pick_more(words: Words) -> &'static str {
    match words {
        Words::Ja => "「料金表で比べる」で2つから4つを選ぶと、ここにも並びます。",
        Words::En => "Pick two to four services under “Compare offers” and they are drawn here, too.",
    }
}

/// {offers}の実質負担（税込）と補助金のグラフ。{axis}は{first}から{last}まで。同じ数値を下の表に示します。
pub fn picture(words: Words, offers: &str, axis: &str, first: &str, last: &str) -> String {
    match words {
        Words::Ja => format!("{offers}の実質負担（税込）と補助金のグラフ。{axis}は{first}から{last}まで。同じ数値を下の表に示します。"),
        Words::En => format!("Chart of the net cost (incl. tax) and the subsidy for {offers}; {axis} from {first} to {last}. The table below has the same figures."),
    }
}

/// {offer}: 補助金
pub fn subsidy_of(words: Words, offer: &str) -> String {
    match words {
        Words::Ja => format!("{offer}: 補助金"),
        Words::En => format!("{offer}: subsidy"),
    }
}

/// 円（税込）
pub fn yen_axis(words: Words) -> &'static str {
    match words {
        Words::Ja => "円（税込）",
        Words::En => "yen (incl. tax)",
    }
}
