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

/// The sentences of `frames.toml`.
pub mod frames {
    use super::Words;
    /// サービスだけを{security}で申請
    pub fn alone(words: Words, security: &str) -> String {
        words.fill(98, &[security])
    }
    /// お助け隊が過去の年度に補助されている
    pub fn already_subsidised(words: Words) -> &'static str {
        words.line(99)
    }
    /// {floor}～{end}
    pub fn amounts(words: Words, floor: &str, end: &str) -> String {
        words.fill(100, &[floor, end])
    }
    /// 、
    pub fn and(words: Words) -> &'static str {
        words.line(101)
    }
    /// サービスを{security}、ツールを{frame}で別々に申請
    pub fn apart(words: Words, security: &str, frame: &str) -> String {
        words.fill(102, &[security, frame])
    }
    /// ツールだけの場合はここ
    pub fn applies_alone(words: Words) -> &'static str {
        words.line(103)
    }
    /// サービスはここ
    pub fn applies_service(words: Words) -> &'static str {
        words.line(104)
    }
    /// まとめる場合はここ
    pub fn applies_together(words: Words) -> &'static str {
        words.line(105)
    }
    /// 計算した額{share}は下限の{floor}に届かないため、補助額は{nothing}です。
    pub fn below_floor(words: Words, share: &str, floor: &str, nothing: &str) -> String {
        words.fill(106, &[share, floor, nothing])
    }
    /// 補助額がいちばん多いのは「{way}」で、{sum}です。次は「{next}」の{less}で、差は{difference}です。
    pub fn best(words: Words, way: &str, sum: &str, next: &str, less: &str, difference: &str) -> String {
        words.fill(107, &[way, sum, next, less, difference])
    }
    /// 通常枠・インボイス枠の補助額
    pub fn by_frame(words: Words) -> &'static str {
        words.line(108)
    }
    /// セキュリティ対策推進枠の補助額
    pub fn by_security(words: Words) -> &'static str {
        words.line(109)
    }
    /// サービスが監視できる台数を超えている
    pub fn capacity_exceeded(words: Words) -> &'static str {
        words.line(110)
    }
    /// 上限に達するため、補助額は{amount}です。
    pub fn capped(words: Words, amount: &str) -> String {
        words.fill(111, &[amount])
    }
    /// クラウド利用費（月額）
    pub fn cloud(words: Words) -> &'static str {
        words.line(112)
    }
    /// クラウドの契約期間
    pub fn cloud_months(words: Words) -> &'static str {
        words.line(113)
    }
    /// クラウド利用費（最大{months}分）
    pub fn cloud_of(words: Words, months: &str) -> String {
        words.fill(114, &[months])
    }
    /// ソフトウェア購入費、クラウド利用費（クラウド利用料最大{months}分）、導入関連費
    pub fn cost_normal(words: Words, months: &str) -> String {
        words.fill(115, &[months])
    }
    /// サービス利用料（最大{months}分）
    pub fn cost_security(words: Words, months: &str) -> String {
        words.fill(116, &[months])
    }
    /// 機能が{functions}つ未満のツールは{cap}までの区分だけです。補助額は{amount}です。
    pub fn cut_invoice(words: Words, functions: &str, cap: &str, amount: &str) -> String {
        words.fill(117, &[functions, cap, amount])
    }
    /// 計算した額は{share}ですが、{min}プロセス以上のツールでないと{below}未満の区分までです。補助額は{amount}です。
    pub fn cut_normal(words: Words, share: &str, min: &str, below: &str, amount: &str) -> String {
        words.fill(118, &[share, min, below, amount])
    }
    /// 補助対象経費の合計
    pub fn eligible(words: Words) -> &'static str {
        words.line(119)
    }
    /// 入力
    pub fn entered(words: Words) -> &'static str {
        words.line(120)
    }
    /// 上のフォームの質問に答え終わると、ここで比べられます。
    pub fn form_open(words: Words) -> &'static str {
        words.line(121)
    }
    /// {floor}～{end}未満
    pub fn from_below(words: Words, floor: &str, end: &str) -> String {
        words.fill(122, &[floor, end])
    }
    /// {floor}～{end}以下
    pub fn from_to(words: Words, floor: &str, end: &str) -> String {
        words.fill(123, &[floor, end])
    }
    /// 会計・受発注・決済のうち、ツールが持つ機能の数
    pub fn functions(words: Words) -> &'static str {
        words.line(124)
    }
    /// ハードウェアの補助額
    pub fn hardware_of(words: Words) -> &'static str {
        words.line(125)
    }
    /// 補助するのはインボイス枠だけです
    pub fn hardware_support(words: Words) -> &'static str {
        words.line(126)
    }
    /// ほかのITツールも導入する場合
    pub fn heading(words: Words) -> &'static str {
        words.line(127)
    }
    /// お助け隊サービスとほかのITツールを、別々に申請する場合とまとめて申請する場合の補助額を、同じ総額で比べます。金額は税抜で入力してください。最初は例が入っています。
    pub fn intro(words: Words) -> &'static str {
        words.line(128)
    }
    /// 導入関連費
    pub fn introduction(words: Words) -> &'static str {
        words.line(129)
    }
    /// 導入関連費（対象は最大{max}）
    pub fn introduction_of(words: Words, max: &str) -> String {
        words.fill(130, &[max])
    }
    /// 初期設定、研修、保守など
    pub fn introduction_support(words: Words) -> &'static str {
        words.line(131)
    }
    /// インボイス枠
    pub fn invoice(words: Words) -> &'static str {
        words.line(132)
    }
    /// 会社の規模が対象外である
    pub fn large(words: Words) -> &'static str {
        words.line(133)
    }
    /// 残る負担額（税込）
    pub fn left(words: Words) -> &'static str {
        words.line(134)
    }
    /// 独立行政法人情報処理推進機構が公表する「サイバーセキュリティお助け隊サービスリスト」に掲載されているいずれかのサービス
    pub fn listed(words: Words) -> &'static str {
        words.line(135)
    }
    /// 次に当てはまる: {condition}
    pub fn low_wages(words: Words, condition: &str) -> String {
        words.fill(136, &[condition])
    }
    /// 通常枠（下の区分）
    pub fn lower(words: Words) -> &'static str {
        words.line(137)
    }
    /// ＊の付いた入力を直すと、ここで比べられます。
    pub fn mend(words: Words) -> &'static str {
        words.line(138)
    }
    /// 最も多い
    pub fn most(words: Words) -> &'static str {
        words.line(139)
    }
    /// 同じ費用が二重に補助されることはありません。別々に申請する場合、サービスの費用は{security}だけに入れています。
    pub fn never_twice(words: Words, security: &str) -> String {
        words.fill(140, &[security])
    }
    /// 会計・受発注・決済のどの機能もないため、インボイス枠は申請できません。
    pub fn no_function(words: Words) -> &'static str {
        words.line(141)
    }
    /// 申請しない
    pub fn no_part(words: Words) -> &'static str {
        words.line(142)
    }
    /// 対応する業務プロセスがないため、通常枠は申請できません。お助け隊サービス単体では通常枠の申請要件を満たしません。
    pub fn no_process(words: Words) -> &'static str {
        words.line(143)
    }
    /// ソフトウェアもクラウドもないため、申請できません。お助け隊サービス単体では{frame}の申請要件を満たしません。
    pub fn no_tool(words: Words, frame: &str) -> String {
        words.fill(144, &[frame])
    }
    /// {programme}の年度については、通常枠とインボイス枠の決まりがまだ登録されていません。
    pub fn no_year(words: Words, programme: &str) -> String {
        words.fill(145, &[programme])
    }
    /// 通常枠
    pub fn normal(words: Words) -> &'static str {
        words.line(146)
    }
    /// インボイス枠の補助額は計算していません。理由: {reason}
    pub fn not_computed(words: Words, reason: &str) -> String {
        words.fill(147, &[reason])
    }
    /// どの方法でも補助額は{sum}です。
    pub fn nothing(words: Words, sum: &str) -> String {
        words.fill(148, &[sum])
    }
    /// 補助されるのは「{way}」だけで、補助額は{sum}です。
    pub fn only(words: Words, way: &str, sum: &str) -> String {
        words.fill(149, &[way, sum])
    }
    /// 計算した額がそのまま補助額になります。
    pub fn payable(words: Words) -> &'static str {
        words.line(150)
    }
    /// PC・タブレットなど
    pub fn pc(words: Words) -> &'static str {
        words.line(151)
    }
    /// 出典
    pub fn place(words: Words) -> &'static str {
        words.line(152)
    }
    /// ツールが対応する業務プロセスの数
    pub fn processes(words: Words) -> &'static str {
        words.line(153)
    }
    /// {count}プロセス以上
    pub fn processes_min(words: Words, count: &str) -> String {
        words.fill(154, &[count])
    }
    /// 補助率{rate}をかけ、1円未満を切り捨て
    pub fn rate_of(words: Words, rate: &str) -> String {
        words.fill(155, &[rate])
    }
    /// レジ・券売機など
    pub fn register(words: Words) -> &'static str {
        words.line(156)
    }
    /// お助け隊が過去の年度に補助されています。この年度でまた補助されるかは未確認です。
    pub fn repeat_unclear(words: Words) -> &'static str {
        words.line(157)
    }
    /// 枠
    pub fn row(words: Words) -> &'static str {
        words.line(158)
    }
    /// 補助額
    pub fn row_amount(words: Words) -> &'static str {
        words.line(159)
    }
    /// 対象経費
    pub fn row_cost(words: Words) -> &'static str {
        words.line(160)
    }
    /// 機能要件
    pub fn row_functions(words: Words) -> &'static str {
        words.line(161)
    }
    /// 補助率
    pub fn row_rate(words: Words) -> &'static str {
        words.line(162)
    }
    /// セキュリティ対策推進枠
    pub fn security(words: Words) -> &'static str {
        words.line(163)
    }
    /// 計算した額{share}が下限の{floor}に届かない
    pub fn security_below_floor(words: Words, share: &str, floor: &str) -> String {
        words.fill(164, &[share, floor])
    }
    /// セキュリティ対策推進枠の補助額が{nothing}である理由: {reasons}
    pub fn security_pays_nothing(words: Words, nothing: &str, reasons: &str) -> String {
        words.fill(165, &[nothing, reasons])
    }
    /// サービス利用料（{months}分、最大{max}分）
    pub fn service_of(words: Words, months: &str, max: &str) -> String {
        words.fill(166, &[months, max])
    }
    /// お助け隊サービスの額と年度は、上のフォームから取ります。
    pub fn service_only(words: Words) -> &'static str {
        words.line(167)
    }
    /// サービスの費用はまとめて申請しても補助されません: {reasons}
    pub fn service_refused(words: Words, reasons: &str) -> String {
        words.fill(168, &[reasons])
    }
    /// 補助額の区分
    pub fn slice(words: Words) -> &'static str {
        words.line(169)
    }
    /// {cap}以下の部分（機能が{functions}つ以上）
    pub fn slice_first(words: Words, cap: &str, functions: &str) -> String {
        words.fill(170, &[cap, functions])
    }
    /// {name}（{cap}以下）
    pub fn slice_hardware(words: Words, name: &str, cap: &str) -> String {
        words.fill(171, &[name, cap])
    }
    /// {floor}超{cap}以下の部分（機能が{functions}つ以上）
    pub fn slice_next(words: Words, floor: &str, cap: &str, functions: &str) -> String {
        words.fill(172, &[floor, cap, functions])
    }
    /// {invoice}の補助額と補助率
    pub fn slices_caption(words: Words, invoice: &str) -> String {
        words.fill(173, &[invoice])
    }
    /// 補助額（区分ごとに補助率を当て、ハードウェアを足し、1円未満は全体で一度だけ切り捨て）
    pub fn slices_of(words: Words) -> &'static str {
        words.line(174)
    }
    /// ソフトウェア購入費
    pub fn software(words: Words) -> &'static str {
        words.line(175)
    }
    /// お助け隊サービスの基準の外にある
    pub fn standard_not_met(words: Words) -> &'static str {
        words.line(176)
    }
    /// 項目
    pub fn step(words: Words) -> &'static str {
        words.line(177)
    }
    /// {frame}の計算（税抜）
    pub fn steps_caption(words: Words, frame: &str) -> String {
        words.fill(178, &[frame])
    }
    /// 補助額の合計
    pub fn sum(words: Words) -> &'static str {
        words.line(179)
    }
    /// 表2 {normal}と{security}
    pub fn table_caption(words: Words, normal: &str, security: &str) -> String {
        words.fill(180, &[normal, security])
    }
    /// 「{ways}」は、補助額が同じ{sum}です。
    pub fn tie(words: Words, ways: &str, sum: &str) -> String {
        words.fill(181, &[ways, sum])
    }
    /// 」と「
    pub fn tie_and(words: Words) -> &'static str {
        words.line(182)
    }
    /// ツールとサービスをまとめて{frame}で申請
    pub fn together(words: Words, frame: &str) -> String {
        words.fill(183, &[frame])
    }
    /// この年度にサービスの費用を何か月分まで合算できるかは想定です。まとめて申請する場合の額は、公募要領で確かめてください。
    pub fn together_assumed(words: Words) -> &'static str {
        words.line(184)
    }
    /// 会社の規模が対象外のため、申請できません。
    pub fn too_large(words: Words) -> &'static str {
        words.line(185)
    }
    /// ツールだけ
    pub fn tool_alone(words: Words) -> &'static str {
        words.line(186)
    }
    /// ツールだけ: {outcome}
    pub fn tool_alone_says(words: Words, outcome: &str) -> String {
        words.fill(187, &[outcome])
    }
    /// 通常枠（上の区分）
    pub fn upper(words: Words) -> &'static str {
        words.line(188)
    }
    /// 申請の方法
    pub fn way(words: Words) -> &'static str {
        words.line(189)
    }
    /// 申請の方法と補助額（総額はどれも{total}・税込、うちツール{tool}）
    pub fn ways_caption(words: Words, total: &str, tool: &str) -> String {
        words.fill(190, &[total, tool])
    }
    /// ツールとサービス
    pub fn with_service(words: Words) -> &'static str {
        words.line(191)
    }
    /// ツールとサービス: {outcome}
    pub fn with_service_says(words: Words, outcome: &str) -> String {
        words.fill(192, &[outcome])
    }
    /// {rate}以内（賃金の条件を満たせば{other}以内）
    pub fn within_low_wage(words: Words, rate: &str, other: &str) -> String {
        words.fill(193, &[rate, other])
    }
    /// {rate}以内
    pub fn within_rate(words: Words, rate: &str) -> String {
        words.fill(194, &[rate])
    }
    /// {rate}以内（小規模事業者は{small}以内）
    pub fn within_rates(words: Words, rate: &str, small: &str) -> String {
        words.fill(195, &[rate, small])
    }
}

