//! Which industries of the guide may a list mean by a name?

use std::collections::HashMap;

use super::key;
use crate::domain::{GuideRules, Industry};
use crate::draft::fold;

/// What lists call industries, with the ids of those of the guide that may be meant. A space parts two names.
/// 大分類 of 日本標準産業分類 belong to those that the guide's source puts them in.
const NAMES: &[(&str, &[&str])] = &[
    (
        "製造 製造業 メーカー 加工業 工業 印刷業 建設 建設業 建築 建築業 土木 土木業 工事業 \
         設備工事業 電気工事業 運輸 運輸業 運送 運送業 物流 物流業 倉庫業 運輸業郵便業 郵便業 \
         manufacturing manufacturer construction transport transportation logistics",
        &["manufacturing"],
    ),
    (
        "卸売 卸売業 卸 卸業 問屋 商社 wholesale wholesaler wholesaletrade",
        &["wholesale"],
    ),
    (
        "小売 小売業 小売店 販売店 retail retailer retailtrade",
        &["retail"],
    ),
    (
        "卸売業小売業 卸小売業 卸売小売業 販売業 流通業 商業",
        &["wholesale", "retail"],
    ),
    (
        "飲食 飲食店 飲食業 外食 外食業 飲食サービス業 レストラン 食堂 restaurant restaurants \
         foodservice",
        &["restaurants"],
    ),
    (
        "サービス サービス業 医療 医療業 医療福祉 医療福祉業 福祉 介護 介護業 病院 診療所 \
         クリニック 教育 教育業 教育学習支援業 学習塾 士業 専門サービス業 専門技術サービス業 \
         学術研究専門技術サービス業 理容業 美容業 理美容業 清掃業 警備業 人材派遣業 広告業 \
         services service healthcare medical education",
        &["services"],
    ),
    (
        "娯楽 娯楽業 遊技場 entertainment leisure",
        &["entertainment"],
    ),
    (
        "生活関連サービス業娯楽業 生活関連サービス娯楽業",
        &["services", "entertainment"],
    ),
    (
        "it it業 it企業 itサービス it関連 情報処理 情報処理業 \
         情報処理サービス業 ソフトウェア ソフトウェア業 ソフトウエア ソフトウエア業 \
         ソフトウェア開発 システム開発 システム開発業 software itservices \
         informationtechnology dataprocessing",
        &["software"],
    ),
    ("情報サービス 情報サービス業", &["software", "services"]),
    (
        "情報通信 情報通信業 it通信 通信情報 ict communications",
        &["software", "services", "other"],
    ),
    (
        "旅館 旅館業 ホテル ホテル業 宿泊 宿泊業 inn inns hotel hotels lodging",
        &["inns"],
    ),
    (
        "宿泊業飲食サービス業 宿泊飲食業 宿泊飲食サービス業",
        &["inns", "restaurants"],
    ),
    ("ゴム製品製造業 ゴム製品 rubber rubberproducts", &["rubber"]),
    ("ゴム ゴム製造業 タイヤ製造業", &["rubber", "manufacturing"]),
    ("通信業 通信 電気通信業 telecommunications", &["other"]),
    ("放送業", &["services"]),
    ("不動産 不動産業 realestate", &["other"]),
    (
        "不動産業物品賃貸業 不動産物品賃貸業",
        &["other", "services"],
    ),
    ("物品賃貸業 リース業 レンタル業", &["services"]),
    (
        "金融 金融業 保険 保険業 金融業保険業 金融保険業 金融保険 finance insurance",
        &["other"],
    ),
    (
        "農業 林業 漁業 農林業 農業林業 農林水産業 水産業 鉱業 鉱業採石業砂利採取業 \
         agriculture forestry fishery mining",
        &["other"],
    ),
    (
        "電気ガス熱供給水道業 電気ガス水道業 電気業 ガス業 utilities",
        &["other"],
    ),
    ("その他 その他業種 他 other others", &["other"]),
];

/// With what the name of a kind of an industry ends, such as 食料品製造業.
const ENDINGS: [(&str, &str); 5] = [
    (
        "製造業 製造 メーカー manufacturing 工事業 建設業 運送業 運輸業",
        "manufacturing",
    ),
    ("卸売業 卸売 wholesale", "wholesale"),
    ("小売業 小売 retail", "retail"),
    ("ソフトウェア業 情報処理サービス業", "software"),
    ("旅館業 ホテル業", "inns"),
];

/// What makes a manufacturer one of another row of the guide.
const RUBBER: [&str; 3] = ["ゴム", "タイヤ", "rubber"];

/// With these in its name, what makes something is no manufacturer of the guide, or may be none.
const UNSURE: [&str; 4] = ["ソフト", "システム", "ゲーム", "アプリ"];

/// What says that a name means all but what it names.
const EXCEPT: [&str; 4] = ["非", "以外", "除", "他"];

/// What parts several industries that are named together.
const BETWEEN: [char; 16] = [
    '・', '、', ',', '，', '/', '／', '･', '､', '&', '＆', ';', '；', '+', 'と', ' ', '\u{3000}',
];

