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

/// The sentences of `guide.toml`.
pub mod guide {
    use super::Words;
    /// 残りはすべて「いいえ」
    pub fn all_no(words: Words) -> &'static str {
        words.line(98)
    }
    /// {name}（想定）
    pub fn assumed_row(words: Words, name: &str) -> String {
        words.fill(99, &[name])
    }
    /// 申請する法人・個人の種類
    pub fn body(words: Words) -> &'static str {
        words.line(100)
    }
    /// 資本金（出資の総額）
    pub fn capital(words: Words) -> &'static str {
        words.line(101)
    }
    /// 例: 1,500万円、2億円
    pub fn capital_support(words: Words) -> &'static str {
        words.line(102)
    }
    /// 選んでください
    pub fn choose(words: Words) -> &'static str {
        words.line(103)
    }
    /// 入力
    pub fn column_actual(words: Words) -> &'static str {
        words.line(104)
    }
    /// 業種
    pub fn column_industry(words: Words) -> &'static str {
        words.line(105)
    }
    /// 上限
    pub fn column_max(words: Words) -> &'static str {
        words.line(106)
    }
    /// 見る数字
    pub fn column_measure(words: Words) -> &'static str {
        words.line(107)
    }
    /// 表の行
    pub fn column_row(words: Words) -> &'static str {
        words.line(108)
    }
    /// 従業員（小規模事業者）
    pub fn column_small_employees(words: Words) -> &'static str {
        words.line(109)
    }
    /// 資本金（中小企業）
    pub fn column_sme_capital(words: Words) -> &'static str {
        words.line(110)
    }
    /// 従業員（中小企業）
    pub fn column_sme_employees(words: Words) -> &'static str {
        words.line(111)
    }
    /// 結果
    pub fn column_verdict(words: Words) -> &'static str {
        words.line(112)
    }
    /// 常時使用する従業員
    pub fn employees(words: Words) -> &'static str {
        words.line(113)
    }
    /// この種類では資本金は見ません。従業員だけで決まります
    pub fn employees_only(words: Words) -> &'static str {
        words.line(114)
    }
    /// 役員と個人事業主本人は数えません。0人でもかまいません
    pub fn employees_support(words: Words) -> &'static str {
        words.line(115)
    }
    /// 申請できない場合に当たらないか
    pub fn exclusions(words: Words) -> &'static str {
        words.line(116)
    }
    /// 会社の数字と上限
    pub fn facts(words: Words) -> &'static str {
        words.line(117)
    }
    /// 「はい」なら、中小企業・小規模事業者として申請できません（みなし大企業など）
    pub fn if_deemed(words: Words) -> &'static str {
        words.line(118)
    }
    /// 「はい」なら、規模にかかわらず申請できません
    pub fn if_excluded(words: Words) -> &'static str {
        words.line(119)
    }
    /// 「はい」なら、まとめて1つの会社とみなされ、申請できるのはそのうち1社だけです
    pub fn if_one(words: Words) -> &'static str {
        words.line(120)
    }
    /// いまの計算はこの区分（{name}）です
    pub fn in_use(words: Words, name: &str) -> String {
        words.fill(121, &[name])
    }
    /// 主な業種
    pub fn industry(words: Words) -> &'static str {
        words.line(122)
    }
    /// 業種と規模から、補助金での会社の区分を調べます。入力した内容は送信されません
    pub fn intro(words: Words) -> &'static str {
        words.line(123)
    }
    /// 対象外（大企業など）
    pub fn large(words: Words) -> &'static str {
        words.line(124)
    }
    /// 小規模事業者にしては監視する端末が多いようです（{terminals}、目安は{min}未満）。従業員数と台数を確かめてください
    pub fn many_terminals(words: Words, terminals: &str, min: &str) -> String {
        words.fill(125, &[terminals, min])
    }
    /// {name}は、従業員が少なくても小規模事業者にはなりません
    pub fn never_small(words: Words, name: &str) -> String {
        words.fill(126, &[name])
    }
    /// いいえ
    pub fn no(words: Words) -> &'static str {
        words.line(127)
    }
    /// 中小企業は、資本金か従業員のどちらかが上限以内なら当てはまります。小規模事業者は従業員だけで決まります
    pub fn one_side(words: Words) -> &'static str {
        words.line(128)
    }
    /// 残りの質問: {questions}
    pub fn open(words: Words, questions: &str) -> String {
        words.fill(129, &[questions])
    }
    /// 申請できない場合の確認
    pub fn open_exclusions(words: Words) -> &'static str {
        words.line(130)
    }
    /// ✕ 上限を超える
    pub fn over(words: Words) -> &'static str {
        words.line(131)
    }
    /// 判定
    pub fn result(words: Words) -> &'static str {
        words.line(132)
    }
    /// 小規模事業者
    pub fn small(words: Words) -> &'static str {
        words.line(133)
    }
    /// 小規模事業者の従業員
    pub fn small_employees(words: Words) -> &'static str {
        words.line(134)
    }
    /// 中小企業
    pub fn sme(words: Words) -> &'static str {
        words.line(135)
    }
    /// 中小企業の資本金
    pub fn sme_capital(words: Words) -> &'static str {
        words.line(136)
    }
    /// 中小企業の従業員
    pub fn sme_employees(words: Words) -> &'static str {
        words.line(137)
    }
    /// 業種ごとの上限の一覧
    pub fn table(words: Words) -> &'static str {
        words.line(138)
    }
    /// この区分（{name}）で計算する
    pub fn use_result(words: Words, name: &str) -> String {
        words.fill(139, &[name])
    }
    /// 判定: {name}
    pub fn verdict(words: Words, name: &str) -> String {
        words.fill(140, &[name])
    }
    /// 規模では「{name}」です。残りの質問に答えると決まります
    pub fn verdict_by_size(words: Words, name: &str) -> String {
        words.fill(141, &[name])
    }
    /// まだ決まりません。質問に答えてください
    pub fn verdict_open(words: Words) -> &'static str {
        words.line(142)
    }
    /// ✓ 上限以内
    pub fn within(words: Words) -> &'static str {
        words.line(143)
    }
    /// はい
    pub fn yes(words: Words) -> &'static str {
        words.line(144)
    }
}

