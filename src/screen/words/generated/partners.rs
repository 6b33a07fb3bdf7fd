//! How are the sentences of `panels/partners.toml` said? Written by `cargo xtask codegen`: edit that file.

use crate::screen::words::Words;

/// いまの前提で試算し直す
pub fn again(words: Words) -> &'static str {
    match words {
        Words::Ja => "いまの前提で試算し直す",
        Words::En => "Compute again for what stands there now",
    }
}

/// 別の一覧にする
pub fn another(words: Words) -> &'static str {
    match words {
        Words::Ja => "別の一覧にする",
        Words::En => "Take another list",
    }
}

/// その質問へ
pub fn answer_question(words: Words) -> &'static str {
    match words {
        Words::Ja => "その質問へ",
        Words::En => "Go to that question",
    }
}

/// 全社に共通の前提
pub fn assumed(words: Words) -> &'static str {
    match words {
        Words::Ja => "全社に共通の前提",
        Words::En => "Assumed for all of them",
    }
}

/// 業種や規模が分からない取引先の区分: {applicant}
pub fn assumed_applicant(words: Words, applicant: &str) -> String {
    match words {
        Words::Ja => format!("業種や規模が分からない取引先の区分: {applicant}"),
        Words::En => format!("Partners whose size the list does not tell count as: {applicant}"),
    }
}

/// サービス: 上のフォームに入力した料金。料金表を読み込むと、取引先ごとに最も負担の少ないサービスを選びます
pub fn assumed_form_offer(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス: 上のフォームに入力した料金。料金表を読み込むと、取引先ごとに最も負担の少ないサービスを選びます",
        Words::En => "Service: the prices in the form above. With a price list, the cheapest service is chosen for each partner",
    }
}

/// サービス: 読み込んだ料金表の{count}件から、取引先ごとに最も負担の少ないもの。一覧がサービスを指定していればそれを使います
pub fn assumed_list(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("サービス: 読み込んだ料金表の{count}件から、取引先ごとに最も負担の少ないもの。一覧がサービスを指定していればそれを使います"),
        Words::En => format!("Service: the cheapest of the {count} in the price list for each partner, or the one that the list of partners names"),
    }
}

/// 過去年度にお助け隊サービスの補助を受けていない取引先として計算します
pub fn assumed_not_subsidised(words: Words) -> &'static str {
    match words {
        Words::Ja => "過去年度にお助け隊サービスの補助を受けていない取引先として計算します",
        Words::En => "Each partner is taken not to have been subsidised for the service in an earlier year",
    }
}

/// 補助金の規則: {programme}
pub fn assumed_programme(words: Words, programme: &str) -> String {
    match words {
        Words::Ja => format!("補助金の規則: {programme}"),
        Words::En => format!("Rules of the subsidy: {programme}"),
    }
}

/// 過去年度にお助け隊サービスの補助を受けた取引先として計算します
pub fn assumed_subsidised(words: Words) -> &'static str {
    match words {
        Words::Ja => "過去年度にお助け隊サービスの補助を受けた取引先として計算します",
        Words::En => "Each partner is taken to have been subsidised for the service in an earlier year",
    }
}

/// 契約期間: {months}
pub fn assumed_term(words: Words, months: &str) -> String {
    match words {
        Words::Ja => format!("契約期間: {months}"),
        Words::En => format!("Term: {months}"),
    }
}

/// 列や前提を変える
pub fn back(words: Words) -> &'static str {
    match words {
        Words::Ja => "列や前提を変える",
        Words::En => "Change columns or terms",
    }
}

/// 残る負担（1社あたり）
pub fn band(words: Words) -> &'static str {
    match words {
        Words::Ja => "残る負担（1社あたり）",
        Words::En => "Left to pay, each",
    }
}

/// {from}超〜{to}以下
pub fn band_between(words: Words, from: &str, to: &str) -> String {
    match words {
        Words::Ja => format!("{from}超〜{to}以下"),
        Words::En => format!("over {from} up to {to}"),
    }
}

/// {to}以下
pub fn band_first(words: Words, to: &str) -> String {
    match words {
        Words::Ja => format!("{to}以下"),
        Words::En => format!("up to {to}"),
    }
}

/// {from}超
pub fn band_last(words: Words, from: &str) -> String {
    match words {
        Words::Ja => format!("{from}超"),
        Words::En => format!("over {from}"),
    }
}

/// 取引先の一覧を入れる
pub fn bring(words: Words) -> &'static str {
    match words {
        Words::Ja => "取引先の一覧を入れる",
        Words::En => "Bring a list of partners",
    }
}

/// 業種別の合計（税込）
pub fn by_industry(words: Words) -> &'static str {
    match words {
        Words::Ja => "業種別の合計（税込）",
        Words::En => "By industry (incl. tax)",
    }
}

