//! How are the sentences of `panels/frames.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// サービスだけを{security}で申請
pub fn alone(words: Words, security: &str) -> String {
    match words {
        Words::Ja => format!("サービスだけを{security}で申請"),
        Words::En => format!("the service alone by the {security}"),
    }
}

/// お助け隊が過去の年度に補助されている
pub fn already_subsidised(words: Words) -> &'static str {
    match words {
        Words::Ja => "お助け隊が過去の年度に補助されている",
        Words::En => "The service was subsidised in an earlier year",
    }
}

/// {floor}～{end}
pub fn amounts(words: Words, floor: &str, end: &str) -> String {
    match words {
        Words::Ja => format!("{floor}～{end}"),
        Words::En => format!("{floor} to {end}"),
    }
}

/// 、
pub fn and(words: Words) -> &'static str {
    match words {
        Words::Ja => "、",
        Words::En => "; ",
    }
}

/// サービスを{security}、ツールを{frame}で別々に申請
pub fn apart(words: Words, security: &str, frame: &str) -> String {
    match words {
        Words::Ja => format!("サービスを{security}、ツールを{frame}で別々に申請"),
        Words::En => format!("the service by the {security} and the tool by the {frame}"),
    }
}

/// ツールだけの場合はここ
pub fn applies_alone(words: Words) -> &'static str {
    match words {
        Words::Ja => "ツールだけの場合はここ",
        Words::En => "here for the tool alone",
    }
}

/// サービスはここ
pub fn applies_service(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービスはここ",
        Words::En => "here for the service",
    }
}

/// まとめる場合はここ
pub fn applies_together(words: Words) -> &'static str {
    match words {
        Words::Ja => "まとめる場合はここ",
        Words::En => "here if together",
    }
}

/// 計算した額{share}は下限の{floor}に届かないため、補助額は{nothing}です。
pub fn below_floor(words: Words, share: &str, floor: &str, nothing: &str) -> String {
    match words {
        Words::Ja => format!("計算した額{share}は下限の{floor}に届かないため、補助額は{nothing}です。"),
        Words::En => format!("The computed {share} is below the minimum of {floor}: the subsidy is {nothing}."),
    }
}

/// 補助額がいちばん多いのは「{way}」で、{sum}です。次は「{next}」の{less}で、差は{difference}です。
pub fn best(words: Words, way: &str, sum: &str, next: &str, less: &str, difference: &str) -> String {
    match words {
        Words::Ja => format!("補助額がいちばん多いのは「{way}」で、{sum}です。次は「{next}」の{less}で、差は{difference}です。"),
        Words::En => format!("“{way}” brings the largest subsidy: {sum}. Next is “{next}” with {less}, which is {difference} less."),
    }
}

/// 通常枠・インボイス枠の補助額
pub fn by_frame(words: Words) -> &'static str {
    match words {
        Words::Ja => "通常枠・インボイス枠の補助額",
        Words::En => "From the regular or invoice programme",
    }
}

/// セキュリティ対策推進枠の補助額
pub fn by_security(words: Words) -> &'static str {
    match words {
        Words::Ja => "セキュリティ対策推進枠の補助額",
        Words::En => "From the security programme",
    }
}

/// サービスが監視できる台数を超えている
pub fn capacity_exceeded(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービスが監視できる台数を超えている",
        Words::En => "it cannot monitor so many terminals",
    }
}

/// 上限に達するため、補助額は{amount}です。
pub fn capped(words: Words, amount: &str) -> String {
    match words {
        Words::Ja => format!("上限に達するため、補助額は{amount}です。"),
        Words::En => format!("It reaches the maximum: the subsidy is {amount}."),
    }
}

/// クラウド利用費（月額）
pub fn cloud(words: Words) -> &'static str {
    match words {
        Words::Ja => "クラウド利用費（月額）",
        Words::En => "Cloud fee a month",
    }
}

/// クラウドの契約期間
pub fn cloud_months(words: Words) -> &'static str {
    match words {
        Words::Ja => "クラウドの契約期間",
        Words::En => "Term of the cloud contract",
    }
}

/// クラウド利用費（最大{months}分）
pub fn cloud_of(words: Words, months: &str) -> String {
    match words {
        Words::Ja => format!("クラウド利用費（最大{months}分）"),
        Words::En => format!("Cloud fees (at most {months})"),
    }
}

