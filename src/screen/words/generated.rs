//! What can the screen say? Written by `cargo xtask codegen` from the files beside it: edit those.

use super::Words;

/// The sentences of `answer.toml`.
pub mod answer {
    use super::Words;
    /// 補助の期間が終わったあとの月額
    pub fn afterwards(words: Words) -> &'static str {
        words.line(0)
    }
    /// 補助は最大{months}。続けて使う場合の料金です
    pub fn afterwards_note(words: Words, months: &str) -> String {
        words.fill(1, &[months])
    }
    /// 実質負担 {net}。{status}、補助金の見込み額 {subsidy}。
    pub fn announcement(words: Words, net: &str, status: &str, subsidy: &str) -> String {
        words.fill(2, &[net, status, subsidy])
    }
    /// {value}で計算する
    pub fn apply(words: Words, value: &str) -> String {
        words.fill(3, &[value])
    }
    /// ※ {note}
    pub fn assumed(words: Words, note: &str) -> String {
        words.fill(4, &[note])
    }
    /// 支払総額 {total}のうち、補助金 {subsidy}、実質負担 {net}
    pub fn bar(words: Words, total: &str, subsidy: &str, net: &str) -> String {
        words.fill(5, &[total, subsidy, net])
    }
    /// 実質負担 {amount}
    pub fn bar_net(words: Words, amount: &str) -> String {
        words.fill(6, &[amount])
    }
    /// 補助金 {amount}
    pub fn bar_subsidy(words: Words, amount: &str) -> String {
        words.fill(7, &[amount])
    }
    /// 支払総額 {amount}（税込）
    pub fn bar_total(words: Words, amount: &str) -> String {
        words.fill(8, &[amount])
    }
    /// △ 下限{floor}に届きません
    pub fn below_floor(words: Words, floor: &str) -> String {
        words.fill(9, &[floor])
    }
    /// {year}年度の規則なら
    pub fn by_rules_of(words: Words, year: &str) -> String {
        words.fill(10, &[year])
    }
    /// 補助金は{count}で上限の {cap} に達します。台数をこれより増やしても、補助金は増えません。
    pub fn cap_reached(words: Words, count: &str, cap: &str) -> String {
        words.fill(11, &[count, cap])
    }
    /// 上限額です
    pub fn capped(words: Words) -> &'static str {
        words.line(12)
    }
    /// 資金の予定（税込）
    pub fn cash(words: Words) -> &'static str {
        words.line(13)
    }
    /// 想定
    pub fn certainty_assumed(words: Words) -> &'static str {
        words.line(14)
    }
    /// 入力
    pub fn certainty_given(words: Words) -> &'static str {
        words.line(15)
    }
    /// 公式資料で確認
    pub fn certainty_official(words: Words) -> &'static str {
        words.line(16)
    }
    /// 二次資料で確認
    pub fn certainty_secondary(words: Words) -> &'static str {
        words.line(17)
    }
    /// {difference}減ります
    pub fn change_down(words: Words, difference: &str) -> String {
        words.fill(18, &[difference])
    }
    /// {difference}増えます
    pub fn change_up(words: Words, difference: &str) -> String {
        words.fill(19, &[difference])
    }
    /// {locator}（{day}確認・{certainty}）
    pub fn citation(words: Words, locator: &str, day: &str, certainty: &str) -> String {
        words.fill(20, &[locator, day, certainty])
    }
    /// 端末監視型の月額（1台あたり）
    pub fn fee_endpoint(words: Words) -> &'static str {
        words.line(21)
    }
    /// 初期費用
    pub fn fee_initial(words: Words) -> &'static str {
        words.line(22)
    }
    /// ネットワーク一括監視型の月額
    pub fn fee_network(words: Words) -> &'static str {
        words.line(23)
    }
    /// 入力された価格
    pub fn from_offer(words: Words) -> &'static str {
        words.line(24)
    }
    /// ✕ 補助の対象外です
    pub fn ineligible(words: Words) -> &'static str {
        words.line(25)
    }
    /// {name}は {limit}（{tax}）までです。1類として登録できる価格ではないため、補助金は0円として計算しています。
    pub fn lower_price(words: Words, name: &str, limit: &str, tax: &str) -> String {
        words.fill(26, &[name, limit, tax])
    }
    /// 毎月の利用料
    pub fn monthly(words: Words) -> &'static str {
        words.line(27)
    }
    /// 初期費用を除いた額
    pub fn monthly_note(words: Words) -> &'static str {
        words.line(28)
    }
    /// {months}分の利用料は補助されません（対象は最大{max}）。
    pub fn months_not_subsidised(words: Words, months: &str, max: &str) -> String {
        words.fill(29, &[months, max])
    }
    /// 実質負担（{months}・税込）
    pub fn net(words: Words, months: &str) -> String {
        words.fill(30, &[months])
    }
    /// 月あたり {monthly}、1台あたり月 {per_terminal}（初期費用と補助金を期間でならした額）
    pub fn net_monthly(words: Words, monthly: &str, per_terminal: &str) -> String {
        words.fill(31, &[monthly, per_terminal])
    }
    /// 実質負担（税込）
    pub fn net_short(words: Words) -> &'static str {
        words.line(32)
    }
    /// ✓ 見込みあり
    pub fn payable(words: Words) -> &'static str {
        words.line(33)
    }
    /// 補助金が出る前に支払う額
    pub fn prepaid(words: Words) -> &'static str {
        words.line(34)
    }
    /// 初期費用と{months}分の利用料。補助金はあとから振り込まれます
    pub fn prepaid_note(words: Words, months: &str) -> String {
        words.fill(35, &[months])
    }
    /// 契約期間を{months}にすると補助対象になります（{amount}）。実質負担は {net} になり、いまより{change}。
    pub fn raise_term(words: Words, months: &str, amount: &str, net: &str, change: &str) -> String {
        words.fill(36, &[months, amount, net, change])
    }
    /// あと{more}（{count}）で補助対象になります（{amount}）。実質負担は {net} になり、いまより{change}。
    pub fn raise_terminals(words: Words, more: &str, count: &str, amount: &str, net: &str, change: &str) -> String {
        words.fill(37, &[more, count, amount, net, change])
    }
    /// 過去の年度にお助け隊サービスで補助を受けているため
    pub fn reason_already(words: Words) -> &'static str {
        words.line(38)
    }
    /// このサービスで監視できる台数を超えているため
    pub fn reason_capacity(words: Words) -> &'static str {
        words.line(39)
    }
    /// 価格か契約条件がサービス基準に合わないため
    pub fn reason_standard(words: Words) -> &'static str {
        words.line(40)
    }
    /// 中小企業・小規模事業者ではないため
    pub fn reason_too_large(words: Words) -> &'static str {
        words.line(41)
    }
    /// 対象経費 {cost} × {rate} = {share}
    pub fn share(words: Words, cost: &str, rate: &str, share: &str) -> String {
        words.fill(42, &[cost, rate, share])
    }
    /// 下限 {floor}以上、上限 {cap}以下
    pub fn step_amount(words: Words, floor: &str, cap: &str) -> String {
        words.fill(43, &[floor, cap])
    }
    /// 下限 {floor}に届かないため、補助なし
    pub fn step_below(words: Words, floor: &str) -> String {
        words.fill(44, &[floor])
    }
    /// 上限 {cap}まで
    pub fn step_capped(words: Words, cap: &str) -> String {
        words.fill(45, &[cap])
    }
    /// 月額 {network} + {fee} × {count}
    pub fn step_combined(words: Words, network: &str, fee: &str, count: &str) -> String {
        words.fill(46, &[network, fee, count])
    }
    /// 対象経費（税抜の価格なので、そのまま）
    pub fn step_cost_excluded(words: Words) -> &'static str {
        words.line(47)
    }
    /// 対象経費（消費税{percent}%を除き、1円未満切り捨て）
    pub fn step_cost_included(words: Words, percent: &str) -> String {
        words.fill(48, &[percent])
    }
    /// 月額 {fee} × {count}
    pub fn step_endpoint(words: Words, fee: &str, count: &str) -> String {
        words.fill(49, &[fee, count])
    }
    /// {monthly} × {months}
    pub fn step_fee(words: Words, monthly: &str, months: &str) -> String {
        words.fill(50, &[monthly, months])
    }
    /// − 補助金 {subsidy} = 実質負担（税込）
    pub fn step_less(words: Words, subsidy: &str) -> String {
        words.fill(51, &[subsidy])
    }
    /// 補助の対象になる期間（契約{billed}、最大{max}）
    pub fn step_months(words: Words, billed: &str, max: &str) -> String {
        words.fill(52, &[billed, max])
    }
    /// 月額 {fee}（台数によらない）
    pub fn step_network(words: Words, fee: &str) -> String {
        words.fill(53, &[fee])
    }
    /// {reasons}、補助なし
    pub fn step_refused(words: Words, reasons: &str) -> String {
        words.fill(54, &[reasons])
    }
    /// × 補助率 {rate}（1円未満切り捨て）
    pub fn step_share(words: Words, rate: &str) -> String {
        words.fill(55, &[rate])
    }
    /// + 消費税{percent}%（1円未満切り捨て）= 支払総額（税込）
    pub fn step_tax_excluded(words: Words, percent: &str) -> String {
        words.fill(56, &[percent])
    }
    /// 支払総額（税込。うち消費税{percent}%）
    pub fn step_tax_included(words: Words, percent: &str) -> String {
        words.fill(57, &[percent])
    }
    /// {monthly} × {months} + 初期費用 {initial}
    pub fn step_total(words: Words, monthly: &str, months: &str, initial: &str) -> String {
        words.fill(58, &[monthly, months, initial])
    }
    /// 計算の内訳と根拠
    pub fn steps(words: Words) -> &'static str {
        words.line(59)
    }
    /// 実質負担
    pub fn steps_net(words: Words) -> &'static str {
        words.line(60)
    }
    /// 補助金の見込み額
    pub fn subsidy(words: Words) -> &'static str {
        words.line(61)
    }
    /// 補助金（{year}年度なら）
    pub fn subsidy_by_rules(words: Words, year: &str) -> String {
        words.fill(62, &[year])
    }
    /// 契約期間に支払う額
    pub fn total(words: Words) -> &'static str {
        words.line(63)
    }
    /// 初期費用と{months}分の利用料。補助金は見込めません
    pub fn total_note(words: Words, months: &str) -> String {
        words.fill(64, &[months])
    }
    /// 初期費用を除いた実質の月額
    pub fn without_initial(words: Words) -> &'static str {
        words.line(65)
    }
    /// 利用料から補助金を引き、契約期間の月数で割った額（1円未満四捨五入）
    pub fn without_initial_note(words: Words) -> &'static str {
        words.line(66)
    }
}

/// The sentences of `notices.toml`.
pub mod notices {
    use super::Words;
    /// 過去の年度に補助を受けた場合の扱いは、{year}年度については確認できていません。対象外になることがあるため、申請の前に事務局へ確認してください。
    pub fn already_unclear(words: Words, year: &str) -> String {
        words.fill(67, &[year])
    }
    /// 併用型の価格は、ネットワークと端末の上限の合計に収まるかで判断しています。この合わせ方は基準の原文で確認できていません。
    pub fn combined_limit(words: Words) -> &'static str {
        words.line(68)
    }
    /// 知っておくこと
    pub fn heading(words: Words) -> &'static str {
        words.line(69)
    }
    /// 初期費用は補助の対象外として計算しています（想定）。対象になるかは、IT導入支援事業者に確認してください。
    pub fn initial_fee(words: Words) -> &'static str {
        words.line(70)
    }
    /// 最低契約期間があるため、{months}分の料金で計算しています。
    pub fn min_term(words: Words, months: &str) -> String {
        words.fill(71, &[months])
    }
    /// 最低契約台数があるため、{terminals}分の料金で計算しています。
    pub fn min_terminals(words: Words, terminals: &str) -> String {
        words.fill(72, &[terminals])
    }
    /// 補助金は後払いです。先に {prepaid}（税込）を支払います。交付決定より前の契約や支払いは補助されません。
    pub fn prepayment(words: Words, prepaid: &str) -> String {
        words.fill(73, &[prepaid])
    }
    /// 2類の価格は「ユーザー概況に照らして相応かつ妥当な額」とされ、額の上限がありません。妥当かどうかは、この計算では判断できません。
    pub fn price_judgement(words: Words) -> &'static str {
        words.line(74)
    }
    /// 補助を受けられるのは、IPAのお助け隊サービスの一覧に載り、かつ、IT導入支援事業者が補助金のITツールとして登録したサービスだけです。両方の一覧で確かめてください。
    pub fn registration(words: Words) -> &'static str {
        words.line(75)
    }
    /// IPAのお助け隊サービスの一覧
    pub fn service_list(words: Words) -> &'static str {
        words.line(76)
    }
    /// 交付決定のあと、事業の完了までに小規模事業者でなくなると、補助率は{sme_rate}に下がります。
    pub fn small_rate(words: Words, sme_rate: &str) -> String {
        words.fill(77, &[sme_rate])
    }
    /// 補助額は、税込の価格を税抜に直して計算しています（1円未満切り捨て）。
    pub fn tax_converted(words: Words) -> &'static str {
        words.line(78)
    }
    /// 補助金の登録ITツール（ポータル）
    pub fn tool_list(words: Words) -> &'static str {
        words.line(79)
    }
}

