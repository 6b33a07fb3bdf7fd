//! What do the regulations say? Written by `cargo xtask codegen` from rules/*.toml: edit those.

use crate::domain::*;

static SOURCE_CAREARC_2024: Source = Source::new(
    RuleText::new(
        "IT導入補助金2024の締切",
        "Deadlines of IT導入補助金2024",
    ),
    "ケアアーク",
    "https://carearc.co.jp/blog/?p=743",
);

static SOURCE_DATARAG_2026: Source = Source::new(
    RuleText::new(
        "デジタル化・AI導入補助金2026 交付規程を引用した公開の記録",
        "A public record that quotes the grant rules of 2026",
    ),
    "GitHub Nekta1991/DATARAG",
    "https://github.com/Nekta1991/DATARAG/blob/main/docs/validation_results.md",
);

static SOURCE_DEXTRE_2024: Source = Source::new(
    RuleText::new("IT導入補助金2024の概要", "Overview of IT導入補助金2024"),
    "補助金の情報サイト",
    "https://dextre.app/ja/it-introduction-subsidy/23607/",
);

static SOURCE_G1INFO_2024: Source = Source::new(
    RuleText::new(
        "【IT導入補助金2024】最新スケジュールと申請枠の概要",
        "IT導入補助金2024: schedule and programmes",
    ),
    "補助金の情報サイト",
    "https://g1info.jp/2024/01/07/it-hojokin-2024schedule/",
);

static SOURCE_HOJOJO_2026: Source = Source::new(
    RuleText::new(
        "デジタル化・AI導入補助金2026 セキュリティ対策推進枠",
        "The 2026 security programme",
    ),
    "補助金の情報サイト",
    "https://hojojo.jp/client/subsidies/1193",
);

static SOURCE_IPA_SERVICE_LIST: Source = Source::new(
    RuleText::new(
        "サイバーセキュリティお助け隊サービス（利用者向けサイトとサービスの一覧）",
        "サイバーセキュリティお助け隊サービス: site for users, with the list of services",
    ),
    "IPA",
    "https://www.ipa.go.jp/security/otasuketai-pr/",
);

static SOURCE_IT_SHIEN_ANTIFRAUD: Source = Source::new(
    RuleText::new(
        "不正行為にご注意ください",
        "Warning against fraud (不正行為にご注意ください)",
    ),
    "中小企業基盤整備機構",
    "https://it-shien.smrj.go.jp/antifraud",
);

static SOURCE_IT_SHIEN_PORTAL: Source = Source::new(
    RuleText::new(
        "IT導入補助金（デジタル化・AI導入補助金）ポータル",
        "Portal of the IT導入補助金",
    ),
    "中小企業基盤整備機構",
    "https://it-shien.smrj.go.jp/",
);

static SOURCE_IT_SHIEN_SCHEDULE: Source = Source::new(
    RuleText::new(
        "デジタル化・AI導入補助金 公式の事業スケジュール",
        "Official schedule of the programme",
    ),
    "中小企業基盤整備機構",
    "https://it-shien.smrj.go.jp/schedule/",
);

static SOURCE_IT_SHIEN_SECURITY: Source = Source::new(
    RuleText::new(
        "デジタル化・AI導入補助金 公式ページ（セキュリティ対策推進枠）",
        "Official page of the security programme",
    ),
    "中小企業基盤整備機構",
    "https://it-shien.smrj.go.jp/applicant/subsidy/security/",
);

static SOURCE_JEED_INDUSTRIES: Source = Source::new(
    RuleText::new(
        "65歳超継続雇用促進コース 支給申請の手引き 表36 業種区分",
        "JEED application guide, table 36: which industry is retail, wholesale or services",
    ),
    "高齢・障害・求職者雇用支援機構",
    "https://www.jeed.go.jp/elderly/subsidy/book_keizoku/pageindices/index68.html",
);

static SOURCE_JISSEKI_2025: Source = Source::new(
    RuleText::new(
        "IT導入補助金2025 事業実施・実績報告の重点確認事項（通常枠・セキュリティ対策推進枠・インボイス枠 共通）",
        "IT導入補助金2025, points checked in the final report (regular, security and invoice programmes)",
    ),
    "事務局（TOPPAN株式会社）",
    "https://it-shien.smrj.go.jp/",
);

static SOURCE_JOSEIKIN_INSIGHT_2025: Source = Source::new(
    RuleText::new(
        "IT導入補助金2025 セキュリティ対策推進枠の公募期間",
        "Application period of the 2025 security programme",
    ),
    "助成金インサイト",
    "https://joseikin-insight.com/grants/it%E5%B0%8E%E5%85%A5%E8%A3%9C%E5%8A%A9%E9%87%912025%E3%82%BB%E3%82%AD%E3%83%A5%E3%83%AA%E3%83%86%E3%82%A3%E5%AF%BE%E7%AD%96%E6%8E%A8%E9%80%B2%E6%9E%A0%E3%81%A8%E3%81%AF%EF%BC%9F%E6%9C%80%E5%A4%A7150",
);

static SOURCE_KIMURATOKYO_2026: Source = Source::new(
    RuleText::new(
        "デジタル化・AI導入補助金2026の解説",
        "Commentary on デジタル化・AI導入補助金2026",
    ),
    "kimuratokyo.jp",
    "https://www.kimuratokyo.jp/cms/2026012915544698.html",
);

static SOURCE_KOFU_2025_SECURITY: Source = Source::new(
    RuleText::new(
        "IT導入補助金2025 交付規程 セキュリティ対策推進枠",
        "IT導入補助金2025 grant rules, security measures",
    ),
    "サービス等生産性向上IT導入支援事業事務局（TOPPAN株式会社）",
    "https://it-shien.smrj.go.jp/",
);

static SOURCE_KOFU_2026_INVOICE: Source = Source::new(
    RuleText::new(
        "デジタル化・AI導入補助金2026 交付規程 インボイス枠（インボイス対応類型）",
        "デジタル化・AI導入補助金2026 grant rules, invoice programme",
    ),
    "中小企業デジタル化・AI導入支援事業事務局（TOPPAN株式会社）",
    "https://it-shien.smrj.go.jp/pdf/it2026_kitei_invoice.pdf",
);

static SOURCE_KOFU_2026_NORMAL: Source = Source::new(
    RuleText::new(
        "デジタル化・AI導入補助金2026 交付規程 通常枠",
        "デジタル化・AI導入補助金2026 grant rules, regular programme",
    ),
    "事務局（TOPPAN株式会社）",
    "https://it-shien.smrj.go.jp/pdf/it2026_kitei_tsujyo.pdf",
);

static SOURCE_KOUBO_2025_INVOICE: Source = Source::new(
    RuleText::new(
        "IT導入補助金2025 公募要領 インボイス枠（インボイス対応類型）",
        "IT導入補助金2025 application guidelines, invoice programme",
    ),
    "事務局（TOPPAN株式会社）",
    "https://it-shien.smrj.go.jp/",
);

static SOURCE_KOUBO_2025_NORMAL: Source = Source::new(
    RuleText::new(
        "IT導入補助金2025 公募要領 通常枠",
        "IT導入補助金2025 application guidelines, regular programme",
    ),
    "事務局（TOPPAN株式会社）",
    "https://it-shien.smrj.go.jp/",
);

static SOURCE_KOUBO_2025_SECURITY: Source = Source::new(
    RuleText::new(
        "IT導入補助金2025 公募要領 セキュリティ対策推進枠",
        "IT導入補助金2025 application guidelines, security measures",
    ),
    "事務局（TOPPAN株式会社）",
    "https://it-shien.smrj.go.jp/",
);

static SOURCE_KOUBO_2026_NORMAL: Source = Source::new(
    RuleText::new(
        "デジタル化・AI導入補助金2026 公募要領 通常枠",
        "デジタル化・AI導入補助金2026 application guidelines, regular programme",
    ),
    "中小企業デジタル化・AI導入支援事業事務局（TOPPAN株式会社）",
    "https://it-shien.smrj.go.jp/pdf/it2026_koubo_tsujyo.pdf",
);

static SOURCE_METI_JFTC_2022: Source = Source::new(
    RuleText::new(
        "サプライチェーン全体のサイバーセキュリティ向上のための取引先とのパートナーシップの構築に向けて",
        "METI and JFTC on partnership with business partners for cybersecurity across the supply chain",
    ),
    "経済産業省・公正取引委員会",
    "https://www.meti.go.jp/policy/netsecurity/hontai_1028.pdf",
);

static SOURCE_RMFOCUS_90: Source = Source::new(
    RuleText::new(
        "RMFOCUS 第90号「サプライチェーン全体でサイバーセキュリティ対策強化を」",
        "RMFOCUS no. 90, on cybersecurity across the supply chain",
    ),
    "MS&ADインターリスク総研",
    "https://rm-navi.com/search/item/1762",
);

static SOURCE_SAMURAI_MATCH_2026: Source = Source::new(
    RuleText::new(
        "デジタル化・AI導入補助金2026 公募の日程",
        "Dates of the 2026 programme",
    ),
    "補助金の情報サイト",
    "https://samurai-match.jp/subsidylist/116105/subsidydetail",
);

static SOURCE_SCHEDULE_2026_09: Source = Source::new(
    RuleText::new(
        "公式の日程を照合した公開の記録（2026年9月14日）",
        "A public record of the official schedule, 14 September 2026",
    ),
    "GitHub chaos1762621445-GY/zhicheng-consul",
    "https://github.com/chaos1762621445-GY/zhicheng-consul/blob/2568cea70709b8b80a707eafd3a151d64ae216a6/content/facts/subsidies.json",
);

static SOURCE_SOICHIRO_2024: Source = Source::new(
    RuleText::new("IT導入補助金2024の補助率", "Rates of IT導入補助金2024"),
    "税理士事務所の解説",
    "https://soichiro.co.jp/blog/it-hojo-2024-subsidy-rate",
);

static SOURCE_STAYWAY_2026: Source = Source::new(
    RuleText::new(
        "デジタル化・AI導入補助金2026のポイント",
        "Main points of デジタル化・AI導入補助金2026",
    ),
    "Stayway",
    "https://biz.stayway.jp/?p=9089",
);

static SOURCE_TAX_RATES: Source = Source::new(
    RuleText::new(
        "消費税率表（平成31年10月1日から）",
        "Consumption tax rates from 1 October 2019",
    ),
    "税理士事務所の解説",
    "https://tanaka-cpa-office.jp/?p=164",
);

static SOURCE_UMA_S_2026: Source = Source::new(
    RuleText::new(
        "デジタル化・AI導入補助金2026 スケジュール",
        "Schedule of the 2026 programme",
    ),
    "補助金の情報サイト",
    "https://sup.uma-s.com/schedule",
);

const NOTE_AS_IN_2025: RuleText = RuleText::new(
    "この年度の公募要領は未確認で、2025年度と同じと想定しています",
    "The guidelines of this year were not seen; taken as in 2025 (assumed)",
);

const NOTE_COMBINED_SUM: RuleText = RuleText::new(
    "併用型で2つの上限をどう合わせるかは未確認です。合計額に収まるかで判断しています（想定）",
    "How the two limits of the combined type add up is not confirmed; the sum is used (assumed)",
);

const NOTE_DEADLINES_OF_NORMAL: RuleText = RuleText::new(
    "確認できた2024年度の締切は通常枠のものです。セキュリティ対策推進枠も同じと想定しています",
    "The deadlines of 2024 that were found are those of the regular programme; taken as the same here (assumed)",
);

const NOTE_DROP_FRACTIONS: RuleText = RuleText::new(
    "1円未満の切り捨ては想定です（2025年度の公募要領に倣う）",
    "Dropping fractions of a yen follows the guidelines of 2025 (assumed)",
);

const NOTE_EARLIER_GRANT_2026: RuleText = RuleText::new(
    "IT導入補助金2022〜2025の交付決定を受けた事業者には、3年間の給与の計画（1人当たり年平均「物価安定の目標」+1.5%以上。小規模事業者などを除く）が求められるとする解説があります。公式の資料で確認できたのは通常枠とインボイス枠だけです",
    "Commentaries say that whoever was granted a subsidy in IT導入補助金2022 to 2025 needs a plan of three years for wages (for each person the price stability target (物価安定の目標) plus 1.5% a year or more; small-scale businesses and some others are exempt). Official documents confirm it for the regular and the invoice programme alone",
);

const NOTE_ENHANCEMENT_ITEMS: RuleText = RuleText::new(
    "出典の前文は「アからウのいずれか1つ以上」としていますが、アからエまでの4項目を挙げ、解説も4つを選択肢としています。ここでは4項目とも数えます",
    "The source says “one or more of ア to ウ”, yet lists four items, ア to エ, and treats all four as options. All four are counted here",
);

const NOTE_ENTERTAINMENT_IS_SERVICE: RuleText = RuleText::new(
    "娯楽業の中小企業の範囲をサービス業の行で読むのは想定です（他の制度の業種表に倣う）",
    "Entertainment is read by the row of services, as in the table of another scheme (assumed)",
);

const NOTE_INITIAL_FEE_NOT_ELIGIBLE: RuleText = RuleText::new(
    "初期費用は補助の対象外と想定しています（2025年度の公募要領は対象を「サービス利用料（最大2年分）」とし、初期費用にふれていません）",
    "The initial fee is taken as not eligible (assumed: the guidelines of 2025 name service fees of at most two years, and say nothing of the initial fee)",
);

const NOTE_INTRODUCTION_IS_SERVICES: RuleText = RuleText::new(
    "導入関連費の全額を役務とみなして上限を当てています（想定）",
    "The whole introduction cost is taken as services under this limit (assumed)",
);

const NOTE_INVOICE_2024_OPEN: RuleText = RuleText::new(
    "2024年度のインボイス枠は、50万円超の部分の補助率を公式の資料で確認できていません",
    "The rate of the upper part of the 2024 invoice programme was not found in an official document",
);

const NOTE_LIMITS_EXCLUDE_TAX: RuleText = RuleText::new(
    "上限は税抜の額と想定しています（基準の原文で未確認）",
    "The limit is taken to exclude tax (not confirmed in the text of the standard)",
);

const NOTE_MANY_TERMINALS: RuleText = RuleText::new(
    "公募要領にこの台数はありません。小規模事業者の従業員の上限20人に2台ずつとし、それを超える台数を目安にしています（想定）",
    "The guidelines have no such number. Our rule of thumb: more than two terminals for each of the 20 employees that a small business may have at most (assumed)",
);

const NOTE_MINIMUM_COMMITMENT: RuleText = RuleText::new(
    "「年数は2年以内」を、事業者が求める最低契約期間の上限と読んでいます（想定）",
    "“At most two years” is read as a limit on the minimum commitment (assumed)",
);

const NOTE_ONE_SOURCE: RuleText = RuleText::new(
    "初期費用の上限は、確認できた出典が1つだけです",
    "Only one source was found for the limit on the initial fee",
);

const NOTE_ONE_WEAK_RECORD: RuleText = RuleText::new(
    "確認できた出典は民間の記録1つだけで、公募要領の原文は未確認です",
    "The only source found is one private record; the guidelines themselves were not seen",
);

const NOTE_RESTAURANT_IS_RETAIL: RuleText = RuleText::new(
    "飲食店を小売業として数えるのは想定です（他の制度の業種表に倣う。公募要領で未確認）",
    "Restaurants are counted as retail, as in the table of another scheme (assumed)",
);

const NOTE_SERVICE_MONTHS_AS_CLOUD: RuleText = RuleText::new(
    "合算できる月数の記載はなく、クラウド利用料と同じと想定しています",
    "How many months may be added is written nowhere; taken as for cloud fees (assumed)",
);

const NOTE_SOFTWARE_IS_SERVICE: RuleText = RuleText::new(
    "ソフトウェア業・情報処理サービス業の小規模事業者の範囲は、商業・サービス業の行と想定しています（公募要領に明記なし）",
    "Software and data processing are taken as commerce and services where small businesses are concerned (assumed: the guidelines do not say)",
);

const NOTE_SUBSIDY_EXCLUDES_TAX: RuleText = RuleText::new(
    "消費税は補助の対象外と想定しています",
    "Tax is taken as not eligible; the subsidy is computed without tax (assumed)",
);