/// ソフトウェア購入費、クラウド利用費（クラウド利用料最大{months}分）、導入関連費
pub fn cost_normal(words: Words, months: &str) -> String {
    match words {
        Words::Ja => format!("ソフトウェア購入費、クラウド利用費（クラウド利用料最大{months}分）、導入関連費"),
        Words::En => format!("Software purchase, cloud fees (at most {months}), introduction cost"),
    }
}

/// サービス利用料（最大{months}分）
pub fn cost_security(words: Words, months: &str) -> String {
    match words {
        Words::Ja => format!("サービス利用料（最大{months}分）"),
        Words::En => format!("Service fees (at most {months})"),
    }
}

/// 機能が{functions}つ未満のツールは{cap}までの区分だけです。補助額は{amount}です。
pub fn cut_invoice(words: Words, functions: &str, cap: &str, amount: &str) -> String {
    match words {
        Words::Ja => format!("機能が{functions}つ未満のツールは{cap}までの区分だけです。補助額は{amount}です。"),
        Words::En => format!("A tool with fewer than {functions} functions has the first slice alone, up to {cap}: the subsidy is {amount}."),
    }
}

/// 計算した額は{share}ですが、{min}プロセス以上のツールでないと{below}未満の区分までです。補助額は{amount}です。
pub fn cut_normal(words: Words, share: &str, min: &str, below: &str, amount: &str) -> String {
    match words {
        Words::Ja => format!("計算した額は{share}ですが、{min}プロセス以上のツールでないと{below}未満の区分までです。補助額は{amount}です。"),
        Words::En => format!("The computed amount is {share}, but with fewer than {min} processes it stays below {below}: the subsidy is {amount}."),
    }
}

/// 補助対象経費の合計
pub fn eligible(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助対象経費の合計",
        Words::En => "Total eligible cost",
    }
}

/// ［入力］
pub fn entered(words: Words) -> &'static str {
    match words {
        Words::Ja => "［入力］",
        Words::En => "[as entered]",
    }
}

/// 上のフォームの質問に答え終わると、ここで比べられます。
pub fn form_open(words: Words) -> &'static str {
    match words {
        Words::Ja => "上のフォームの質問に答え終わると、ここで比べられます。",
        Words::En => "Finish the questions of the form above, and the ways are compared here.",
    }
}

/// {floor}～{end}未満
pub fn from_below(words: Words, floor: &str, end: &str) -> String {
    match words {
        Words::Ja => format!("{floor}～{end}未満"),
        Words::En => format!("{floor} to less than {end}"),
    }
}

/// {floor}～{end}以下
pub fn from_to(words: Words, floor: &str, end: &str) -> String {
    match words {
        Words::Ja => format!("{floor}～{end}以下"),
        Words::En => format!("{floor} to {end} inclusive"),
    }
}

/// 会計・受発注・決済のうち、ツールにある機能の数
pub fn functions(words: Words) -> &'static str {
    match words {
        Words::Ja => "会計・受発注・決済のうち、ツールにある機能の数",
        Words::En => "Functions of the tool, out of accounting, orders and payment",
    }
}

/// ハードウェアの補助額
pub fn hardware_of(words: Words) -> &'static str {
    match words {
        Words::Ja => "ハードウェアの補助額",
        Words::En => "Subsidy for hardware",
    }
}

/// 補助するのはインボイス枠だけです
pub fn hardware_support(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助するのはインボイス枠だけです",
        Words::En => "Only the invoice programme (インボイス枠) pays for it",
    }
}

/// ほかのITツールも導入する場合
pub fn heading(words: Words) -> &'static str {
    match words {
        Words::Ja => "ほかのITツールも導入する場合",
        Words::En => "If you also introduce another IT tool",
    }
}

/// お助け隊サービスとほかのITツールを、別々に申請する場合とまとめて申請する場合とで、補助額を比べます。金額は税抜で入力してください。最初は例が入っています。
pub fn intro(words: Words) -> &'static str {
    match words {
        Words::Ja => "お助け隊サービスとほかのITツールを、別々に申請する場合とまとめて申請する場合とで、補助額を比べます。金額は税抜で入力してください。最初は例が入っています。",
        Words::En => "Compares the subsidy when the security service (お助け隊サービス) and another IT tool are applied for apart or together. Enter amounts without tax. The first figures are an example.",
    }
}

/// 導入関連費
pub fn introduction(words: Words) -> &'static str {
    match words {
        Words::Ja => "導入関連費",
        Words::En => "Introduction cost",
    }
}