/// The sentences of `page.toml`.
pub mod page {
    use super::Words;
    /// 計算結果
    pub fn answer(words: Words) -> &'static str {
        words.line(80)
    }
    /// すべて消す
    pub fn clear(words: Words) -> &'static str {
        words.line(81)
    }
    /// 計算結果の要約
    pub fn dock(words: Words) -> &'static str {
        words.line(82)
    }
    /// 表示は見込み額です。交付の可否と金額は事務局が決定し、この計算は交付を約束するものではありません。このページはIPA・経済産業省・中小企業庁が運営するものではありません。
    pub fn estimate(words: Words) -> &'static str {
        words.line(83)
    }
    /// {estimate}計算日 {day}。
    pub fn estimate_on(words: Words, estimate: &str, day: &str) -> String {
        words.fill(84, &[estimate, day])
    }
    /// 例を表示しています。数字を書き換えると、あなたの会社の結果になります。
    pub fn example(words: Words) -> &'static str {
        words.line(85)
    }
    /// 例
    pub fn example_field(words: Words) -> &'static str {
        words.line(86)
    }
    /// {year}年度の規則で計算する
    pub fn newest_programme(words: Words, year: &str) -> String {
        words.fill(87, &[year])
    }
    /// en
    pub fn other_code(words: Words) -> &'static str {
        words.line(88)
    }
    /// English
    pub fn other_language(words: Words) -> &'static str {
        words.line(89)
    }
    /// 質問
    pub fn questions(words: Words) -> &'static str {
        words.line(90)
    }
    /// 規則の確認日 {day}
    pub fn rules_checked(words: Words, day: &str) -> String {
        words.fill(91, &[day])
    }
    /// 公募は終了しています
    pub fn state_closed(words: Words) -> &'static str {
        words.line(92)
    }
    /// 公募の状況は確認していません
    pub fn state_not_asked(words: Words) -> &'static str {
        words.line(93)
    }
    /// 公募開始前です
    pub fn state_not_open(words: Words) -> &'static str {
        words.line(94)
    }
    /// 公募期間中です
    pub fn state_open(words: Words) -> &'static str {
        words.line(95)
    }
    /// 現在の公募状況は未確認です
    pub fn state_unknown(words: Words) -> &'static str {
        words.line(96)
    }
    /// お助け隊サービス 料金・補助金シミュレーター
    pub fn title(words: Words) -> &'static str {
        words.line(97)
    }
    /// 内訳
    pub fn to_answer(words: Words) -> &'static str {
        words.line(98)
    }
    /// 元に戻す
    pub fn undo(words: Words) -> &'static str {
        words.line(99)
    }
}

/// The sentences of `problems.toml`.
pub mod problems {
    use super::Words;
    /// ＊ 小数の{noun}は計算できません。整数で入力してください（例: {sample}）。
    pub fn fraction(words: Words, noun: &str, sample: &str) -> String {
        words.fill(100, &[noun, sample])
    }
    /// ＊ {noun}が途中です。整数になるように入力してください（例: {sample}）。
    pub fn incomplete(words: Words, noun: &str, sample: &str) -> String {
        words.fill(101, &[noun, sample])
    }
    /// ＊ マイナスの{noun}は計算できません。{least}以上の数字を入力してください。
    pub fn minus(words: Words, noun: &str, least: &str) -> String {
        words.fill(102, &[noun, least])
    }
    /// ＊ {noun}を入力してください（例: {sample}）。
    pub fn missing(words: Words, noun: &str, sample: &str) -> String {
        words.fill(103, &[noun, sample])
    }
    /// ＊ 金額を入力してください。かからない場合は 0 と入力します。
    pub fn missing_yen(words: Words) -> &'static str {
        words.line(104)
    }
    /// ＊ 「{character}」は読み取れません。数字で入力してください（例: {sample}）。
    pub fn not_a_number(words: Words, character: &str, sample: &str) -> String {
        words.fill(105, &[character, sample])
    }
    /// 月数
    pub fn noun_months(words: Words) -> &'static str {
        words.line(106)
    }
    /// 人数
    pub fn noun_people(words: Words) -> &'static str {
        words.line(107)
    }
    /// 台数
    pub fn noun_terminals(words: Words) -> &'static str {
        words.line(108)
    }
    /// 金額
    pub fn noun_yen(words: Words) -> &'static str {
        words.line(109)
    }
    /// あと少しです
    pub fn open(words: Words) -> &'static str {
        words.line(110)
    }
    /// 「{label}」を確かめてください。必要な項目がそろうと、ここに結果が出ます。
    pub fn open_question(words: Words, label: &str) -> String {
        words.fill(111, &[label])
    }
    /// 24 や 2年
    pub fn sample_months(words: Words) -> &'static str {
        words.line(112)
    }
    /// 3 や 3人
    pub fn sample_people(words: Words) -> &'static str {
        words.line(113)
    }
    /// 12 や 12台
    pub fn sample_terminals(words: Words) -> &'static str {
        words.line(114)
    }
    /// 2,000 や 1万2千
    pub fn sample_yen(words: Words) -> &'static str {
        words.line(115)
    }
    /// 入力する
    pub fn to_question(words: Words) -> &'static str {
        words.line(116)
    }
    /// ＊ {max}以下で入力してください。
    pub fn too_large(words: Words, max: &str) -> String {
        words.fill(117, &[max])
    }
    /// ＊ 桁が多すぎます。{noun}を確かめてください。
    pub fn too_many_digits(words: Words, noun: &str) -> String {
        words.fill(118, &[noun])
    }
    /// ＊ {min}以上で入力してください。
    pub fn too_small(words: Words, min: &str) -> String {
        words.fill(119, &[min])
    }
    /// ＊ 数字が2つあるようです。1つだけ入力してください（例: {sample}）。
    pub fn two_numbers(words: Words, sample: &str) -> String {
        words.fill(120, &[sample])
    }
    /// ＊ 単位が違います。{noun}を入力してください（例: {sample}）。
    pub fn wrong_unit(words: Words, noun: &str, sample: &str) -> String {
        words.fill(121, &[noun, sample])
    }
}

/// The sentences of `questions.toml`.
pub mod questions {
    use super::Words;
    /// 過去の年度に、お助け隊サービスで補助を受けましたか
    pub fn already(words: Words) -> &'static str {
        words.line(122)
    }
    /// 会社の規模
    pub fn applicant(words: Words) -> &'static str {
        words.line(123)
    }
    /// どちらでもない
    pub fn applicant_large(words: Words) -> &'static str {
        words.line(124)
    }
    /// 小規模事業者
    pub fn applicant_small(words: Words) -> &'static str {
        words.line(125)
    }
    /// 中小企業
    pub fn applicant_sme(words: Words) -> &'static str {
        words.line(126)
    }
    /// 1類
    pub fn class_one(words: Words) -> &'static str {
        words.line(127)
    }
    /// 価格に上限がある基本のサービス
    pub fn class_one_explained(words: Words) -> &'static str {
        words.line(128)
    }
    /// 2類
    pub fn class_two(words: Words) -> &'static str {
        words.line(129)
    }
    /// 機能を拡充したサービス。額の上限はない
    pub fn class_two_explained(words: Words) -> &'static str {
        words.line(130)
    }
    /// 併用型
    pub fn combined(words: Words) -> &'static str {
        words.line(131)
    }
    /// ネットワークと端末の両方を見守る
    pub fn combined_explained(words: Words) -> &'static str {
        words.line(132)
    }
    /// 申請する会社
    pub fn company(words: Words) -> &'static str {
        words.line(133)
    }
    /// 端末監視型
    pub fn endpoint(words: Words) -> &'static str {
        words.line(134)
    }
    /// パソコンやサーバーを1台ずつ見守る（EDRなど）
    pub fn endpoint_explained(words: Words) -> &'static str {
        words.line(135)
    }
    /// イ クラウドサービスの監視を加えた
    pub fn enhancement_cloud(words: Words) -> &'static str {
        words.line(136)
    }
    /// イ アを満たし、ネットワークと端末の併用に変えた
    pub fn enhancement_combined(words: Words) -> &'static str {
        words.line(137)
    }
    /// ウ 詳細ガイドラインに沿って異常監視の機能を加えた
    pub fn enhancement_detection(words: Words) -> &'static str {
        words.line(138)
    }
    /// ア 監視できる端末を増やした（ネットワーク監視・併用型）
    pub fn enhancement_more_terminals(words: Words) -> &'static str {
        words.line(139)
    }
    /// エ 常時または毎月1回以上提供するサービスを加えた
    pub fn enhancement_service(words: Words) -> &'static str {
        words.line(140)
    }
    /// 拡充要件（2類が1類に加えているもの）
    pub fn enhancements(words: Words) -> &'static str {
        words.line(141)
    }
    /// 同じ事業者の1類で監視できる台数
    pub fn label_class1_max_terminals(words: Words) -> &'static str {
        words.line(142)
    }
    /// 月額（端末1台あたり・{tax}）
    pub fn label_endpoint_fee(words: Words, tax: &str) -> String {
        words.fill(143, &[tax])
    }
    /// 初期費用（{tax}）
    pub fn label_initial_fee(words: Words, tax: &str) -> String {
        words.fill(144, &[tax])
    }
    /// このサービスで監視できる台数
    pub fn label_max_terminals(words: Words) -> &'static str {
        words.line(145)
    }
    /// 最低契約期間
    pub fn label_min_term(words: Words) -> &'static str {
        words.line(146)
    }
    /// 最低契約台数
    pub fn label_min_terminals(words: Words) -> &'static str {
        words.line(147)
    }
    /// 月額（ネットワーク全体・{tax}）
    pub fn label_network_fee(words: Words, tax: &str) -> String {
        words.fill(148, &[tax])
    }
    /// 契約期間
    pub fn label_term(words: Words) -> &'static str {
        words.line(149)
    }
    /// 端末数
    pub fn label_terminals(words: Words) -> &'static str {
        words.line(150)
    }
    /// 1類の上限は{limit}（{tax}）
    pub fn limit(words: Words, limit: &str, tax: &str) -> String {
        words.fill(151, &[limit, tax])
    }
    /// 監視のしかた
    pub fn monitoring(words: Words) -> &'static str {
        words.line(152)
    }
    /// ネットワーク一括監視型
    pub fn network(words: Words) -> &'static str {
        words.line(153)
    }
    /// 社内ネットワークの出入口をまとめて見守る（UTMなど）
    pub fn network_explained(words: Words) -> &'static str {
        words.line(154)
    }
    /// いいえ
    pub fn no(words: Words) -> &'static str {
        words.line(155)
    }
    /// 2類には額の上限がありません
    pub fn no_limit(words: Words) -> &'static str {
        words.line(156)
    }
    /// —
    pub fn none(words: Words) -> &'static str {
        words.line(157)
    }
    /// サービスと価格
    pub fn offer(words: Words) -> &'static str {
        words.line(158)
    }
    /// ✕ 1類の上限を{excess}超えています
    pub fn over(words: Words, excess: &str) -> String {
        words.fill(159, &[excess])
    }
    /// △ 単独の上限を{excess}超えています（合計では上限内・要確認）
    pub fn over_but_sum(words: Words, excess: &str) -> String {
        words.fill(160, &[excess])
    }
    /// 補助金の年度
    pub fn programme(words: Words) -> &'static str {
        words.line(161)
    }
    /// {year}年度 {title}
    pub fn programme_of(words: Words, year: &str, title: &str) -> String {
        words.fill(162, &[year, title])
    }
    /// 類型
    pub fn service_class(words: Words) -> &'static str {
        words.line(163)
    }
    /// 規模と期間
    pub fn size(words: Words) -> &'static str {
        words.line(164)
    }
    /// 1台減らす
    pub fn step_down(words: Words) -> &'static str {
        words.line(165)
    }
    /// 1台増やす
    pub fn step_up(words: Words) -> &'static str {
        words.line(166)
    }
    /// なければ 0
    pub fn support_initial_fee(words: Words) -> &'static str {
        words.line(167)
    }
    /// 解約できない期間。空欄なら縛りなし
    pub fn support_min_term(words: Words) -> &'static str {
        words.line(168)
    }
    /// 空欄なら1台として計算します
    pub fn support_min_terminals(words: Words) -> &'static str {
        words.line(169)
    }
    /// ネットワーク一括監視型では、台数が変わっても料金は変わりません
    pub fn support_network_terminals(words: Words) -> &'static str {
        words.line(170)
    }
    /// 月数。「2年」のようにも入力できます
    pub fn support_term(words: Words) -> &'static str {
        words.line(171)
    }
    /// 監視するパソコンとサーバーの台数
    pub fn support_terminals(words: Words) -> &'static str {
        words.line(172)
    }
    /// 分からなければ空欄
    pub fn support_unknown(words: Words) -> &'static str {
        words.line(173)
    }
    /// 入力する価格
    pub fn tax(words: Words) -> &'static str {
        words.line(174)
    }
    /// 税抜
    pub fn tax_excluded(words: Words) -> &'static str {
        words.line(175)
    }
    /// 税込
    pub fn tax_included(words: Words) -> &'static str {
        words.line(176)
    }
    /// よく使う期間
    pub fn term_picks(words: Words) -> &'static str {
        words.line(177)
    }
    /// 詳しい条件（最低契約、監視できる台数）
    pub fn terms(words: Words) -> &'static str {
        words.line(178)
    }
    /// {years}年なら{months}と入力します
    pub fn years_meant(words: Words, years: &str, months: &str) -> String {
        words.fill(179, &[years, months])
    }
    /// はい
    pub fn yes(words: Words) -> &'static str {
        words.line(180)
    }
}

