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
    /// {count}台
    pub fn terminal(words: Words, count: &str) -> String {
        words.fill(12, &[count])
    }
    /// {count}台
    pub fn terminals(words: Words, count: &str) -> String {
        words.fill(13, &[count])
    }
    /// {amount}円
    pub fn yen(words: Words, amount: &str) -> String {
        words.fill(14, &[amount])
    }
}

/// The sentences of `panels.toml`.
pub mod panels {
    use super::Words;
    /// 閉じる
    pub fn close(words: Words) -> &'static str {
        words.line(70)
    }
}

/// Stands at the top of each text that was made together with this file.
pub const VERSION: &str = "d507bd5702e3bd74";