/// 規模別の合計（税込）
pub fn by_size(words: Words) -> &'static str {
    match words {
        Words::Ja => "規模別の合計（税込）",
        Words::En => "By size (incl. tax)",
    }
}

/// 中止する
pub fn cancel(words: Words) -> &'static str {
    match words {
        Words::Ja => "中止する",
        Words::En => "Cancel",
    }
}

/// 計算を中止しました。前提を変えてやり直せます
pub fn cancelled(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算を中止しました。前提を変えてやり直せます",
        Words::En => "Cancelled. Change what you like and compute again",
    }
}

/// 残る負担のうち、発注者が持つ割合
pub fn carried(words: Words) -> &'static str {
    match words {
        Words::Ja => "残る負担のうち、発注者が持つ割合",
        Words::En => "Share of what is left that the ordering company carries",
    }
}

/// うち発注者が持つ額（{percent}%）
pub fn carried_sum(words: Words, percent: &str) -> String {
    match words {
        Words::Ja => format!("うち発注者が持つ額（{percent}%）"),
        Words::En => format!("Of that, carried by the ordering company ({percent}%)"),
    }
}

/// 0から100まで。取引先ごとに、1円未満は切り上げます
pub fn carried_support(words: Words) -> &'static str {
    match words {
        Words::Ja => "0から100まで。取引先ごとに、1円未満は切り上げます",
        Words::En => "From 0 to 100. Rounded up to the yen for each partner",
    }
}

/// 0から100までの整数を入れてください（例: 50）
pub fn carried_wrong(words: Words) -> &'static str {
    match words {
        Words::Ja => "0から100までの整数を入れてください（例: 50）",
        Words::En => "Enter a whole number from 0 to 100, such as 50",
    }
}

/// フォームの前提を変える
pub fn change_form(words: Words) -> &'static str {
    match words {
        Words::Ja => "フォームの前提を変える",
        Words::En => "Change the form",
    }
}

/// 一覧の読み方を確かめる
pub fn check(words: Words) -> &'static str {
    match words {
        Words::Ja => "一覧の読み方を確かめる",
        Words::En => "Check how the list is read",
    }
}

/// 資本金（円）
pub fn column_capital(words: Words) -> &'static str {
    match words {
        Words::Ja => "資本金（円）",
        Words::En => "Capital (yen)",
    }
}

/// 法人番号
pub fn column_corporate_number(words: Words) -> &'static str {
    match words {
        Words::Ja => "法人番号",
        Words::En => "Corporate number",
    }
}

/// 支払総額
pub fn column_cost(words: Words) -> &'static str {
    match words {
        Words::Ja => "支払総額",
        Words::En => "Paid in all",
    }
}

/// 従業員数
pub fn column_employees(words: Words) -> &'static str {
    match words {
        Words::Ja => "従業員数",
        Words::En => "Employees",
    }
}

/// 業種
pub fn column_industry(words: Words) -> &'static str {
    match words {
        Words::Ja => "業種",
        Words::En => "Industry",
    }
}

/// 残る負担
pub fn column_left(words: Words) -> &'static str {
    match words {
        Words::Ja => "残る負担",
        Words::En => "Left to pay",
    }
}

/// 名称
pub fn column_name(words: Words) -> &'static str {
    match words {
        Words::Ja => "名称",
        Words::En => "Name",
    }
}

/// この一覧にはない
pub fn column_none(words: Words) -> &'static str {
    match words {
        Words::Ja => "この一覧にはない",
        Words::En => "Not in this list",
    }
}

/// {letter}列: {heading}
pub fn column_of(words: Words, letter: &str, heading: &str) -> String {
    match words {
        Words::Ja => format!("{letter}列: {heading}"),
        Words::En => format!("Column {letter}: {heading}"),
    }
}

/// サービス
pub fn column_offer(words: Words) -> &'static str {
    match words {
        Words::Ja => "サービス",
        Words::En => "Service",
    }
}

/// 社数
pub fn column_partners(words: Words) -> &'static str {
    match words {
        Words::Ja => "社数",
        Words::En => "Partners",
    }
}

/// 補助金
pub fn column_subsidy(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金",
        Words::En => "Subsidy",
    }
}

/// 端末数
pub fn column_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "端末数",
        Words::En => "Terminals",
    }
}

/// 端末数
pub fn column_terminals_sum(words: Words) -> &'static str {
    match words {
        Words::Ja => "端末数",
        Words::En => "Terminals",
    }
}

/// {letter}列
pub fn column_unnamed(words: Words, letter: &str) -> String {
    match words {
        Words::Ja => format!("{letter}列"),
        Words::En => format!("Column {letter}"),
    }
}

/// どの列を何として読むか
pub fn columns(words: Words) -> &'static str {
    match words {
        Words::Ja => "どの列を何として読むか",
        Words::En => "Which column holds what",
    }
}