/// The sentences of `table.toml`.
pub mod table {
    use super::Words;
    /// この内容（{tax}）
    pub fn actual(words: Words, tax: &str) -> String {
        words.fill(181, &[tax])
    }
    /// この内容
    pub fn actual_short(words: Words) -> &'static str {
        words.line(182)
    }
    /// 監視できる台数
    pub fn capacity(words: Words) -> &'static str {
        words.line(183)
    }
    /// サービス基準の確認
    pub fn caption(words: Words) -> &'static str {
        words.line(184)
    }
    /// 月額（端末1台）
    pub fn endpoint_fee(words: Words) -> &'static str {
        words.line(185)
    }
    /// ✓ 満たす拡充あり
    pub fn enhanced(words: Words) -> &'static str {
        words.line(186)
    }
    /// 拡充要件
    pub fn enhancements(words: Words) -> &'static str {
        words.line(187)
    }
    /// ✓ 上限ちょうど
    pub fn exact(words: Words) -> &'static str {
        words.line(188)
    }
    /// ✕ {excess}の超過
    pub fn excess(words: Words, excess: &str) -> String {
        words.fill(189, &[excess])
    }
    /// △ {excess}の超過（合計では上限内）
    pub fn excess_within_sum(words: Words, excess: &str) -> String {
        words.fill(190, &[excess])
    }
    /// 初期費用
    pub fn initial_fee(words: Words) -> &'static str {
        words.line(191)
    }
    /// △ 判断が必要です
    pub fn judgement(words: Words) -> &'static str {
        words.line(192)
    }
    /// 上限（{tax}）
    pub fn limit(words: Words, tax: &str) -> String {
        words.fill(193, &[tax])
    }
    /// 上限
    pub fn limit_short(words: Words) -> &'static str {
        words.line(194)
    }
    /// ✓ {margin}の余裕
    pub fn margin(words: Words, margin: &str) -> String {
        words.fill(195, &[margin])
    }
    /// ※{number}
    pub fn mark(words: Words, number: &str) -> String {
        words.fill(196, &[number])
    }
    /// 最低契約期間
    pub fn min_term(words: Words) -> &'static str {
        words.line(197)
    }
    /// 最低契約台数
    pub fn min_terminals(words: Words) -> &'static str {
        words.line(198)
    }
    /// 月額（ネットワーク）
    pub fn network_fee(words: Words) -> &'static str {
        words.line(199)
    }
    /// 対象外の項目: {names}
    pub fn not_applicable(words: Words, names: &str) -> String {
        words.fill(200, &[names])
    }
    /// ✕ 拡充要件が選ばれていません
    pub fn not_claimed(words: Words) -> &'static str {
        words.line(201)
    }
    /// ✕ 選んだ拡充要件は成り立ちません
    pub fn not_enhanced(words: Words) -> &'static str {
        words.line(202)
    }
    /// サービスの仕様
    pub fn offer(words: Words) -> &'static str {
        words.line(203)
    }
    /// ✕ 基準に合いません
    pub fn outside(words: Words) -> &'static str {
        words.line(204)
    }
    /// △ 額の上限なし（相応かつ妥当かの判断）
    pub fn reasonable(words: Words) -> &'static str {
        words.line(205)
    }
    /// {standard} No.{number}
    pub fn row(words: Words, standard: &str, number: &str) -> String {
        words.fill(206, &[standard, number])
    }
    /// 項目
    pub fn rule(words: Words) -> &'static str {
        words.line(207)
    }
    /// 出典
    pub fn source(words: Words) -> &'static str {
        words.line(208)
    }
    /// 判定
    pub fn verdict(words: Words) -> &'static str {
        words.line(209)
    }
    /// ✓ すべて基準内
    pub fn within(words: Words) -> &'static str {
        words.line(210)
    }
}

/// The sentences of `topics.toml`.
pub mod topics {
    use super::Words;
    /// 申請の準備
    pub fn apply(words: Words) -> &'static str {
        words.line(211)
    }
    /// グラフで見る
    pub fn charts(words: Words) -> &'static str {
        words.line(212)
    }
    /// 基準と照らす
    pub fn checklist(words: Words) -> &'static str {
        words.line(213)
    }
    /// 料金表で比べる
    pub fn compare(words: Words) -> &'static str {
        words.line(214)
    }
    /// 読み込めませんでした。通信を確かめて、もう一度押してください。
    pub fn failed(words: Words) -> &'static str {
        words.line(215)
    }
    /// ほかの枠と比べる
    pub fn frames(words: Words) -> &'static str {
        words.line(216)
    }
    /// 会社の区分を調べる
    pub fn guide(words: Words) -> &'static str {
        words.line(217)
    }
    /// くわしく調べる
    pub fn heading(words: Words) -> &'static str {
        words.line(218)
    }
    /// 年度で比べる
    pub fn years(words: Words) -> &'static str {
        words.line(219)
    }
}

/// The sentences of `units.toml`.
pub mod units {
    use super::Words;
    /// {year}年{month}月{day}日
    pub fn date(words: Words, year: &str, month: &str, day: &str) -> String {
        words.fill(220, &[year, month, day])
    }
    /// {items}、{item}
    pub fn list(words: Words, items: &str, item: &str) -> String {
        words.fill(221, &[items, item])
    }
    /// {count}か月
    pub fn month(words: Words, count: &str) -> String {
        words.fill(222, &[count])
    }
    /// {count}か月
    pub fn months(words: Words, count: &str) -> String {
        words.fill(223, &[count])
    }
    /// か月
    pub fn months_unit(words: Words) -> &'static str {
        words.line(224)
    }
    /// {count}人
    pub fn people(words: Words, count: &str) -> String {
        words.fill(225, &[count])
    }
    /// 人
    pub fn people_unit(words: Words) -> &'static str {
        words.line(226)
    }
    /// {count}人
    pub fn person(words: Words, count: &str) -> String {
        words.fill(227, &[count])
    }
    /// {first}。{second}
    pub fn remarks(words: Words, first: &str, second: &str) -> String {
        words.fill(228, &[first, second])
    }
    /// {count}台
    pub fn terminal(words: Words, count: &str) -> String {
        words.fill(229, &[count])
    }
    /// {count}台
    pub fn terminals(words: Words, count: &str) -> String {
        words.fill(230, &[count])
    }
    /// 台
    pub fn terminals_unit(words: Words) -> &'static str {
        words.line(231)
    }
    /// {amount}円
    pub fn yen(words: Words, amount: &str) -> String {
        words.fill(232, &[amount])
    }
    /// 円
    pub fn yen_unit(words: Words) -> &'static str {
        words.line(233)
    }
}

/// The sentences of `apply.toml`.
pub mod apply {
    use super::Words;
    /// 確認できている最後の締切は{date}です
    pub fn deadline(words: Words, date: &str) -> String {
        words.fill(275, &[date])
    }
    /// この年度の公募は終わっていて、申請できません。確認できている最後の締切は{date}でした
    pub fn deadline_closed(words: Words, date: &str) -> String {
        words.fill(276, &[date])
    }
    /// 確認できている最後の締切（{date}）は過ぎています。その後の締切は確認できていません
    pub fn deadline_past(words: Words, date: &str) -> String {
        words.fill(277, &[date])
    }
    /// 確認できている最後の締切は今日（{date}）です
    pub fn deadline_today(words: Words, date: &str) -> String {
        words.fill(278, &[date])
    }
    /// {all}項目のうち{done}項目が済みました
    pub fn done(words: Words, all: &str, done: &str) -> String {
        words.fill(279, &[all, done])
    }
    /// 申請の前から報告までにすることを、年度の公募要領にそって並べました
    pub fn intro(words: Words) -> &'static str {
        words.line(280)
    }
    /// 約{days}日かかります
    pub fn lead(words: Words, days: &str) -> String {
        words.fill(281, &[days])
    }
    /// この年度の締切は確認できていません
    pub fn no_deadline(words: Words) -> &'static str {
        words.line(282)
    }
    /// この年度の手順は未確認です。下の手順は{year}年度のものです
    pub fn not_read(words: Words, year: &str) -> String {
        words.fill(283, &[year])
    }
    /// 交付決定のあと、実施期間のうちに
    pub fn pay(words: Words) -> &'static str {
        words.line(284)
    }
    /// ほかの補助金などでの加点
    pub fn points(words: Words) -> &'static str {
        words.line(285)
    }
    /// お助け隊サービスの利用やSECURITY ACTIONの宣言が、ほかの補助金の審査で加点になる例です。加点や採択の見込みは計算しません
    pub fn points_about(words: Words) -> &'static str {
        words.line(286)
    }
    /// 申請の前に
    pub fn prepare(words: Words) -> &'static str {
        words.line(287)
    }
    /// かかる日数は、資料に書いてあるものだけを示します
    pub fn prepare_about(words: Words) -> &'static str {
        words.line(288)
    }
    /// この一覧を印刷する
    pub fn print(words: Words) -> &'static str {
        words.line(289)
    }
    /// 年度
    pub fn programme(words: Words) -> &'static str {
        words.line(290)
    }
    /// 導入したあと
    pub fn report(words: Words) -> &'static str {
        words.line(291)
    }
    /// 約{days}日かかります。締切に間に合うように、{date}までに始めてください
    pub fn start(words: Words, days: &str, date: &str) -> String {
        words.fill(292, &[days, date])
    }
    /// 約{days}日かかります。締切に間に合う最後の開始日は{date}でした
    pub fn start_missed(words: Words, days: &str, date: &str) -> String {
        words.fill(293, &[days, date])
    }
    /// 約{days}日かかります。締切が分からないため、始める期限は示せません
    pub fn start_open(words: Words, days: &str) -> String {
        words.fill(294, &[days])
    }
    /// 約{days}日かかります。締切に間に合う最後の開始日（{date}）を過ぎているため、間に合わないおそれがあります
    pub fn start_past(words: Words, days: &str, date: &str) -> String {
        words.fill(295, &[days, date])
    }
    /// 交付決定まで
    pub fn wait(words: Words) -> &'static str {
        words.line(296)
    }
}