const NOTE_WAGE_PLAN_FRAMES: RuleText = RuleText::new(
    "公式の資料で確認できたのは通常枠とインボイス枠だけです。補助金全体の要件とする解説と、この2つの枠の要件とする解説があり、セキュリティ対策推進枠に当てはまるかは未確認です",
    "Official documents were read for the regular and the invoice programme alone. Some commentaries state it for all programmes, others for those two; for the security programme it is not confirmed",
);

static PROGRAMME_IT_SECURITY_2024: Programme = Programme {
    id: "it-security-2024",
    fiscal_year: 2024,
    title: RuleText::new(
        "IT導入補助金2024 セキュリティ対策推進枠",
        "IT Introduction Subsidy 2024 (IT導入補助金2024), security programme",
    ),
    rate: Rule {
        value: Rates {
            sme: Ratio::new(1, 2),
            small: Ratio::new(1, 2),
        },
        basis: Basis {
            clause: "it-security-2024/rate",
            source: &SOURCE_RMFOCUS_90,
            locator: RuleText::new("表2 補助率 1/2以内", "table 2: rate"),
            valid_from: Date::literal(2024, 2, 16),
            valid_until: Some(Date::literal(2025, 3, 30)),
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Secondary,
            notes: &[],
            also: &[
                Place {
                    source: &SOURCE_G1INFO_2024,
                    locator: RuleText::new(
                        "申請枠の概要 表",
                        "table of the programmes",
                    ),
                },
            ],
        },
    },
    limits: Rule {
        value: GrantLimits {
            floor: Yen::new(50_000),
            cap: Yen::new(1_000_000),
        },
        basis: Basis {
            clause: "it-security-2024/limits",
            source: &SOURCE_RMFOCUS_90,
            locator: RuleText::new(
                "表2 補助額 5万円～100万円",
                "table 2: amount",
            ),
            valid_from: Date::literal(2024, 2, 16),
            valid_until: Some(Date::literal(2025, 3, 30)),
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Secondary,
            notes: &[],
            also: &[
                Place {
                    source: &SOURCE_G1INFO_2024,
                    locator: RuleText::new(
                        "申請枠の概要 表",
                        "table of the programmes",
                    ),
                },
            ],
        },
    },
    eligible_months_max: Rule {
        value: 24,
        basis: Basis {
            clause: "it-security-2024/eligible",
            source: &SOURCE_RMFOCUS_90,
            locator: RuleText::new(
                "表2 対象経費 サービス利用料（最大2年分）",
                "table 2: eligible cost",
            ),
            valid_from: Date::literal(2024, 2, 16),
            valid_until: Some(Date::literal(2025, 3, 30)),
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Secondary,
            notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE],
            also: &[
                Place {
                    source: &SOURCE_G1INFO_2024,
                    locator: RuleText::new(
                        "申請枠の概要 表",
                        "table of the programmes",
                    ),
                },
            ],
        },
    },
    rounding: Rule {
        value: Rounding::Down,
        basis: Basis {
            clause: "it-security-2024/rounding",
            source: &SOURCE_KOUBO_2025_SECURITY,
            locator: RuleText::new(
                "2025年度の公募要領 2-3「1円未満は切り捨て」に倣う",
                "after 2-3 of the 2025 guidelines",
            ),
            valid_from: Date::literal(2024, 2, 16),
            valid_until: Some(Date::literal(2025, 3, 30)),
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Assumed,
            notes: &[NOTE_DROP_FRACTIONS],
            also: &[],
        },
    },
    tax: Rule {
        value: EligibleTax::Excluded,
        basis: Basis {
            clause: "it-security-2024/tax",
            source: &SOURCE_KOUBO_2025_SECURITY,
            locator: RuleText::new(
                "他の枠の公募要領 対象外経費「公租公課（消費税）」",
                "guidelines of the other programmes: tax not eligible",
            ),
            valid_from: Date::literal(2024, 2, 16),
            valid_until: Some(Date::literal(2025, 3, 30)),
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Assumed,
            notes: &[NOTE_SUBSIDY_EXCLUDES_TAX],
            also: &[
                Place {
                    source: &SOURCE_JISSEKI_2025,
                    locator: RuleText::new(
                        "確認事項② 請求書の税抜の単価が申請と一致すること",
                        "point 2: unit prices without tax on the invoice equal the application",
                    ),
                },
            ],
        },
    },
    repeat: Rule {
        value: Repeat::Unclear,
        basis: Basis {
            clause: "it-security-2024/repeat",
            source: &SOURCE_KOUBO_2025_SECURITY,
            locator: RuleText::new(
                "2024年度の公募要領は未確認",
                "the 2024 guidelines were not seen",
            ),
            valid_from: Date::literal(2024, 2, 16),
            valid_until: Some(Date::literal(2025, 3, 30)),
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Assumed,
            notes: &[],
            also: &[],
        },
    },
    period: Period {
        opens: Rule {
            value: Date::literal(2024, 2, 16),
            basis: Basis {
                clause: "it-security-2024/period",
                source: &SOURCE_G1INFO_2024,
                locator: RuleText::new(
                    "受付開始 2024年2月16日（金）",
                    "opening on 16 February 2024",
                ),
                valid_from: Date::literal(2024, 2, 16),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[
                    Place {
                        source: &SOURCE_DEXTRE_2024,
                        locator: RuleText::new("受付開始日", "opening day"),
                    },
                ],
            },
        },
        rounds: &[
            Round {
                name: RuleText::new("6次", "6th round"),
                deadline: Date::literal(2024, 8, 23),
                hour: None,
                decision: None,
                report_by: None,
                basis: Basis {
                    clause: "it-security-2024/period",
                    source: &SOURCE_CAREARC_2024,
                    locator: RuleText::new(
                        "「通常枠」6次締切 2024年8月23日",
                        "regular programme, 6th deadline: 23 August 2024",
                    ),
                    valid_from: Date::literal(2024, 8, 23),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_DEADLINES_OF_NORMAL],
                    also: &[],
                },
            },
        ],
        closes: Some(Rule {
            value: Date::literal(2025, 3, 31),
            basis: Basis {
                clause: "it-security-2024/period",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "3-2(3) 次の年度の公募開始（交付申請期間 2025年3月31日～）",
                    "3-2(3): applications of the next year from 31 March 2025",
                ),
                valid_from: Date::literal(2025, 3, 31),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        }),
    },
};