/// 見出しから推定しました。違っていれば選び直してください。各列の下に、はじめの行の値を示しています
pub fn columns_about(words: Words) -> &'static str {
    match words {
        Words::Ja => "見出しから推定しました。違っていれば選び直してください。各列の下に、はじめの行の値を示しています",
        Words::En => "Guessed from the headings; choose again where that is wrong. Below each stand the values of the first rows",
    }
}

/// カンマ（,）
pub fn comma(words: Words) -> &'static str {
    match words {
        Words::Ja => "カンマ（,）",
        Words::En => "Comma (,)",
    }
}

/// 試算する
pub fn compute(words: Words) -> &'static str {
    match words {
        Words::Ja => "試算する",
        Words::En => "Compute",
    }
}

/// 支払総額（税込）
pub fn cost(words: Words) -> &'static str {
    match words {
        Words::Ja => "支払総額（税込）",
        Words::En => "Paid in all (incl. tax)",
    }
}

/// {rows}行を読み、{answered}社を計算しました
pub fn done(words: Words, rows: &str, answered: &str) -> String {
    match words {
        Words::Ja => format!("{rows}行を読み、{answered}社を計算しました"),
        Words::En => format!("Rows read: {rows}. Partners computed: {answered}"),
    }
}

/// まちがいのため計算していない行が{mistaken}行あります
pub fn done_mistaken(words: Words, mistaken: &str) -> String {
    match words {
        Words::Ja => format!("まちがいのため計算していない行が{mistaken}行あります"),
        Words::En => format!("Rows not computed because of a mistake: {mistaken}"),
    }
}

/// ここにファイルを置くこともできます
pub fn drop(words: Words) -> &'static str {
    match words {
        Words::Ja => "ここにファイルを置くこともできます",
        Words::En => "You can also drop a file here",
    }
}

/// 何も入っていません。見出しの行と取引先の行がある一覧を入れてください
pub fn empty(words: Words) -> &'static str {
    match words {
        Words::Ja => "何も入っていません。見出しの行と取引先の行がある一覧を入れてください",
        Words::En => "It is empty. Bring a list with a row of headings and rows of partners",
    }
}

/// 文字コード
pub fn encoding(words: Words) -> &'static str {
    match words {
        Words::Ja => "文字コード",
        Words::En => "Encoding",
    }
}

/// ファイルを選ぶ（CSV・TSV、{most}社まで）
pub fn file(words: Words, most: &str) -> String {
    match words {
        Words::Ja => format!("ファイルを選ぶ（CSV・TSV、{most}社まで）"),
        Words::En => format!("Choose a file (CSV or TSV, up to {most} partners)"),
    }
}

/// 補助の下限に届かない{partners}を引き上げるには
pub fn floor(words: Words, partners: &str) -> String {
    match words {
        Words::Ja => format!("補助の下限に届かない{partners}を引き上げるには"),
        Words::En => format!("What lifts the {partners} that are below the minimum"),
    }
}

/// 補助額が{floor}に届かないと、補助金は出ません
pub fn floor_said(words: Words, floor: &str) -> String {
    match words {
        Words::Ja => format!("補助額が{floor}に届かないと、補助金は出ません"),
        Words::En => format!("Nothing is paid where the subsidy would be below {floor}"),
    }
}

/// 1社あたり平均 約{amount}（1円未満は切り捨て）
pub fn for_partner(words: Words, amount: &str) -> String {
    match words {
        Words::Ja => format!("1社あたり平均 約{amount}（1円未満は切り捨て）"),
        Words::En => format!("About {amount} for each on average (rounded down to the yen)"),
    }
}

/// {partners}、{months}の合計
pub fn for_term(words: Words, partners: &str, months: &str) -> String {
    match words {
        Words::Ja => format!("{partners}、{months}の合計"),
        Words::En => format!("{partners}, over {months}"),
    }
}

/// 計算しています
pub fn going(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算しています",
        Words::En => "Computing",
    }
}

/// {percent}%まで読みました（{rows}行、まちがい{mistakes}件）
pub fn going_said(words: Words, percent: &str, rows: &str, mistakes: &str) -> String {
    match words {
        Words::Ja => format!("{percent}%まで読みました（{rows}行、まちがい{mistakes}件）"),
        Words::En => format!("{percent}% read (rows: {rows}, mistakes: {mistakes})"),
    }
}

/// ファイルを読めませんでした。移動したか、変更されたかもしれません。もう一度選んでください
pub fn gone(words: Words) -> &'static str {
    match words {
        Words::Ja => "ファイルを読めませんでした。移動したか、変更されたかもしれません。もう一度選んでください",
        Words::En => "The file could not be read. It may have been moved or changed. Choose it again",
    }
}

/// 見出しの行
pub fn heading_row(words: Words) -> &'static str {
    match words {
        Words::Ja => "見出しの行",
        Words::En => "Row with the headings",
    }
}