/// The sentences of `catalog.toml`.
pub mod catalog {
    use super::Words;
    /// 引用符なしの{least}以上{most}以下の整数
    pub fn a_count(words: Words, least: &str, most: &str) -> String {
        words.fill(297, &[least, most])
    }
    /// 引用符で囲んだ {pattern} の形の日付
    pub fn a_date(words: Words, pattern: &str) -> String {
        words.fill(298, &[pattern])
    }
    /// 引用符で囲んだ {scheme} のアドレス
    pub fn a_link(words: Words, scheme: &str) -> String {
        words.fill(299, &[scheme])
    }
    /// {brackets} で囲んだサービスのリスト
    pub fn a_list(words: Words, brackets: &str) -> String {
        words.fill(300, &[brackets])
    }
    /// 引用符なしの {number} という数値
    pub fn a_number(words: Words, number: &str) -> String {
        words.fill(301, &[number])
    }
    /// 引用符で囲んだ{max}文字以下の文字列
    pub fn a_text(words: Words, max: &str) -> String {
        words.fill(302, &[max])
    }
    /// 引用符なしの {yes} か {no} のどちらか
    pub fn a_truth(words: Words, yes: &str, no: &str) -> String {
        words.fill(303, &[yes, no])
    }
    /// {values} のどれか
    pub fn a_word(words: Words, values: &str) -> String {
        words.fill(304, &[values])
    }
    /// 金額 {found} が数値になっています。引用符で囲んで {quoted} と書いてください
    pub fn amount_as_number(words: Words, found: &str, quoted: &str) -> String {
        words.fill(305, &[found, quoted])
    }
    /// 金額 {found} を読めません。カンマ・単位・符号・先頭の0を付けず、半角の数字だけを書いてください
    pub fn amount_notation(words: Words, found: &str) -> String {
        words.fill(306, &[found])
    }
    /// 引用符で囲んだ0以上{most}以下の数字
    pub fn an_amount(words: Words, most: &str) -> String {
        words.fill(307, &[most])
    }
    /// {braces} で囲んだ項目の組
    pub fn an_object(words: Words, braces: &str) -> String {
        words.fill(308, &[braces])
    }
    /// {line}行目の{column}文字目
    pub fn at_line(words: Words, line: &str, column: &str) -> String {
        words.fill(309, &[line, column])
    }
    /// 文字の途中で切れたエスケープがあります（{found}）。その文字を書き直してください
    pub fn broken_escape(words: Words, found: &str) -> String {
        words.fill(310, &[found])
    }
    /// 料金表の先頭にBOM（{found}）があります。「UTF-8（BOMなし）」で保存し直してください
    pub fn byte_order_mark(words: Words, found: &str) -> String {
        words.fill(311, &[found])
    }
    /// {found} は連絡先として読めません。{https} か {mailto} で始まるアドレス、または電話番号を書いてください
    pub fn contact_form(words: Words, found: &str, https: &str, mailto: &str) -> String {
        words.fill(312, &[found, https, mailto])
    }
    /// 終わりの日 {found} が、始まりの日より前です。どちらかを直してください
    pub fn dates_reversed(words: Words, found: &str) -> String {
        words.fill(313, &[found])
    }
    /// 同じ項目が2回あります。1つだけ残してください
    pub fn duplicate_field(words: Words) -> &'static str {
        words.line(314)
    }
    /// id {found} は前のサービスと同じです。別のidにしてください。前のサービスだけを読み込みました
    pub fn duplicate_id(words: Words, found: &str) -> String {
        words.fill(315, &[found])
    }
    /// 同じ値が2回あります。1つだけ残してください
    pub fn duplicate_value(words: Words) -> &'static str {
        words.line(316)
    }
    /// 料金表に何も書かれていません。ファイルかアドレスを確かめてください
    pub fn empty(words: Words) -> &'static str {
        words.line(317)
    }
    /// この監視の種類では使わない料金です（{found}）。消すか、監視の種類を直してください
    pub fn fee_not_used(words: Words, found: &str) -> String {
        words.fill(318, &[found])
    }
    /// 1台の月額が、段階料金と1つの金額の両方で書かれています。どちらかを消してください
    pub fn fee_twice(words: Words) -> &'static str {
        words.line(319)
    }
    /// 使えない文字（制御文字、改行、見えない文字、文字の向きを変える文字）があります（{found}）。消してください
    pub fn forbidden_character(words: Words, found: &str) -> String {
        words.fill(320, &[found])
    }
    /// {number}番目のサービスの {field}
    pub fn in_nameless_service(words: Words, number: &str, field: &str) -> String {
        words.fill(321, &[number, field])
    }
    /// {number}番目のサービス（id「{id}」）の {field}
    pub fn in_service(words: Words, number: &str, id: &str, field: &str) -> String {
        words.fill(322, &[number, id, field])
    }
    /// アドレスにユーザー名やパスワードが入っています（{found}）。消してください
    pub fn link_credentials(words: Words, found: &str) -> String {
        words.fill(323, &[found])
    }
    /// アドレスの形が違います（{found}）。ホスト名と、記号の書き方を確かめてください
    pub fn link_malformed(words: Words, found: &str) -> String {
        words.fill(324, &[found])
    }
    /// {found} は {scheme} で始まっていません。{scheme} のアドレスを書いてください
    pub fn link_not_https(words: Words, found: &str, scheme: &str) -> String {
        words.fill(325, &[found, scheme])
    }
    /// アドレスに空白があります（{found}）。消してください
    pub fn link_whitespace(words: Words, found: &str) -> String {
        words.fill(326, &[found])
    }
    /// 必要な項目がないか、空です。書き加えてください
    pub fn missing(words: Words) -> &'static str {
        words.line(327)
    }
    /// {number}番目のサービス
    pub fn nameless_service(words: Words, number: &str) -> String {
        words.fill(328, &[number])
    }
    /// {found} は実在する日付として読めません。{pattern} の形で書いてください
    pub fn not_a_date(words: Words, found: &str, pattern: &str) -> String {
        words.fill(329, &[found, pattern])
    }
    /// JSONとして読めません（{found}）。カンマ・引用符・かっこを確かめてください
    pub fn not_json(words: Words, found: &str) -> String {
        words.fill(330, &[found])
    }
    /// 料金表が {found} で始まっています。全体を1つの {brace} で囲んでください
    pub fn not_object(words: Words, found: &str, brace: &str) -> String {
        words.fill(331, &[found, brace])
    }
    /// UTF-8でない文字があります。「UTF-8（BOMなし）」で保存し直してください
    pub fn not_utf8(words: Words) -> &'static str {
        words.line(332)
    }
    /// {found} は範囲の外です。{expected}を書いてください
    pub fn out_of_range(words: Words, found: &str, expected: &str) -> String {
        words.fill(333, &[found, expected])
    }
    /// {brackets} で囲んだ、{most}までの要件番号のリスト
    pub fn rows(words: Words, brackets: &str, most: &str) -> String {
        words.fill(334, &[brackets, most])
    }
    /// {number}番目のサービス（id「{id}」）
    pub fn service(words: Words, number: &str, id: &str) -> String {
        words.fill(335, &[number, id])
    }
    /// {brackets} で囲んだ {values} のリスト
    pub fn some_words(words: Words, brackets: &str, values: &str) -> String {
        words.fill(336, &[brackets, values])
    }
    /// 文が長すぎます（{found}）。{max}文字以下にしてください
    pub fn text_too_long(words: Words, found: &str, max: &str) -> String {
        words.fill(337, &[found, max])
    }
    /// 段階料金の順が違います（{found}）。最初は1台から、あとは台数の少ない順に書いてください
    pub fn tier_order(words: Words, found: &str) -> String {
        words.fill(338, &[found])
    }
    /// {brackets} で囲んだ{max}件以下の段階のリスト
    pub fn tiers(words: Words, brackets: &str, max: &str) -> String {
        words.fill(339, &[brackets, max])
    }
    /// {place}：{problem}
    pub fn told(words: Words, place: &str, problem: &str) -> String {
        words.fill(340, &[place, problem])
    }
    /// 料金表が大きすぎます（{bytes}バイト）。{max}バイト以下にしてください
    pub fn too_long(words: Words, bytes: &str, max: &str) -> String {
        words.fill(341, &[bytes, max])
    }
    /// サービスが多すぎるため、{found}件を読み込んでいません。{max}件以下にしてください
    pub fn too_many_services(words: Words, found: &str, max: &str) -> String {
        words.fill(342, &[found, max])
    }
    /// この名前の項目はありません。つづりと大文字・小文字を確かめるか、消してください
    pub fn unknown_field(words: Words) -> &'static str {
        words.line(343)
    }
    /// {found} は使えない値です。{expected}を書いてください
    pub fn unknown_value(words: Words, found: &str, expected: &str) -> String {
        words.fill(344, &[found, expected])
    }
    /// 料金表ではなく、ウェブページのようです（{found}）。料金表そのもののアドレスかを確かめてください
    pub fn web_page(words: Words, found: &str) -> String {
        words.fill(345, &[found])
    }
    /// 値の種類が違います（{found}）。{expected}を書いてください
    pub fn wrong_type(words: Words, found: &str, expected: &str) -> String {
        words.fill(346, &[found, expected])
    }
}

/// The sentences of `charts.toml`.
pub mod charts {
    use super::Words;
    /// 何を変えて見るか
    pub fn axis(words: Words) -> &'static str {
        words.line(347)
    }
    /// 契約期間（月数）
    pub fn by_months(words: Words) -> &'static str {
        words.line(348)
    }
    /// 端末数
    pub fn by_terminals(words: Words) -> &'static str {
        words.line(349)
    }
    /// {at}で補助金が上限の{cap}になります
    pub fn cap(words: Words, at: &str, cap: &str) -> String {
        words.fill(350, &[at, cap])
    }
    /// 上限額
    pub fn cap_short(words: Words) -> &'static str {
        words.line(351)
    }
    /// 監視できるのは{at}までです
    pub fn capacity_ends(words: Words, at: &str) -> String {
        words.fill(352, &[at])
    }
    /// 監視の限度
    pub fn capacity_short(words: Words) -> &'static str {
        words.line(353)
    }
    /// 実質負担（税込）と補助金
    pub fn caption(words: Words) -> &'static str {
        words.line(354)
    }
    /// ●は入力した値、○は最も安いサービスが変わるところです。
    pub fn dots(words: Words) -> &'static str {
        words.line(355)
    }
    /// {at}から補助金が出ます（下限{floor}）
    pub fn floor(words: Words, at: &str, floor: &str) -> String {
        words.fill(356, &[at, floor])
    }
    /// 補助開始
    pub fn floor_short(words: Words) -> &'static str {
        words.line(357)
    }
    /// 台数・期間と費用のグラフ
    pub fn heading(words: Words) -> &'static str {
        words.line(358)
    }
    /// {at}なら、{offer}の実質負担は{net}、補助金は{subsidy}です。
    pub fn here(words: Words, at: &str, offer: &str, net: &str, subsidy: &str) -> String {
        words.fill(359, &[at, offer, net, subsidy])
    }
    /// {at}からは「{offer}」が最も安くなります。
    pub fn lead_first(words: Words, at: &str, offer: &str) -> String {
        words.fill(360, &[at, offer])
    }
    /// {at}からは対応できるサービスがありません。
    pub fn lead_none(words: Words, at: &str) -> String {
        words.fill(361, &[at])
    }
    /// はじめは「{offer}」が最も安いです。
    pub fn lead_start(words: Words, offer: &str) -> String {
        words.fill(362, &[offer])
    }
    /// {at}からは「{offer}」が同じ額で最も安くなります。
    pub fn lead_tie(words: Words, at: &str, offer: &str) -> String {
        words.fill(363, &[at, offer])
    }
    /// グラフの線
    pub fn legend(words: Words) -> &'static str {
        words.line(364)
    }
    /// {at}: {mark}
    pub fn mark_label(words: Words, at: &str, mark: &str) -> String {
        words.fill(365, &[at, mark])
    }
    /// {offer}: {mark}
    pub fn mark_of(words: Words, offer: &str, mark: &str) -> String {
        words.fill(366, &[offer, mark])
    }
    /// 補助の対象は{at}までです
    pub fn months_end(words: Words, at: &str) -> String {
        words.fill(367, &[at])
    }
    /// 補助終了
    pub fn months_short(words: Words) -> &'static str {
        words.line(368)
    }
    /// {offer}: 実質負担
    pub fn net_of(words: Words, offer: &str) -> String {
        words.fill(369, &[offer])
    }
    /// 対応できません
    pub fn not_served(words: Words) -> &'static str {
        words.line(370)
    }
    /// グラフの数値を表で見る
    pub fn numbers(words: Words) -> &'static str {
        words.line(371)
    }
    /// 上の質問に答えると、ここにグラフが出ます。
    pub fn open(words: Words) -> &'static str {
        words.line(372)
    }
    /// 入力中の見積もり
    pub fn own_offer(words: Words) -> &'static str {
        words.line(373)
    }
    /// 「料金表で比べる」で2つから4つを選ぶと、ここにも並びます。
    pub fn pick_more(words: Words) -> &'static str {
        words.line(374)
    }
    /// {offers}の実質負担（税込）と補助金のグラフ。{axis}は{first}から{last}まで。同じ数値を下の表に示します。
    pub fn picture(words: Words, offers: &str, axis: &str, first: &str, last: &str) -> String {
        words.fill(375, &[offers, axis, first, last])
    }
    /// {offer}: 補助金
    pub fn subsidy_of(words: Words, offer: &str) -> String {
        words.fill(376, &[offer])
    }
    /// 円（税込）
    pub fn yen_axis(words: Words) -> &'static str {
        words.line(377)
    }
}