/// 導入関連費（対象は最大{max}）
pub fn introduction_of(words: Words, max: &str) -> String {
    match words {
        Words::Ja => format!("導入関連費（対象は最大{max}）"),
        Words::En => format!("Introduction cost (at most {max} counts)"),
    }
}

/// 初期設定、研修、保守など
pub fn introduction_support(words: Words) -> &'static str {
    match words {
        Words::Ja => "初期設定、研修、保守など",
        Words::En => "Setup, training, maintenance and the like",
    }
}

/// インボイス枠
pub fn invoice(words: Words) -> &'static str {
    match words {
        Words::Ja => "インボイス枠",
        Words::En => "invoice programme (インボイス枠)",
    }
}

/// 会社の規模が対象外である
pub fn large(words: Words) -> &'static str {
    match words {
        Words::Ja => "会社の規模が対象外である",
        Words::En => "the company is too large",
    }
}

/// 実質負担（税込）
pub fn left(words: Words) -> &'static str {
    match words {
        Words::Ja => "実質負担（税込）",
        Words::En => "Net cost (incl. tax)",
    }
}

/// 独立行政法人情報処理推進機構が公表する「サイバーセキュリティお助け隊サービスリスト」に掲載されているいずれかのサービス
pub fn listed(words: Words) -> &'static str {
    match words {
        Words::Ja => "独立行政法人情報処理推進機構が公表する「サイバーセキュリティお助け隊サービスリスト」に掲載されているいずれかのサービス",
        Words::En => "One of the services on the list that IPA publishes (サイバーセキュリティお助け隊サービスリスト)",
    }
}

/// 次に当てはまる: {condition}
pub fn low_wages(words: Words, condition: &str) -> String {
    match words {
        Words::Ja => format!("次に当てはまる: {condition}"),
        Words::En => format!("This holds for us: {condition}"),
    }
}

/// 通常枠（下の区分）
pub fn lower(words: Words) -> &'static str {
    match words {
        Words::Ja => "通常枠（下の区分）",
        Words::En => "Regular programme, lower band",
    }
}

/// ＊の付いた入力を直すと、ここで比べられます。
pub fn mend(words: Words) -> &'static str {
    match words {
        Words::Ja => "＊の付いた入力を直すと、ここで比べられます。",
        Words::En => "Correct the marked entries, and the ways are compared here.",
    }
}

/// ✓ いちばん多い
pub fn most(words: Words) -> &'static str {
    match words {
        Words::Ja => "✓ いちばん多い",
        Words::En => "✓ most",
    }
}

/// 賃上げ計画が必要
pub fn needs_wage_plan(words: Words) -> &'static str {
    match words {
        Words::Ja => "賃上げ計画が必要",
        Words::En => "wage plan (賃上げ計画) needed",
    }
}

/// 同じ費用が二重に補助されることはありません。別々に申請する場合、サービスの費用は{security}だけに入れています。
pub fn never_twice(words: Words, security: &str) -> String {
    match words {
        Words::Ja => format!("同じ費用が二重に補助されることはありません。別々に申請する場合、サービスの費用は{security}だけに入れています。"),
        Words::En => format!("No cost is paid twice. Where both are applied for apart, the service stands in the {security} alone."),
    }
}

/// 会計・受発注・決済のどの機能もないため、インボイス枠は申請できません。
pub fn no_function(words: Words) -> &'static str {
    match words {
        Words::Ja => "会計・受発注・決済のどの機能もないため、インボイス枠は申請できません。",
        Words::En => "The tool covers none of accounting, orders and payment, so the invoice programme cannot be applied for.",
    }
}

/// 申請しない
pub fn no_part(words: Words) -> &'static str {
    match words {
        Words::Ja => "申請しない",
        Words::En => "not applied for",
    }
}

/// 対応する業務プロセスがないため、通常枠は申請できません。お助け隊サービス単体では通常枠の申請要件を満たしません。
pub fn no_process(words: Words) -> &'static str {
    match words {
        Words::Ja => "対応する業務プロセスがないため、通常枠は申請できません。お助け隊サービス単体では通常枠の申請要件を満たしません。",
        Words::En => "The tool covers no business process, so the regular programme cannot be applied for: the service alone does not meet it.",
    }
}

/// ソフトウェアもクラウドもないため、申請できません。お助け隊サービス単体では{frame}の申請要件を満たしません。
pub fn no_tool(words: Words, frame: &str) -> String {
    match words {
        Words::Ja => format!("ソフトウェアもクラウドもないため、申請できません。お助け隊サービス単体では{frame}の申請要件を満たしません。"),
        Words::En => format!("There is no software and no cloud, so it cannot be applied for: the service alone does not meet the {frame}."),
    }
}

