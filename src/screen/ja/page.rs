//! What frames the page? Headings, buttons and what must always be said.

use crate::domain::ProgrammeState;

/// The page's title.
pub const TITLE: &str = "お助け隊サービス 料金・補助金シミュレーター";
/// Beside the title until the form is touched.
pub const EXAMPLE: &str = "例を表示しています。数字を書き換えると、あなたの会社の結果になります。";
/// At a field that still holds the example.
pub const EXAMPLE_FIELD: &str = "例";
/// Empties the form.
pub const CLEAR: &str = "すべて消す";
/// Takes back the last change.
pub const UNDO: &str = "元に戻す";
/// Names the form for assistive technology.
pub const QUESTIONS: &str = "質問";
/// Names the answer for assistive technology.
pub const ANSWER: &str = "計算結果";
/// The dock's button.
pub const TO_ANSWER: &str = "内訳";
/// Names the dock for assistive technology.
pub const DOCK: &str = "計算結果の要約";
/// That this is an estimate, and whose page this is not.
pub const ESTIMATE: &str = "表示は見込み額です。交付の可否と金額は事務局が決定し、この計算は交付を約束するものではありません。このページはIPA・経済産業省・中小企業庁が運営するものではありません。";

/// The state of the programme, beside its name.
pub const fn programme_state(state: ProgrammeState) -> &'static str {
    match state {
        ProgrammeState::NotAsked => "公募の状況は確認していません",
        ProgrammeState::NotOpen => "公募開始前です",
        ProgrammeState::Open => "公募期間中です",
        ProgrammeState::Closed => "公募は終了しています",
        ProgrammeState::Unknown => "現在の公募状況は未確認です",
    }
}

/// The button to the newest programme.
pub fn newest_programme(year: u32) -> String {
    format!("{year}年度の規則で計算する")
}

/// When the rules were last compared with their sources.
pub fn rules_checked(day: &str) -> String {
    format!("規則の確認日 {day}")
}

/// The day for which the programme's state is said, behind the estimate.
pub fn computed_on(day: &str) -> String {
    format!("計算日 {day}。")
}