/// {row}行目
pub fn heading_row_at(words: Words, row: &str) -> String {
    match words {
        Words::Ja => format!("{row}行目"),
        Words::En => format!("Row {row}"),
    }
}

/// なし（1行目から取引先）
pub fn heading_row_none(words: Words) -> &'static str {
    match words {
        Words::Ja => "なし（1行目から取引先）",
        Words::En => "None (partners from row 1 on)",
    }
}

/// 社数
pub fn how_many(words: Words) -> &'static str {
    match words {
        Words::Ja => "社数",
        Words::En => "Partners",
    }
}

/// 業種
pub fn industry(words: Words) -> &'static str {
    match words {
        Words::Ja => "業種",
        Words::En => "Industry",
    }
}

/// 業種の記載なし
pub fn industry_unknown(words: Words) -> &'static str {
    match words {
        Words::Ja => "業種の記載なし",
        Words::En => "Industry not given",
    }
}

/// 取引先の一覧から、1社ごとにサービスの費用・補助金・残る負担を計算し、合計を出します。取引先の対策を支えるときの費用の見通しに使ってください
pub fn intro(words: Words) -> &'static str {
    match words {
        Words::Ja => "取引先の一覧から、1社ごとにサービスの費用・補助金・残る負担を計算し、合計を出します。取引先の対策を支えるときの費用の見通しに使ってください",
        Words::En => "From a list of your partners, the cost of the service, the subsidy and what is left to pay are computed for each one and added up. Use it to see what supporting their security would cost",
    }
}

/// 取引先に対策を求める前に
pub fn law(words: Words) -> &'static str {
    match words {
        Words::Ja => "取引先に対策を求める前に",
        Words::En => "Before you demand it of your partners",
    }
}

/// この試算は、費用を考慮するためのものです。特定のサービスの購入を取引先に強制する根拠にはなりません
pub fn law_here(words: Words) -> &'static str {
    match words {
        Words::Ja => "この試算は、費用を考慮するためのものです。特定のサービスの購入を取引先に強制する根拠にはなりません",
        Words::En => "This estimate is there to take costs into account. It is no ground for forcing a partner to buy a certain service",
    }
}

/// 残る負担（税込）
pub fn left(words: Words) -> &'static str {
    match words {
        Words::Ja => "残る負担（税込）",
        Words::En => "Left to pay (incl. tax)",
    }
}

/// 方法
pub fn lift(words: Words) -> &'static str {
    match words {
        Words::Ja => "方法",
        Words::En => "How",
    }
}

/// 取引先ごとに、補助金が出はじめる最も少ない月数または台数で計算しています
pub fn lift_about(words: Words) -> &'static str {
    match words {
        Words::Ja => "取引先ごとに、補助金が出はじめる最も少ない月数または台数で計算しています",
        Words::En => "For each partner at the fewest months, or terminals, for which something is paid",
    }
}

/// そのときの残る負担
pub fn lift_left(words: Words) -> &'static str {
    match words {
        Words::Ja => "そのときの残る負担",
        Words::En => "Left to pay then",
    }
}

/// 契約期間を長くする
pub fn lift_months(words: Words) -> &'static str {
    match words {
        Words::Ja => "契約期間を長くする",
        Words::En => "A longer term",
    }
}

/// 届く社数
pub fn lift_partners(words: Words) -> &'static str {
    match words {
        Words::Ja => "届く社数",
        Words::En => "Partners lifted",
    }
}

/// そのときの補助金
pub fn lift_subsidy(words: Words) -> &'static str {
    match words {
        Words::Ja => "そのときの補助金",
        Words::En => "Their subsidy then",
    }
}

/// 端末を増やす
pub fn lift_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "端末を増やす",
        Words::En => "More terminals",
    }
}

/// 貼り付けた表を確かめる
pub fn look(words: Words) -> &'static str {
    match words {
        Words::Ja => "貼り付けた表を確かめる",
        Words::En => "Check what was pasted",
    }
}

/// 一覧を確かめています…
pub fn looking(words: Words) -> &'static str {
    match words {
        Words::Ja => "一覧を確かめています…",
        Words::En => "Looking at the list…",
    }
}

/// まちがい {count}件
pub fn mistakes(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("まちがい {count}件"),
        Words::En => format!("Mistakes: {count}"),
    }
}

/// まちがいのある行のほかは、すべて計算しています。直した一覧を入れ直してください
pub fn mistakes_about(words: Words) -> &'static str {
    match words {
        Words::Ja => "まちがいのある行のほかは、すべて計算しています。直した一覧を入れ直してください",
        Words::En => "All other rows are computed. Mend the list and bring it again",
    }
}

/// ほかに{count}件あります。すべては「まちがいをCSVで保存」で見られます
pub fn mistakes_more(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("ほかに{count}件あります。すべては「まちがいをCSVで保存」で見られます"),
        Words::En => format!("And {count} more: all of them are in the table of mistakes (CSV)"),
    }
}