/// {programme}の年度については、通常枠とインボイス枠の決まりがまだ登録されていません。
pub fn no_year(words: Words, programme: &str) -> String {
    match words {
        Words::Ja => format!("{programme}の年度については、通常枠とインボイス枠の決まりがまだ登録されていません。"),
        Words::En => format!("The rules of the other programmes for the year of {programme} are not entered yet."),
    }
}

/// 通常枠
pub fn normal(words: Words) -> &'static str {
    match words {
        Words::Ja => "通常枠",
        Words::En => "regular programme (通常枠)",
    }
}

/// インボイス枠の補助額は計算していません。理由: {reason}
pub fn not_computed(words: Words, reason: &str) -> String {
    match words {
        Words::Ja => format!("インボイス枠の補助額は計算していません。理由: {reason}"),
        Words::En => format!("The invoice programme is not computed, because: {reason}"),
    }
}

/// どの方法でも補助額は{sum}です。
pub fn nothing(words: Words, sum: &str) -> String {
    match words {
        Words::Ja => format!("どの方法でも補助額は{sum}です。"),
        Words::En => format!("No way brings a subsidy ({sum})."),
    }
}

/// 補助されるのは「{way}」だけで、補助額は{sum}です。
pub fn only(words: Words, way: &str, sum: &str) -> String {
    match words {
        Words::Ja => format!("補助されるのは「{way}」だけで、補助額は{sum}です。"),
        Words::En => format!("Only “{way}” brings a subsidy: {sum}."),
    }
}

/// 計算した額がそのまま補助額になります。
pub fn payable(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算した額がそのまま補助額になります。",
        Words::En => "The computed amount is the subsidy.",
    }
}

/// PC・タブレットなど
pub fn pc(words: Words) -> &'static str {
    match words {
        Words::Ja => "PC・タブレットなど",
        Words::En => "Computers and tablets",
    }
}

/// ツールが対応する業務プロセスの数
pub fn processes(words: Words) -> &'static str {
    match words {
        Words::Ja => "ツールが対応する業務プロセスの数",
        Words::En => "Business processes that the tool covers (プロセス数)",
    }
}

/// {count}プロセス以上
pub fn processes_min(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}プロセス以上"),
        Words::En => format!("Processes: {count} or more"),
    }
}

/// 補助率{rate}をかけ、1円未満を切り捨て
pub fn rate_of(words: Words, rate: &str) -> String {
    match words {
        Words::Ja => format!("補助率{rate}をかけ、1円未満を切り捨て"),
        Words::En => format!("Times the rate of {rate}, fractions of a yen dropped"),
    }
}

/// レジ・券売機など
pub fn register(words: Words) -> &'static str {
    match words {
        Words::Ja => "レジ・券売機など",
        Words::En => "Registers and ticket machines",
    }
}

/// お助け隊が過去の年度に補助されています。この年度でまた補助されるかは未確認です。
pub fn repeat_unclear(words: Words) -> &'static str {
    match words {
        Words::Ja => "お助け隊が過去の年度に補助されています。この年度でまた補助されるかは未確認です。",
        Words::En => "The service was subsidised in an earlier year; whether this year pays again is not confirmed.",
    }
}

/// 枠
pub fn row(words: Words) -> &'static str {
    match words {
        Words::Ja => "枠",
        Words::En => "Programme",
    }
}

/// 補助額
pub fn row_amount(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助額",
        Words::En => "Subsidy",
    }
}

/// 対象経費
pub fn row_cost(words: Words) -> &'static str {
    match words {
        Words::Ja => "対象経費",
        Words::En => "Eligible cost",
    }
}

/// 機能要件
pub fn row_functions(words: Words) -> &'static str {
    match words {
        Words::Ja => "機能要件",
        Words::En => "Functions",
    }
}

/// 補助率
pub fn row_rate(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助率",
        Words::En => "Rate",
    }
}

/// セキュリティ対策推進枠
pub fn security(words: Words) -> &'static str {
    match words {
        Words::Ja => "セキュリティ対策推進枠",
        Words::En => "security programme (セキュリティ対策推進枠)",
    }
}

/// 計算した額{share}が下限の{floor}に届かない
pub fn security_below_floor(words: Words, share: &str, floor: &str) -> String {
    match words {
        Words::Ja => format!("計算した額{share}が下限の{floor}に届かない"),
        Words::En => format!("the computed {share} is below the minimum of {floor}"),
    }
}