static PROGRAMME_IT_SECURITY_2025: Programme = Programme {
    id: "it-security-2025",
    fiscal_year: 2025,
    title: RuleText::new(
        "IT導入補助金2025 セキュリティ対策推進枠",
        "IT Introduction Subsidy 2025 (IT導入補助金2025), security programme",
    ),
    rate: Rule {
        value: Rates {
            sme: Ratio::new(1, 2),
            small: Ratio::new(2, 3),
        },
        basis: Basis {
            clause: "it-security-2025/rate",
            source: &SOURCE_KOUBO_2025_SECURITY,
            locator: RuleText::new("公募要領 2-3 補助率", "guidelines 2-3: rate"),
            valid_from: Date::literal(2025, 3, 31),
            valid_until: Some(Date::literal(2026, 3, 29)),
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Official,
            notes: &[],
            also: &[],
        },
    },
    limits: Rule {
        value: GrantLimits {
            floor: Yen::new(50_000),
            cap: Yen::new(1_500_000),
        },
        basis: Basis {
            clause: "it-security-2025/limits",
            source: &SOURCE_KOUBO_2025_SECURITY,
            locator: RuleText::new(
                "公募要領 2-3 補助額",
                "guidelines 2-3: amount",
            ),
            valid_from: Date::literal(2025, 3, 31),
            valid_until: Some(Date::literal(2026, 3, 29)),
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Official,
            notes: &[],
            also: &[],
        },
    },
    eligible_months_max: Rule {
        value: 24,
        basis: Basis {
            clause: "it-security-2025/eligible",
            source: &SOURCE_KOUBO_2025_SECURITY,
            locator: RuleText::new(
                "公募要領 2-3 サービス利用料（最大2年分）",
                "guidelines 2-3: service fees, at most two years",
            ),
            valid_from: Date::literal(2025, 3, 31),
            valid_until: Some(Date::literal(2026, 3, 29)),
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Official,
            notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE],
            also: &[],
        },
    },
    rounding: Rule {
        value: Rounding::Down,
        basis: Basis {
            clause: "it-security-2025/rounding",
            source: &SOURCE_KOUBO_2025_SECURITY,
            locator: RuleText::new(
                "公募要領 2-3「補助額の１円未満は切り捨てとする」",
                "guidelines 2-3: fractions of a yen are dropped",
            ),
            valid_from: Date::literal(2025, 3, 31),
            valid_until: Some(Date::literal(2026, 3, 29)),
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Official,
            notes: &[],
            also: &[],
        },
    },
    tax: Rule {
        value: EligibleTax::Excluded,
        basis: Basis {
            clause: "it-security-2025/tax",
            source: &SOURCE_KOUBO_2025_SECURITY,
            locator: RuleText::new(
                "他の枠の公募要領 対象外経費「公租公課（消費税）」",
                "guidelines of the other programmes: tax not eligible",
            ),
            valid_from: Date::literal(2025, 3, 31),
            valid_until: Some(Date::literal(2026, 3, 29)),
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Assumed,
            notes: &[NOTE_SUBSIDY_EXCLUDES_TAX],
            also: &[
                Place {
                    source: &SOURCE_JISSEKI_2025,
                    locator: RuleText::new(
                        "確認事項② 請求書の税抜の単価が申請と一致すること",
                        "point 2: unit prices without tax on the invoice equal the application",
                    ),
                },
            ],
        },
    },
    repeat: Rule {
        value: Repeat::Ineligible,
        basis: Basis {
            clause: "it-security-2025/repeat",
            source: &SOURCE_KOUBO_2025_SECURITY,
            locator: RuleText::new("公募要領 3-2(4)", "guidelines 3-2(4)"),
            valid_from: Date::literal(2025, 3, 31),
            valid_until: Some(Date::literal(2026, 3, 29)),
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Official,
            notes: &[],
            also: &[],
        },
    },
    period: Period {
        opens: Rule {
            value: Date::literal(2025, 3, 31),
            basis: Basis {
                clause: "it-security-2025/period",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "3-2(3) 交付申請期間 2025年3月31日～",
                    "3-2(3): applications from 31 March 2025",
                ),
                valid_from: Date::literal(2025, 3, 31),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        rounds: &[
            Round {
                name: RuleText::new("10月の回", "October round"),
                deadline: Date::literal(2025, 10, 31),
                hour: None,
                decision: None,
                report_by: None,
                basis: Basis {
                    clause: "it-security-2025/period",
                    source: &SOURCE_JOSEIKIN_INSIGHT_2025,
                    locator: RuleText::new(
                        "申請締切。確認できた締切は2025年10月31日まで（以降も継続予定とされる）",
                        "deadlines found go to 31 October 2025 (further ones were said to be planned)",
                    ),
                    valid_from: Date::literal(2025, 10, 31),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Secondary,
                    notes: &[],
                    also: &[],
                },
            },
        ],
        closes: Some(Rule {
            value: Date::literal(2026, 3, 30),
            basis: Basis {
                clause: "it-security-2025/period",
                source: &SOURCE_SAMURAI_MATCH_2026,
                locator: RuleText::new(
                    "次の年度の公募開始",
                    "start of the next year's programme",
                ),
                valid_from: Date::literal(2026, 3, 30),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        }),
    },
};

static PROGRAMME_IT_SECURITY_2026: Programme = Programme {
    id: "it-security-2026",
    fiscal_year: 2026,
    title: RuleText::new(
        "デジタル化・AI導入補助金2026 セキュリティ対策推進枠",
        "Digitalisation and AI Subsidy 2026 (デジタル化・AI導入補助金2026), security programme",
    ),
    rate: Rule {
        value: Rates {
            sme: Ratio::new(1, 2),
            small: Ratio::new(2, 3),
        },
        basis: Basis {
            clause: "it-security-2026/rate",
            source: &SOURCE_HOJOJO_2026,
            locator: RuleText::new(
                "補助率 1/2以内、小規模事業者は2/3以内",
                "rate",
            ),
            valid_from: Date::literal(2026, 3, 30),
            valid_until: None,
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Secondary,
            notes: &[],
            also: &[
                Place {
                    source: &SOURCE_DATARAG_2026,
                    locator: RuleText::new(
                        "Q4 交付規程（セキュリティ対策推進枠）別表 補助率の引用",
                        "Q4, which quotes the rate of the grant rules",
                    ),
                },
            ],
        },
    },
    limits: Rule {
        value: GrantLimits {
            floor: Yen::new(50_000),
            cap: Yen::new(1_500_000),
        },
        basis: Basis {
            clause: "it-security-2026/limits",
            source: &SOURCE_HOJOJO_2026,
            locator: RuleText::new("補助額 5万円～150万円", "amount"),
            valid_from: Date::literal(2026, 3, 30),
            valid_until: None,
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Secondary,
            notes: &[],
            also: &[],
        },
    },
    eligible_months_max: Rule {
        value: 24,
        basis: Basis {
            clause: "it-security-2026/eligible",
            source: &SOURCE_IT_SHIEN_SECURITY,
            locator: RuleText::new(
                "サービスの利用料等、最大2年分（2026年9月20日の記録による）",
                "service fees, at most two years (as recorded on 20 September 2026)",
            ),
            valid_from: Date::literal(2026, 3, 30),
            valid_until: None,
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Secondary,
            notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE],
            also: &[],
        },
    },
    rounding: Rule {
        value: Rounding::Down,
        basis: Basis {
            clause: "it-security-2026/rounding",
            source: &SOURCE_KOUBO_2025_SECURITY,
            locator: RuleText::new(
                "2025年度の公募要領 2-3「1円未満は切り捨て」に倣う",
                "after 2-3 of the 2025 guidelines",
            ),
            valid_from: Date::literal(2026, 3, 30),
            valid_until: None,
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Assumed,
            notes: &[NOTE_DROP_FRACTIONS],
            also: &[],
        },
    },
    tax: Rule {
        value: EligibleTax::Excluded,
        basis: Basis {
            clause: "it-security-2026/tax",
            source: &SOURCE_KOUBO_2025_SECURITY,
            locator: RuleText::new(
                "他の枠の公募要領 対象外経費「公租公課（消費税）」",
                "guidelines of the other programmes: tax not eligible",
            ),
            valid_from: Date::literal(2026, 3, 30),
            valid_until: None,
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Assumed,
            notes: &[NOTE_SUBSIDY_EXCLUDES_TAX],
            also: &[
                Place {
                    source: &SOURCE_JISSEKI_2025,
                    locator: RuleText::new(
                        "確認事項② 請求書の税抜の単価が申請と一致すること",
                        "point 2: unit prices without tax on the invoice equal the application",
                    ),
                },
            ],
        },
    },
    repeat: Rule {
        value: Repeat::Unclear,
        basis: Basis {
            clause: "it-security-2026/repeat",
            source: &SOURCE_KOUBO_2025_SECURITY,
            locator: RuleText::new(
                "2026年度の公募要領は未確認",
                "the 2026 guidelines were not seen",
            ),
            valid_from: Date::literal(2026, 3, 30),
            valid_until: None,
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Assumed,
            notes: &[NOTE_EARLIER_GRANT_2026],
            also: &[],
        },
    },
    period: Period {
        opens: Rule {
            value: Date::literal(2026, 3, 30),
            basis: Basis {
                clause: "it-security-2026/period",
                source: &SOURCE_SAMURAI_MATCH_2026,
                locator: RuleText::new("公募開始", "start"),
                valid_from: Date::literal(2026, 3, 30),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        rounds: &[
            Round {
                name: RuleText::new("1次", "1st round"),
                deadline: Date::literal(2026, 5, 12),
                hour: Some(17),
                decision: Some(RoundDay {
                    day: Date::literal(2026, 6, 18),
                    planned: false,
                }),
                report_by: Some(RoundDay {
                    day: Date::literal(2026, 12, 25),
                    planned: false,
                }),
                basis: Basis {
                    clause: "it-security-2026/period",
                    source: &SOURCE_UMA_S_2026,
                    locator: RuleText::new(
                        "通常枠・インボイス枠・セキュリティ対策推進枠に共通の日程",
                        "one schedule for the regular, invoice and security programmes",
                    ),
                    valid_from: Date::literal(2026, 5, 12),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Secondary,
                    notes: &[],
                    also: &[],
                },
            },
            Round {
                name: RuleText::new("2次", "2nd round"),
                deadline: Date::literal(2026, 6, 15),
                hour: Some(17),
                decision: Some(RoundDay {
                    day: Date::literal(2026, 7, 23),
                    planned: false,
                }),
                report_by: Some(RoundDay {
                    day: Date::literal(2027, 1, 29),
                    planned: false,
                }),
                basis: Basis {
                    clause: "it-security-2026/period",
                    source: &SOURCE_UMA_S_2026,
                    locator: RuleText::new(
                        "通常枠・インボイス枠・セキュリティ対策推進枠に共通の日程",
                        "one schedule for the regular, invoice and security programmes",
                    ),
                    valid_from: Date::literal(2026, 6, 15),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Secondary,
                    notes: &[],
                    also: &[],
                },
            },
            Round {
                name: RuleText::new("3次", "3rd round"),
                deadline: Date::literal(2026, 7, 21),
                hour: Some(17),
                decision: Some(RoundDay {
                    day: Date::literal(2026, 9, 2),
                    planned: false,
                }),
                report_by: Some(RoundDay {
                    day: Date::literal(2027, 2, 26),
                    planned: false,
                }),
                basis: Basis {
                    clause: "it-security-2026/period",
                    source: &SOURCE_UMA_S_2026,
                    locator: RuleText::new(
                        "通常枠・インボイス枠・セキュリティ対策推進枠に共通の日程",
                        "one schedule for the regular, invoice and security programmes",
                    ),
                    valid_from: Date::literal(2026, 7, 21),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Secondary,
                    notes: &[],
                    also: &[],
                },
            },
            Round {
                name: RuleText::new("4次", "4th round"),
                deadline: Date::literal(2026, 8, 25),
                hour: Some(17),
                decision: Some(RoundDay {
                    day: Date::literal(2026, 10, 7),
                    planned: false,
                }),
                report_by: Some(RoundDay {
                    day: Date::literal(2027, 3, 31),
                    planned: false,
                }),
                basis: Basis {
                    clause: "it-security-2026/period",
                    source: &SOURCE_UMA_S_2026,
                    locator: RuleText::new(
                        "通常枠・インボイス枠・セキュリティ対策推進枠に共通の日程",
                        "one schedule for the regular, invoice and security programmes",
                    ),
                    valid_from: Date::literal(2026, 8, 25),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Secondary,
                    notes: &[],
                    also: &[],
                },
            },
            Round {
                name: RuleText::new("5次", "5th round"),
                deadline: Date::literal(2026, 9, 29),
                hour: Some(17),
                decision: Some(RoundDay {
                    day: Date::literal(2026, 11, 9),
                    planned: true,
                }),
                report_by: Some(RoundDay {
                    day: Date::literal(2027, 4, 30),
                    planned: true,
                }),
                basis: Basis {
                    clause: "it-security-2026/period",
                    source: &SOURCE_SCHEDULE_2026_09,
                    locator: RuleText::new(
                        "digital-ai、5次締切 2026-09-29 17:00（2026年9月14日に公式の日程と照合した記録）",
                        "digital-ai, 5th deadline (a record compared with the official schedule on 14 September 2026)",
                    ),
                    valid_from: Date::literal(2026, 9, 29),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Secondary,
                    notes: &[],
                    also: &[
                        Place {
                            source: &SOURCE_IT_SHIEN_SECURITY,
                            locator: RuleText::new(
                                "5次締切 2026年9月29日17:00（2026年9月20日の記録による）",
                                "5th deadline (as recorded on 20 September 2026)",
                            ),
                        },
                    ],
                },
            },
        ],
        closes: None,
    },
};

/// All rules.
pub static BOOK: RuleBook = RuleBook {
    edition: Date::literal(2026, 11, 28),
    standard: Standard {
        id: "standard-2.0",
        title: RuleText::new(
            "RMFOCUS 第90号 表1（サービス基準2.0の要約。番号は表1独自で、IPAのものと異なります）",
            "table 1 of RMFOCUS no. 90, a summary of service standard 2.0; its numbers are its own, not IPA's",
        ),
        initial_fee_max: Rule {
            value: Yen::new(500_000),
            basis: Basis {
                clause: "standard-2.0/8",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new(
                    "表1 No.8 価格（1類）初期費用は50万円以下",
                    "table 1 no. 8, class 1: initial fee",
                ),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[NOTE_ONE_SOURCE, NOTE_LIMITS_EXCLUDE_TAX],
                also: &[],
            },
        },
        network_monthly_fee_max: Rule {
            value: Yen::new(10_000),
            basis: Basis {
                clause: "standard-2.0/8",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new(
                    "表1 No.8 価格（1類）ネットワーク一括監視型 月額1万円以下",
                    "table 1 no. 8, class 1: network fee",
                ),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[NOTE_LIMITS_EXCLUDE_TAX],
                also: &[],
            },
        },
        endpoint_monthly_fee_max: Rule {
            value: Yen::new(2000),
            basis: Basis {
                clause: "standard-2.0/8",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new(
                    "表1 No.8 価格（1類）端末監視型 1台あたり月額2,000円以下",
                    "table 1 no. 8, class 1: fee per terminal",
                ),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[NOTE_LIMITS_EXCLUDE_TAX],
                also: &[],
            },
        },
        combined_monthly_fee: Rule {
            value: CombinedLimit::Sum,
            basis: Basis {
                clause: "standard-2.0/8",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new(
                    "表1 No.8（併用型についての記載なし）",
                    "table 1 no. 8, silent on the combined type",
                ),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Assumed,
                notes: &[NOTE_COMBINED_SUM],
                also: &[],
            },
        },
        class2_price: Rule {
            value: Class2Price::Reasonable,
            basis: Basis {
                clause: "standard-2.0/8",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new(
                    "表1 No.8 価格（2類）ユーザー概況に照らして相応かつ妥当な額",
                    "table 1 no. 8, class 2: a reasonable price",
                ),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        min_terminals_max: Rule {
            value: 1,
            basis: Basis {
                clause: "standard-2.0/8",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new(
                    "表1 No.8 ※最低契約台数は1台",
                    "table 1 no. 8: minimum of one terminal",
                ),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        min_term_months_max: Rule {
            value: 24,
            basis: Basis {
                clause: "standard-2.0/8",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new(
                    "表1 No.8 ※年数は2年以内",
                    "table 1 no. 8: at most two years",
                ),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Assumed,
                notes: &[NOTE_MINIMUM_COMMITMENT],
                also: &[],
            },
        },
        enhancement_terminals_min: Rule {
            value: 50,
            basis: Basis {
                clause: "standard-2.0/7",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("第3章 1.(5) ア", "chapter 3, 1.(5) ア"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
    },
    tax_percent: Rule {
        value: 10,
        basis: Basis {
            clause: "tax/rate",
            source: &SOURCE_TAX_RATES,
            locator: RuleText::new(
                "標準税率 7.8% + 地方消費税 2.2%",
                "standard rate 7.8 % + local 2.2 %",
            ),
            valid_from: Date::literal(2019, 10, 1),
            valid_until: None,
            checked_on: Date::literal(2026, 11, 22),
            certainty: Certainty::Secondary,
            notes: &[],
            also: &[],
        },
    },
    programmes: &[
        &PROGRAMME_IT_SECURITY_2024,
        &PROGRAMME_IT_SECURITY_2025,
        &PROGRAMME_IT_SECURITY_2026,
    ],
    default_programme: &PROGRAMME_IT_SECURITY_2024,
    newest_programme: &PROGRAMME_IT_SECURITY_2026,
    service_list: &SOURCE_IPA_SERVICE_LIST,
    schedule: &SOURCE_IT_SHIEN_SCHEDULE,
    stale_after_days: 45,
    tool_list: &SOURCE_IT_SHIEN_PORTAL,
};

/// What is to be asked of a provider.
pub static CHECKLIST: Checklist = Checklist {
    requirements: &[
        Requirement {
            number: 1,
            title: RuleText::new("相談窓口", "Contact point"),
            class1: Some(
                RuleText::new(
                    "一元的な問い合わせ窓口がある",
                    "One contact point for every question",
                ),
            ),
            class2: Some(
                RuleText::new(
                    "一元的な問い合わせ窓口がある",
                    "One contact point for every question",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/1",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.1", "table 1 no. 1"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 2,
            title: RuleText::new("異常の監視", "Monitoring"),
            class1: Some(
                RuleText::new(
                    "24時間監視・検知・通知する",
                    "Watches, detects and notifies 24 hours a day",
                ),
            ),
            class2: Some(
                RuleText::new(
                    "24時間監視・検知・通知する",
                    "Watches, detects and notifies 24 hours a day",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/2",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.2", "table 1 no. 2"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 3,
            title: RuleText::new("緊急時の対応支援", "Emergency support"),
            class1: Some(
                RuleText::new(
                    "技術者による緊急時の対応支援を行う",
                    "Engineers help in an emergency",
                ),
            ),
            class2: Some(
                RuleText::new(
                    "技術者による緊急時の対応支援を行う",
                    "Engineers help in an emergency",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/3",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.3", "table 1 no. 3"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 4,
            title: RuleText::new("導入・運用の簡単さ", "Simplicity"),
            class1: Some(
                RuleText::new(
                    "専門知識なく導入・運用できる工夫がある",
                    "Can be introduced and run without expert knowledge",
                ),
            ),
            class2: Some(
                RuleText::new(
                    "専門知識なく導入・運用できる工夫がある",
                    "Can be introduced and run without expert knowledge",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/4",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.4", "table 1 no. 4"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 5,
            title: RuleText::new("簡易サイバー保険", "Small cyber insurance"),
            class1: Some(
                RuleText::new(
                    "初動対応の費用を補償する簡易サイバー保険が付帯されている",
                    "A small insurance that covers the cost of the first response",
                ),
            ),
            class2: Some(
                RuleText::new(
                    "初動対応の費用を補償する簡易サイバー保険が付帯されている",
                    "A small insurance that covers the cost of the first response",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/5",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.5", "table 1 no. 5"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 6,
            title: RuleText::new("ワンパッケージ提供", "One package"),
            class1: Some(
                RuleText::new(
                    "上記1~5の機能を一元的に購入可能",
                    "Functions 1 to 5 can be bought together",
                ),
            ),
            class2: Some(
                RuleText::new(
                    "上記1~5の機能を一元的に購入可能",
                    "Functions 1 to 5 can be bought together",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/6",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.6", "table 1 no. 6"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 7,
            title: RuleText::new("拡充要件(2類)", "Enhancements (class 2)"),
            class1: None,
            class2: Some(
                RuleText::new(
                    "1類サービスに加えて、監視対象端末の増加、クラウドサービスの監視、異常監視機能の追加、月1回以上提供するサービスの拡充のいずれか",
                    "At least one addition to the class 1 service: more terminals, cloud monitoring, added detection, or a service at least once a month",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/7",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.7", "table 1 no. 7"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 8,
            title: RuleText::new("価格", "Price"),
            class1: Some(
                RuleText::new(
                    "初期費用、ネットワーク一括監視型の月額、端末監視型の1台あたり月額に上限がある。最低契約台数は1台、年数は2年以内",
                    "Limits on the initial fee, the network fee and the fee per terminal; minimum contract of one terminal, at most two years",
                ),
            ),
            class2: Some(
                RuleText::new(
                    "ユーザー概況に照らして相応かつ妥当な額。最低契約台数は1台、年数は2年以内",
                    "A price that is reasonable for the user; minimum contract of one terminal, at most two years",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/8",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.8", "table 1 no. 8"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 9,
            title: RuleText::new("サービス提供実績", "Track record"),
            class1: Some(
                RuleText::new(
                    "類似のサービスを提供・運用した実績がある",
                    "Has provided and run a similar service",
                ),
            ),
            class2: Some(
                RuleText::new(
                    "1類サービスを提供・運用した実績がある",
                    "Has provided and run a class 1 service",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/9",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.9", "table 1 no. 9"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 10,
            title: RuleText::new(
                "1類サービスの継続",
                "Continued class 1 service",
            ),
            class1: None,
            class2: Some(
                RuleText::new(
                    "1類サービスを提供し続けること",
                    "Keeps providing the class 1 service",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/10",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.10", "table 1 no. 10"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 11,
            title: RuleText::new(
                "2類サービスの妥当性・適時性",
                "Adequate and timely class 2 service",
            ),
            class1: None,
            class2: Some(
                RuleText::new(
                    "2類サービスの内容がユーザーにとって適正・妥当・タイムリーであること",
                    "The class 2 service is fit, reasonable and timely for the user",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/11",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.11", "table 1 no. 11"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 12,
            title: RuleText::new("情報共有", "Sharing of information"),
            class1: Some(
                RuleText::new(
                    "IPAにアラートの統計情報等の提供を行う",
                    "Gives IPA statistics of alerts",
                ),
            ),
            class2: Some(
                RuleText::new(
                    "IPAが求める高度な情報等の提供を行う",
                    "Gives IPA the advanced information that it asks for",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/12",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.12", "table 1 no. 12"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 13,
            title: RuleText::new("事業継続性", "Business continuity"),
            class1: Some(
                RuleText::new(
                    "サービス提供に必要な要員や品質管理能力、安定した財政基盤等を有する",
                    "Has the people, quality control and finances that the service needs",
                ),
            ),
            class2: Some(
                RuleText::new(
                    "サービス提供に必要な要員や品質管理能力、安定した財政基盤等を有する",
                    "Has the people, quality control and finances that the service needs",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/13",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.13", "table 1 no. 13"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 14,
            title: RuleText::new(
                "2類サービスの安定性・継続性",
                "Stable class 2 service",
            ),
            class1: None,
            class2: Some(
                RuleText::new(
                    "2類サービスの品質を維持すること",
                    "Keeps the quality of the class 2 service",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/14",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.14", "table 1 no. 14"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 15,
            title: RuleText::new("法令遵守", "Compliance with law"),
            class1: Some(
                RuleText::new(
                    "法令および本基準を遵守する",
                    "Keeps the law and this standard",
                ),
            ),
            class2: Some(
                RuleText::new(
                    "法令および本基準を遵守する",
                    "Keeps the law and this standard",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/15",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.15", "table 1 no. 15"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Requirement {
            number: 16,
            title: RuleText::new(
                "サプライチェーン・リスク対応",
                "Supply-chain risk",
            ),
            class1: None,
            class2: Some(
                RuleText::new(
                    "2類サービスを構成する製品等におけるサプライチェーン・リスク対応を行う",
                    "Deals with supply-chain risk in the products of the class 2 service",
                ),
            ),
            basis: Basis {
                clause: "standard-2.0/16",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("表1 No.16", "table 1 no. 16"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
    ],
    enhancements: &[
        EnhancementItem {
            enhancement: Enhancement::MoreTerminals,
            letter: RuleText::new("ア", "ア"),
            title: RuleText::new("監視対象端末の増加", "More terminals"),
            text: RuleText::new(
                "ネットワーク監視、または端末監視との併用で、監視対象端末が増えていること",
                "With network monitoring, alone or combined with terminals: more terminals are watched",
            ),
            basis: Basis {
                clause: "standard-2.0/7",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("第3章 1.(5) ア", "chapter 3, 1.(5) ア"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        EnhancementItem {
            enhancement: Enhancement::Combined,
            letter: RuleText::new("イ", "イ"),
            title: RuleText::new(
                "ネットワーク監視と端末監視の併用",
                "Network and terminals together",
            ),
            text: RuleText::new(
                "アを満たしたうえで、ネットワーク監視と端末監視の併用に変えること",
                "Item ア holds, and both the network and the terminals are watched",
            ),
            basis: Basis {
                clause: "standard-2.0/7",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("第3章 1.(5) イ", "chapter 3, 1.(5) イ"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        EnhancementItem {
            enhancement: Enhancement::Cloud,
            letter: RuleText::new("イ", "イ"),
            title: RuleText::new(
                "クラウドサービスの監視",
                "Cloud monitoring",
            ),
            text: RuleText::new(
                "クラウドサービスを対象とした異常監視の仕組みを加えること",
                "Monitoring of cloud services is added",
            ),
            basis: Basis {
                clause: "standard-2.0/7",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("第3章 1.(5) イ", "chapter 3, 1.(5) イ"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        EnhancementItem {
            enhancement: Enhancement::AddedDetection,
            letter: RuleText::new("ウ", "ウ"),
            title: RuleText::new("異常監視機能の追加", "Added detection"),
            text: RuleText::new(
                "「サイバーセキュリティお助け隊サービス2類詳細ガイドライン」に従って、異常監視の機能を加えること",
                "Detection is added after the detailed guideline for class 2 (2類詳細ガイドライン)",
            ),
            basis: Basis {
                clause: "standard-2.0/7",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("第3章 1.(5) ウ", "chapter 3, 1.(5) ウ"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        EnhancementItem {
            enhancement: Enhancement::MonthlyService,
            letter: RuleText::new("エ", "エ"),
            title: RuleText::new(
                "月1回以上のサービスの追加",
                "A service at least once a month",
            ),
            text: RuleText::new(
                "常時利用を想定するサービス、または各月少なくとも1回は提供するセキュリティサービスを新たに加えること",
                "A security service is added that is in constant use or provided at least once each month",
            ),
            basis: Basis {
                clause: "standard-2.0/7",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("第3章 1.(5) エ", "chapter 3, 1.(5) エ"),
                valid_from: Date::literal(2024, 3, 15),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[NOTE_ENHANCEMENT_ITEMS],
                also: &[],
            },
        },
    ],
    asks: &[
        Ask {
            id: "logs",
            group: AskGroup::Beyond,
            question: RuleText::new(
                "ログはどの範囲を、どれだけの期間保管しますか",
                "Which logs are kept, and for how long?",
            ),
            basis: Basis {
                clause: "ask/logs",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new(
                    "2(2)① サービス機能",
                    "2(2)①, functions",
                ),
                valid_from: Date::literal(2024, 7, 4),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Ask {
            id: "coexistence",
            group: AskGroup::Beyond,
            question: RuleText::new(
                "他のセキュリティツールと併用できますか",
                "Can it be used beside other security tools?",
            ),
            basis: Basis {
                clause: "ask/coexistence",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new(
                    "2(2)① サービス機能",
                    "2(2)①, functions",
                ),
                valid_from: Date::literal(2024, 7, 4),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Ask {
            id: "devices",
            group: AskGroup::Beyond,
            question: RuleText::new(
                "対象となるデバイスの仕様（機種・OSなど）を教えてください",
                "Which devices are supported (models, operating systems)?",
            ),
            basis: Basis {
                clause: "ask/devices",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new(
                    "2(2)① サービス機能",
                    "2(2)①, functions",
                ),
                valid_from: Date::literal(2024, 7, 4),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Ask {
            id: "trial",
            group: AskGroup::Beyond,
            question: RuleText::new(
                "試用期間はありますか",
                "Is there a trial period?",
            ),
            basis: Basis {
                clause: "ask/trial",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new(
                    "2(2)① サービス機能",
                    "2(2)①, functions",
                ),
                valid_from: Date::literal(2024, 7, 4),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Ask {
            id: "value",
            group: AskGroup::Beyond,
            question: RuleText::new(
                "この価格には、どこまでの機能と対応が含まれますか（価格に見合うかを確かめるため）",
                "Which functions and which help does the price include? (To see whether it is worth its price)",
            ),
            basis: Basis {
                clause: "ask/value",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("2(2)② 価格", "2(2)②, price"),
                valid_from: Date::literal(2024, 7, 4),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        Ask {
            id: "registered",
            group: AskGroup::Subsidy,
            question: RuleText::new(
                "IPAのサービスリストに載り、補助金の事務局にも登録されていますか",
                "Is it on IPA's list and also registered with the subsidy's office?",
            ),
            basis: Basis {
                clause: "ask/registered",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-2", "guidelines 2-2"),
                valid_from: Date::literal(2025, 3, 31),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Ask {
            id: "payment",
            group: AskGroup::Subsidy,
            question: RuleText::new(
                "交付決定のあとに契約し、補助の対象にする利用料を実施期間のうちに払い終えられますか",
                "Can we contract after the grant decision and finish paying the subsidised fees within the project period?",
            ),
            basis: Basis {
                clause: "ask/payment",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 3-4", "guidelines 3-4"),
                valid_from: Date::literal(2025, 3, 31),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
    ],
    demands: &[
        CustomerDemand {
            detail: RuleText::new(
                "発注者は、取引先にセキュリティ対策を求めるとき、その費用が増えることを考慮すべきとされています。合理的な理由なく、特定の製品やサービスの購入や利用を強制することは禁止されています",
                "Whoever demands security measures of a supplier should take its costs into account. To force it to buy or use a certain product or service without good reason is prohibited",
            ),
            basis: Basis {
                clause: "demand/named-product",
                source: &SOURCE_METI_JFTC_2022,
                locator: RuleText::new(
                    "第3 取引先との関係構築",
                    "part 3, relations with business partners",
                ),
                valid_from: Date::literal(2022, 10, 28),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[
                    Place {
                        source: &SOURCE_RMFOCUS_90,
                        locator: RuleText::new(
                            "3(1) 政府のメッセージ",
                            "3(1), message of the government",
                        ),
                    },
                ],
            },
        },
    ],
};

/// What is to be done to be paid.
pub static APPLICATION: Application = Application {
    steps: &[
        ApplyStep {
            id: "service-list",
            phase: StepPhase::Prepare,
            title: RuleText::new(
                "IPAのサービスリストに載っているサービスを選ぶ",
                "Choose a service on IPA's list",
            ),
            detail: RuleText::new(
                "「サイバーセキュリティお助け隊サービスリスト」に載っているサービスだけが対象です",
                "Only services on that list (サイバーセキュリティお助け隊サービスリスト) count",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/service-list",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new("公募要領 2-2", "guidelines 2-2"),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 22),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/service-list",
                        source: &SOURCE_RMFOCUS_90,
                        locator: RuleText::new(
                            "表2 機能要件",
                            "table 2: what the service must be",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 22),
                        certainty: Certainty::Secondary,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/service-list",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new("公募要領 2-2", "guidelines 2-2"),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "registered-tool",
            phase: StepPhase::Prepare,
            title: RuleText::new(
                "補助金の事務局に登録されたサービスか確かめる",
                "Make sure that the service is registered for the subsidy",
            ),
            detail: RuleText::new(
                "IPAのリストに載っているだけでは足りません。IT導入支援事業者が提供し、事務局に登録したものが対象です",
                "IPA's list is not enough: an IT導入支援事業者 must provide the service and have registered it with the subsidy's office",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/registered-tool",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new("公募要領 2-2", "guidelines 2-2"),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 22),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/registered-tool",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new("公募要領 2-2", "guidelines 2-2"),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/registered-tool",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new("公募要領 2-2", "guidelines 2-2"),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "business",
            phase: StepPhase::Prepare,
            title: RuleText::new(
                "国内の事業と最低賃金の要件を確かめる",
                "Check the conditions on business in Japan and on wages",
            ),
            detail: RuleText::new(
                "日本国内で事業を営み、事業場内の最低賃金が地域別最低賃金以上であること",
                "You do business in Japan, and your lowest wage is at least the regional minimum wage",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/business",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 2-1-1(2)(ア)(イ)",
                            "guidelines 2-1-1(2)(ア)(イ)",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/business",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 2-1-1(2)(ア)(イ)",
                            "guidelines 2-1-1(2)(ア)(イ)",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/business",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 2-1-1(2)(ア)(イ)",
                            "guidelines 2-1-1(2)(ア)(イ)",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "once",
            phase: StepPhase::Prepare,
            title: RuleText::new(
                "ほかの申請や過去の交付と重ならないか確かめる",
                "Check other applications and earlier grants",
            ),
            detail: RuleText::new(
                "申請は1つの法人・個人事業主につき1回です。不採択になったあとや、交付の前に取り下げたあとは、次の締切に申請できます。2025年度の公募要領では、2022〜2024年度にお助け隊サービスを含む交付決定を受けていると申請できません。同じ2025年度に、どれかの枠でお助け隊サービスを申請したか交付決定を受けた場合も同じです",
                "One application for each corporation or sole proprietor. After a refusal, or a withdrawal before the grant, you may apply again at a later deadline. By the guidelines of 2025, whoever was granted a subsidy for the service in 2022 to 2024 cannot apply, nor can whoever applied for it or was granted it in any programme of 2025 itself",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/once",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-2(4)(ア)※・(イ)",
                            "guidelines 3-2(4)(ア)※ and (イ)",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/once",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-2(4)(ア)※・(イ)",
                            "guidelines 3-2(4)(ア)※ and (イ)",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/once",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-2(4)(ア)※・(イ)",
                            "guidelines 3-2(4)(ア)※ and (イ)",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "wage-plan",
            phase: StepPhase::Prepare,
            title: RuleText::new(
                "過去に交付決定を受けているなら、給与の計画を立てて従業員に伝える",
                "After an earlier grant: make a plan for wages and tell your staff",
            ),
            detail: RuleText::new(
                "IT導入補助金2022〜2025のどれかで交付決定を受けた事業者が対象です。3年間の計画で、1人当たり給与支給総額を年平均で「物価安定の目標」+1.5%以上伸ばし、申請の時点で従業員に伝えておきます。達成できないか報告しないと、補助金の全部か一部を返すことになります。小規模事業者、医療法人、介護の事業者、社会福祉法人、学校は除かれます",
                "For whoever was granted a subsidy in IT導入補助金2022 to 2025. A plan of three years: total pay for each person grows on average by the price stability target (物価安定の目標) plus 1.5% a year or more, and your staff have been told when you apply. If it is missed or not reported, all or part of the subsidy is paid back. Small-scale businesses, medical corporations, care providers, social welfare corporations and schools are exempt",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/wage-plan",
                        source: &SOURCE_KIMURATOKYO_2026,
                        locator: RuleText::new(
                            "2回目以降の申請に係る申請要件",
                            "conditions of a second application",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Secondary,
                        notes: &[NOTE_WAGE_PLAN_FRAMES],
                        also: &[
                            Place {
                                source: &SOURCE_STAYWAY_2026,
                                locator: RuleText::new(
                                    "2回目以降の申請に係る申請要件の追加",
                                    "conditions added for a second application",
                                ),
                            },
                            Place {
                                source: &SOURCE_KOFU_2026_NORMAL,
                                locator: RuleText::new(
                                    "通常枠の交付規程 9条6項",
                                    "regular programme, grant rules, article 9(6)",
                                ),
                            },
                            Place {
                                source: &SOURCE_KOFU_2026_INVOICE,
                                locator: RuleText::new(
                                    "インボイス枠の交付規程 9条2項",
                                    "invoice programme, grant rules, article 9(2)",
                                ),
                            },
                        ],
                    },
                },
            ],
        },
        ApplyStep {
            id: "gbizid",
            phase: StepPhase::Prepare,
            title: RuleText::new(
                "GビズIDプライムを取得する",
                "Get an account for government services (GビズIDプライム)",
            ),
            detail: RuleText::new(
                "申請に使うアカウントです",
                "The application is made with this account",
            ),
            lead_days: Some(14),
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/gbizid",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 2-1-1(2)(ウ)、別紙2①",
                            "guidelines 2-1-1(2)(ウ), annex 2 ①",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/gbizid",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 2-1-1(2)(ウ)、別紙2①",
                            "guidelines 2-1-1(2)(ウ), annex 2 ①",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/gbizid",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 2-1-1(2)(ウ)、別紙2①",
                            "guidelines 2-1-1(2)(ウ), annex 2 ①",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "security-action",
            phase: StepPhase::Prepare,
            title: RuleText::new(
                "SECURITY ACTIONの★か★★を宣言する",
                "Declare SECURITY ACTION ★ or ★★",
            ),
            detail: RuleText::new(
                "どちらかの宣言が要件です。★★は加点になります",
                "One of the two is required; ★★ scores points",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/security-action",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 2-1-1(2)(エ)",
                            "guidelines 2-1-1(2)(エ)",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/security-action",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 2-1-1(2)(エ)",
                            "guidelines 2-1-1(2)(エ)",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/security-action",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 2-1-1(2)(エ)",
                            "guidelines 2-1-1(2)(エ)",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "plan",
            phase: StepPhase::Prepare,
            title: RuleText::new(
                "労働生産性の計画を立てる",
                "Make a plan for labour productivity",
            ),
            detail: RuleText::new(
                "3年間の計画で、労働生産性を年平均1%以上伸ばすこと",
                "A plan of three years in which labour productivity grows by 1% a year or more on average",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/plan",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 2-1-1(2)(ク)",
                            "guidelines 2-1-1(2)(ク)",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/plan",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 2-1-1(2)(ク)",
                            "guidelines 2-1-1(2)(ク)",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/plan",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 2-1-1(2)(ク)",
                            "guidelines 2-1-1(2)(ク)",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "documents-company",
            phase: StepPhase::Prepare,
            title: RuleText::new(
                "書類をそろえる（法人）",
                "Collect the documents (corporations)",
            ),
            detail: RuleText::new(
                "履歴事項全部証明書（発行から3か月以内）と、法人税の納税証明書（その1かその2）",
                "The full certificate of registered matters (履歴事項全部証明書, issued within 3 months) and the certificate of corporation tax paid (納税証明書, その1 or その2)",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/documents-company",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-2(2)",
                            "guidelines 3-2(2)",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/documents-company",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-2(2)",
                            "guidelines 3-2(2)",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/documents-company",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-2(2)",
                            "guidelines 3-2(2)",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "statements-company",
            phase: StepPhase::Prepare,
            title: RuleText::new(
                "決算書も要るかを確かめる（法人）",
                "Ask whether financial statements are needed, too (corporations)",
            ),
            detail: RuleText::new(
                "2026年度の通常枠では、法人に貸借対照表と損益計算書も求められたとされます。この枠でも要るかは確認できていません。代わりの書類は認められないとされるため、申請の前に事務局に確かめてください",
                "In the regular programme of 2026, corporations are said to need the balance sheet and the profit and loss statement as well. Whether this programme asks for them is not confirmed. As no other papers are said to be accepted instead, ask the office before you apply",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/statements-company",
                        source: &SOURCE_KOUBO_2026_NORMAL,
                        locator: RuleText::new(
                            "通常枠の公募要領を引いた民間の記録（2026年8月2日）",
                            "a private record of 2 August 2026 that quotes the guidelines of the regular programme",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Secondary,
                        notes: &[NOTE_ONE_WEAK_RECORD],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "documents-sole",
            phase: StepPhase::Prepare,
            title: RuleText::new(
                "書類をそろえる（個人事業主）",
                "Collect the documents (sole proprietors)",
            ),
            detail: RuleText::new(
                "本人確認書類、所得税の納税証明書、確定申告書の控え",
                "Proof of identity, the certificate of income tax paid (納税証明書) and your copy of the tax return (確定申告書)",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/documents-sole",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-2(2)",
                            "guidelines 3-2(2)",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/documents-sole",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-2(2)",
                            "guidelines 3-2(2)",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/documents-sole",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-2(2)",
                            "guidelines 3-2(2)",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "apply",
            phase: StepPhase::Wait,
            title: RuleText::new("交付申請をする", "Apply for the grant"),
            detail: RuleText::new(
                "IT導入支援事業者から招待を受けて申請マイページを開き、事業者と共同で申請します。携帯電話番号は申請者自身のものを登録します。GビズIDを事業者などに渡して手続きを任せるのは、不正行為とされています",
                "The provider (IT導入支援事業者) invites you to open your page of the application (申請マイページ), and you apply together. Register a mobile phone number of your own. To hand your gBizID (GビズID) to the provider or anybody else and have them apply counts as fraud",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/apply",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-2(1)",
                            "guidelines 3-2(1)",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[
                            Place {
                                source: &SOURCE_IT_SHIEN_ANTIFRAUD,
                                locator: RuleText::new(
                                    "不正行為について 2",
                                    "item 2 of what is fraud",
                                ),
                            },
                        ],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/apply",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-2(1)",
                            "guidelines 3-2(1)",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[
                            Place {
                                source: &SOURCE_IT_SHIEN_ANTIFRAUD,
                                locator: RuleText::new(
                                    "不正行為について 2",
                                    "item 2 of what is fraud",
                                ),
                            },
                        ],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/apply",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-2(1)",
                            "guidelines 3-2(1)",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[
                            Place {
                                source: &SOURCE_IT_SHIEN_ANTIFRAUD,
                                locator: RuleText::new(
                                    "不正行為について 2",
                                    "item 2 of what is fraud",
                                ),
                            },
                        ],
                    },
                },
            ],
        },
        ApplyStep {
            id: "no-contract",
            phase: StepPhase::Wait,
            title: RuleText::new(
                "交付決定より前に契約・発注・支払いをしない",
                "Do not contract, order or pay before the grant decision",
            ),
            detail: RuleText::new(
                "交付決定より前に契約や発注をしたものは対象になりません",
                "What was contracted or ordered before the grant decision (交付決定) is not subsidised",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/no-contract",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new("公募要領 3-4", "guidelines 3-4"),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 22),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/no-contract",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new("公募要領 3-4", "guidelines 3-4"),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/no-contract",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new("公募要領 3-4", "guidelines 3-4"),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "pay-in-time",
            phase: StepPhase::Pay,
            title: RuleText::new(
                "実施期間のうちに支払いまで終える",
                "Finish paying within the project period",
            ),
            detail: RuleText::new(
                "実施期間は交付決定の日から6か月程度です。期間内に発生し、支払いも終えた費用だけが対象です",
                "The project period runs for about 6 months from the grant decision. Only costs that arise and are paid within it count",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/pay-in-time",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new("公募要領 3-4", "guidelines 3-4"),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 22),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/pay-in-time",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new("公募要領 3-4", "guidelines 3-4"),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/pay-in-time",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new("公募要領 3-4", "guidelines 3-4"),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "pay-how",
            phase: StepPhase::Pay,
            title: RuleText::new(
                "銀行振込か、クレジットカードの1回払いで支払う",
                "Pay by bank transfer or by a single card payment",
            ),
            detail: RuleText::new(
                "請求書を受け取ってから、自分の口座からIT導入支援事業者の口座へ支払います。カードは、法人なら法人名義、個人事業主なら本人名義のものに限ります。現金や分割払いは認められません",
                "Pay once you have the invoice, from your own account to that of the provider (IT導入支援事業者). A card must be in the name of the corporation, or of the sole proprietor in person. Cash and instalments are not accepted",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/pay-how",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-4(1)※・3-4(2)",
                            "guidelines 3-4(1)※ and 3-4(2)",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/pay-how",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-4(1)※・3-4(2)",
                            "guidelines 3-4(1)※ and 3-4(2)",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/pay-how",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-4(1)※・3-4(2)",
                            "guidelines 3-4(1)※ and 3-4(2)",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "invoice",
            phase: StepPhase::Pay,
            title: RuleText::new(
                "請求書に契約年数と単価が書かれているか確かめる",
                "Check that the invoice states the years and the unit price",
            ),
            detail: RuleText::new(
                "契約年数の記載が必要で、単価は申請の内容と一致していなければなりません",
                "The years of the contract must be on it, and the unit price must match what was applied for",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/invoice",
                        source: &SOURCE_JISSEKI_2025,
                        locator: RuleText::new(
                            "実績報告 重点確認事項",
                            "points checked in the final report",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 22),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/invoice",
                        source: &SOURCE_JISSEKI_2025,
                        locator: RuleText::new(
                            "実績報告 重点確認事項",
                            "points checked in the final report",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/invoice",
                        source: &SOURCE_JISSEKI_2025,
                        locator: RuleText::new(
                            "実績報告 重点確認事項",
                            "points checked in the final report",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "no-cashback",
            phase: StepPhase::Pay,
            title: RuleText::new(
                "自己負担を減らす還元を受けない",
                "Accept nothing that lowers your own share",
            ),
            detail: RuleText::new(
                "キャッシュバック、紹介料や紹介の特典、ポイント、あとからの値引きなどで、支払った額が実質的に減ると、交付決定を取り消されます。誰から、いつ、どんな形で受け取っても同じです",
                "A cash-back, a reward for a referral, points, a discount given later: whatever in effect lowers what you have paid means that the grant decision is revoked, whoever gives it, whenever and in whatever form",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/no-cashback",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 4(ス)、【補足３】",
                            "guidelines 4(ス) and supplement 3 (補足３)",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[
                            Place {
                                source: &SOURCE_IT_SHIEN_ANTIFRAUD,
                                locator: RuleText::new(
                                    "不正行為について 1",
                                    "item 1 of what is fraud",
                                ),
                            },
                        ],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/no-cashback",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 4(ス)、【補足３】",
                            "guidelines 4(ス) and supplement 3 (補足３)",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[
                            Place {
                                source: &SOURCE_IT_SHIEN_ANTIFRAUD,
                                locator: RuleText::new(
                                    "不正行為について 1",
                                    "item 1 of what is fraud",
                                ),
                            },
                        ],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/no-cashback",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 4(ス)、【補足３】",
                            "guidelines 4(ス) and supplement 3 (補足３)",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[
                            Place {
                                source: &SOURCE_IT_SHIEN_ANTIFRAUD,
                                locator: RuleText::new(
                                    "不正行為について 1",
                                    "item 1 of what is fraud",
                                ),
                            },
                        ],
                    },
                },
            ],
        },
        ApplyStep {
            id: "final-report",
            phase: StepPhase::Pay,
            title: RuleText::new("実績報告を出す", "Hand in the final report"),
            detail: RuleText::new(
                "請求書、支払いの証明、口座の情報、サービスの画面の写しを出します。小規模事業者は従業員一覧も要ります。実績報告がないと、補助金は支払われません",
                "The invoice, the proof of payment, the details of your account and screenshots of the service; a small-scale business adds a list of its employees (従業員一覧). Without this report (実績報告) nothing is paid",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/final-report",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-4(2)",
                            "guidelines 3-4(2)",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/final-report",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-4(2)",
                            "guidelines 3-4(2)",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/final-report",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 3-4(2)",
                            "guidelines 3-4(2)",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "report",
            phase: StepPhase::Report,
            title: RuleText::new("効果を報告する", "Report the effect"),
            detail: RuleText::new(
                "計画期間の前、1年度目、3年度目の数字を報告します",
                "The figures from before the plan, of its first year and of its third year are reported",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/report",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new("公募要領 3-5", "guidelines 3-5"),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/report",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new("公募要領 3-5", "guidelines 3-5"),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/report",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new("公募要領 3-5", "guidelines 3-5"),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
        ApplyStep {
            id: "keep",
            phase: StepPhase::Report,
            title: RuleText::new(
                "効果報告が終わるまで解約しない",
                "Do not cancel before the effect reports are done",
            ),
            detail: RuleText::new(
                "終わる前に解約すると辞退となり、補助金の返還を求められることがあります。導入から1年たつ前や、実績報告に書いた利用期間が終わる前に使うのをやめると、交付決定を取り消されることがあります。返還には年10.95%の加算金が付きます",
                "Cancelling earlier counts as withdrawing, and the subsidy may have to be paid back. If you stop using the service within one year of its introduction, or before the period stated in the final report is over, the grant decision may be revoked. On what is paid back 10.95% a year is added (加算金)",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/keep",
                        source: &SOURCE_KOFU_2025_SECURITY,
                        locator: RuleText::new(
                            "交付規程 27条1項4号・28条・29条",
                            "grant rules, articles 27(1)4, 28 and 29",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[
                            Place {
                                source: &SOURCE_KOUBO_2025_SECURITY,
                                locator: RuleText::new(
                                    "交付規程 27条1項4号・28条・29条",
                                    "grant rules, articles 27(1)4, 28 and 29",
                                ),
                            },
                        ],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/keep",
                        source: &SOURCE_KOFU_2025_SECURITY,
                        locator: RuleText::new(
                            "交付規程 27条1項4号・28条・29条",
                            "grant rules, articles 27(1)4, 28 and 29",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[
                            Place {
                                source: &SOURCE_KOUBO_2025_SECURITY,
                                locator: RuleText::new(
                                    "交付規程 27条1項4号・28条・29条",
                                    "grant rules, articles 27(1)4, 28 and 29",
                                ),
                            },
                        ],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/keep",
                        source: &SOURCE_KOFU_2025_SECURITY,
                        locator: RuleText::new(
                            "交付規程 27条1項4号・28条・29条",
                            "grant rules, articles 27(1)4, 28 and 29",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[
                            Place {
                                source: &SOURCE_KOUBO_2025_SECURITY,
                                locator: RuleText::new(
                                    "交付規程 27条1項4号・28条・29条",
                                    "grant rules, articles 27(1)4, 28 and 29",
                                ),
                            },
                        ],
                    },
                },
            ],
        },
        ApplyStep {
            id: "records",
            phase: StepPhase::Report,
            title: RuleText::new(
                "書類を5年間保管する",
                "Keep the documents for five years",
            ),
            detail: RuleText::new(
                "請求書や支払いの証明など、補助金に関わる書類が対象です",
                "All that concerns the subsidy, such as invoices and proofs of payment",
            ),
            lead_days: None,
            years: &[
                StepYear {
                    programme: "it-security-2025",
                    basis: Basis {
                        clause: "it-security-2025/steps/records",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 4(カ)",
                            "guidelines 4(カ)",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2024",
                    basis: Basis {
                        clause: "it-security-2024/steps/records",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 4(カ)",
                            "guidelines 4(カ)",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
                StepYear {
                    programme: "it-security-2026",
                    basis: Basis {
                        clause: "it-security-2026/steps/records",
                        source: &SOURCE_KOUBO_2025_SECURITY,
                        locator: RuleText::new(
                            "公募要領 4(カ)",
                            "guidelines 4(カ)",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
        },
    ],
    points: &[
        PointScheme {
            title: RuleText::new(
                "2023年度 ものづくり補助金",
                "Manufacturing subsidy (ものづくり補助金), fiscal 2023",
            ),
            detail: RuleText::new(
                "お助け隊サービスが加点要件とされました",
                "The service was a condition that scores points",
            ),
            basis: Basis {
                clause: "points/monodukuri-2023",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("4 補助金制度", "section 4, subsidies"),
                valid_from: Date::literal(2023, 4, 1),
                valid_until: Some(Date::literal(2024, 3, 31)),
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        PointScheme {
            title: RuleText::new(
                "IT導入補助金2024 通常枠・インボイス枠",
                "IT導入補助金2024, regular and invoice programmes",
            ),
            detail: RuleText::new(
                "枠の要件を満たすツールと同時にお助け隊サービスを申請すると、加点になる場合や、サービス料を合わせて補助を受けられる場合があります。お助け隊サービスだけでは申請できません",
                "Applying for the service together with a tool that meets the conditions may score points, or the fees may be subsidised with it. The service alone cannot apply there",
            ),
            basis: Basis {
                clause: "points/other-frames-2024",
                source: &SOURCE_RMFOCUS_90,
                locator: RuleText::new("4 補助金制度", "section 4, subsidies"),
                valid_from: Date::literal(2024, 2, 16),
                valid_until: Some(Date::literal(2025, 3, 30)),
                checked_on: Date::literal(2026, 11, 22),
                certainty: Certainty::Secondary,
                notes: &[],
                also: &[],
            },
        },
        PointScheme {
            title: RuleText::new(
                "IT導入補助金2025 通常枠",
                "IT導入補助金2025, regular programme",
            ),
            detail: RuleText::new(
                "導入するITツールとしてお助け隊サービスを選ぶと加点になります。オプションの「カテゴリー４（セキュリティ）」として加え、補助されるサービス料は最大1年分です",
                "Choosing the service as one of the tools scores points. It is an option of category 4 (security), and at most one year of its fees is subsidised",
            ),
            basis: Basis {
                clause: "points/normal-2025",
                source: &SOURCE_KOUBO_2025_NORMAL,
                locator: RuleText::new(
                    "公募要領 3-3(2)①4)、2-2(2)",
                    "guidelines 3-3(2)①4) and 2-2(2)",
                ),
                valid_from: Date::literal(2025, 3, 31),
                valid_until: Some(Date::literal(2026, 3, 29)),
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        PointScheme {
            title: RuleText::new(
                "IT導入補助金2025 インボイス枠（インボイス対応類型）",
                "IT導入補助金2025, invoice programme",
            ),
            detail: RuleText::new(
                "導入するITツールとしてお助け隊サービスを選ぶと加点になります。オプションの「カテゴリー４（セキュリティ）」として加え、補助されるサービス料は最大1年分です",
                "Choosing the service as one of the tools scores points. It is an option of category 4 (security), and at most one year of its fees is subsidised",
            ),
            basis: Basis {
                clause: "points/invoice-2025",
                source: &SOURCE_KOUBO_2025_INVOICE,
                locator: RuleText::new(
                    "公募要領 3-3(2)①3)、2-2(2)",
                    "guidelines 3-3(2)①3) and 2-2(2)",
                ),
                valid_from: Date::literal(2025, 3, 31),
                valid_until: Some(Date::literal(2026, 3, 29)),
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        PointScheme {
            title: RuleText::new(
                "IT導入補助金2025 セキュリティ対策推進枠",
                "IT導入補助金2025, security programme",
            ),
            detail: RuleText::new(
                "SECURITY ACTIONの★★を宣言していると加点になります",
                "Declaring SECURITY ACTION ★★ scores points",
            ),
            basis: Basis {
                clause: "points/security-action-2025",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 3-3(2)①3)",
                    "guidelines 3-3(2)①3)",
                ),
                valid_from: Date::literal(2025, 3, 31),
                valid_until: Some(Date::literal(2026, 3, 29)),
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        PointScheme {
            title: RuleText::new(
                "IT導入補助金2025 セキュリティ対策推進枠のほかの加点",
                "IT導入補助金2025, security programme: other points",
            ),
            detail: RuleText::new(
                "SECURITY ACTIONの★★のほかにも、賃上げの計画など6つの加点項目があります。賃上げを約束して加点を受け、達成できないと、中小企業庁の補助金の審査で18か月のあいだ減点されます",
                "Beside SECURITY ACTION ★★ there are six more items, a plan to raise wages among them. Whoever scores by promising a raise and misses it loses points for 18 months in subsidies of the SME Agency (中小企業庁)",
            ),
            basis: Basis {
                clause: "points/other-points-2025",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 3-3(2)①1)・2)・4)〜7)",
                    "guidelines 3-3(2)①1), 2) and 4) to 7)",
                ),
                valid_from: Date::literal(2025, 3, 31),
                valid_until: Some(Date::literal(2026, 3, 29)),
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
    ],
};

/// The frames that pay for another tool, oldest year first.
pub static FRAMES: [FrameYear; 3] = [
    FrameYear {
        fiscal_year: 2024,
        normal: NormalFrame {
            title: RuleText::new(
                "IT導入補助金2024 通常枠",
                "IT導入補助金2024, regular programme",
            ),
            rate: Rule {
                value: Ratio::new(1, 2),
                basis: Basis {
                    clause: "it-normal-2024/rate",
                    source: &SOURCE_RMFOCUS_90,
                    locator: RuleText::new("表2 補助率 1/2以内", "table 2: rate"),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Secondary,
                    notes: &[],
                    also: &[],
                },
            },
            low_wage_rate: None,
            lower: Rule {
                value: LowerBand {
                    floor: Yen::new(50_000),
                    below: Yen::new(1_500_000),
                    processes_min: 1,
                },
                basis: Basis {
                    clause: "it-normal-2024/lower",
                    source: &SOURCE_RMFOCUS_90,
                    locator: RuleText::new(
                        "表2 補助額 5万円～150万円未満、機能要件 1プロセス以上",
                        "table 2: amount and functions, first column",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Secondary,
                    notes: &[],
                    also: &[],
                },
            },
            upper: Rule {
                value: UpperBand {
                    floor: Yen::new(1_500_000),
                    cap: Yen::new(4_500_000),
                    processes_min: 4,
                },
                basis: Basis {
                    clause: "it-normal-2024/upper",
                    source: &SOURCE_RMFOCUS_90,
                    locator: RuleText::new(
                        "表2 補助額 150万円～450万円以下、機能要件 4プロセス以上",
                        "table 2: amount and functions, second column",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Secondary,
                    notes: &[],
                    also: &[],
                },
            },
            wage_plan: None,
            introduction_max: None,
            cloud_months_max: Rule {
                value: 24,
                basis: Basis {
                    clause: "it-normal-2024/cloud",
                    source: &SOURCE_RMFOCUS_90,
                    locator: RuleText::new(
                        "表2 対象経費 ソフトウェア購入費、クラウド利用費（クラウド利用料最大2年分）、導入関連費",
                        "table 2: eligible cost",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Secondary,
                    notes: &[],
                    also: &[],
                },
            },
            service_months_max: Rule {
                value: 24,
                basis: Basis {
                    clause: "it-normal-2024/service",
                    source: &SOURCE_RMFOCUS_90,
                    locator: RuleText::new(
                        "4 補助金制度「サービス料を合算して補助を受けられる場合もある」、表2 クラウド利用料最大2年分",
                        "section 4: fees may be added; table 2: cloud fees",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[
                        NOTE_SERVICE_MONTHS_AS_CLOUD,
                        NOTE_INITIAL_FEE_NOT_ELIGIBLE,
                    ],
                    also: &[],
                },
            },
            rounding: Rule {
                value: Rounding::Down,
                basis: Basis {
                    clause: "it-normal-2024/rounding",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "2025年度の公募要領 通常枠「１円未満は切り捨て」に倣う",
                        "after the 2025 guidelines of the regular programme",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_DROP_FRACTIONS],
                    also: &[],
                },
            },
            tax: Rule {
                value: EligibleTax::Excluded,
                basis: Basis {
                    clause: "it-normal-2024/tax",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "2025年度の公募要領 通常枠 対象外経費「公租公課（消費税）」に倣う",
                        "after the 2025 guidelines of the regular programme",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_SUBSIDY_EXCLUDES_TAX],
                    also: &[],
                },
            },
            repeat: Rule {
                value: Repeat::Unclear,
                basis: Basis {
                    clause: "it-normal-2024/repeat",
                    source: &SOURCE_KOUBO_2025_SECURITY,
                    locator: RuleText::new(
                        "2024年度の公募要領は未確認",
                        "the 2024 guidelines were not seen",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[],
                    also: &[],
                },
            },
        },
        invoice: InvoiceFrame {
            title: RuleText::new(
                "IT導入補助金2024 インボイス枠（インボイス対応類型）",
                "IT導入補助金2024, invoice programme",
            ),
            computed: Rule {
                value: false,
                basis: Basis {
                    clause: "it-invoice-2024/computed",
                    source: &SOURCE_SOICHIRO_2024,
                    locator: RuleText::new(
                        "2024年度の公募要領は未確認。50万円超の部分の補助率は2023年度と2025年度の資料だけで確認",
                        "the 2024 guidelines were not seen; the upper slice was found for 2023 and 2025 only",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_INVOICE_2024_OPEN],
                    also: &[],
                },
            },
            slices: &[
                Rule {
                    value: Slice {
                        cap: Yen::new(500_000),
                        rates: Rates {
                            sme: Ratio::new(3, 4),
                            small: Ratio::new(4, 5),
                        },
                        functions_min: 1,
                    },
                    basis: Basis {
                        clause: "it-invoice-2024/slice-1",
                        source: &SOURCE_SOICHIRO_2024,
                        locator: RuleText::new(
                            "補助率 50万円以下の部分 3/4以内（小規模事業者 4/5以内）",
                            "rate up to the first limit",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 22),
                        certainty: Certainty::Secondary,
                        notes: &[],
                        also: &[],
                    },
                },
                Rule {
                    value: Slice {
                        cap: Yen::new(3_500_000),
                        rates: Rates {
                            sme: Ratio::new(2, 3),
                            small: Ratio::new(2, 3),
                        },
                        functions_min: 2,
                    },
                    basis: Basis {
                        clause: "it-invoice-2024/slice-2",
                        source: &SOURCE_KOUBO_2025_INVOICE,
                        locator: RuleText::new(
                            "2025年度の公募要領 インボイス枠 補助額50万円超350万円以下の部分（2機能以上）に倣う",
                            "after the 2025 guidelines of the invoice programme: above the first limit, two functions or more",
                        ),
                        valid_from: Date::literal(2024, 2, 16),
                        valid_until: Some(Date::literal(2025, 3, 30)),
                        checked_on: Date::literal(2026, 11, 22),
                        certainty: Certainty::Assumed,
                        notes: &[NOTE_AS_IN_2025],
                        also: &[],
                    },
                },
            ],
            pc: Rule {
                value: Hardware {
                    rate: Ratio::new(1, 2),
                    cap: Yen::new(100_000),
                },
                basis: Basis {
                    clause: "it-invoice-2024/pc",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "2025年度の公募要領 インボイス枠 PC・タブレット等に倣う",
                        "after the 2025 guidelines of the invoice programme: computers",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_AS_IN_2025],
                    also: &[],
                },
            },
            register: Rule {
                value: Hardware {
                    rate: Ratio::new(1, 2),
                    cap: Yen::new(200_000),
                },
                basis: Basis {
                    clause: "it-invoice-2024/register",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "2025年度の公募要領 インボイス枠 レジ・券売機等に倣う",
                        "after the 2025 guidelines of the invoice programme: registers",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_AS_IN_2025],
                    also: &[],
                },
            },
            introduction_max: Rule {
                value: Yen::new(2_000_000),
                basis: Basis {
                    clause: "it-invoice-2024/introduction",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "2025年度の公募要領 インボイス枠 2-2(2) 大分類Ⅲ、2-3【補足2】(ウ) 役務の補助対象経費の上限200万円に倣う",
                        "after the 2025 guidelines of the invoice programme, 2-2(2) and 2-3 note 2: limit on the cost of services",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_AS_IN_2025, NOTE_INTRODUCTION_IS_SERVICES],
                    also: &[],
                },
            },
            cloud_months_max: Rule {
                value: 24,
                basis: Basis {
                    clause: "it-invoice-2024/cloud",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "2025年度の公募要領 インボイス枠 2-2(2) カテゴリー１ クラウド利用料最大２年分に倣う",
                        "after the 2025 guidelines of the invoice programme 2-2(2) category 1: two years of cloud fees",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_AS_IN_2025],
                    also: &[],
                },
            },
            service_months_max: Rule {
                value: 12,
                basis: Basis {
                    clause: "it-invoice-2024/service",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "2025年度の公募要領 インボイス枠 オプション「カテゴリー４（セキュリティ）」お助け隊サービスは最大1年分に倣う",
                        "after the 2025 guidelines of the invoice programme: option of category 4, one year",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE],
                    also: &[],
                },
            },
            rounding: Rule {
                value: Rounding::Down,
                basis: Basis {
                    clause: "it-invoice-2024/rounding",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "2025年度の公募要領 インボイス枠「１円未満は切り捨て」に倣う",
                        "after the 2025 guidelines of the invoice programme",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_DROP_FRACTIONS],
                    also: &[],
                },
            },
            tax: Rule {
                value: EligibleTax::Excluded,
                basis: Basis {
                    clause: "it-invoice-2024/tax",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "2025年度の公募要領 インボイス枠 対象外経費「公租公課（消費税）」に倣う",
                        "after the 2025 guidelines of the invoice programme",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_SUBSIDY_EXCLUDES_TAX],
                    also: &[],
                },
            },
            repeat: Rule {
                value: Repeat::Unclear,
                basis: Basis {
                    clause: "it-invoice-2024/repeat",
                    source: &SOURCE_KOUBO_2025_SECURITY,
                    locator: RuleText::new(
                        "2024年度の公募要領は未確認",
                        "the 2024 guidelines were not seen",
                    ),
                    valid_from: Date::literal(2024, 2, 16),
                    valid_until: Some(Date::literal(2025, 3, 30)),
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[],
                    also: &[],
                },
            },
        },
    },
    FrameYear {
        fiscal_year: 2025,
        normal: NormalFrame {
            title: RuleText::new(
                "IT導入補助金2025 通常枠",
                "IT導入補助金2025, regular programme",
            ),
            rate: Rule {
                value: Ratio::new(1, 2),
                basis: Basis {
                    clause: "it-normal-2025/rate",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "公募要領 通常枠 補助率",
                        "guidelines of the regular programme: rate",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            low_wage_rate: Some(LowWageRate {
                condition: RuleText::new(
                    "3か月以上、地域別最低賃金＋50円以内で雇っている従業員が全従業員の30%以上いる",
                    "For three months or more, at least 30 % of all employees were paid no more than 50 yen above the regional minimum wage",
                ),
                rate: Rule {
                    value: Ratio::new(2, 3),
                    basis: Basis {
                        clause: "it-normal-2025/low_wage_rate",
                        source: &SOURCE_KOUBO_2025_NORMAL,
                        locator: RuleText::new(
                            "公募要領 通常枠 補助率 2/3以内の条件",
                            "guidelines of the regular programme: condition of the higher rate",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
            }),
            lower: Rule {
                value: LowerBand {
                    floor: Yen::new(50_000),
                    below: Yen::new(1_500_000),
                    processes_min: 1,
                },
                basis: Basis {
                    clause: "it-normal-2025/lower",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "公募要領 通常枠 補助額 5万円以上150万円未満（1プロセス以上）",
                        "guidelines of the regular programme: amount, one process or more",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            upper: Rule {
                value: UpperBand {
                    floor: Yen::new(1_500_000),
                    cap: Yen::new(4_500_000),
                    processes_min: 4,
                },
                basis: Basis {
                    clause: "it-normal-2025/upper",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "公募要領 通常枠 補助額 150万円以上450万円以下（4プロセス以上）",
                        "guidelines of the regular programme: amount, four processes or more",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            wage_plan: Some(WagePlan {
                from: Rule {
                    value: Yen::new(1_500_000),
                    basis: Basis {
                        clause: "it-normal-2025/wage_plan",
                        source: &SOURCE_KOUBO_2025_NORMAL,
                        locator: RuleText::new(
                            "公募要領 通常枠 2-1-1(2)(テ)(ト)",
                            "guidelines of the regular programme 2-1-1(2)(テ)(ト)",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                asks: RuleText::new(
                    "給与支給総額と事業場内最低賃金を公募要領の定める水準以上に引き上げる計画を立て、申請までに従業員に表明すること",
                    "A plan that raises the total of wages and the lowest wage of the workplace to what the guidelines ask for, told to the staff before applying",
                ),
                missed: RuleText::new(
                    "計画を達成できないと、補助金の返還の対象になります",
                    "If the plan is missed, the subsidy is to be paid back",
                ),
                exempt: RuleText::new(
                    "小規模事業者と、医療・介護・社会福祉の事業者、学校などは対象外です",
                    "Small businesses (小規模事業者), medical, care and social welfare bodies, schools and the like are exempt",
                ),
                exempts_small: true,
            }),
            introduction_max: Some(Rule {
                value: Yen::new(2_000_000),
                basis: Basis {
                    clause: "it-normal-2025/introduction",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "公募要領 通常枠 役務の対象経費の上限200万円",
                        "guidelines of the regular programme: limit on the cost of services",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[NOTE_INTRODUCTION_IS_SERVICES],
                    also: &[],
                },
            }),
            cloud_months_max: Rule {
                value: 24,
                basis: Basis {
                    clause: "it-normal-2025/cloud",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "公募要領 通常枠 対象経費（クラウド利用料最大2年分）",
                        "guidelines of the regular programme: eligible cost",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            service_months_max: Rule {
                value: 12,
                basis: Basis {
                    clause: "it-normal-2025/service",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "公募要領 通常枠 オプション「カテゴリー４（セキュリティ）」お助け隊サービスは最大1年分",
                        "guidelines of the regular programme: option of category 4, one year",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE],
                    also: &[],
                },
            },
            rounding: Rule {
                value: Rounding::Down,
                basis: Basis {
                    clause: "it-normal-2025/rounding",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "公募要領 通常枠「１円未満は切り捨て」",
                        "guidelines of the regular programme: fractions are dropped",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            tax: Rule {
                value: EligibleTax::Excluded,
                basis: Basis {
                    clause: "it-normal-2025/tax",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "公募要領 通常枠 対象外経費「公租公課（消費税）」",
                        "guidelines of the regular programme: tax not eligible",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            repeat: Rule {
                value: Repeat::Ineligible,
                basis: Basis {
                    clause: "it-normal-2025/repeat",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "公募要領 通常枠 3-2(4)(ア)※ お助け隊を含む2022～2024年度の交付決定と、同じ年度の申請・交付決定（枠を問わない）",
                        "guidelines of the regular programme 3-2(4): grants of 2022 to 2024 for the service, and an application or grant of the same year, whichever programme",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
        },
        invoice: InvoiceFrame {
            title: RuleText::new(
                "IT導入補助金2025 インボイス枠（インボイス対応類型）",
                "IT導入補助金2025, invoice programme",
            ),
            computed: Rule {
                value: true,
                basis: Basis {
                    clause: "it-invoice-2025/computed",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "公募要領 インボイス枠（インボイス対応類型）",
                        "guidelines of the invoice programme",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            slices: &[
                Rule {
                    value: Slice {
                        cap: Yen::new(500_000),
                        rates: Rates {
                            sme: Ratio::new(3, 4),
                            small: Ratio::new(4, 5),
                        },
                        functions_min: 1,
                    },
                    basis: Basis {
                        clause: "it-invoice-2025/slice-1",
                        source: &SOURCE_KOUBO_2025_INVOICE,
                        locator: RuleText::new(
                            "公募要領 インボイス枠 補助額50万円以下の部分",
                            "guidelines of the invoice programme: up to the first limit",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                Rule {
                    value: Slice {
                        cap: Yen::new(3_500_000),
                        rates: Rates {
                            sme: Ratio::new(2, 3),
                            small: Ratio::new(2, 3),
                        },
                        functions_min: 2,
                    },
                    basis: Basis {
                        clause: "it-invoice-2025/slice-2",
                        source: &SOURCE_KOUBO_2025_INVOICE,
                        locator: RuleText::new(
                            "公募要領 インボイス枠 補助額50万円超350万円以下の部分（2機能以上）",
                            "guidelines of the invoice programme: above the first limit, two functions or more",
                        ),
                        valid_from: Date::literal(2025, 3, 31),
                        valid_until: Some(Date::literal(2026, 3, 29)),
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
            ],
            pc: Rule {
                value: Hardware {
                    rate: Ratio::new(1, 2),
                    cap: Yen::new(100_000),
                },
                basis: Basis {
                    clause: "it-invoice-2025/pc",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "公募要領 インボイス枠 PC・タブレット等",
                        "guidelines of the invoice programme: computers",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            register: Rule {
                value: Hardware {
                    rate: Ratio::new(1, 2),
                    cap: Yen::new(200_000),
                },
                basis: Basis {
                    clause: "it-invoice-2025/register",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "公募要領 インボイス枠 レジ・券売機等",
                        "guidelines of the invoice programme: registers",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            introduction_max: Rule {
                value: Yen::new(2_000_000),
                basis: Basis {
                    clause: "it-invoice-2025/introduction",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "公募要領 インボイス枠 2-2(2) 大分類Ⅲ、2-3【補足2】(ウ) 役務の補助対象経費の上限200万円",
                        "guidelines of the invoice programme 2-2(2) and 2-3 note 2: limit on the cost of services",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[NOTE_INTRODUCTION_IS_SERVICES],
                    also: &[],
                },
            },
            cloud_months_max: Rule {
                value: 24,
                basis: Basis {
                    clause: "it-invoice-2025/cloud",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "公募要領 インボイス枠 2ページ「クラウド利用料最大２年分」、2-2(2) カテゴリー１",
                        "guidelines of the invoice programme, p. 2 and 2-2(2) category 1: two years of cloud fees",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            service_months_max: Rule {
                value: 12,
                basis: Basis {
                    clause: "it-invoice-2025/service",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "公募要領 インボイス枠 オプション「カテゴリー４（セキュリティ）」お助け隊サービスは最大1年分",
                        "guidelines of the invoice programme: option of category 4, one year",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[NOTE_INITIAL_FEE_NOT_ELIGIBLE],
                    also: &[],
                },
            },
            rounding: Rule {
                value: Rounding::Down,
                basis: Basis {
                    clause: "it-invoice-2025/rounding",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "公募要領 インボイス枠「１円未満は切り捨て」",
                        "guidelines of the invoice programme: fractions are dropped",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            tax: Rule {
                value: EligibleTax::Excluded,
                basis: Basis {
                    clause: "it-invoice-2025/tax",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "公募要領 インボイス枠 対象外経費「公租公課（消費税）」",
                        "guidelines of the invoice programme: tax not eligible",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            repeat: Rule {
                value: Repeat::Ineligible,
                basis: Basis {
                    clause: "it-invoice-2025/repeat",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "公募要領 インボイス枠 3-2(4)(ア)※ お助け隊を含む2022～2024年度の交付決定と、同じ年度の申請・交付決定（枠を問わない）",
                        "guidelines of the invoice programme 3-2(4): grants of 2022 to 2024 for the service, and an application or grant of the same year, whichever programme",
                    ),
                    valid_from: Date::literal(2025, 3, 31),
                    valid_until: Some(Date::literal(2026, 3, 29)),
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
        },
    },
    FrameYear {
        fiscal_year: 2026,
        normal: NormalFrame {
            title: RuleText::new(
                "デジタル化・AI導入補助金2026 通常枠",
                "デジタル化・AI導入補助金2026, regular programme",
            ),
            rate: Rule {
                value: Ratio::new(1, 2),
                basis: Basis {
                    clause: "it-normal-2026/rate",
                    source: &SOURCE_KOFU_2026_NORMAL,
                    locator: RuleText::new(
                        "交付規程 通常枠 別表 補助率",
                        "grant rules of the regular programme, annex table: rate",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            low_wage_rate: Some(LowWageRate {
                condition: RuleText::new(
                    "令和6年10月から令和7年9月までに、地域別最低賃金以上、令和7年度改定額未満で雇っている従業員が全従業員の30%以上いる月が3か月以上ある",
                    "In three months or more from October 2024 to September 2025, at least 30 % of all employees were paid the regional minimum wage or more, but less than the revised one of fiscal 2025",
                ),
                rate: Rule {
                    value: Ratio::new(2, 3),
                    basis: Basis {
                        clause: "it-normal-2026/low_wage_rate",
                        source: &SOURCE_KOFU_2026_NORMAL,
                        locator: RuleText::new(
                            "交付規程 通常枠 補助率",
                            "grant rules of the regular programme: rate",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
            }),
            lower: Rule {
                value: LowerBand {
                    floor: Yen::new(50_000),
                    below: Yen::new(1_500_000),
                    processes_min: 1,
                },
                basis: Basis {
                    clause: "it-normal-2026/lower",
                    source: &SOURCE_KOFU_2026_NORMAL,
                    locator: RuleText::new(
                        "交付規程 通常枠 別表 補助額 5万円以上150万円未満（1プロセス以上）",
                        "grant rules of the regular programme, annex table: amount, one process or more",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            upper: Rule {
                value: UpperBand {
                    floor: Yen::new(1_500_000),
                    cap: Yen::new(4_500_000),
                    processes_min: 4,
                },
                basis: Basis {
                    clause: "it-normal-2026/upper",
                    source: &SOURCE_KOFU_2026_NORMAL,
                    locator: RuleText::new(
                        "交付規程 通常枠 別表 補助額 150万円以上450万円以下（4プロセス以上）",
                        "grant rules of the regular programme, annex table: amount, four processes or more",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            wage_plan: Some(WagePlan {
                from: Rule {
                    value: Yen::new(1_500_000),
                    basis: Basis {
                        clause: "it-normal-2026/wage_plan",
                        source: &SOURCE_KOFU_2026_NORMAL,
                        locator: RuleText::new(
                            "交付規程 通常枠 9条5項",
                            "grant rules of the regular programme, article 9(5)",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                asks: RuleText::new(
                    "1人当たり給与支給総額を年平均で「物価安定の目標」＋1%以上増やし、事業場内最低賃金を地域別最低賃金＋30円以上にする計画を立て、申請までに従業員に表明すること",
                    "A plan that raises wages per person by the price stability target plus 1 % or more a year on average, and the lowest wage of the workplace to the regional minimum plus 30 yen or more, told to the staff before applying",
                ),
                missed: RuleText::new(
                    "計画を達成できないと、補助金の返還の対象になります",
                    "If the plan is missed, the subsidy is to be paid back",
                ),
                exempt: RuleText::new(
                    "小規模事業者と、医療・介護・社会福祉の事業者、学校などは対象外です",
                    "Small businesses (小規模事業者), medical, care and social welfare bodies, schools and the like are exempt",
                ),
                exempts_small: true,
            }),
            introduction_max: Some(Rule {
                value: Yen::new(2_000_000),
                basis: Basis {
                    clause: "it-normal-2026/introduction",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "2025年度の公募要領 通常枠 役務の対象経費の上限200万円に倣う",
                        "after the 2025 guidelines of the regular programme: limit on the cost of services",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_AS_IN_2025, NOTE_INTRODUCTION_IS_SERVICES],
                    also: &[],
                },
            }),
            cloud_months_max: Rule {
                value: 24,
                basis: Basis {
                    clause: "it-normal-2026/cloud",
                    source: &SOURCE_KOFU_2026_NORMAL,
                    locator: RuleText::new(
                        "交付規程 通常枠 別表 対象経費（クラウド利用料最大2年分）",
                        "grant rules of the regular programme, annex table: eligible cost",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            service_months_max: Rule {
                value: 12,
                basis: Basis {
                    clause: "it-normal-2026/service",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "2025年度の公募要領 通常枠 オプション「カテゴリー４（セキュリティ）」お助け隊サービスは最大1年分に倣う",
                        "after the 2025 guidelines of the regular programme: option of category 4, one year",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE],
                    also: &[],
                },
            },
            rounding: Rule {
                value: Rounding::Down,
                basis: Basis {
                    clause: "it-normal-2026/rounding",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "2025年度の公募要領 通常枠「１円未満は切り捨て」に倣う",
                        "after the 2025 guidelines of the regular programme",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_DROP_FRACTIONS],
                    also: &[],
                },
            },
            tax: Rule {
                value: EligibleTax::Excluded,
                basis: Basis {
                    clause: "it-normal-2026/tax",
                    source: &SOURCE_KOUBO_2025_NORMAL,
                    locator: RuleText::new(
                        "2025年度の公募要領 通常枠 対象外経費「公租公課（消費税）」に倣う",
                        "after the 2025 guidelines of the regular programme",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_SUBSIDY_EXCLUDES_TAX],
                    also: &[],
                },
            },
            repeat: Rule {
                value: Repeat::Unclear,
                basis: Basis {
                    clause: "it-normal-2026/repeat",
                    source: &SOURCE_KOUBO_2025_SECURITY,
                    locator: RuleText::new(
                        "2026年度の公募要領は未確認",
                        "the 2026 guidelines were not seen",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[],
                    also: &[],
                },
            },
        },
        invoice: InvoiceFrame {
            title: RuleText::new(
                "デジタル化・AI導入補助金2026 インボイス枠（インボイス対応類型）",
                "デジタル化・AI導入補助金2026, invoice programme",
            ),
            computed: Rule {
                value: true,
                basis: Basis {
                    clause: "it-invoice-2026/computed",
                    source: &SOURCE_KOFU_2026_INVOICE,
                    locator: RuleText::new(
                        "交付規程 インボイス枠（インボイス対応類型） 別表1",
                        "grant rules of the invoice programme, annex table 1",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            slices: &[
                Rule {
                    value: Slice {
                        cap: Yen::new(500_000),
                        rates: Rates {
                            sme: Ratio::new(3, 4),
                            small: Ratio::new(4, 5),
                        },
                        functions_min: 1,
                    },
                    basis: Basis {
                        clause: "it-invoice-2026/slice-1",
                        source: &SOURCE_KOFU_2026_INVOICE,
                        locator: RuleText::new(
                            "交付規程 インボイス枠 別表1 補助額50万円以下の部分（1機能以上）",
                            "grant rules of the invoice programme, annex table 1: up to the first limit, one function or more",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
                Rule {
                    value: Slice {
                        cap: Yen::new(3_500_000),
                        rates: Rates {
                            sme: Ratio::new(2, 3),
                            small: Ratio::new(2, 3),
                        },
                        functions_min: 2,
                    },
                    basis: Basis {
                        clause: "it-invoice-2026/slice-2",
                        source: &SOURCE_KOFU_2026_INVOICE,
                        locator: RuleText::new(
                            "交付規程 インボイス枠 別表1 補助額50万円超350万円以下の部分（2機能以上）",
                            "grant rules of the invoice programme, annex table 1: above the first limit, two functions or more",
                        ),
                        valid_from: Date::literal(2026, 3, 30),
                        valid_until: None,
                        checked_on: Date::literal(2026, 11, 28),
                        certainty: Certainty::Official,
                        notes: &[],
                        also: &[],
                    },
                },
            ],
            pc: Rule {
                value: Hardware {
                    rate: Ratio::new(1, 2),
                    cap: Yen::new(100_000),
                },
                basis: Basis {
                    clause: "it-invoice-2026/pc",
                    source: &SOURCE_KOFU_2026_INVOICE,
                    locator: RuleText::new(
                        "交付規程 インボイス枠 別表1 PC・タブレット等",
                        "grant rules of the invoice programme, annex table 1: computers",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            register: Rule {
                value: Hardware {
                    rate: Ratio::new(1, 2),
                    cap: Yen::new(200_000),
                },
                basis: Basis {
                    clause: "it-invoice-2026/register",
                    source: &SOURCE_KOFU_2026_INVOICE,
                    locator: RuleText::new(
                        "交付規程 インボイス枠 別表1 レジ・券売機等",
                        "grant rules of the invoice programme, annex table 1: registers",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            introduction_max: Rule {
                value: Yen::new(2_000_000),
                basis: Basis {
                    clause: "it-invoice-2026/introduction",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "2025年度の公募要領 インボイス枠 2-2(2) 大分類Ⅲ、2-3【補足2】(ウ) 役務の補助対象経費の上限200万円に倣う",
                        "after the 2025 guidelines of the invoice programme, 2-2(2) and 2-3 note 2: limit on the cost of services",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_AS_IN_2025, NOTE_INTRODUCTION_IS_SERVICES],
                    also: &[],
                },
            },
            cloud_months_max: Rule {
                value: 24,
                basis: Basis {
                    clause: "it-invoice-2026/cloud",
                    source: &SOURCE_KOFU_2026_INVOICE,
                    locator: RuleText::new(
                        "交付規程 インボイス枠 別表1 クラウド利用料最大２年分",
                        "grant rules of the invoice programme, annex table 1: two years of cloud fees",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 28),
                    certainty: Certainty::Official,
                    notes: &[],
                    also: &[],
                },
            },
            service_months_max: Rule {
                value: 12,
                basis: Basis {
                    clause: "it-invoice-2026/service",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "2025年度の公募要領 インボイス枠 オプション「カテゴリー４（セキュリティ）」お助け隊サービスは最大1年分に倣う",
                        "after the 2025 guidelines of the invoice programme: option of category 4, one year",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_AS_IN_2025, NOTE_INITIAL_FEE_NOT_ELIGIBLE],
                    also: &[],
                },
            },
            rounding: Rule {
                value: Rounding::Down,
                basis: Basis {
                    clause: "it-invoice-2026/rounding",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "2025年度の公募要領 インボイス枠「１円未満は切り捨て」に倣う",
                        "after the 2025 guidelines of the invoice programme",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_DROP_FRACTIONS],
                    also: &[],
                },
            },
            tax: Rule {
                value: EligibleTax::Excluded,
                basis: Basis {
                    clause: "it-invoice-2026/tax",
                    source: &SOURCE_KOUBO_2025_INVOICE,
                    locator: RuleText::new(
                        "2025年度の公募要領 インボイス枠 対象外経費「公租公課（消費税）」に倣う",
                        "after the 2025 guidelines of the invoice programme",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[NOTE_SUBSIDY_EXCLUDES_TAX],
                    also: &[],
                },
            },
            repeat: Rule {
                value: Repeat::Unclear,
                basis: Basis {
                    clause: "it-invoice-2026/repeat",
                    source: &SOURCE_KOUBO_2025_SECURITY,
                    locator: RuleText::new(
                        "2026年度の公募要領は未確認",
                        "the 2026 guidelines were not seen",
                    ),
                    valid_from: Date::literal(2026, 3, 30),
                    valid_until: None,
                    checked_on: Date::literal(2026, 11, 22),
                    certainty: Certainty::Assumed,
                    notes: &[],
                    also: &[],
                },
            },
        },
    },
];

static SME: [SizeLimit; 10] = [
    SizeLimit {
        industry: RuleText::new(
            "製造業（ゴム製品を除く）・建設業・運輸業",
            "Manufacturing (other than rubber), construction, transport",
        ),
        capital_yen_max: Some(300_000_000),
        employees_max: 300,
    },
    SizeLimit {
        industry: RuleText::new("卸売業", "Wholesale"),
        capital_yen_max: Some(100_000_000),
        employees_max: 100,
    },
    SizeLimit {
        industry: RuleText::new(
            "サービス業（ソフトウェア・情報処理・旅館を除く）",
            "Services (other than software, data processing, inns)",
        ),
        capital_yen_max: Some(50_000_000),
        employees_max: 100,
    },
    SizeLimit {
        industry: RuleText::new("小売業", "Retail"),
        capital_yen_max: Some(50_000_000),
        employees_max: 50,
    },
    SizeLimit {
        industry: RuleText::new(
            "ゴム製品製造業（タイヤ・チューブ・工業用ベルトを除く）",
            "Rubber products (other than tyres, tubes, industrial belts)",
        ),
        capital_yen_max: Some(300_000_000),
        employees_max: 900,
    },
    SizeLimit {
        industry: RuleText::new(
            "ソフトウェア業・情報処理サービス業",
            "Software and data processing",
        ),
        capital_yen_max: Some(300_000_000),
        employees_max: 300,
    },
    SizeLimit {
        industry: RuleText::new("旅館業", "Inns"),
        capital_yen_max: Some(50_000_000),
        employees_max: 200,
    },
    SizeLimit {
        industry: RuleText::new("その他の業種", "Other industries"),
        capital_yen_max: Some(300_000_000),
        employees_max: 300,
    },
    SizeLimit {
        industry: RuleText::new(
            "医療法人・社会福祉法人・学校法人",
            "Medical, social welfare and school corporations",
        ),
        capital_yen_max: None,
        employees_max: 300,
    },
    SizeLimit {
        industry: RuleText::new(
            "商工会・商工会議所",
            "Societies and chambers of commerce",
        ),
        capital_yen_max: None,
        employees_max: 100,
    },
];

static SMALL: [SizeLimit; 3] = [
    SizeLimit {
        industry: RuleText::new(
            "商業・サービス業（宿泊業・娯楽業を除く）",
            "Commerce and services (other than lodging and entertainment)",
        ),
        capital_yen_max: None,
        employees_max: 5,
    },
    SizeLimit {
        industry: RuleText::new("宿泊業・娯楽業", "Lodging and entertainment"),
        capital_yen_max: None,
        employees_max: 20,
    },
    SizeLimit {
        industry: RuleText::new("製造業その他", "Manufacturing and others"),
        capital_yen_max: None,
        employees_max: 20,
    },
];

/// Who applies: what the guide asks.
pub static GUIDE: GuideRules = GuideRules {
    applicants: Applicants {
        basis: Basis {
            clause: "applicants",
            source: &SOURCE_KOUBO_2025_SECURITY,
            locator: RuleText::new("公募要領 2-1-1", "guidelines 2-1-1"),
            valid_from: Date::literal(2025, 3, 18),
            valid_until: None,
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Official,
            notes: &[],
            also: &[
                Place {
                    source: &SOURCE_KOFU_2026_NORMAL,
                    locator: RuleText::new(
                        "交付規程 別紙1 一・二",
                        "grant rules, annex 1, nos. 1 and 2",
                    ),
                },
            ],
        },
        sme: &SME,
        small: &SMALL,
    },
    bodies: &[
        Body {
            id: "company",
            name: RuleText::new(
                "会社（株式会社・有限会社・合同会社など）",
                "A company (株式会社, 有限会社, 合同会社 …)",
            ),
            capital_counts: true,
            sme: None,
            may_be_small: true,
            basis: Basis {
                clause: "applicants/body/company",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-1", "guidelines 2-1-1"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Body {
            id: "sole",
            name: RuleText::new(
                "個人事業主",
                "A sole proprietor (個人事業主)",
            ),
            capital_counts: false,
            sme: None,
            may_be_small: true,
            basis: Basis {
                clause: "applicants/body/sole",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-1 個人事業主",
                    "guidelines 2-1-1: sole proprietors",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Body {
            id: "medical",
            name: RuleText::new(
                "医療法人・社会福祉法人",
                "A medical or social welfare corporation",
            ),
            capital_counts: false,
            sme: Some(&SME[8]),
            may_be_small: false,
            basis: Basis {
                clause: "applicants/body/medical",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-1 小規模事業者に含まれない法人",
                    "guidelines 2-1-1: bodies that are never small",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Body {
            id: "school",
            name: RuleText::new("学校法人", "A school corporation"),
            capital_counts: false,
            sme: Some(&SME[8]),
            may_be_small: false,
            basis: Basis {
                clause: "applicants/body/school",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-1 小規模事業者に含まれない法人",
                    "guidelines 2-1-1: bodies that are never small",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Body {
            id: "chamber",
            name: RuleText::new(
                "商工会・商工会議所",
                "A society or chamber of commerce",
            ),
            capital_counts: false,
            sme: Some(&SME[9]),
            may_be_small: false,
            basis: Basis {
                clause: "applicants/body/chamber",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-1 小規模事業者に含まれない法人",
                    "guidelines 2-1-1: bodies that are never small",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Body {
            id: "association",
            name: RuleText::new(
                "組合・中小企業団体・財団法人・社団法人・NPO法人",
                "A cooperative, federation, foundation, association or NPO",
            ),
            capital_counts: false,
            sme: None,
            may_be_small: false,
            basis: Basis {
                clause: "applicants/body/association",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-1 主たる業種の従業員規模",
                    "guidelines 2-1-1: employees of the main industry",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
    ],
    industries: &[
        Industry {
            id: "manufacturing",
            name: RuleText::new(
                "製造業（ゴム製品を除く）・建設業・運輸業",
                "Manufacturing (other than rubber), construction, transport",
            ),
            sme: &SME[0],
            small: &SMALL[2],
            basis: Basis {
                clause: "applicants/industry/manufacturing",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-1", "guidelines 2-1-1"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Industry {
            id: "wholesale",
            name: RuleText::new("卸売業", "Wholesale"),
            sme: &SME[1],
            small: &SMALL[0],
            basis: Basis {
                clause: "applicants/industry/wholesale",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-1", "guidelines 2-1-1"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Industry {
            id: "retail",
            name: RuleText::new("小売業", "Retail"),
            sme: &SME[3],
            small: &SMALL[0],
            basis: Basis {
                clause: "applicants/industry/retail",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-1", "guidelines 2-1-1"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Industry {
            id: "restaurants",
            name: RuleText::new("飲食店", "Restaurants and bars"),
            sme: &SME[3],
            small: &SMALL[0],
            basis: Basis {
                clause: "applicants/industry/restaurants",
                source: &SOURCE_JEED_INDUSTRIES,
                locator: RuleText::new(
                    "表36 小売業 中分類76",
                    "table 36: retail, group 76",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Assumed,
                notes: &[NOTE_RESTAURANT_IS_RETAIL],
                also: &[],
            },
        },
        Industry {
            id: "services",
            name: RuleText::new(
                "サービス業（ソフトウェア・情報処理・旅館・娯楽を除く）",
                "Services (other than software, data processing, inns, entertainment)",
            ),
            sme: &SME[2],
            small: &SMALL[0],
            basis: Basis {
                clause: "applicants/industry/services",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-1", "guidelines 2-1-1"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Industry {
            id: "entertainment",
            name: RuleText::new("娯楽業", "Entertainment"),
            sme: &SME[2],
            small: &SMALL[1],
            basis: Basis {
                clause: "applicants/industry/entertainment",
                source: &SOURCE_JEED_INDUSTRIES,
                locator: RuleText::new(
                    "表36 サービス業 大分類N",
                    "table 36: services, division N",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Assumed,
                notes: &[NOTE_ENTERTAINMENT_IS_SERVICE],
                also: &[],
            },
        },
        Industry {
            id: "software",
            name: RuleText::new(
                "ソフトウェア業・情報処理サービス業",
                "Software and data processing",
            ),
            sme: &SME[5],
            small: &SMALL[0],
            basis: Basis {
                clause: "applicants/industry/software",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-1 商業・サービス業",
                    "guidelines 2-1-1: commerce and services",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Assumed,
                notes: &[NOTE_SOFTWARE_IS_SERVICE],
                also: &[],
            },
        },
        Industry {
            id: "inns",
            name: RuleText::new("旅館業", "Inns and hotels"),
            sme: &SME[6],
            small: &SMALL[1],
            basis: Basis {
                clause: "applicants/industry/inns",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-1", "guidelines 2-1-1"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Industry {
            id: "rubber",
            name: RuleText::new(
                "ゴム製品製造業（タイヤ・チューブ・工業用ベルトを除く）",
                "Rubber products (other than tyres, tubes, industrial belts)",
            ),
            sme: &SME[4],
            small: &SMALL[2],
            basis: Basis {
                clause: "applicants/industry/rubber",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-1", "guidelines 2-1-1"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Industry {
            id: "other",
            name: RuleText::new("その他の業種", "Other industries"),
            sme: &SME[7],
            small: &SMALL[2],
            basis: Basis {
                clause: "applicants/industry/other",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-1", "guidelines 2-1-1"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
    ],
    exclusions: &[
        Exclusion {
            id: "one-large-owner",
            question: RuleText::new(
                "株式または出資の1/2以上を、同じ1つの大企業が持っていますか",
                "Does one large company own half or more of the shares or capital?",
            ),
            effect: ExclusionEffect::DeemedLarge,
            basis: Basis {
                clause: "applicants/exclusion/one-large-owner",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-2(1)①",
                    "guidelines 2-1-2(1)①",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[
                    Place {
                        source: &SOURCE_KOFU_2026_NORMAL,
                        locator: RuleText::new(
                            "交付規程 別紙1 三",
                            "grant rules, annex 1, no. 3",
                        ),
                    },
                ],
            },
        },
        Exclusion {
            id: "large-owners",
            question: RuleText::new(
                "株式または出資の2/3以上を、複数の大企業が合わせて持っていますか",
                "Do large companies together own two thirds or more of the shares or capital?",
            ),
            effect: ExclusionEffect::DeemedLarge,
            basis: Basis {
                clause: "applicants/exclusion/large-owners",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-2(1)②",
                    "guidelines 2-1-2(1)②",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[
                    Place {
                        source: &SOURCE_KOFU_2026_NORMAL,
                        locator: RuleText::new(
                            "交付規程 別紙1 三",
                            "grant rules, annex 1, no. 3",
                        ),
                    },
                ],
            },
        },
        Exclusion {
            id: "large-officers",
            question: RuleText::new(
                "役員の1/2以上が、大企業の役員か職員を兼ねていますか",
                "Are half or more of the officers also officers or staff of a large company?",
            ),
            effect: ExclusionEffect::DeemedLarge,
            basis: Basis {
                clause: "applicants/exclusion/large-officers",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-2(1)③",
                    "guidelines 2-1-2(1)③",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[
                    Place {
                        source: &SOURCE_KOFU_2026_NORMAL,
                        locator: RuleText::new(
                            "交付規程 別紙1 三",
                            "grant rules, annex 1, no. 3",
                        ),
                    },
                ],
            },
        },
        Exclusion {
            id: "owned-by-deemed",
            question: RuleText::new(
                "株式または出資のすべてを、上の3つのどれかに当てはまる会社が持っていますか",
                "Are all of the shares or capital owned by companies to which one of the three above applies?",
            ),
            effect: ExclusionEffect::DeemedLarge,
            basis: Basis {
                clause: "applicants/exclusion/owned-by-deemed",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-2(1)④",
                    "guidelines 2-1-2(1)④",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[
                    Place {
                        source: &SOURCE_KOFU_2026_NORMAL,
                        locator: RuleText::new(
                            "交付規程 別紙1 三",
                            "grant rules, annex 1, no. 3",
                        ),
                    },
                ],
            },
        },
        Exclusion {
            id: "deemed-officers",
            question: RuleText::new(
                "役員の全員が、上の3つのどれかに当てはまる会社の役員か職員を兼ねていますか",
                "Are all of the officers also officers or staff of companies to which one of the three above applies?",
            ),
            effect: ExclusionEffect::DeemedLarge,
            basis: Basis {
                clause: "applicants/exclusion/deemed-officers",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-2(1)⑤",
                    "guidelines 2-1-2(1)⑤",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[
                    Place {
                        source: &SOURCE_KOFU_2026_NORMAL,
                        locator: RuleText::new(
                            "交付規程 別紙1 三",
                            "grant rules, annex 1, no. 3",
                        ),
                    },
                ],
            },
        },
        Exclusion {
            id: "income",
            question: RuleText::new(
                "課税所得の過去3年の平均が15億円を超えていますか",
                "Is the average taxable income of the past three years above 1.5 billion yen?",
            ),
            effect: ExclusionEffect::DeemedLarge,
            basis: Basis {
                clause: "applicants/exclusion/income",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-2(1)⑥",
                    "guidelines 2-1-2(1)⑥",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[
                    Place {
                        source: &SOURCE_KOFU_2026_NORMAL,
                        locator: RuleText::new(
                            "交付規程 別紙1 三",
                            "grant rules, annex 1, no. 3",
                        ),
                    },
                ],
            },
        },
        Exclusion {
            id: "group",
            question: RuleText::new(
                "議決権の50%超でつながる親会社か子会社（孫会社以下も含む）がありますか",
                "Is there a parent or a subsidiary, or one further below, linked by more than 50% of the voting rights?",
            ),
            effect: ExclusionEffect::OneApplication,
            basis: Basis {
                clause: "applicants/exclusion/group",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-2(2)①",
                    "guidelines 2-1-2(2)①",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Exclusion {
            id: "same-owner",
            question: RuleText::new(
                "1人の人（配偶者、親子、生計を同じくする人の分を含む）が、この会社とほかの会社の議決権を、それぞれ50%超持っていますか",
                "Does one person (with spouse, parents, children and whoever shares the household) hold more than 50% of the voting rights of this company and of another one?",
            ),
            effect: ExclusionEffect::OneApplication,
            basis: Basis {
                clause: "applicants/exclusion/same-owner",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-2(2)②",
                    "guidelines 2-1-2(2)②",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Exclusion {
            id: "same-representative",
            question: RuleText::new(
                "代表者と住所、主な株主と住所、または実質的支配者が同じ法人が、ほかにありますか",
                "Is there another corporation with the same representative and address, the same main shareholders and address, or the same beneficial owner (実質的支配者)?",
            ),
            effect: ExclusionEffect::OneApplication,
            basis: Basis {
                clause: "applicants/exclusion/same-representative",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new(
                    "公募要領 2-1-2(2)③",
                    "guidelines 2-1-2(2)③",
                ),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Exclusion {
            id: "vendor",
            question: RuleText::new(
                "IT導入支援事業者（コンソーシアムの構成員を含む）として登録されているか、登録する予定がありますか",
                "Is it registered, or about to be, as a provider of the programme (IT導入支援事業者), members of a consortium included?",
            ),
            effect: ExclusionEffect::Excluded,
            basis: Basis {
                clause: "applicants/exclusion/vendor",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-2(3)", "guidelines 2-1-2(3)"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Exclusion {
            id: "suspended",
            question: RuleText::new(
                "いま、補助金の交付停止などの措置か、指名停止の措置を受けていますか",
                "Is it suspended from subsidies (補助金交付等停止措置) or from public tenders (指名停止措置) at present?",
            ),
            effect: ExclusionEffect::Excluded,
            basis: Basis {
                clause: "applicants/exclusion/suspended",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-2(4)", "guidelines 2-1-2(4)"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Exclusion {
            id: "nightlife",
            question: RuleText::new(
                "風俗営業などを営んでいますか（旅館業の許可を受けて風営法2条1項1号の営業をする場合を除きます）",
                "Does it run a nightlife or adult entertainment business (風俗営業)? An inn with its licence (旅館業) that runs one of item 1 (風営法2条1項1号) answers no",
            ),
            effect: ExclusionEffect::Excluded,
            basis: Basis {
                clause: "applicants/exclusion/nightlife",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-2(5)", "guidelines 2-1-2(5)"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Exclusion {
            id: "labour",
            question: RuleText::new(
                "過去1年のうちに、労働関係の法令違反で送検されましたか",
                "Was it referred to prosecutors for a breach of labour law within the past year?",
            ),
            effect: ExclusionEffect::Excluded,
            basis: Basis {
                clause: "applicants/exclusion/labour",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-2(6)", "guidelines 2-1-2(6)"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Exclusion {
            id: "organised-crime",
            question: RuleText::new(
                "反社会的勢力に当たるか、関係がありますか",
                "Is it part of, or linked to, organised crime (反社会的勢力)?",
            ),
            effect: ExclusionEffect::Excluded,
            basis: Basis {
                clause: "applicants/exclusion/organised-crime",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-2(7)", "guidelines 2-1-2(7)"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Exclusion {
            id: "religious",
            question: RuleText::new(
                "宗教法人ですか",
                "Is it a religious corporation (宗教法人)?",
            ),
            effect: ExclusionEffect::Excluded,
            basis: Basis {
                clause: "applicants/exclusion/religious",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-2(8)", "guidelines 2-1-2(8)"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Exclusion {
            id: "unincorporated",
            question: RuleText::new(
                "法人格のない任意団体ですか",
                "Is it an association without legal personality (任意団体)?",
            ),
            effect: ExclusionEffect::Excluded,
            basis: Basis {
                clause: "applicants/exclusion/unincorporated",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-2(9)", "guidelines 2-1-2(9)"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
        Exclusion {
            id: "misuse",
            question: RuleText::new(
                "ほかの補助金などで不正行為をしたことがありますか",
                "Has it misused another subsidy (他の補助金等での不正行為)?",
            ),
            effect: ExclusionEffect::Excluded,
            basis: Basis {
                clause: "applicants/exclusion/misuse",
                source: &SOURCE_KOUBO_2025_SECURITY,
                locator: RuleText::new("公募要領 2-1-2(10)", "guidelines 2-1-2(10)"),
                valid_from: Date::literal(2025, 3, 18),
                valid_until: None,
                checked_on: Date::literal(2026, 11, 28),
                certainty: Certainty::Official,
                notes: &[],
                also: &[],
            },
        },
    ],
    small_terminals_min: Rule {
        value: 41,
        basis: Basis {
            clause: "applicants/terminals",
            source: &SOURCE_KOUBO_2025_SECURITY,
            locator: RuleText::new(
                "公募要領 2-1-1 小規模事業者の従業員数からの目安",
                "our own rule, from the employees in guidelines 2-1-1",
            ),
            valid_from: Date::literal(2025, 3, 18),
            valid_until: None,
            checked_on: Date::literal(2026, 11, 28),
            certainty: Certainty::Assumed,
            notes: &[NOTE_MANY_TERMINALS],
            also: &[],
        },
    },
};