/// {column}（必須）
pub fn needed(words: Words, column: &str) -> String {
    match words {
        Words::Ja => format!("{column}（必須）"),
        Words::En => format!("{column} (needed)"),
    }
}

/// フォームか料金表のサービスで計算できませんでした。上のフォームと料金表を確かめてください
pub fn no_offer(words: Words) -> &'static str {
    match words {
        Words::Ja => "フォームか料金表のサービスで計算できませんでした。上のフォームと料金表を確かめてください",
        Words::En => "The service of the form or of the price list could not be used. Check both",
    }
}

/// 端末数の列が決まっていません。上で、端末の台数が入っている列を選んでください
pub fn no_terminals(words: Words) -> &'static str {
    match words {
        Words::Ja => "端末数の列が決まっていません。上で、端末の台数が入っている列を選んでください",
        Words::En => "No column is named for the terminals. Choose above which column holds their number",
    }
}

/// これは文字の表ではありません（PDFや画像、プログラムなど）。CSVかTSVのファイルを入れてください
pub fn no_text(words: Words) -> &'static str {
    match words {
        Words::Ja => "これは文字の表ではありません（PDFや画像、プログラムなど）。CSVかTSVのファイルを入れてください",
        Words::En => "This is no table of text but something else, such as a PDF, a picture or a program. Bring a CSV or TSV file",
    }
}

/// —
pub fn none(words: Words) -> &'static str {
    match words {
        Words::Ja => "—",
        Words::En => "—",
    }
}

/// 計算の準備ができませんでした。通信を確かめて、もう一度試してください
pub fn not_started(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算の準備ができませんでした。通信を確かめて、もう一度試してください",
        Words::En => "The computation could not be started. Check the connection and try again",
    }
}

/// 貼り付けた表がありません。表計算ソフトで一覧を選んでコピーし、欄に貼り付けてください
pub fn nothing_pasted(words: Words) -> &'static str {
    match words {
        Words::Ja => "貼り付けた表がありません。表計算ソフトで一覧を選んでコピーし、欄に貼り付けてください",
        Words::En => "Nothing was pasted. Select and copy the list in a spreadsheet, then paste it into the box",
    }
}

/// 補助金は取引先1社ごとの申請として計算しています。採択を保証するものではありません
pub fn notice_each(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金は取引先1社ごとの申請として計算しています。採択を保証するものではありません",
        Words::En => "The subsidy is computed for each partner on its own application. It is no promise that one is granted",
    }
}

/// みなし大企業、過去の交付、申請の重複など、一覧にない条件は確かめていません
pub fn notice_exclusions(words: Words) -> &'static str {
    match words {
        Words::Ja => "みなし大企業、過去の交付、申請の重複など、一覧にない条件は確かめていません",
        Words::En => "What the list does not tell is not checked: companies held by large ones, earlier grants, other applications",
    }
}

/// 補助金は、取引先が自分で契約し支払うことを前提にしています。残る負担を発注者が持つと、補助の対象になる経費が変わるかもしれません（規則に書かれておらず、仮定です）。事務局に確かめてください
pub fn notice_payer(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金は、取引先が自分で契約し支払うことを前提にしています。残る負担を発注者が持つと、補助の対象になる経費が変わるかもしれません（規則に書かれておらず、仮定です）。事務局に確かめてください",
        Words::En => "The subsidy presumes that the partner itself contracts and pays. Where the ordering company carries the rest, what counts as its cost may change (written nowhere: assumed). Ask the subsidy’s office",
    }
}

/// この試算の読み方
pub fn notices(words: Words) -> &'static str {
    match words {
        Words::Ja => "この試算の読み方",
        Words::En => "How to read this estimate",
    }
}

/// これは古いExcelのブック（.xls）です。Excelで開き、「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存したファイルを入れてください
pub fn old_workbook(words: Words) -> &'static str {
    match words {
        Words::Ja => "これは古いExcelのブック（.xls）です。Excelで開き、「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存したファイルを入れてください",
        Words::En => "This is a workbook of an older Excel (.xls). Open it in Excel, choose “Save as” and “CSV UTF-8 (comma delimited)”, and bring that file",
    }
}

/// 一覧はこの端末の中だけで計算し、どこにも送りません。ページを閉じると消えます
pub fn on_device(words: Words) -> &'static str {
    match words {
        Words::Ja => "一覧はこの端末の中だけで計算し、どこにも送りません。ページを閉じると消えます",
        Words::En => "The list is computed on this device and sent nowhere. It is gone when you close the page",
    }
}

/// 絞り込み
pub fn only(words: Words) -> &'static str {
    match words {
        Words::Ja => "絞り込み",
        Words::En => "Show only",
    }
}