/// The sentences of `panels.toml`.
pub mod panels {
    use super::Words;
    /// 、
    pub fn and(words: Words) -> &'static str {
        words.line(145)
    }
}

/// The sentences of `years.toml`.
pub mod years {
    use super::Words;
    /// 過去の年度に補助を受けている
    pub fn already_subsidised(words: Words) -> &'static str {
        words.line(146)
    }
    /// 補助金の見込み額
    pub fn amount(words: Words) -> &'static str {
        words.line(147)
    }
    /// 中小企業・小規模事業者ではない
    pub fn applicant_too_large(words: Words) -> &'static str {
        words.line(148)
    }
    /// この会社の補助率
    pub fn applied_rate(words: Words) -> &'static str {
        words.line(149)
    }
    /// 想定
    pub fn assumed(words: Words) -> &'static str {
        words.line(150)
    }
    /// △ 下限に届かない
    pub fn below_floor(words: Words) -> &'static str {
        words.line(151)
    }
    /// {before}から{after}へ
    pub fn between(words: Words, before: &str, after: &str) -> String {
        words.fill(152, &[before, after])
    }
    /// 補助額の上限
    pub fn cap(words: Words) -> &'static str {
        words.line(153)
    }
    /// 監視できる台数を超える
    pub fn capacity_exceeded(words: Words) -> &'static str {
        words.line(154)
    }
    /// 上限額
    pub fn capped(words: Words) -> &'static str {
        words.line(155)
    }
    /// 年度ごとの補助
    pub fn caption(words: Words) -> &'static str {
        words.line(156)
    }
    /// 確かさ
    pub fn certainty(words: Words) -> &'static str {
        words.line(157)
    }
    /// {certainty}: {rules}
    pub fn certainty_of(words: Words, certainty: &str, rules: &str) -> String {
        words.fill(158, &[certainty, rules])
    }
    /// {rule}は「{before}」から「{after}」に変わりました
    pub fn changed(words: Words, rule: &str, before: &str, after: &str) -> String {
        words.fill(159, &[rule, before, after])
    }
    /// 年度の間に変わったこと
    pub fn changes(words: Words) -> &'static str {
        words.line(160)
    }
    /// 終了
    pub fn closed(words: Words) -> &'static str {
        words.line(161)
    }
    /// 項目
    pub fn column_item(words: Words) -> &'static str {
        words.line(162)
    }
    /// 補助される月数
    pub fn eligible_months(words: Words) -> &'static str {
        words.line(163)
    }
    /// 補助額の下限
    pub fn floor(words: Words) -> &'static str {
        words.line(164)
    }
    /// ✕ 対象外
    pub fn ineligible(words: Words) -> &'static str {
        words.line(165)
    }
    /// いま入力している見積もりを、各年度の規則で計算して並べます
    pub fn intro(words: Words) -> &'static str {
        words.line(166)
    }
    /// {rule}は「{before}」から「{after}」です。片方が未確認のため、変わったとは限りません
    pub fn maybe_changed(words: Words, rule: &str, before: &str, after: &str) -> String {
        words.fill(167, &[rule, before, after])
    }
    /// 対象になる利用料の月数（最大）
    pub fn months_max(words: Words) -> &'static str {
        words.line(168)
    }
    /// 実質負担（税込）
    pub fn net(words: Words) -> &'static str {
        words.line(169)
    }
    /// 見積もりの税込総額から補助金を引いた額
    pub fn net_source(words: Words) -> &'static str {
        words.line(170)
    }
    /// 入力を終えると、この表に各年度の補助金と実質負担も並びます
    pub fn no_request(words: Words) -> &'static str {
        words.line(171)
    }
    /// 日付が不明
    pub fn not_asked(words: Words) -> &'static str {
        words.line(172)
    }
    /// 開始前
    pub fn not_open(words: Words) -> &'static str {
        words.line(173)
    }
    /// 数字と扱いに変わったものはありません
    pub fn nothing_changed(words: Words) -> &'static str {
        words.line(174)
    }
    /// 公式資料で確認
    pub fn official(words: Words) -> &'static str {
        words.line(175)
    }
    /// 公募中
    pub fn open(words: Words) -> &'static str {
        words.line(176)
    }
    /// ✓ 見込みあり
    pub fn payable(words: Words) -> &'static str {
        words.line(177)
    }
    /// 過去の年度に補助を受けている場合
    pub fn repeat(words: Words) -> &'static str {
        words.line(178)
    }
    /// 申請できない
    pub fn repeat_ineligible(words: Words) -> &'static str {
        words.line(179)
    }
    /// 未確認（公募要領を確認できていません）
    pub fn repeat_unclear(words: Words) -> &'static str {
        words.line(180)
    }
    /// 切り捨て
    pub fn round_down(words: Words) -> &'static str {
        words.line(181)
    }
    /// 1円未満の端数
    pub fn rounding(words: Words) -> &'static str {
        words.line(182)
    }
    /// 二次資料で確認
    pub fn secondary(words: Words) -> &'static str {
        words.line(183)
    }
    /// 小規模事業者の補助率
    pub fn small_rate(words: Words) -> &'static str {
        words.line(184)
    }
    /// 中小企業の補助率
    pub fn sme_rate(words: Words) -> &'static str {
        words.line(185)
    }
    /// {year}の出典と適用日
    pub fn sources(words: Words, year: &str) -> String {
        words.fill(186, &[year])
    }
    /// 価格か契約条件がサービス基準に合わない
    pub fn standard_not_met(words: Words) -> &'static str {
        words.line(187)
    }
    /// 今日の公募状況
    pub fn state(words: Words) -> &'static str {
        words.line(188)
    }
    /// {from}から: {state}
    pub fn state_from(words: Words, from: &str, state: &str) -> String {
        words.fill(189, &[from, state])
    }
    /// 公募状況（{day}）
    pub fn state_on(words: Words, day: &str) -> String {
        words.fill(190, &[day])
    }
    /// 資料の確かさが「{before}」から「{after}」になったもの: {rules}
    pub fn surer(words: Words, before: &str, after: &str, rules: &str) -> String {
        words.fill(191, &[before, after, rules])
    }
    /// 消費税
    pub fn tax(words: Words) -> &'static str {
        words.line(192)
    }
    /// 補助の対象外
    pub fn tax_excluded(words: Words) -> &'static str {
        words.line(193)
    }
    /// 変わらないもの: {rules}
    pub fn unchanged(words: Words, rules: &str) -> String {
        words.fill(194, &[rules])
    }
    /// 未確認
    pub fn unknown(words: Words) -> &'static str {
        words.line(195)
    }
    /// {from}から適用
    pub fn valid_from(words: Words, from: &str) -> String {
        words.fill(196, &[from])
    }
    /// {from}から{until}まで適用
    pub fn valid_until(words: Words, from: &str, until: &str) -> String {
        words.fill(197, &[from, until])
    }
    /// {year}年度
    pub fn year(words: Words, year: &str) -> String {
        words.fill(198, &[year])
    }
}

/// Stands at the top of each text that was made together with this file.
pub const VERSION: &str = "0266ff16fdc52153";