/// The industries, by every name that is known of them.
#[derive(Clone, Debug)]
pub(in crate::partners) struct Named {
    rules: &'static GuideRules,
    named: HashMap<String, Vec<&'static str>>,
    endings: Vec<(String, &'static str)>,
    rubber: Vec<String>,
}

impl Named {
    pub(in crate::partners) fn new(rules: &'static GuideRules) -> Self {
        let mut named = HashMap::new();
        for (names, ids) in NAMES {
            named.extend(
                names
                    .split_whitespace()
                    .map(|name| (key(name), ids.to_vec())),
            );
        }
        // The guide's own names say most.
        for industry in rules.industries {
            for name in [industry.id, industry.name.ja, industry.name.en] {
                let (whole, id) = (key(name), vec![industry.id]);
                if let Some((bare, _)) = whole.split_once('(') {
                    named.insert(bare.to_owned(), id.clone());
                }
                named.insert(whole, id);
            }
        }
        let endings = ENDINGS.into_iter().flat_map(|(names, id)| {
            let names = names.split_whitespace();
            names.map(move |name| (key(name), id))
        });
        Self {
            rules,
            named,
            endings: endings.collect(),
            rubber: RUBBER.map(key).to_vec(),
        }
    }

    /// Those that may be meant; none where the guide has none of that name. Of several with the same limits
    /// it is the first.
    pub(in crate::partners) fn find(&self, named: &str) -> Vec<&'static Industry> {
        let ids = self
            .meant_by_all(named)
            .or_else(|| self.meant_with_note(named));
        let ids = ids.unwrap_or_default();
        let industries: Option<Vec<_>> = ids.iter().map(|id| self.rules.industry(id)).collect();
        let mut found: Vec<&'static Industry> = Vec::new();
        for industry in industries.unwrap_or_default() {
            let is_alike =
                |other: &&Industry| other.sme == industry.sme && other.small == industry.small;
            if !found.iter().any(is_alike) {
                found.push(industry);
            }
        }
        found
    }

    /// The ids of one name or of several: what they end with says least.
    fn meant_by_all(&self, named: &str) -> Option<Vec<&'static str>> {
        self.exactly(named)
            .or_else(|| self.meant_together(named))
            .or_else(|| self.meant(named))
    }

    /// The ids of all that are named one after the other, where each is known.
    fn meant_together(&self, named: &str) -> Option<Vec<&'static str>> {
        let parts = named.split(BETWEEN).filter(|part| !part.is_empty());
        let ids: Option<Vec<_>> = parts.map(|part| self.meant(part)).collect();
        ids.map(|ids| ids.concat())
    }

    /// The ids of what stands before a bracket, and of the industry in it, where it is one:
    /// サービス業（ソフトウェア） may be either. Parts of サービス業 belong to other industries of the guide, so
    /// that a note on it must be understood.
    fn meant_with_note(&self, named: &str) -> Option<Vec<&'static str>> {
        let folded = fold(named);
        let (before, note) = folded.split_once('(')?;
        let ids = self.meant_by_all(before)?;
        let note = note.trim_end_matches(')');
        let noted = self.meant_by_all(note);
        let is_exception = EXCEPT.iter().any(|word| note.contains(word));
        match noted {
            Some(noted) => Some([ids, noted].concat()),
            None if ids.contains(&"services") && !is_exception => None,
            None => Some(ids),
        }
    }

    /// The ids of the industries that one name may mean.
    fn meant(&self, named: &str) -> Option<Vec<&'static str>> {
        self.exactly(named)
            .or_else(|| self.meant_by_ending(&key(named)))
    }

    /// The same where the name itself is known.
    fn exactly(&self, named: &str) -> Option<Vec<&'static str>> {
        let whole = key(named);
        // What stands before the name in 日本標準産業分類: `E`, `09`.
        let bare = whole.trim_start_matches(|char: char| char.is_ascii_digit());
        let spellings = [whole.as_str(), bare, past_division(bare)];
        let mut known = spellings.iter().filter_map(|name| self.named.get(*name));
        known.next().cloned()
    }

    /// The ids of each industry whose name stands in another one, where that ends with such: 製造小売業 may be
    /// either.
    fn meant_by_ending(&self, name: &str) -> Option<Vec<&'static str>> {
        let mut endings = self.endings.iter();
        let (_, last) = endings.find(|(ending, _)| name.ends_with(ending.as_str()))?;
        let is_unsure = *last == "manufacturing" && UNSURE.iter().any(|word| name.contains(word));
        if is_unsure || EXCEPT.iter().any(|word| name.contains(word)) {
            return None;
        }
        let held = self.endings.iter();
        let held = held.filter(|(ending, _)| name.contains(ending.as_str()));
        let is_rubber = self.rubber.iter().any(|word| name.contains(word.as_str()));
        let rubber = is_rubber.then_some("rubber");
        Some(held.map(|(_, id)| *id).chain(rubber).collect())
    }
}

/// The letter of a division, where a name of Japanese letters follows it.
fn past_division(name: &str) -> &str {
    let behind = name.strip_prefix(|char: char| char.is_ascii_lowercase());
    behind
        .filter(|behind| behind.chars().next().is_some_and(|char| !char.is_ascii()))
        .unwrap_or(name)
}