/// すべて
pub fn only_all(words: Words) -> &'static str {
    match words {
        Words::Ja => "すべて",
        Words::En => "All",
    }
}

/// 補助の対象外
pub fn only_ineligible(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助の対象外",
        Words::En => "Not eligible",
    }
}

/// まちがいがある
pub fn only_mistaken(words: Words) -> &'static str {
    match words {
        Words::Ja => "まちがいがある",
        Words::En => "With a mistake",
    }
}

/// 補助金が出る
pub fn only_subsidised(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金が出る",
        Words::En => "With a subsidy",
    }
}

/// ※ 基準を外れるおそれ
pub fn outside(words: Words) -> &'static str {
    match words {
        Words::Ja => "※ 基準を外れるおそれ",
        Words::En => "may not keep the standard",
    }
}

/// {count}社
pub fn partner(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}社"),
        Words::En => format!("{count} partner"),
    }
}

/// {count}社
pub fn partners(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}社"),
        Words::En => format!("{count} partners"),
    }
}

/// または、表計算ソフトから見出しの行ごと貼り付ける
pub fn paste(words: Words) -> &'static str {
    match words {
        Words::Ja => "または、表計算ソフトから見出しの行ごと貼り付ける",
        Words::En => "Or paste from a spreadsheet, with the row of headings",
    }
}

/// %
pub fn percent(words: Words) -> &'static str {
    match words {
        Words::Ja => "%",
        Words::En => "%",
    }
}

/// 残る負担の分布
pub fn picture(words: Words) -> &'static str {
    match words {
        Words::Ja => "残る負担の分布",
        Words::En => "How much is left to pay",
    }
}

/// 残る負担の額ごとの社数を示す棒グラフ。最も多いのは{band}の{partners}
pub fn picture_said(words: Words, band: &str, partners: &str) -> String {
    match words {
        Words::Ja => format!("残る負担の額ごとの社数を示す棒グラフ。最も多いのは{band}の{partners}"),
        Words::En => format!("Bars: how many partners have how much left to pay. Most, {partners}, have {band}"),
    }
}

/// 数値を表で見る
pub fn picture_table(words: Words) -> &'static str {
    match words {
        Words::Ja => "数値を表で見る",
        Words::En => "The same as a table",
    }
}

/// 保存する表を作っています…
pub fn preparing(words: Words) -> &'static str {
    match words {
        Words::Ja => "保存する表を作っています…",
        Words::En => "Writing the table…",
    }
}

/// 合計を印刷
pub fn print(words: Words) -> &'static str {
    match words {
        Words::Ja => "合計を印刷",
        Words::En => "Print the totals",
    }
}

/// 金額の根拠
pub fn rests_on(words: Words) -> &'static str {
    match words {
        Words::Ja => "金額の根拠",
        Words::En => "What the amounts rest on",
    }
}

/// 行
pub fn row_number(words: Words) -> &'static str {
    match words {
        Words::Ja => "行",
        Words::En => "Row",
    }
}

/// （名称なし）
pub fn row_unnamed(words: Words) -> &'static str {
    match words {
        Words::Ja => "（名称なし）",
        Words::En => "(no name)",
    }
}

/// 取引先ごとの結果
pub fn rows(words: Words) -> &'static str {
    match words {
        Words::Ja => "取引先ごとの結果",
        Words::En => "Each partner",
    }
}

/// スクロールですべての行を見られます。列の見出しを押すと並べ替えます
pub fn rows_about(words: Words) -> &'static str {
    match words {
        Words::Ja => "スクロールですべての行を見られます。列の見出しを押すと並べ替えます",
        Words::En => "Scroll to see every row. Press a heading to sort",
    }
}

/// {count}行
pub fn rows_matching(words: Words, count: &str) -> String {
    match words {
        Words::Ja => format!("{count}行"),
        Words::En => format!("Rows: {count}"),
    }
}

/// あてはまる行がありません。検索や絞り込みを変えてください
pub fn rows_none(words: Words) -> &'static str {
    match words {
        Words::Ja => "あてはまる行がありません。検索や絞り込みを変えてください",
        Words::En => "No row fits. Search or filter for something else",
    }
}

/// （空）
pub fn sample_empty(words: Words) -> &'static str {
    match words {
        Words::Ja => "（空）",
        Words::En => "(empty)",
    }
}

/// 保存と印刷
pub fn save(words: Words) -> &'static str {
    match words {
        Words::Ja => "保存と印刷",
        Words::En => "Save and print",
    }
}

/// まちがいをCSVで保存
pub fn save_mistakes(words: Words) -> &'static str {
    match words {
        Words::Ja => "まちがいをCSVで保存",
        Words::En => "Save the mistakes as CSV",
    }
}

/// 全行をCSVで保存
pub fn save_rows(words: Words) -> &'static str {
    match words {
        Words::Ja => "全行をCSVで保存",
        Words::En => "Save all rows as CSV",
    }
}