/// The sentences of `checklist.toml`.
pub mod checklist {
    use super::Words;
    /// サービス基準になくても確かめること
    pub fn beyond(words: Words) -> &'static str {
        words.line(378)
    }
    /// お助け隊サービスどうしでも異なるため、契約の前に確かめることが勧められています
    pub fn beyond_intro(words: Words) -> &'static str {
        words.line(379)
    }
    /// ＿＿＿＿＿＿＿＿
    pub fn blank(words: Words) -> &'static str {
        words.line(380)
    }
    /// お助け隊サービス基準（表1）の16要件
    pub fn caption(words: Words) -> &'static str {
        words.line(381)
    }
    /// ✓ 追加した
    pub fn claimed(words: Words) -> &'static str {
        words.line(382)
    }
    /// 自社の1類で監視できる端末が{terminals}未満のときは、{terminals}以上に増やす必要があります
    pub fn clause(words: Words, terminals: &str) -> String {
        words.fill(383, &[terminals])
    }
    /// このサービス
    pub fn column_answer(words: Words) -> &'static str {
        words.line(384)
    }
    /// 追加したと言っているか
    pub fn column_claim(words: Words) -> &'static str {
        words.line(385)
    }
    /// 概要
    pub fn column_demand(words: Words) -> &'static str {
        words.line(386)
    }
    /// 満たすか
    pub fn column_fit(words: Words) -> &'static str {
        words.line(387)
    }
    /// 項目
    pub fn column_item(words: Words) -> &'static str {
        words.line(388)
    }
    /// 要件
    pub fn column_row(words: Words) -> &'static str {
        words.line(389)
    }
    /// — 追加したと言えば満たす
    pub fn could_hold(words: Words) -> &'static str {
        words.line(390)
    }
    /// 必要な要件{required}件のうち、事業者に確かめるものが{open}件あります（記載あり{stated}件、計算で確認{met}件、基準外{failed}件）
    pub fn count(words: Words, required: &str, open: &str, stated: &str, met: &str, failed: &str) -> String {
        words.fill(391, &[required, open, stated, met, failed])
    }
    /// 拡充要件（2類）ア〜エ
    pub fn enhancements(words: Words) -> &'static str {
        words.line(392)
    }
    /// 拡充要件と、このサービスが追加したもの
    pub fn enhancements_caption(words: Words) -> &'static str {
        words.line(393)
    }
    /// 1類には拡充要件はありません。2類の場合の説明です
    pub fn enhancements_ignored(words: Words) -> &'static str {
        words.line(394)
    }
    /// 2類は、1類サービスに加えて次のいずれか1つ以上を拡充したサービスです
    pub fn enhancements_intro(words: Words) -> &'static str {
        words.line(395)
    }
    /// ✕ 計算で確認: 満たさない
    pub fn failed(words: Words) -> &'static str {
        words.line(396)
    }
    /// {name} {actual}（上限なし）
    pub fn figure(words: Words, name: &str, actual: &str) -> String {
        words.fill(397, &[name, actual])
    }
    /// {name} {actual}（上限 {limit}）
    pub fn figure_limit(words: Words, name: &str, actual: &str, limit: &str) -> String {
        words.fill(398, &[name, actual, limit])
    }
    /// 入力を終えると判定します
    pub fn fit_open(words: Words) -> &'static str {
        words.line(399)
    }
    /// フォームに入力中の内容
    pub fn form_offer(words: Words) -> &'static str {
        words.line(400)
    }
    /// ✓ 満たす
    pub fn holds(words: Words) -> &'static str {
        words.line(401)
    }
    /// サービス基準（表1）の要件を1つずつ、満たすと書かれているかを確かめます
    pub fn intro(words: Words) -> &'static str {
        words.line(402)
    }
    /// {letter} {title}
    pub fn item(words: Words, letter: &str, title: &str) -> String {
        words.fill(403, &[letter, title])
    }
    /// △ 計算では決まらない（判断が必要）
    pub fn judgement(words: Words) -> &'static str {
        words.line(404)
    }
    /// ✓ 計算で確認: 満たす
    pub fn met(words: Words) -> &'static str {
        words.line(405)
    }
    /// ？ 拡充要件が選ばれていない
    pub fn not_claimed(words: Words) -> &'static str {
        words.line(406)
    }
    /// — 追加していない
    pub fn not_claimed_item(words: Words) -> &'static str {
        words.line(407)
    }
    /// ？ 入力を終えると計算で確認します
    pub fn not_computed(words: Words) -> &'static str {
        words.line(408)
    }
    /// — この類では不要
    pub fn not_for_class(words: Words) -> &'static str {
        words.line(409)
    }
    /// 不要
    pub fn not_required(words: Words) -> &'static str {
        words.line(410)
    }
    /// ？ 記載なし
    pub fn not_stated(words: Words) -> &'static str {
        words.line(411)
    }
    /// 入力中の内容（{class}）
    pub fn of_form(words: Words, class: &str) -> String {
        words.fill(412, &[class])
    }
    /// {name}（{class}）
    pub fn of_service(words: Words, name: &str, class: &str) -> String {
        words.fill(413, &[name, class])
    }
    /// ✕ 監視の方式が合わない
    pub fn other_monitoring(words: Words) -> &'static str {
        words.line(414)
    }
    /// 初期費用は{initial}以下、ネットワーク一括監視型は月額{network}以下、端末監視型は1台あたり月額{endpoint}以下。最低契約台数は{terminals}、最低契約期間は{months}以内
    pub fn price_demand(words: Words, initial: &str, network: &str, endpoint: &str, terminals: &str, months: &str) -> String {
        words.fill(415, &[initial, network, endpoint, terminals, months])
    }
    /// 質問を印刷する
    pub fn print(words: Words) -> &'static str {
        words.line(416)
    }
    /// No.{number} {title}: 「{demand}」を満たしていますか
    pub fn question(words: Words, number: &str, title: &str, demand: &str) -> String {
        words.fill(417, &[number, title, demand])
    }
    /// 1類と、このサービスで監視できる端末はそれぞれ何台ですか（1類が{terminals}未満なら{terminals}以上が必要）
    pub fn question_terminals(words: Words, terminals: &str) -> String {
        words.fill(418, &[terminals])
    }
    /// 必要
    pub fn required(words: Words) -> &'static str {
        words.line(419)
    }
    /// {number} {title}
    pub fn row(words: Words, number: &str, title: &str) -> String {
        words.fill(420, &[number, title])
    }
    /// サービス事業者への質問
    pub fn sheet(words: Words) -> &'static str {
        words.line(421)
    }
    /// 日付: {date}
    pub fn sheet_date(words: Words, date: &str) -> String {
        words.fill(422, &[date])
    }
    /// 必要なのに記載のない要件と、上の項目です。印刷すると、質問ごとに書き込む欄がつきます
    pub fn sheet_intro(words: Words) -> &'static str {
        words.line(423)
    }
    /// 事業者: {name}
    pub fn sheet_provider(words: Words, name: &str) -> String {
        words.fill(424, &[name])
    }
    /// サービス: {name}
    pub fn sheet_service(words: Words, name: &str) -> String {
        words.fill(425, &[name])
    }
    /// 各要件の出典
    pub fn sources(words: Words) -> &'static str {
        words.line(426)
    }
    /// ✓ 記載あり
    pub fn stated(words: Words) -> &'static str {
        words.line(427)
    }
    /// 「{title}」の記載がある
    pub fn states(words: Words, title: &str) -> String {
        words.fill(428, &[title])
    }
    /// この料金表は、どの要件についても述べていません
    pub fn states_none(words: Words) -> &'static str {
        words.line(429)
    }
    /// 補助を受けるために確かめること
    pub fn subsidy(words: Words) -> &'static str {
        words.line(430)
    }
    /// 金額は税抜です
    pub fn tax_excluded(words: Words) -> &'static str {
        words.line(431)
    }
    /// 金額は税込です
    pub fn tax_included(words: Words) -> &'static str {
        words.line(432)
    }
    /// 資料や見積書に「満たす」と書いてある要件に印をつけてください
    pub fn tick(words: Words) -> &'static str {
        words.line(433)
    }
    /// ✕ 1類もこのサービスも{terminals}未満
    pub fn too_few(words: Words, terminals: &str) -> String {
        words.fill(434, &[terminals])
    }
    /// △ 台数が分からないため、成り立つとして計算
    pub fn unless_known(words: Words) -> &'static str {
        words.line(435)
    }
    /// どのサービスを確かめますか
    pub fn which(words: Words) -> &'static str {
        words.line(436)
    }
}