/// The sentences of `guide.toml`.
pub mod guide {
    use super::Words;
    /// 残りはすべて「いいえ」
    pub fn all_no(words: Words) -> &'static str {
        words.line(196)
    }
    /// {name}（想定）
    pub fn assumed_row(words: Words, name: &str) -> String {
        words.fill(197, &[name])
    }
    /// 申請する法人・個人の種類
    pub fn body(words: Words) -> &'static str {
        words.line(198)
    }
    /// 資本金（出資の総額）
    pub fn capital(words: Words) -> &'static str {
        words.line(199)
    }
    /// 例: 1,500万円、2億円
    pub fn capital_support(words: Words) -> &'static str {
        words.line(200)
    }
    /// 選んでください
    pub fn choose(words: Words) -> &'static str {
        words.line(201)
    }
    /// 入力
    pub fn column_actual(words: Words) -> &'static str {
        words.line(202)
    }
    /// 業種
    pub fn column_industry(words: Words) -> &'static str {
        words.line(203)
    }
    /// 上限
    pub fn column_max(words: Words) -> &'static str {
        words.line(204)
    }
    /// 見る数字
    pub fn column_measure(words: Words) -> &'static str {
        words.line(205)
    }
    /// 表の行
    pub fn column_row(words: Words) -> &'static str {
        words.line(206)
    }
    /// 従業員（小規模事業者）
    pub fn column_small_employees(words: Words) -> &'static str {
        words.line(207)
    }
    /// 資本金（中小企業）
    pub fn column_sme_capital(words: Words) -> &'static str {
        words.line(208)
    }
    /// 従業員（中小企業）
    pub fn column_sme_employees(words: Words) -> &'static str {
        words.line(209)
    }
    /// 結果
    pub fn column_verdict(words: Words) -> &'static str {
        words.line(210)
    }
    /// 常時使用する従業員
    pub fn employees(words: Words) -> &'static str {
        words.line(211)
    }
    /// この種類では資本金は見ません。従業員だけで決まります
    pub fn employees_only(words: Words) -> &'static str {
        words.line(212)
    }
    /// 役員と個人事業主本人は数えません。0人でもかまいません
    pub fn employees_support(words: Words) -> &'static str {
        words.line(213)
    }
    /// 申請できない場合に当たらないか
    pub fn exclusions(words: Words) -> &'static str {
        words.line(214)
    }
    /// 会社の数字と上限
    pub fn facts(words: Words) -> &'static str {
        words.line(215)
    }
    /// 「はい」なら、中小企業・小規模事業者として申請できません（みなし大企業など）
    pub fn if_deemed(words: Words) -> &'static str {
        words.line(216)
    }
    /// 「はい」なら、規模にかかわらず申請できません
    pub fn if_excluded(words: Words) -> &'static str {
        words.line(217)
    }
    /// 「はい」なら、まとめて1つの会社とみなされ、申請できるのはそのうち1社だけです
    pub fn if_one(words: Words) -> &'static str {
        words.line(218)
    }
    /// いまの計算はこの区分（{name}）です
    pub fn in_use(words: Words, name: &str) -> String {
        words.fill(219, &[name])
    }
    /// 主な業種
    pub fn industry(words: Words) -> &'static str {
        words.line(220)
    }
    /// 業種と規模から、補助金での会社の区分を調べます。入力した内容は送信されません
    pub fn intro(words: Words) -> &'static str {
        words.line(221)
    }
    /// 対象外（大企業など）
    pub fn large(words: Words) -> &'static str {
        words.line(222)
    }
    /// 小規模事業者にしては監視する端末が多いようです（{terminals}、目安は{min}未満）。従業員数と台数を確かめてください
    pub fn many_terminals(words: Words, terminals: &str, min: &str) -> String {
        words.fill(223, &[terminals, min])
    }
    /// {name}は、従業員が少なくても小規模事業者にはなりません
    pub fn never_small(words: Words, name: &str) -> String {
        words.fill(224, &[name])
    }
    /// いいえ
    pub fn no(words: Words) -> &'static str {
        words.line(225)
    }
    /// 中小企業は、資本金か従業員のどちらかが上限以内なら当てはまります。小規模事業者は従業員だけで決まります
    pub fn one_side(words: Words) -> &'static str {
        words.line(226)
    }
    /// 残りの質問: {questions}
    pub fn open(words: Words, questions: &str) -> String {
        words.fill(227, &[questions])
    }
    /// 申請できない場合の確認
    pub fn open_exclusions(words: Words) -> &'static str {
        words.line(228)
    }
    /// ✕ 上限を超える
    pub fn over(words: Words) -> &'static str {
        words.line(229)
    }
    /// 判定
    pub fn result(words: Words) -> &'static str {
        words.line(230)
    }
    /// 小規模事業者
    pub fn small(words: Words) -> &'static str {
        words.line(231)
    }
    /// 小規模事業者の従業員
    pub fn small_employees(words: Words) -> &'static str {
        words.line(232)
    }
    /// 中小企業
    pub fn sme(words: Words) -> &'static str {
        words.line(233)
    }
    /// 中小企業の資本金
    pub fn sme_capital(words: Words) -> &'static str {
        words.line(234)
    }
    /// 中小企業の従業員
    pub fn sme_employees(words: Words) -> &'static str {
        words.line(235)
    }
    /// 業種ごとの上限の一覧
    pub fn table(words: Words) -> &'static str {
        words.line(236)
    }
    /// この区分（{name}）で計算する
    pub fn use_result(words: Words, name: &str) -> String {
        words.fill(237, &[name])
    }
    /// 判定: {name}
    pub fn verdict(words: Words, name: &str) -> String {
        words.fill(238, &[name])
    }
    /// 規模では「{name}」です。残りの質問に答えると決まります
    pub fn verdict_by_size(words: Words, name: &str) -> String {
        words.fill(239, &[name])
    }
    /// まだ決まりません。質問に答えてください
    pub fn verdict_open(words: Words) -> &'static str {
        words.line(240)
    }
    /// ✓ 上限以内
    pub fn within(words: Words) -> &'static str {
        words.line(241)
    }
    /// はい
    pub fn yes(words: Words) -> &'static str {
        words.line(242)
    }
}