/// セキュリティ対策推進枠の補助額が{nothing}である理由: {reasons}
pub fn security_pays_nothing(words: Words, nothing: &str, reasons: &str) -> String {
    match words {
        Words::Ja => format!("セキュリティ対策推進枠の補助額が{nothing}である理由: {reasons}"),
        Words::En => format!("Why the security programme comes to {nothing}: {reasons}"),
    }
}

/// サービス利用料（{months}分、最大{max}分）
pub fn service_of(words: Words, months: &str, max: &str) -> String {
    match words {
        Words::Ja => format!("サービス利用料（{months}分、最大{max}分）"),
        Words::En => format!("Service fees ({months}, at most {max})"),
    }
}

/// お助け隊サービスの額と年度は、上のフォームから取ります。
pub fn service_only(words: Words) -> &'static str {
    match words {
        Words::Ja => "お助け隊サービスの額と年度は、上のフォームから取ります。",
        Words::En => "The cost of the service and the programme year come from the form above.",
    }
}

/// サービスの費用はまとめて申請しても補助されません: {reasons}
pub fn service_refused(words: Words, reasons: &str) -> String {
    match words {
        Words::Ja => format!("サービスの費用はまとめて申請しても補助されません: {reasons}"),
        Words::En => format!("The service is not paid together with the tool either: {reasons}"),
    }
}

/// 補助額の区分
pub fn slice(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助額の区分",
        Words::En => "Slice of the subsidy",
    }
}

/// {cap}以下の部分（機能が{functions}つ以上）
pub fn slice_first(words: Words, cap: &str, functions: &str) -> String {
    match words {
        Words::Ja => format!("{cap}以下の部分（機能が{functions}つ以上）"),
        Words::En => format!("up to {cap} (functions: {functions} or more)"),
    }
}

/// {name}（{cap}以下）
pub fn slice_hardware(words: Words, name: &str, cap: &str) -> String {
    match words {
        Words::Ja => format!("{name}（{cap}以下）"),
        Words::En => format!("{name} (up to {cap})"),
    }
}

/// {floor}超{cap}以下の部分（機能が{functions}つ以上）
pub fn slice_next(words: Words, floor: &str, cap: &str, functions: &str) -> String {
    match words {
        Words::Ja => format!("{floor}超{cap}以下の部分（機能が{functions}つ以上）"),
        Words::En => format!("above {floor} up to {cap} (functions: {functions} or more)"),
    }
}

/// {invoice}の補助額と補助率
pub fn slices_caption(words: Words, invoice: &str) -> String {
    match words {
        Words::Ja => format!("{invoice}の補助額と補助率"),
        Words::En => format!("Amounts and rates of {invoice}"),
    }
}

/// 補助額（区分ごとに補助率を当て、ハードウェアを足し、1円未満は全体で一度だけ切り捨て）
pub fn slices_of(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助額（区分ごとに補助率を当て、ハードウェアを足し、1円未満は全体で一度だけ切り捨て）",
        Words::En => "Subsidy (each slice by its rate, and the hardware; fractions of a yen are dropped once, from the whole)",
    }
}

/// ソフトウェア購入費
pub fn software(words: Words) -> &'static str {
    match words {
        Words::Ja => "ソフトウェア購入費",
        Words::En => "Software purchase",
    }
}

/// お助け隊サービスの基準に合わない
pub fn standard_not_met(words: Words) -> &'static str {
    match words {
        Words::Ja => "お助け隊サービスの基準に合わない",
        Words::En => "it does not meet the service standard",
    }
}

/// 項目
pub fn step(words: Words) -> &'static str {
    match words {
        Words::Ja => "項目",
        Words::En => "Item",
    }
}

/// {frame}の計算（税抜）
pub fn steps_caption(words: Words, frame: &str) -> String {
    match words {
        Words::Ja => format!("{frame}の計算（税抜）"),
        Words::En => format!("How the {frame} is computed (without tax)"),
    }
}

/// 補助額の合計
pub fn sum(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助額の合計",
        Words::En => "Total subsidy",
    }
}

/// 表2 {normal}と{security}
pub fn table_caption(words: Words, normal: &str, security: &str) -> String {
    match words {
        Words::Ja => format!("表2 {normal}と{security}"),
        Words::En => format!("Table 2: {normal} beside {security}"),
    }
}

