//! How are the sentences of `page/table.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// この内容（{tax}）
pub fn actual(words: Words, tax: &str) -> String {
    match words {
        Words::Ja => format!("この内容（{tax}）"),
        Words::En => format!("This offer ({tax})"),
    }
}

/// この内容
pub fn actual_short(words: Words) -> &'static str {
    match words {
        Words::Ja => "この内容",
        Words::En => "This offer",
    }
}

/// 監視できる台数
pub fn capacity(words: Words) -> &'static str {
    match words {
        Words::Ja => "監視できる台数",
        Words::En => "Terminals that can be monitored",
    }
}

/// サービス基準の確認
pub fn caption(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス基準の確認",
        Words::En => "Check against the service standard",
    }
}

/// 月額（端末1台）
pub fn endpoint_fee(words: Words) -> &'static str {
    match words {
        Words::Ja => "月額（端末1台）",
        Words::En => "Monthly fee (per terminal)",
    }
}

/// ✓ 満たす拡充あり
pub fn enhanced(words: Words) -> &'static str {
    match words {
        Words::Ja => "✓ 満たす拡充あり",
        Words::En => "✓ An enhancement is met",
    }
}

/// 拡充要件
pub fn enhancements(words: Words) -> &'static str {
    match words {
        Words::Ja => "拡充要件",
        Words::En => "Enhancements",
    }
}

/// ✓ 上限ちょうど
pub fn exact(words: Words) -> &'static str {
    match words {
        Words::Ja => "✓ 上限ちょうど",
        Words::En => "✓ Exactly at the limit",
    }
}

/// ✕ {excess}の超過
pub fn excess(words: Words, excess: &str) -> String {
    match words {
        Words::Ja => format!("✕ {excess}の超過"),
        Words::En => format!("✕ {excess} over the limit"),
    }
}

/// △ {excess}の超過（合計では上限内）
pub fn excess_within_sum(words: Words, excess: &str) -> String {
    match words {
        Words::Ja => format!("△ {excess}の超過（合計では上限内）"),
        Words::En => format!("△ {excess} over (within the sum of the limits)"),
    }
}

/// 初期費用
pub fn initial_fee(words: Words) -> &'static str {
    match words {
        Words::Ja => "初期費用",
        Words::En => "Initial fee",
    }
}

/// △ 判断が必要です
pub fn judgement(words: Words) -> &'static str {
    match words {
        Words::Ja => "△ 判断が必要です",
        Words::En => "△ Needs a judgement",
    }
}

/// 上限（{tax}）
pub fn limit(words: Words, tax: &str) -> String {
    match words {
        Words::Ja => format!("上限（{tax}）"),
        Words::En => format!("Limit ({tax})"),
    }
}

/// 上限
pub fn limit_short(words: Words) -> &'static str {
    match words {
        Words::Ja => "上限",
        Words::En => "Limit",
    }
}

/// ✓ {margin}の余裕
pub fn margin(words: Words, margin: &str) -> String {
    match words {
        Words::Ja => format!("✓ {margin}の余裕"),
        Words::En => format!("✓ {margin} below the limit"),
    }
}

/// ※{number}
pub fn mark(words: Words, number: &str) -> String {
    match words {
        Words::Ja => format!("※{number}"),
        Words::En => format!("※{number}"),
    }
}

/// 最低契約期間
pub fn min_term(words: Words) -> &'static str {
    match words {
        Words::Ja => "最低契約期間",
        Words::En => "Minimum term",
    }
}

/// 最低契約台数
pub fn min_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "最低契約台数",
        Words::En => "Minimum number of terminals",
    }
}

/// 月額（ネットワーク）
pub fn network_fee(words: Words) -> &'static str {
    match words {
        Words::Ja => "月額（ネットワーク）",
        Words::En => "Monthly fee (network)",
    }
}

/// 対象外の項目: {names}
pub fn not_applicable(words: Words, names: &str) -> String {
    match words {
        Words::Ja => format!("対象外の項目: {names}"),
        Words::En => format!("Not applicable: {names}"),
    }
}

/// ✕ 拡充要件が選ばれていません
pub fn not_claimed(words: Words) -> &'static str {
    match words {
        Words::Ja => "✕ 拡充要件が選ばれていません",
        Words::En => "✕ No enhancement is chosen",
    }
}

/// ✕ 選んだ拡充要件は成り立ちません
pub fn not_enhanced(words: Words) -> &'static str {
    match words {
        Words::Ja => "✕ 選んだ拡充要件は成り立ちません",
        Words::En => "✕ None of the chosen enhancements holds",
    }
}

/// 表1とは: {standard}
pub fn numbering(words: Words, standard: &str) -> String {
    match words {
        Words::Ja => format!("表1とは: {standard}"),
        Words::En => format!("Table 1 is {standard}."),
    }
}

/// サービスの仕様
pub fn offer(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービスの仕様",
        Words::En => "What the service states",
    }
}

/// ✕ 基準に合いません
pub fn outside(words: Words) -> &'static str {
    match words {
        Words::Ja => "✕ 基準に合いません",
        Words::En => "✕ Does not meet the standard",
    }
}

/// △ 額の上限なし（相応かつ妥当かの判断）
pub fn reasonable(words: Words) -> &'static str {
    match words {
        Words::Ja => "△ 額の上限なし（相応かつ妥当かの判断）",
        Words::En => "△ No limit in yen (a judgement of what is reasonable)",
    }
}

/// 表1 No.{number}
pub fn row(words: Words, number: &str) -> String {
    match words {
        Words::Ja => format!("表1 No.{number}"),
        Words::En => format!("Table 1 no. {number}"),
    }
}

/// 項目
pub fn rule(words: Words) -> &'static str {
    match words {
        Words::Ja => "項目",
        Words::En => "Item",
    }
}

/// 出典
pub fn source(words: Words) -> &'static str {
    match words {
        Words::Ja => "出典",
        Words::En => "Sources",
    }
}

/// 判定
pub fn verdict(words: Words) -> &'static str {
    match words {
        Words::Ja => "判定",
        Words::En => "Verdict",
    }
}

/// ✓ すべて基準内
pub fn within(words: Words) -> &'static str {
    match words {
        Words::Ja => "✓ すべて基準内",
        Words::En => "✓ All within the standard",
    }
}