/// The sentences of `compare.toml`.
pub mod compare {
    use super::Words;
    /// すべて
    pub fn any(words: Words) -> &'static str {
        words.line(437)
    }
    /// {host} の料金表を読み込みますか。このページの運営者が作ったものではありません。
    pub fn ask(words: Words, host: &str) -> String {
        words.fill(438, &[host])
    }
    /// やめる
    pub fn ask_no(words: Words) -> &'static str {
        words.line(439)
    }
    /// {host} から読み込む
    pub fn ask_yes(words: Words, host: &str) -> String {
        words.fill(440, &[host])
    }
    /// 補助率どおり
    pub fn at_rate(words: Words) -> &'static str {
        words.line(441)
    }
    /// 最低契約のため{months}・{terminals}分の料金です
    pub fn billed_longer(words: Words, months: &str, terminals: &str) -> String {
        words.fill(442, &[months, terminals])
    }
    /// と
    pub fn both(words: Words) -> &'static str {
        words.line(443)
    }
    /// サービスの比較（税込、{count}件中 {first}～{last}件目）
    pub fn caption(words: Words, count: &str, first: &str, last: &str) -> String {
        words.fill(444, &[count, first, last])
    }
    /// 条件に合うサービスがありません。上の絞り込みをゆるめてください。
    pub fn caption_none(words: Words) -> &'static str {
        words.line(445)
    }
    /// 台数や期間を変える
    pub fn change_question(words: Words) -> &'static str {
        words.line(446)
    }
    /// {terminals}・{months}なら「{name}」が最も安く、実質負担は{net}です。
    pub fn cheapest(words: Words, terminals: &str, months: &str, name: &str, net: &str) -> String {
        words.fill(447, &[terminals, months, name, net])
    }
    /// 「{name}」より{difference}安くなります。
    pub fn cheapest_by(words: Words, name: &str, difference: &str) -> String {
        words.fill(448, &[name, difference])
    }
    /// 選んだ中に、対応できるサービスがありません。
    pub fn cheapest_none(words: Words) -> &'static str {
        words.line(449)
    }
    /// {terminals}・{months}なら「{name}」が同じ額で最も安く、実質負担は{net}です。
    pub fn cheapest_tie(words: Words, terminals: &str, months: &str, name: &str, net: &str) -> String {
        words.fill(450, &[terminals, months, name, net])
    }
    /// サービス基準と照らす
    pub fn check(words: Words) -> &'static str {
        words.line(451)
    }
    /// 類（1類・2類）
    pub fn class(words: Words) -> &'static str {
        words.line(452)
    }
    /// サービス基準
    pub fn compliance(words: Words) -> &'static str {
        words.line(453)
    }
    /// 問い合わせ先: {contact}
    pub fn contact(words: Words, contact: &str) -> String {
        words.fill(454, &[contact])
    }
    /// 問い合わせる
    pub fn contact_link(words: Words) -> &'static str {
        words.line(455)
    }
    /// 支払総額（税込）
    pub fn cost(words: Words) -> &'static str {
        words.line(456)
    }
    /// この料金の内容
    pub fn details(words: Words) -> &'static str {
        words.line(457)
    }
    /// {feature}: {values}
    pub fn difference(words: Words, feature: &str, values: &str) -> String {
        words.fill(458, &[feature, values])
    }
    /// 違うところ
    pub fn differences(words: Words) -> &'static str {
        words.line(459)
    }
    /// 料金表を読み込めませんでした: {why}
    pub fn failed(words: Words, why: &str) -> String {
        words.fill(460, &[why])
    }
    /// アドレスは https:// で始まる必要があります。
    pub fn failed_address(words: Words) -> &'static str {
        words.line(461)
    }
    /// つながりませんでした。アドレスと通信を確かめてください。相手のサーバーが、ほかのサイトからの読み込みを許していない場合もあります（CORSの設定）。その場合はファイルを選んでください。
    pub fn failed_network(words: Words) -> &'static str {
        words.line(462)
    }
    /// 10秒のあいだ何も届かなかったので、読み込みをやめました。もう一度試してください。
    pub fn failed_stalled(words: Words) -> &'static str {
        words.line(463)
    }
    /// その場所に料金表がありませんでした。アドレスを確かめてください。
    pub fn failed_status(words: Words) -> &'static str {
        words.line(464)
    }
    /// 料金表が大きすぎます（1MiBまで）。
    pub fn failed_too_long(words: Words) -> &'static str {
        words.line(465)
    }
    /// 項目
    pub fn feature(words: Words) -> &'static str {
        words.line(466)
    }
    /// パソコンにある料金表のファイル（JSON形式）を選ぶ
    pub fn file(words: Words) -> &'static str {
        words.line(467)
    }
    /// 絞り込み
    pub fn filter(words: Words) -> &'static str {
        words.line(468)
    }
    /// 月額が0円です。料金表の書きもれでないか確かめてください
    pub fn free(words: Words) -> &'static str {
        words.line(469)
    }
    /// 読み込み元: {from}
    pub fn from(words: Words, from: &str) -> String {
        words.fill(470, &[from])
    }
    /// このページに埋め込まれた料金表
    pub fn from_page(words: Words) -> &'static str {
        words.line(471)
    }
    /// 料金表
    pub fn heading(words: Words) -> &'static str {
        words.line(472)
    }
    /// 対応できません: 監視できるのは{count}まで
    pub fn hindered_capacity(words: Words, count: &str) -> String {
        words.fill(473, &[count])
    }
    /// 対応できません: {day}からの料金です
    pub fn hindered_future(words: Words, day: &str) -> String {
        words.fill(474, &[day])
    }
    /// 対応できません: {day}で終わった料金です
    pub fn hindered_past(words: Words, day: &str) -> String {
        words.fill(475, &[day])
    }
    /// これは見本です。サービスも価格も架空のものです。
    pub fn is_sample(words: Words) -> &'static str {
        words.line(476)
    }
    /// 監視のしかた
    pub fn kind(words: Words) -> &'static str {
        words.line(477)
    }
    /// 事業者の料金表を読み込むと、あなたの会社の台数と期間で、すべてのサービスを同じ計算で比べられます。
    pub fn lead(words: Words) -> &'static str {
        words.line(478)
    }
    /// 読み込む
    pub fn load(words: Words) -> &'static str {
        words.line(479)
    }
    /// {count}件のサービスを読み込みました。
    pub fn loaded(words: Words, count: &str) -> String {
        words.fill(480, &[count])
    }
    /// 料金表を読み込んでいます… {url}
    pub fn loading(words: Words, url: &str) -> String {
        words.fill(481, &[url])
    }
    /// サービス
    pub fn name(words: Words) -> &'static str {
        words.line(482)
    }
    /// 実質負担
    pub fn net(words: Words) -> &'static str {
        words.line(483)
    }
    /// 月あたり
    pub fn net_monthly(words: Words) -> &'static str {
        words.line(484)
    }
    /// 実質負担（税込、月あたり）
    pub fn net_monthly_term(words: Words) -> &'static str {
        words.line(485)
    }
    /// 1台・月あたり
    pub fn net_per_terminal(words: Words) -> &'static str {
        words.line(486)
    }
    /// 実質負担（税込）
    pub fn net_term(words: Words) -> &'static str {
        words.line(487)
    }
    /// 費用と条件に違いはありません。
    pub fn no_difference(words: Words) -> &'static str {
        words.line(488)
    }
    /// 価格と条件は事業者が示したもので、このページは確かめていません。
    pub fn not_checked(words: Words) -> &'static str {
        words.line(489)
    }
    /// {year}年度の公募が今日受付中とは確認できていません。補助金は、{year}年度の規則なら出る額です。
    pub fn not_open(words: Words, year: &str) -> String {
        words.fill(490, &[year])
    }
    /// なし
    pub fn not_used(words: Words) -> &'static str {
        words.line(491)
    }
    /// この台数と今日の日付で契約できるものだけ
    pub fn only_serving(words: Words) -> &'static str {
        words.line(492)
    }
    /// 補助金が出るものだけ
    pub fn only_subsidised(words: Words) -> &'static str {
        words.line(493)
    }
    /// サービス基準に合うものだけ
    pub fn only_within(words: Words) -> &'static str {
        words.line(494)
    }
    /// ほかの料金表を読み込む
    pub fn other(words: Words) -> &'static str {
        words.line(495)
    }
    /// {provider}の料金表（サービス{count}件）
    pub fn owner(words: Words, provider: &str, count: &str) -> String {
        words.fill(496, &[provider, count])
    }
    /// 事業者名のない料金表
    pub fn owner_unnamed(words: Words) -> &'static str {
        words.line(497)
    }
    /// {page}ページ目
    pub fn page(words: Words, page: &str) -> String {
        words.fill(498, &[page])
    }
    /// 表のページ
    pub fn pages(words: Words) -> &'static str {
        words.line(499)
    }
    /// 並べる
    pub fn pick(words: Words) -> &'static str {
        words.line(500)
    }
    /// {name}を並べて比べる
    pub fn pick_of(words: Words, name: &str) -> String {
        words.fill(501, &[name])
    }
    /// 補助金が出る前に払う額（税込）
    pub fn prepaid(words: Words) -> &'static str {
        words.line(502)
    }
    /// 読み込めなかったところ: {count}か所
    pub fn problems(words: Words, count: &str) -> String {
        words.fill(503, &[count])
    }
    /// 料金表に読み込めるサービスがありませんでした。
    pub fn problems_all(words: Words) -> &'static str {
        words.line(504)
    }
    /// ほかに{count}か所あります。
    pub fn problems_more(words: Words, count: &str) -> String {
        words.fill(505, &[count])
    }
    /// 提供: {provider}
    pub fn provider(words: Words, provider: &str) -> String {
        words.fill(506, &[provider])
    }
    /// {terminals}・{months}・{applicant}として、{year}年度の規則で計算しています。
    pub fn question(words: Words, terminals: &str, months: &str, applicant: &str, year: &str) -> String {
        words.fill(507, &[terminals, months, applicant, year])
    }
    /// 上の質問（端末数、契約期間など）に答えると、ここで比べられます。
    pub fn question_open(words: Words) -> &'static str {
        words.line(508)
    }
    /// 見本の料金表を開く
    pub fn sample(words: Words) -> &'static str {
        words.line(509)
    }
    /// 並べて比べる
    pub fn side(words: Words) -> &'static str {
        words.line(510)
    }
    /// 選んだサービスの内容
    pub fn side_caption(words: Words) -> &'static str {
        words.line(511)
    }
    /// 表で2つから4つを選ぶと、違いを並べて示します。
    pub fn side_few(words: Words) -> &'static str {
        words.line(512)
    }
    /// 並べられるのは4つまでです。
    pub fn side_full(words: Words) -> &'static str {
        words.line(513)
    }
    /// 並べ替え:
    pub fn sort_by(words: Words) -> &'static str {
        words.line(514)
    }
    /// {column}（大きい順）
    pub fn sorted_down(words: Words, column: &str) -> String {
        words.fill(515, &[column])
    }
    /// {column}（小さい順）
    pub fn sorted_up(words: Words, column: &str) -> String {
        words.fill(516, &[column])
    }
    /// 補助の見込み
    pub fn status(words: Words) -> &'static str {
        words.line(517)
    }
    /// 補助金
    pub fn subsidy(words: Words) -> &'static str {
        words.line(518)
    }
    /// この料金を上のフォームに入れる
    pub fn take(words: Words) -> &'static str {
        words.line(519)
    }
    /// 台数で単価が変わる料金なので、上のフォームには入れられません。ここの金額は、その段階料金で計算しています。
    pub fn take_not_tiers(words: Words) -> &'static str {
        words.line(520)
    }
    /// 料金の税区分
    pub fn tax_basis(words: Words) -> &'static str {
        words.line(521)
    }
    /// {from}から{fee}
    pub fn tier(words: Words, from: &str, fee: &str) -> String {
        words.fill(522, &[from, fee])
    }
    /// 記載なし
    pub fn unlimited(words: Words) -> &'static str {
        words.line(523)
    }
    /// 選択をすべて外す
    pub fn unpick_all(words: Words) -> &'static str {
        words.line(524)
    }
    /// 料金表の更新日: {day}
    pub fn updated(words: Words, day: &str) -> String {
        words.fill(525, &[day])
    }
    /// 料金表のアドレス（https://で始まるもの）
    pub fn url(words: Words) -> &'static str {
        words.line(526)
    }
    /// {name}の料金を上のフォームに入れました。
    pub fn used(words: Words, name: &str) -> String {
        words.fill(527, &[name])
    }
    /// {name}は{value}
    pub fn value_of(words: Words, name: &str, value: &str) -> String {
        words.fill(528, &[name, value])
    }
    /// サービスのページ
    pub fn website(words: Words) -> &'static str {
        words.line(529)
    }
    /// {fee}（{basis}）
    pub fn with_basis(words: Words, fee: &str, basis: &str) -> String {
        words.fill(530, &[fee, basis])
    }
}

