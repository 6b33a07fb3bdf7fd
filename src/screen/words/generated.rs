//! What can the screen say? Written by `cargo xtask codegen` from the files beside it: edit those.

use super::Words;

/// The sentences of `topics.toml`.
pub mod topics {
    use super::Words;
    /// 申請の準備
    pub fn apply(words: Words) -> &'static str {
        words.line(0)
    }
    /// グラフで見る
    pub fn charts(words: Words) -> &'static str {
        words.line(1)
    }
    /// 基準と照らす
    pub fn checklist(words: Words) -> &'static str {
        words.line(2)
    }
    /// 料金表で比べる
    pub fn compare(words: Words) -> &'static str {
        words.line(3)
    }
    /// 読み込めませんでした。通信を確かめて、もう一度押してください。
    pub fn failed(words: Words) -> &'static str {
        words.line(4)
    }
    /// ほかの枠と比べる
    pub fn frames(words: Words) -> &'static str {
        words.line(5)
    }
    /// 会社の区分を調べる
    pub fn guide(words: Words) -> &'static str {
        words.line(6)
    }
    /// くわしく調べる
    pub fn heading(words: Words) -> &'static str {
        words.line(7)
    }
    /// 年度で比べる
    pub fn years(words: Words) -> &'static str {
        words.line(8)
    }
}

/// The sentences of `units.toml`.
pub mod units {
    use super::Words;
    /// {year}年{month}月{day}日
    pub fn date(words: Words, year: &str, month: &str, day: &str) -> String {
        words.fill(9, &[year, month, day])
    }
    /// {count}か月
    pub fn month(words: Words, count: &str) -> String {
        words.fill(10, &[count])
    }
    /// {count}か月
    pub fn months(words: Words, count: &str) -> String {
        words.fill(11, &[count])
    }
    /// {count}人
    pub fn people(words: Words, count: &str) -> String {
        words.fill(12, &[count])
    }
    /// 人
    pub fn people_name(words: Words) -> &'static str {
        words.line(13)
    }
    /// {count}人
    pub fn person(words: Words, count: &str) -> String {
        words.fill(14, &[count])
    }
    /// {count}台
    pub fn terminal(words: Words, count: &str) -> String {
        words.fill(15, &[count])
    }
    /// {count}台
    pub fn terminals(words: Words, count: &str) -> String {
        words.fill(16, &[count])
    }
    /// {amount}円
    pub fn yen(words: Words, amount: &str) -> String {
        words.fill(17, &[amount])
    }
}

/// The sentences of `charts.toml`.
pub mod charts {
    use super::Words;
    /// 横軸
    pub fn axis(words: Words) -> &'static str {
        words.line(73)
    }
    /// 契約期間（月数）
    pub fn by_months(words: Words) -> &'static str {
        words.line(74)
    }
    /// 端末数
    pub fn by_terminals(words: Words) -> &'static str {
        words.line(75)
    }
    /// {at}から上限額（{cap}）
    pub fn cap(words: Words, at: &str, cap: &str) -> String {
        words.fill(76, &[at, cap])
    }
    /// 監視できるのは{at}まで
    pub fn capacity_ends(words: Words, at: &str) -> String {
        words.fill(77, &[at])
    }
    /// 実質負担（税込）と補助金
    pub fn caption(words: Words) -> &'static str {
        words.line(78)
    }
    /// {at}から補助対象（下限 {floor}）
    pub fn floor(words: Words, at: &str, floor: &str) -> String {
        words.fill(79, &[at, floor])
    }
    /// 台数と期間で見る
    pub fn heading(words: Words) -> &'static str {
        words.line(80)
    }
    /// 入力した{at}では、{offer}の実質負担は {net}、補助金は {subsidy} です。
    pub fn here(words: Words, at: &str, offer: &str, net: &str, subsidy: &str) -> String {
        words.fill(81, &[at, offer, net, subsidy])
    }
    /// {at}からは{offer}が最も安くなります。
    pub fn lead_first(words: Words, at: &str, offer: &str) -> String {
        words.fill(82, &[at, offer])
    }
    /// {at}からは対応できるサービスがありません。
    pub fn lead_none(words: Words, at: &str) -> String {
        words.fill(83, &[at])
    }
    /// はじめは{offer}が最も安いです。
    pub fn lead_start(words: Words, offer: &str) -> String {
        words.fill(84, &[offer])
    }
    /// {at}からは{offer}が同じ額で最も安くなります。
    pub fn lead_tie(words: Words, at: &str, offer: &str) -> String {
        words.fill(85, &[at, offer])
    }
    /// 図の線
    pub fn legend(words: Words) -> &'static str {
        words.line(86)
    }
    /// {offer}: {mark}
    pub fn mark_of(words: Words, offer: &str, mark: &str) -> String {
        words.fill(87, &[offer, mark])
    }
    /// 補助の対象は{at}まで
    pub fn months_end(words: Words, at: &str) -> String {
        words.fill(88, &[at])
    }
    /// {offer}: 実質負担
    pub fn net_of(words: Words, offer: &str) -> String {
        words.fill(89, &[offer])
    }
    /// 対応できません
    pub fn not_served(words: Words) -> &'static str {
        words.line(90)
    }
    /// 図の数値を表で見る
    pub fn numbers(words: Words) -> &'static str {
        words.line(91)
    }
    /// 質問に答えると図が出ます。
    pub fn open(words: Words) -> &'static str {
        words.line(92)
    }
    /// いま入力している内容
    pub fn own_offer(words: Words) -> &'static str {
        words.line(93)
    }
    /// 「料金表で比べる」で選んだサービスを、ここでも比べられます。
    pub fn pick_more(words: Words) -> &'static str {
        words.line(94)
    }
    /// {offers}の実質負担（税込）と補助金を、{axis}が{first}から{last}までの範囲で示した図。同じ数値を下の表に示します。
    pub fn picture(words: Words, offers: &str, axis: &str, first: &str, last: &str) -> String {
        words.fill(95, &[offers, axis, first, last])
    }
    /// {offer}: 補助金
    pub fn subsidy_of(words: Words, offer: &str) -> String {
        words.fill(96, &[offer])
    }
    /// 円（税込）
    pub fn yen_axis(words: Words) -> &'static str {
        words.line(97)
    }
}

/// The sentences of `panels.toml`.
pub mod panels {
    use super::Words;
    /// 、
    pub fn and(words: Words) -> &'static str {
        words.line(98)
    }
}

/// Stands at the top of each text that was made together with this file.
pub const VERSION: &str = "82d280ed4a79e59f";