/// 合計をCSVで保存
pub fn save_totals(words: Words) -> &'static str {
    match words {
        Words::Ja => "合計をCSVで保存",
        Words::En => "Save the totals as CSV",
    }
}

/// 名称・法人番号・サービスで探す
pub fn search(words: Words) -> &'static str {
    match words {
        Words::Ja => "名称・法人番号・サービスで探す",
        Words::En => "Search name, corporate number or service",
    }
}

/// セミコロン（;）
pub fn semicolon(words: Words) -> &'static str {
    match words {
        Words::Ja => "セミコロン（;）",
        Words::En => "Semicolon (;)",
    }
}

/// 列の区切り
pub fn separator(words: Words) -> &'static str {
    match words {
        Words::Ja => "列の区切り",
        Words::En => "Separator",
    }
}

/// Shift_JIS（ExcelのCSV）
pub fn shift_jis(words: Words) -> &'static str {
    match words {
        Words::Ja => "Shift_JIS（ExcelのCSV）",
        Words::En => "Shift_JIS (CSV of a Japanese Excel)",
    }
}

/// 規模
pub fn size(words: Words) -> &'static str {
    match words {
        Words::Ja => "規模",
        Words::En => "Size",
    }
}

/// どちらでもない（対象外）
pub fn size_large(words: Words) -> &'static str {
    match words {
        Words::Ja => "どちらでもない（対象外）",
        Words::En => "Neither (not eligible)",
    }
}

/// 小規模事業者
pub fn size_small(words: Words) -> &'static str {
    match words {
        Words::Ja => "小規模事業者",
        Words::En => "Small-scale business (小規模事業者)",
    }
}

/// 中小企業
pub fn size_sme(words: Words) -> &'static str {
    match words {
        Words::Ja => "中小企業",
        Words::En => "SME (中小企業)",
    }
}

/// 区分が分からない（フォームの区分で計算）
pub fn size_unknown(words: Words) -> &'static str {
    match words {
        Words::Ja => "区分が分からない（フォームの区分で計算）",
        Words::En => "Not known (computed as in the form)",
    }
}

/// ファイル: {name}
pub fn source_file(words: Words, name: &str) -> String {
    match words {
        Words::Ja => format!("ファイル: {name}"),
        Words::En => format!("File: {name}"),
    }
}

/// 貼り付けた表
pub fn source_pasted(words: Words) -> &'static str {
    match words {
        Words::Ja => "貼り付けた表",
        Words::En => "The table that was pasted",
    }
}

/// フォームか料金表が変わりました。下の金額は、変わる前の前提のものです
pub fn stale(words: Words) -> &'static str {
    match words {
        Words::Ja => "フォームか料金表が変わりました。下の金額は、変わる前の前提のものです",
        Words::En => "The form or the price list has changed. The figures below are for what stood there before",
    }
}

/// フォームに、答えのない質問があります。下の金額は、前に答えがあったときの前提のものです
pub fn stale_open(words: Words) -> &'static str {
    match words {
        Words::Ja => "フォームに、答えのない質問があります。下の金額は、前に答えがあったときの前提のものです",
        Words::En => "A question of the form is open. The figures below are for what was answered before",
    }
}

/// 発注者が持つ割合が変わりました。下の金額は、変わる前の前提のものです
pub fn stale_share(words: Words) -> &'static str {
    match words {
        Words::Ja => "発注者が持つ割合が変わりました。下の金額は、変わる前の前提のものです",
        Words::En => "The share that the ordering company carries has changed. The figures below are for what stood there before",
    }
}

/// 発注者が持つ割合がわかりません。下の金額は、前の割合のものです
pub fn stale_share_unclear(words: Words) -> &'static str {
    match words {
        Words::Ja => "発注者が持つ割合がわかりません。下の金額は、前の割合のものです",
        Words::En => "The share that the ordering company carries is not clear. The figures below are for the share before",
    }
}

/// 結果
pub fn status(words: Words) -> &'static str {
    match words {
        Words::Ja => "結果",
        Words::En => "Result",
    }
}

/// 補助の下限に届かない
pub fn status_below_floor(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助の下限に届かない",
        Words::En => "Below the minimum",
    }
}

/// 補助の上限額
pub fn status_capped(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助の上限額",
        Words::En => "At the maximum",
    }
}

/// 補助の対象外
pub fn status_ineligible(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助の対象外",
        Words::En => "Not eligible",
    }
}

/// まちがいがあり計算していない
pub fn status_mistaken(words: Words) -> &'static str {
    match words {
        Words::Ja => "まちがいがあり計算していない",
        Words::En => "A mistake: not computed",
    }
}

/// 補助の見込み
pub fn status_payable(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助の見込み",
        Words::En => "Subsidy expected",
    }
}