/// The sentences of `frames.toml`.
pub mod frames {
    use super::Words;
    /// サービスだけを{security}で申請
    pub fn alone(words: Words, security: &str) -> String {
        words.fill(531, &[security])
    }
    /// お助け隊が過去の年度に補助されている
    pub fn already_subsidised(words: Words) -> &'static str {
        words.line(532)
    }
    /// {floor}～{end}
    pub fn amounts(words: Words, floor: &str, end: &str) -> String {
        words.fill(533, &[floor, end])
    }
    /// 、
    pub fn and(words: Words) -> &'static str {
        words.line(534)
    }
    /// サービスを{security}、ツールを{frame}で別々に申請
    pub fn apart(words: Words, security: &str, frame: &str) -> String {
        words.fill(535, &[security, frame])
    }
    /// ツールだけの場合はここ
    pub fn applies_alone(words: Words) -> &'static str {
        words.line(536)
    }
    /// サービスはここ
    pub fn applies_service(words: Words) -> &'static str {
        words.line(537)
    }
    /// まとめる場合はここ
    pub fn applies_together(words: Words) -> &'static str {
        words.line(538)
    }
    /// 計算した額{share}は下限の{floor}に届かないため、補助額は{nothing}です。
    pub fn below_floor(words: Words, share: &str, floor: &str, nothing: &str) -> String {
        words.fill(539, &[share, floor, nothing])
    }
    /// 補助額がいちばん多いのは「{way}」で、{sum}です。次は「{next}」の{less}で、差は{difference}です。
    pub fn best(words: Words, way: &str, sum: &str, next: &str, less: &str, difference: &str) -> String {
        words.fill(540, &[way, sum, next, less, difference])
    }
    /// 通常枠・インボイス枠の補助額
    pub fn by_frame(words: Words) -> &'static str {
        words.line(541)
    }
    /// セキュリティ対策推進枠の補助額
    pub fn by_security(words: Words) -> &'static str {
        words.line(542)
    }
    /// サービスが監視できる台数を超えている
    pub fn capacity_exceeded(words: Words) -> &'static str {
        words.line(543)
    }
    /// 上限に達するため、補助額は{amount}です。
    pub fn capped(words: Words, amount: &str) -> String {
        words.fill(544, &[amount])
    }
    /// クラウド利用費（月額）
    pub fn cloud(words: Words) -> &'static str {
        words.line(545)
    }
    /// クラウドの契約期間
    pub fn cloud_months(words: Words) -> &'static str {
        words.line(546)
    }
    /// クラウド利用費（最大{months}分）
    pub fn cloud_of(words: Words, months: &str) -> String {
        words.fill(547, &[months])
    }
    /// ソフトウェア購入費、クラウド利用費（クラウド利用料最大{months}分）、導入関連費
    pub fn cost_normal(words: Words, months: &str) -> String {
        words.fill(548, &[months])
    }
    /// サービス利用料（最大{months}分）
    pub fn cost_security(words: Words, months: &str) -> String {
        words.fill(549, &[months])
    }
    /// 機能が{functions}つ未満のツールは{cap}までの区分だけです。補助額は{amount}です。
    pub fn cut_invoice(words: Words, functions: &str, cap: &str, amount: &str) -> String {
        words.fill(550, &[functions, cap, amount])
    }
    /// 計算した額は{share}ですが、{min}プロセス以上のツールでないと{below}未満の区分までです。補助額は{amount}です。
    pub fn cut_normal(words: Words, share: &str, min: &str, below: &str, amount: &str) -> String {
        words.fill(551, &[share, min, below, amount])
    }
    /// 補助対象経費の合計
    pub fn eligible(words: Words) -> &'static str {
        words.line(552)
    }
    /// 入力
    pub fn entered(words: Words) -> &'static str {
        words.line(553)
    }
    /// 上のフォームの質問に答え終わると、ここで比べられます。
    pub fn form_open(words: Words) -> &'static str {
        words.line(554)
    }
    /// {floor}～{end}未満
    pub fn from_below(words: Words, floor: &str, end: &str) -> String {
        words.fill(555, &[floor, end])
    }
    /// {floor}～{end}以下
    pub fn from_to(words: Words, floor: &str, end: &str) -> String {
        words.fill(556, &[floor, end])
    }
    /// 会計・受発注・決済のうち、ツールにある機能の数
    pub fn functions(words: Words) -> &'static str {
        words.line(557)
    }
    /// ハードウェアの補助額
    pub fn hardware_of(words: Words) -> &'static str {
        words.line(558)
    }
    /// 補助するのはインボイス枠だけです
    pub fn hardware_support(words: Words) -> &'static str {
        words.line(559)
    }
    /// ほかのITツールも導入する場合
    pub fn heading(words: Words) -> &'static str {
        words.line(560)
    }
    /// お助け隊サービスとほかのITツールを、別々に申請する場合とまとめて申請する場合とで、補助額を比べます。金額は税抜で入力してください。最初は例が入っています。
    pub fn intro(words: Words) -> &'static str {
        words.line(561)
    }
    /// 導入関連費
    pub fn introduction(words: Words) -> &'static str {
        words.line(562)
    }
    /// 導入関連費（対象は最大{max}）
    pub fn introduction_of(words: Words, max: &str) -> String {
        words.fill(563, &[max])
    }
    /// 初期設定、研修、保守など
    pub fn introduction_support(words: Words) -> &'static str {
        words.line(564)
    }
    /// インボイス枠
    pub fn invoice(words: Words) -> &'static str {
        words.line(565)
    }
    /// 会社の規模が対象外である
    pub fn large(words: Words) -> &'static str {
        words.line(566)
    }
    /// 実質負担（税込）
    pub fn left(words: Words) -> &'static str {
        words.line(567)
    }
    /// 独立行政法人情報処理推進機構が公表する「サイバーセキュリティお助け隊サービスリスト」に掲載されているいずれかのサービス
    pub fn listed(words: Words) -> &'static str {
        words.line(568)
    }
    /// 次に当てはまる: {condition}
    pub fn low_wages(words: Words, condition: &str) -> String {
        words.fill(569, &[condition])
    }
    /// 通常枠（下の区分）
    pub fn lower(words: Words) -> &'static str {
        words.line(570)
    }
    /// ＊の付いた入力を直すと、ここで比べられます。
    pub fn mend(words: Words) -> &'static str {
        words.line(571)
    }
    /// ✓ いちばん多い
    pub fn most(words: Words) -> &'static str {
        words.line(572)
    }
    /// 同じ費用が二重に補助されることはありません。別々に申請する場合、サービスの費用は{security}だけに入れています。
    pub fn never_twice(words: Words, security: &str) -> String {
        words.fill(573, &[security])
    }
    /// 会計・受発注・決済のどの機能もないため、インボイス枠は申請できません。
    pub fn no_function(words: Words) -> &'static str {
        words.line(574)
    }
    /// 申請しない
    pub fn no_part(words: Words) -> &'static str {
        words.line(575)
    }
    /// 対応する業務プロセスがないため、通常枠は申請できません。お助け隊サービス単体では通常枠の申請要件を満たしません。
    pub fn no_process(words: Words) -> &'static str {
        words.line(576)
    }
    /// ソフトウェアもクラウドもないため、申請できません。お助け隊サービス単体では{frame}の申請要件を満たしません。
    pub fn no_tool(words: Words, frame: &str) -> String {
        words.fill(577, &[frame])
    }
    /// {programme}の年度については、通常枠とインボイス枠の決まりがまだ登録されていません。
    pub fn no_year(words: Words, programme: &str) -> String {
        words.fill(578, &[programme])
    }
    /// 通常枠
    pub fn normal(words: Words) -> &'static str {
        words.line(579)
    }
    /// インボイス枠の補助額は計算していません。理由: {reason}
    pub fn not_computed(words: Words, reason: &str) -> String {
        words.fill(580, &[reason])
    }
    /// どの方法でも補助額は{sum}です。
    pub fn nothing(words: Words, sum: &str) -> String {
        words.fill(581, &[sum])
    }
    /// 補助されるのは「{way}」だけで、補助額は{sum}です。
    pub fn only(words: Words, way: &str, sum: &str) -> String {
        words.fill(582, &[way, sum])
    }
    /// 計算した額がそのまま補助額になります。
    pub fn payable(words: Words) -> &'static str {
        words.line(583)
    }
    /// PC・タブレットなど
    pub fn pc(words: Words) -> &'static str {
        words.line(584)
    }
    /// 出典
    pub fn place(words: Words) -> &'static str {
        words.line(585)
    }
    /// ツールが対応する業務プロセスの数
    pub fn processes(words: Words) -> &'static str {
        words.line(586)
    }
    /// {count}プロセス以上
    pub fn processes_min(words: Words, count: &str) -> String {
        words.fill(587, &[count])
    }
    /// 補助率{rate}をかけ、1円未満を切り捨て
    pub fn rate_of(words: Words, rate: &str) -> String {
        words.fill(588, &[rate])
    }
    /// レジ・券売機など
    pub fn register(words: Words) -> &'static str {
        words.line(589)
    }
    /// お助け隊が過去の年度に補助されています。この年度でまた補助されるかは未確認です。
    pub fn repeat_unclear(words: Words) -> &'static str {
        words.line(590)
    }
    /// 枠
    pub fn row(words: Words) -> &'static str {
        words.line(591)
    }
    /// 補助額
    pub fn row_amount(words: Words) -> &'static str {
        words.line(592)
    }
    /// 対象経費
    pub fn row_cost(words: Words) -> &'static str {
        words.line(593)
    }
    /// 機能要件
    pub fn row_functions(words: Words) -> &'static str {
        words.line(594)
    }
    /// 補助率
    pub fn row_rate(words: Words) -> &'static str {
        words.line(595)
    }
    /// セキュリティ対策推進枠
    pub fn security(words: Words) -> &'static str {
        words.line(596)
    }
    /// 計算した額{share}が下限の{floor}に届かない
    pub fn security_below_floor(words: Words, share: &str, floor: &str) -> String {
        words.fill(597, &[share, floor])
    }
    /// セキュリティ対策推進枠の補助額が{nothing}である理由: {reasons}
    pub fn security_pays_nothing(words: Words, nothing: &str, reasons: &str) -> String {
        words.fill(598, &[nothing, reasons])
    }
    /// サービス利用料（{months}分、最大{max}分）
    pub fn service_of(words: Words, months: &str, max: &str) -> String {
        words.fill(599, &[months, max])
    }
    /// お助け隊サービスの額と年度は、上のフォームから取ります。
    pub fn service_only(words: Words) -> &'static str {
        words.line(600)
    }
    /// サービスの費用はまとめて申請しても補助されません: {reasons}
    pub fn service_refused(words: Words, reasons: &str) -> String {
        words.fill(601, &[reasons])
    }
    /// 補助額の区分
    pub fn slice(words: Words) -> &'static str {
        words.line(602)
    }
    /// {cap}以下の部分（機能が{functions}つ以上）
    pub fn slice_first(words: Words, cap: &str, functions: &str) -> String {
        words.fill(603, &[cap, functions])
    }
    /// {name}（{cap}以下）
    pub fn slice_hardware(words: Words, name: &str, cap: &str) -> String {
        words.fill(604, &[name, cap])
    }
    /// {floor}超{cap}以下の部分（機能が{functions}つ以上）
    pub fn slice_next(words: Words, floor: &str, cap: &str, functions: &str) -> String {
        words.fill(605, &[floor, cap, functions])
    }
    /// {invoice}の補助額と補助率
    pub fn slices_caption(words: Words, invoice: &str) -> String {
        words.fill(606, &[invoice])
    }
    /// 補助額（区分ごとに補助率を当て、ハードウェアを足し、1円未満は全体で一度だけ切り捨て）
    pub fn slices_of(words: Words) -> &'static str {
        words.line(607)
    }
    /// ソフトウェア購入費
    pub fn software(words: Words) -> &'static str {
        words.line(608)
    }
    /// お助け隊サービスの基準に合わない
    pub fn standard_not_met(words: Words) -> &'static str {
        words.line(609)
    }
    /// 項目
    pub fn step(words: Words) -> &'static str {
        words.line(610)
    }
    /// {frame}の計算（税抜）
    pub fn steps_caption(words: Words, frame: &str) -> String {
        words.fill(611, &[frame])
    }
    /// 補助額の合計
    pub fn sum(words: Words) -> &'static str {
        words.line(612)
    }
    /// 表2 {normal}と{security}
    pub fn table_caption(words: Words, normal: &str, security: &str) -> String {
        words.fill(613, &[normal, security])
    }
    /// 「{ways}」は、補助額が同じ{sum}で、いちばん多くなります。
    pub fn tie(words: Words, ways: &str, sum: &str) -> String {
        words.fill(614, &[ways, sum])
    }
    /// 」と「
    pub fn tie_and(words: Words) -> &'static str {
        words.line(615)
    }
    /// ツールとサービスをまとめて{frame}で申請
    pub fn together(words: Words, frame: &str) -> String {
        words.fill(616, &[frame])
    }
    /// この年度にサービスの費用を何か月分まで合算できるかは想定です。まとめて申請する場合の額は、公募要領で確かめてください。
    pub fn together_assumed(words: Words) -> &'static str {
        words.line(617)
    }
    /// 会社の規模が対象外のため、申請できません。
    pub fn too_large(words: Words) -> &'static str {
        words.line(618)
    }
    /// ツールだけ
    pub fn tool_alone(words: Words) -> &'static str {
        words.line(619)
    }
    /// ツールだけ: {outcome}
    pub fn tool_alone_says(words: Words, outcome: &str) -> String {
        words.fill(620, &[outcome])
    }
    /// 通常枠（上の区分）
    pub fn upper(words: Words) -> &'static str {
        words.line(621)
    }
    /// 申請の方法
    pub fn way(words: Words) -> &'static str {
        words.line(622)
    }
    /// 申請の方法と補助額（総額はどれも{total}・税込、うちツール{tool}）
    pub fn ways_caption(words: Words, total: &str, tool: &str) -> String {
        words.fill(623, &[total, tool])
    }
    /// ツールとサービス
    pub fn with_service(words: Words) -> &'static str {
        words.line(624)
    }
    /// ツールとサービス: {outcome}
    pub fn with_service_says(words: Words, outcome: &str) -> String {
        words.fill(625, &[outcome])
    }
    /// {rate}以内（賃金の条件を満たせば{other}以内）
    pub fn within_low_wage(words: Words, rate: &str, other: &str) -> String {
        words.fill(626, &[rate, other])
    }
    /// {rate}以内
    pub fn within_rate(words: Words, rate: &str) -> String {
        words.fill(627, &[rate])
    }
    /// {rate}以内（小規模事業者は{small}以内）
    pub fn within_rates(words: Words, rate: &str, small: &str) -> String {
        words.fill(628, &[rate, small])
    }
}