/// 「{ways}」は、補助額が同じ{sum}で、いちばん多くなります。
pub fn tie(words: Words, ways: &str, sum: &str) -> String {
    match words {
        Words::Ja => format!("「{ways}」は、補助額が同じ{sum}で、いちばん多くなります。"),
        Words::En => format!("“{ways}” bring the same subsidy, and the largest: {sum}."),
    }
}

/// 」と「
pub fn tie_and(words: Words) -> &'static str {
    match words {
        Words::Ja => "」と「",
        Words::En => "” and “",
    }
}

/// ツールとサービスをまとめて{frame}で申請
pub fn together(words: Words, frame: &str) -> String {
    match words {
        Words::Ja => format!("ツールとサービスをまとめて{frame}で申請"),
        Words::En => format!("the tool and the service together by the {frame}"),
    }
}

/// この年度にサービスの費用を何か月分まで合算できるかは想定です。まとめて申請する場合の額は、公募要領で確かめてください。
pub fn together_assumed(words: Words) -> &'static str {
    match words {
        Words::Ja => "この年度にサービスの費用を何か月分まで合算できるかは想定です。まとめて申請する場合の額は、公募要領で確かめてください。",
        Words::En => "How many months of the service may be added in this year is assumed: check the sums for applying together in the guidelines.",
    }
}

/// 会社の規模が対象外のため、申請できません。
pub fn too_large(words: Words) -> &'static str {
    match words {
        Words::Ja => "会社の規模が対象外のため、申請できません。",
        Words::En => "The company is too large to apply.",
    }
}

/// ツールだけ
pub fn tool_alone(words: Words) -> &'static str {
    match words {
        Words::Ja => "ツールだけ",
        Words::En => "Tool alone",
    }
}

/// ツールだけ: {outcome}
pub fn tool_alone_says(words: Words, outcome: &str) -> String {
    match words {
        Words::Ja => format!("ツールだけ: {outcome}"),
        Words::En => format!("Tool alone: {outcome}"),
    }
}

/// 通常枠（上の区分）
pub fn upper(words: Words) -> &'static str {
    match words {
        Words::Ja => "通常枠（上の区分）",
        Words::En => "Regular programme, upper band",
    }
}

/// 補助額が{from}以上のため、賃上げ計画が必要です。{asks}。{missed}。{exempt}。
pub fn wage_plan(words: Words, from: &str, asks: &str, missed: &str, exempt: &str) -> String {
    match words {
        Words::Ja => format!("補助額が{from}以上のため、賃上げ計画が必要です。{asks}。{missed}。{exempt}。"),
        Words::En => format!("A subsidy of {from} or more needs a wage plan (賃上げ計画). {asks}. {missed}. {exempt}."),
    }
}

/// 申請の方法
pub fn way(words: Words) -> &'static str {
    match words {
        Words::Ja => "申請の方法",
        Words::En => "Way to apply",
    }
}

/// 申請の方法と補助額（総額はどれも{total}・税込、うちツール{tool}）
pub fn ways_caption(words: Words, total: &str, tool: &str) -> String {
    match words {
        Words::Ja => format!("申請の方法と補助額（総額はどれも{total}・税込、うちツール{tool}）"),
        Words::En => format!("Ways to apply and their subsidy (each costs {total} incl. tax, of which {tool} for the tool)"),
    }
}

/// ツールとサービス
pub fn with_service(words: Words) -> &'static str {
    match words {
        Words::Ja => "ツールとサービス",
        Words::En => "Tool and service",
    }
}

/// ツールとサービス: {outcome}
pub fn with_service_says(words: Words, outcome: &str) -> String {
    match words {
        Words::Ja => format!("ツールとサービス: {outcome}"),
        Words::En => format!("Tool and service: {outcome}"),
    }
}

/// {rate}以内（賃金の条件を満たせば{other}以内）
pub fn within_low_wage(words: Words, rate: &str, other: &str) -> String {
    match words {
        Words::Ja => format!("{rate}以内（賃金の条件を満たせば{other}以内）"),
        Words::En => format!("up to {rate} (up to {other} where the condition on wages holds)"),
    }
}

/// {rate}以内
pub fn within_rate(words: Words, rate: &str) -> String {
    match words {
        Words::Ja => format!("{rate}以内"),
        Words::En => format!("up to {rate}"),
    }
}

/// {rate}以内（小規模事業者は{small}以内）
pub fn within_rates(words: Words, rate: &str, small: &str) -> String {
    match words {
        Words::Ja => format!("{rate}以内（小規模事業者は{small}以内）"),
        Words::En => format!("up to {rate} (small businesses up to {small})"),
    }
}