/// 規模が大きく対象外
pub fn status_too_large(words: Words) -> &'static str {
    match words {
        Words::Ja => "規模が大きく対象外",
        Words::En => "Too large to be eligible",
    }
}

/// 使えるサービスがない
pub fn status_unserved(words: Words) -> &'static str {
    match words {
        Words::Ja => "使えるサービスがない",
        Words::En => "No service fits",
    }
}

/// 結果ごとの社数
pub fn statuses(words: Words) -> &'static str {
    match words {
        Words::Ja => "結果ごとの社数",
        Words::En => "How they end",
    }
}

/// 計算が途中で止まりました。メモリーが足りないかもしれません。ほかのタブを閉じるか、一覧を分けて、もう一度試してください
pub fn stopped(words: Words) -> &'static str {
    match words {
        Words::Ja => "計算が途中で止まりました。メモリーが足りないかもしれません。ほかのタブを閉じるか、一覧を分けて、もう一度試してください",
        Words::En => "The computation stopped on its way, perhaps for lack of memory. Close other tabs, or split the list, and try again",
    }
}

/// 補助金の見込み額
pub fn subsidy(words: Words) -> &'static str {
    match words {
        Words::Ja => "補助金の見込み額",
        Words::En => "Estimated subsidy",
    }
}

/// 補助金（{year}年度の規則なら）
pub fn subsidy_by_rules(words: Words, year: &str) -> String {
    match words {
        Words::Ja => format!("補助金（{year}年度の規則なら）"),
        Words::En => format!("Subsidy (under the rules of {year})"),
    }
}

/// タブ
pub fn tab(words: Words) -> &'static str {
    match words {
        Words::Ja => "タブ",
        Words::En => "Tab",
    }
}

/// ひな形（CSV）を保存
pub fn template(words: Words) -> &'static str {
    match words {
        Words::Ja => "ひな形（CSV）を保存",
        Words::En => "Save a template (CSV)",
    }
}

/// 必要な列は端末数だけです。名称・法人番号・業種・従業員数・資本金・サービスの列があれば使います
pub fn template_about(words: Words) -> &'static str {
    match words {
        Words::Ja => "必要な列は端末数だけです。名称・法人番号・業種・従業員数・資本金・サービスの列があれば使います",
        Words::En => "Only the number of terminals is needed. Name, corporate number, industry, employees, capital and service are used where there are such columns",
    }
}

/// {bytes}バイトは大きすぎます（{max}バイトまで）。行を分けて、いくつかのファイルにしてください
pub fn too_large(words: Words, bytes: &str, max: &str) -> String {
    match words {
        Words::Ja => format!("{bytes}バイトは大きすぎます（{max}バイトまで）。行を分けて、いくつかのファイルにしてください"),
        Words::En => format!("{bytes} bytes are too many (at most {max}). Split the rows over several files"),
    }
}

/// 行が多すぎます（{max}行まで）。いくつかのファイルに分けてください
pub fn too_many_rows(words: Words, max: &str) -> String {
    match words {
        Words::Ja => format!("行が多すぎます（{max}行まで）。いくつかのファイルに分けてください"),
        Words::En => format!("There are too many rows (at most {max}). Split them over several files"),
    }
}

/// 合計
pub fn totals(words: Words) -> &'static str {
    match words {
        Words::Ja => "合計",
        Words::En => "Totals",
    }
}

/// ここまでの合計
pub fn totals_so_far(words: Words) -> &'static str {
    match words {
        Words::Ja => "ここまでの合計",
        Words::En => "Totals so far",
    }
}

/// UTF-16（ビッグエンディアン）
pub fn utf16_be(words: Words) -> &'static str {
    match words {
        Words::Ja => "UTF-16（ビッグエンディアン）",
        Words::En => "UTF-16 (big-endian)",
    }
}

/// UTF-16（リトルエンディアン）
pub fn utf16_le(words: Words) -> &'static str {
    match words {
        Words::Ja => "UTF-16（リトルエンディアン）",
        Words::En => "UTF-16 (little-endian)",
    }
}

/// UTF-8
pub fn utf8(words: Words) -> &'static str {
    match words {
        Words::Ja => "UTF-8",
        Words::En => "UTF-8",
    }
}

/// これはExcelのブック（.xlsx）です。Excelで開き、「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存したファイルを入れてください
pub fn workbook(words: Words) -> &'static str {
    match words {
        Words::Ja => "これはExcelのブック（.xlsx）です。Excelで開き、「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存したファイルを入れてください",
        Words::En => "This is an Excel workbook (.xlsx). Open it in Excel, choose “Save as” and “CSV UTF-8 (comma delimited)”, and bring that file",
    }
}

/// 「{heading}」: {says}
pub fn wrong_at(words: Words, heading: &str, says: &str) -> String {
    match words {
        Words::Ja => format!("「{heading}」: {says}"),
        Words::En => format!("“{heading}”: {says}"),
    }
}