/// The sentences of `guide.toml`.
pub mod guide {
    use super::Words;
    /// 残りはすべて「いいえ」
    pub fn all_no(words: Words) -> &'static str {
        words.line(629)
    }
    /// {name}（想定）
    pub fn assumed_row(words: Words, name: &str) -> String {
        words.fill(630, &[name])
    }
    /// 申請する会社・個人の種類
    pub fn body(words: Words) -> &'static str {
        words.line(631)
    }
    /// 資本金（出資の総額）
    pub fn capital(words: Words) -> &'static str {
        words.line(632)
    }
    /// 例: 1,500万円、2億円
    pub fn capital_support(words: Words) -> &'static str {
        words.line(633)
    }
    /// 選んでください
    pub fn choose(words: Words) -> &'static str {
        words.line(634)
    }
    /// 入力
    pub fn column_actual(words: Words) -> &'static str {
        words.line(635)
    }
    /// 業種
    pub fn column_industry(words: Words) -> &'static str {
        words.line(636)
    }
    /// 上限
    pub fn column_max(words: Words) -> &'static str {
        words.line(637)
    }
    /// 見る数字
    pub fn column_measure(words: Words) -> &'static str {
        words.line(638)
    }
    /// 表の行
    pub fn column_row(words: Words) -> &'static str {
        words.line(639)
    }
    /// 従業員（小規模事業者）
    pub fn column_small_employees(words: Words) -> &'static str {
        words.line(640)
    }
    /// 資本金（中小企業）
    pub fn column_sme_capital(words: Words) -> &'static str {
        words.line(641)
    }
    /// 従業員（中小企業）
    pub fn column_sme_employees(words: Words) -> &'static str {
        words.line(642)
    }
    /// 結果
    pub fn column_verdict(words: Words) -> &'static str {
        words.line(643)
    }
    /// 常時使用する従業員
    pub fn employees(words: Words) -> &'static str {
        words.line(644)
    }
    /// この種類では資本金は見ません。従業員だけで決まります
    pub fn employees_only(words: Words) -> &'static str {
        words.line(645)
    }
    /// 役員と個人事業主本人は数えません。いなければ0
    pub fn employees_support(words: Words) -> &'static str {
        words.line(646)
    }
    /// 申請できない場合に当てはまりませんか
    pub fn exclusions(words: Words) -> &'static str {
        words.line(647)
    }
    /// 会社の数字と上限
    pub fn facts(words: Words) -> &'static str {
        words.line(648)
    }
    /// 「はい」なら、中小企業・小規模事業者として申請できません（みなし大企業など）
    pub fn if_deemed(words: Words) -> &'static str {
        words.line(649)
    }
    /// 「はい」なら、規模にかかわらず申請できません
    pub fn if_excluded(words: Words) -> &'static str {
        words.line(650)
    }
    /// 「はい」なら、まとめて1つの会社とみなされ、申請できるのはそのうち1社だけです
    pub fn if_one(words: Words) -> &'static str {
        words.line(651)
    }
    /// いまの計算はこの区分（{name}）です
    pub fn in_use(words: Words, name: &str) -> String {
        words.fill(652, &[name])
    }
    /// 主な業種
    pub fn industry(words: Words) -> &'static str {
        words.line(653)
    }
    /// 業種と規模から、補助金での会社の区分（中小企業・小規模事業者・対象外）を調べます。入力した内容は送信されません
    pub fn intro(words: Words) -> &'static str {
        words.line(654)
    }
    /// 対象外（大企業など）
    pub fn large(words: Words) -> &'static str {
        words.line(655)
    }
    /// 小規模事業者としては監視する端末が多めです（{terminals}、目安は{min}未満）。従業員数と台数を確かめてください
    pub fn many_terminals(words: Words, terminals: &str, min: &str) -> String {
        words.fill(656, &[terminals, min])
    }
    /// {name}は、従業員が少なくても小規模事業者にはなりません
    pub fn never_small(words: Words, name: &str) -> String {
        words.fill(657, &[name])
    }
    /// いいえ
    pub fn no(words: Words) -> &'static str {
        words.line(658)
    }
    /// 中小企業は、資本金か従業員のどちらかが上限以内なら当てはまります。小規模事業者は従業員だけで決まります
    pub fn one_side(words: Words) -> &'static str {
        words.line(659)
    }
    /// 残りの質問: {questions}
    pub fn open(words: Words, questions: &str) -> String {
        words.fill(660, &[questions])
    }
    /// 申請できない場合の確認
    pub fn open_exclusions(words: Words) -> &'static str {
        words.line(661)
    }
    /// ✕ 上限を超える
    pub fn over(words: Words) -> &'static str {
        words.line(662)
    }
    /// 判定
    pub fn result(words: Words) -> &'static str {
        words.line(663)
    }
    /// 小規模事業者
    pub fn small(words: Words) -> &'static str {
        words.line(664)
    }
    /// 小規模事業者の従業員
    pub fn small_employees(words: Words) -> &'static str {
        words.line(665)
    }
    /// 中小企業
    pub fn sme(words: Words) -> &'static str {
        words.line(666)
    }
    /// 中小企業の資本金
    pub fn sme_capital(words: Words) -> &'static str {
        words.line(667)
    }
    /// 中小企業の従業員
    pub fn sme_employees(words: Words) -> &'static str {
        words.line(668)
    }
    /// 業種ごとの上限の一覧
    pub fn table(words: Words) -> &'static str {
        words.line(669)
    }
    /// この区分（{name}）で計算する
    pub fn use_result(words: Words, name: &str) -> String {
        words.fill(670, &[name])
    }
    /// 判定: {name}
    pub fn verdict(words: Words, name: &str) -> String {
        words.fill(671, &[name])
    }
    /// 規模では「{name}」です。残りの質問に答えると決まります
    pub fn verdict_by_size(words: Words, name: &str) -> String {
        words.fill(672, &[name])
    }
    /// まだ決まりません。質問に答えてください
    pub fn verdict_open(words: Words) -> &'static str {
        words.line(673)
    }
    /// ✓ 上限以内
    pub fn within(words: Words) -> &'static str {
        words.line(674)
    }
    /// はい
    pub fn yes(words: Words) -> &'static str {
        words.line(675)
    }
}

/// The sentences of `panels.toml`.
pub mod panels {
    use super::Words;
    /// 、
    pub fn and(words: Words) -> &'static str {
        words.line(676)
    }
}

/// The sentences of `years.toml`.
pub mod years {
    use super::Words;
    /// 過去の年度に補助を受けている
    pub fn already_subsidised(words: Words) -> &'static str {
        words.line(677)
    }
    /// 補助金の見込み額
    pub fn amount(words: Words) -> &'static str {
        words.line(678)
    }
    /// 中小企業・小規模事業者ではない
    pub fn applicant_too_large(words: Words) -> &'static str {
        words.line(679)
    }
    /// この会社の補助率
    pub fn applied_rate(words: Words) -> &'static str {
        words.line(680)
    }
    /// 想定
    pub fn assumed(words: Words) -> &'static str {
        words.line(681)
    }
    /// △ 下限に届かない
    pub fn below_floor(words: Words) -> &'static str {
        words.line(682)
    }
    /// {before}から{after}へ
    pub fn between(words: Words, before: &str, after: &str) -> String {
        words.fill(683, &[before, after])
    }
    /// 補助額の上限
    pub fn cap(words: Words) -> &'static str {
        words.line(684)
    }
    /// 監視できる台数を超える
    pub fn capacity_exceeded(words: Words) -> &'static str {
        words.line(685)
    }
    /// △ 上限額で頭打ち
    pub fn capped(words: Words) -> &'static str {
        words.line(686)
    }
    /// 年度ごとの補助
    pub fn caption(words: Words) -> &'static str {
        words.line(687)
    }
    /// 資料の確かさ
    pub fn certainty(words: Words) -> &'static str {
        words.line(688)
    }
    /// {certainty}: {rules}
    pub fn certainty_of(words: Words, certainty: &str, rules: &str) -> String {
        words.fill(689, &[certainty, rules])
    }
    /// {rule}は「{before}」から「{after}」に変わりました
    pub fn changed(words: Words, rule: &str, before: &str, after: &str) -> String {
        words.fill(690, &[rule, before, after])
    }
    /// 年度の間に変わったこと
    pub fn changes(words: Words) -> &'static str {
        words.line(691)
    }
    /// 終了
    pub fn closed(words: Words) -> &'static str {
        words.line(692)
    }
    /// 項目
    pub fn column_item(words: Words) -> &'static str {
        words.line(693)
    }
    /// 補助される月数
    pub fn eligible_months(words: Words) -> &'static str {
        words.line(694)
    }
    /// 補助額の下限
    pub fn floor(words: Words) -> &'static str {
        words.line(695)
    }
    /// ✕ 対象外
    pub fn ineligible(words: Words) -> &'static str {
        words.line(696)
    }
    /// いま入力している見積もりを、各年度の規則で計算して比べます
    pub fn intro(words: Words) -> &'static str {
        words.line(697)
    }
    /// {rule}は「{before}」から「{after}」です。どちらかの年度が未確認のため、変わったとは言い切れません
    pub fn maybe_changed(words: Words, rule: &str, before: &str, after: &str) -> String {
        words.fill(698, &[rule, before, after])
    }
    /// 対象になる利用料の月数（最大）
    pub fn months_max(words: Words) -> &'static str {
        words.line(699)
    }
    /// 実質負担（税込）
    pub fn net(words: Words) -> &'static str {
        words.line(700)
    }
    /// 見積もりの税込総額から補助金を引いた額
    pub fn net_source(words: Words) -> &'static str {
        words.line(701)
    }
    /// 入力を終えると、この表に各年度の補助金と実質負担も並びます
    pub fn no_request(words: Words) -> &'static str {
        words.line(702)
    }
    /// 日付が不明
    pub fn not_asked(words: Words) -> &'static str {
        words.line(703)
    }
    /// 開始前
    pub fn not_open(words: Words) -> &'static str {
        words.line(704)
    }
    /// 数字も扱いも変わっていません
    pub fn nothing_changed(words: Words) -> &'static str {
        words.line(705)
    }
    /// 公式資料で確認
    pub fn official(words: Words) -> &'static str {
        words.line(706)
    }
    /// 公募中
    pub fn open(words: Words) -> &'static str {
        words.line(707)
    }
    /// ✓ 規則上は対象
    pub fn payable(words: Words) -> &'static str {
        words.line(708)
    }
    /// 過去の年度に補助を受けている場合
    pub fn repeat(words: Words) -> &'static str {
        words.line(709)
    }
    /// 申請できない
    pub fn repeat_ineligible(words: Words) -> &'static str {
        words.line(710)
    }
    /// 未確認（公募要領を確認できていません）
    pub fn repeat_unclear(words: Words) -> &'static str {
        words.line(711)
    }
    /// 切り捨て
    pub fn round_down(words: Words) -> &'static str {
        words.line(712)
    }
    /// 1円未満の端数
    pub fn rounding(words: Words) -> &'static str {
        words.line(713)
    }
    /// 二次資料で確認
    pub fn secondary(words: Words) -> &'static str {
        words.line(714)
    }
    /// 小規模事業者の補助率
    pub fn small_rate(words: Words) -> &'static str {
        words.line(715)
    }
    /// 中小企業の補助率
    pub fn sme_rate(words: Words) -> &'static str {
        words.line(716)
    }
    /// {year}の出典と適用日
    pub fn sources(words: Words, year: &str) -> String {
        words.fill(717, &[year])
    }
    /// 価格か契約条件がサービス基準に合わない
    pub fn standard_not_met(words: Words) -> &'static str {
        words.line(718)
    }
    /// 今日の公募状況
    pub fn state(words: Words) -> &'static str {
        words.line(719)
    }
    /// {from}から: {state}
    pub fn state_from(words: Words, from: &str, state: &str) -> String {
        words.fill(720, &[from, state])
    }
    /// 公募状況（{day}）
    pub fn state_on(words: Words, day: &str) -> String {
        words.fill(721, &[day])
    }
    /// 資料の確かさが「{before}」から「{after}」になったもの: {rules}
    pub fn surer(words: Words, before: &str, after: &str, rules: &str) -> String {
        words.fill(722, &[before, after, rules])
    }
    /// 消費税
    pub fn tax(words: Words) -> &'static str {
        words.line(723)
    }
    /// 補助の対象外
    pub fn tax_excluded(words: Words) -> &'static str {
        words.line(724)
    }
    /// 変わらないもの: {rules}
    pub fn unchanged(words: Words, rules: &str) -> String {
        words.fill(725, &[rules])
    }
    /// 未確認
    pub fn unknown(words: Words) -> &'static str {
        words.line(726)
    }
    /// {from}から適用
    pub fn valid_from(words: Words, from: &str) -> String {
        words.fill(727, &[from])
    }
    /// {from}から{until}まで適用
    pub fn valid_until(words: Words, from: &str, until: &str) -> String {
        words.fill(728, &[from, until])
    }
    /// {year}年度
    pub fn year(words: Words, year: &str) -> String {
        words.fill(729, &[year])
    }
}

/// Stands at the top of each text that was made together with this file.
pub const VERSION: &str = "24362500a4ea239b";