/// The sentences of `panels.toml`.
pub mod panels {
    use super::Words;
    /// 、
    pub fn and(words: Words) -> &'static str {
        words.line(243)
    }
}

/// The sentences of `years.toml`.
pub mod years {
    use super::Words;
    /// 過去の年度に補助を受けている
    pub fn already_subsidised(words: Words) -> &'static str {
        words.line(244)
    }
    /// 補助金の見込み額
    pub fn amount(words: Words) -> &'static str {
        words.line(245)
    }
    /// 中小企業・小規模事業者ではない
    pub fn applicant_too_large(words: Words) -> &'static str {
        words.line(246)
    }
    /// この会社の補助率
    pub fn applied_rate(words: Words) -> &'static str {
        words.line(247)
    }
    /// 想定
    pub fn assumed(words: Words) -> &'static str {
        words.line(248)
    }
    /// △ 下限に届かない
    pub fn below_floor(words: Words) -> &'static str {
        words.line(249)
    }
    /// {before}から{after}へ
    pub fn between(words: Words, before: &str, after: &str) -> String {
        words.fill(250, &[before, after])
    }
    /// 補助額の上限
    pub fn cap(words: Words) -> &'static str {
        words.line(251)
    }
    /// 監視できる台数を超える
    pub fn capacity_exceeded(words: Words) -> &'static str {
        words.line(252)
    }
    /// 上限額
    pub fn capped(words: Words) -> &'static str {
        words.line(253)
    }
    /// 年度ごとの補助
    pub fn caption(words: Words) -> &'static str {
        words.line(254)
    }
    /// 確かさ
    pub fn certainty(words: Words) -> &'static str {
        words.line(255)
    }
    /// {certainty}: {rules}
    pub fn certainty_of(words: Words, certainty: &str, rules: &str) -> String {
        words.fill(256, &[certainty, rules])
    }
    /// {rule}は「{before}」から「{after}」に変わりました
    pub fn changed(words: Words, rule: &str, before: &str, after: &str) -> String {
        words.fill(257, &[rule, before, after])
    }
    /// 年度の間に変わったこと
    pub fn changes(words: Words) -> &'static str {
        words.line(258)
    }
    /// 終了
    pub fn closed(words: Words) -> &'static str {
        words.line(259)
    }
    /// 項目
    pub fn column_item(words: Words) -> &'static str {
        words.line(260)
    }
    /// 補助される月数
    pub fn eligible_months(words: Words) -> &'static str {
        words.line(261)
    }
    /// 補助額の下限
    pub fn floor(words: Words) -> &'static str {
        words.line(262)
    }
    /// ✕ 対象外
    pub fn ineligible(words: Words) -> &'static str {
        words.line(263)
    }
    /// いま入力している見積もりを、各年度の規則で計算して並べます
    pub fn intro(words: Words) -> &'static str {
        words.line(264)
    }
    /// {rule}は「{before}」から「{after}」です。片方が未確認のため、変わったとは限りません
    pub fn maybe_changed(words: Words, rule: &str, before: &str, after: &str) -> String {
        words.fill(265, &[rule, before, after])
    }
    /// 対象になる利用料の月数（最大）
    pub fn months_max(words: Words) -> &'static str {
        words.line(266)
    }
    /// 実質負担（税込）
    pub fn net(words: Words) -> &'static str {
        words.line(267)
    }
    /// 見積もりの税込総額から補助金を引いた額
    pub fn net_source(words: Words) -> &'static str {
        words.line(268)
    }
    /// 入力を終えると、この表に各年度の補助金と実質負担も並びます
    pub fn no_request(words: Words) -> &'static str {
        words.line(269)
    }
    /// 日付が不明
    pub fn not_asked(words: Words) -> &'static str {
        words.line(270)
    }
    /// 開始前
    pub fn not_open(words: Words) -> &'static str {
        words.line(271)
    }
    /// 数字と扱いに変わったものはありません
    pub fn nothing_changed(words: Words) -> &'static str {
        words.line(272)
    }
    /// 公式資料で確認
    pub fn official(words: Words) -> &'static str {
        words.line(273)
    }
    /// 公募中
    pub fn open(words: Words) -> &'static str {
        words.line(274)
    }
    /// ✓ 見込みあり
    pub fn payable(words: Words) -> &'static str {
        words.line(275)
    }
    /// 過去の年度に補助を受けている場合
    pub fn repeat(words: Words) -> &'static str {
        words.line(276)
    }
    /// 申請できない
    pub fn repeat_ineligible(words: Words) -> &'static str {
        words.line(277)
    }
    /// 未確認（公募要領を確認できていません）
    pub fn repeat_unclear(words: Words) -> &'static str {
        words.line(278)
    }
    /// 切り捨て
    pub fn round_down(words: Words) -> &'static str {
        words.line(279)
    }
    /// 1円未満の端数
    pub fn rounding(words: Words) -> &'static str {
        words.line(280)
    }
    /// 二次資料で確認
    pub fn secondary(words: Words) -> &'static str {
        words.line(281)
    }
    /// 小規模事業者の補助率
    pub fn small_rate(words: Words) -> &'static str {
        words.line(282)
    }
    /// 中小企業の補助率
    pub fn sme_rate(words: Words) -> &'static str {
        words.line(283)
    }
    /// {year}の出典と適用日
    pub fn sources(words: Words, year: &str) -> String {
        words.fill(284, &[year])
    }
    /// 価格か契約条件がサービス基準に合わない
    pub fn standard_not_met(words: Words) -> &'static str {
        words.line(285)
    }
    /// 今日の公募状況
    pub fn state(words: Words) -> &'static str {
        words.line(286)
    }
    /// {from}から: {state}
    pub fn state_from(words: Words, from: &str, state: &str) -> String {
        words.fill(287, &[from, state])
    }
    /// 公募状況（{day}）
    pub fn state_on(words: Words, day: &str) -> String {
        words.fill(288, &[day])
    }
    /// 資料の確かさが「{before}」から「{after}」になったもの: {rules}
    pub fn surer(words: Words, before: &str, after: &str, rules: &str) -> String {
        words.fill(289, &[before, after, rules])
    }
    /// 消費税
    pub fn tax(words: Words) -> &'static str {
        words.line(290)
    }
    /// 補助の対象外
    pub fn tax_excluded(words: Words) -> &'static str {
        words.line(291)
    }
    /// 変わらないもの: {rules}
    pub fn unchanged(words: Words, rules: &str) -> String {
        words.fill(292, &[rules])
    }
    /// 未確認
    pub fn unknown(words: Words) -> &'static str {
        words.line(293)
    }
    /// {from}から適用
    pub fn valid_from(words: Words, from: &str) -> String {
        words.fill(294, &[from])
    }
    /// {from}から{until}まで適用
    pub fn valid_until(words: Words, from: &str, until: &str) -> String {
        words.fill(295, &[from, until])
    }
    /// {year}年度
    pub fn year(words: Words, year: &str) -> String {
        words.fill(296, &[year])
    }
}

/// Stands at the top of each text that was made together with this file.
pub const VERSION: &str = "0f0757461a75de21";
