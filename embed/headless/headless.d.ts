// Which types do requests and answers have? Those of docs/contract.md, schema 1, and for the comparison
// of 枠 those of docs/contract-frames.md, schema 1.
//
// An amount is text of whole yen, such as "480000": a number would be a float. A count is a number.
//
// ```ts
// import { load, quote, isRefusal } from "otasuke-calculator/headless";
//
// await load();
// const answer = quote({
//   programme: "latest",
//   terminals: 10,
//   termMonths: 24,
//   offer: { serviceClass: 1, monitoring: "endpoint", endpointMonthlyFee: "2000" },
// });
// if (isRefusal(answer)) console.log(answer.error.field, answer.error.code);
// else console.log(answer.subsidy.amount); // "240000"
// ```

/** Whole yen as text without leading zeros, such as `"0"` or `"480000"`. */
export type Amount = string;

/** A real day in Japan, `YYYY-MM-DD`. */
export type Day = string;

/** The year of the subsidy programme (セキュリティ対策推進枠). */
export type ProgrammeId = "it-security-2024" | "it-security-2025" | "it-security-2026";

/** Who applies: 中小企業, 小規模事業者, or not eligible by size or by ownership (みなし大企業 too). */
export type Applicant = "sme" | "small" | "large";

/** 類型: 1類 with limited prices, 2類 with more functions at a reasonable price. */
export type ServiceClass = 1 | 2;

/** ネットワーク一括監視型, 端末監視型, 併用型. */
export type MonitoringKind = "network" | "endpoint" | "combined";

/** 拡充要件 of a 2類: ア, イ first half, イ second half, ウ, エ. */
export type Enhancement = "moreTerminals" | "combined" | "cloud" | "addedDetection" | "monthlyService";

/** What is asked: one customer and one offer. */
export interface QuoteRequest {
  /**
   * Default `"it-security-2024"`. `"latest"` is the newest one that is not over on the day `asOf`, or
   * today in Japan without one; the answer names it.
   */
  programme?: ProgrammeId | "latest";
  /** Default `"sme"`. */
  applicant?: Applicant;
  /** Whether お助け隊 was subsidised under an earlier year's programme. Default `false`. */
  alreadySubsidised?: boolean;
  /** Decides `programmeState` alone and never an amount. Default none. */
  asOf?: Day;
  /** 端末数, 1 to 100,000. */
  terminals: number;
  /** 契約期間: the months that the customer picks, 1 to 120. */
  termMonths: number;
  offer: Offer;
}

/** What a provider offers. Fees are 税抜 unless `taxIncluded`; each is 0 to 1,000,000,000 yen. */
export interface Offer {
  /** Tells it from the others of its list. At most 200 characters; the calculation does not use it. */
  id?: string;
  /** What it is called (サービス名). At most 200 characters; the calculation does not use it. */
  name?: string;
  /** Who provides it (提供事業者), where that is not the provider of the list. At most 200 characters; the calculation does not use it. */
  provider?: string;
  /** The class (類型): 1 for 1類, 2 for 2類. */
  serviceClass: ServiceClass;
  /** What is watched: network (ネットワーク一括監視型), endpoint (端末監視型) or combined (併用型). A fee that it does not use is absent or `"0"`. */
  monitoring: MonitoringKind;
  /** Whether the prices include consumption tax (税込); without it they exclude it (税抜). */
  taxIncluded?: boolean;
  /** The initial fee (初期費用) in yen. None is 0. Default `"0"`. */
  initialFee?: Amount;
  /** The monthly fee for the whole network (ネットワーク一括監視の月額) in yen. Default `"0"`. */
  networkMonthlyFee?: Amount;
  /** The monthly fee for one terminal (端末1台の月額) in yen. Default `"0"`. */
  endpointMonthlyFee?: Amount;
  /** The monthly fee for one terminal by volume (段階料金), instead of endpointMonthlyFee: all terminals are billed at the tier into which their number falls. The first starts at 1, each later one at more terminals than the one before. */
  endpointTiers?: EndpointTier[];
  /** The fewest terminals that are billed (最低契約台数). 1 if it is left out. From 1 to 100000. */
  minTerminals?: number;
  /** The shortest term in months (最低契約期間). 1 if it is left out. From 1 to 120. */
  minTermMonths?: number;
  /** The most terminals that the service can watch (監視できる台数). From 1 to 100000. */
  maxTerminals?: number;
  /** For a class 2 service, the most terminals that the same provider's class 1 service can watch. From 1 to 100000. */
  class1MaxTerminals?: number;
  /** For a class 2 service, what it adds (拡充要件): moreTerminals (ア), combined (イ, first half), cloud (イ, second half), addedDetection (ウ), monthlyService (エ). */
  enhancements?: Enhancement[];
}

/** From so many terminals on, each of all the terminals costs this fee a month. */
export interface EndpointTier {
  /** 1 to 100,000. */
  from: number;
  /** 0 to 1,000,000,000. */
  fee: Amount;
}

/** The answer to a request: the quote, or what is wrong with the request. */
export type Answer = Quote | Refusal;

/** The answer to a valid request. */
export interface Quote {
  schema: 1;
  /** The day of the rules that this version knows. */
  rulesEdition: Day;
  programme: ProgrammeId;
  /** Its state on the day `asOf`. */
  programmeState: ProgrammeState;
  /** Whether the offer keeps the standard (サービス基準): the first six checks together. */
  compliance: Compliance;
  /** All seven, in the order of `CheckRule`. */
  checks: Check[];
  /** The greater of `terminals` and `minTerminals`. */
  billedTerminals: number;
  /** The greater of `termMonths` and `minTermMonths`. */
  billedMonths: number;
  cost: Cost;
  subsidy: Subsidy;
  net: Net;
  hints: Hint[];
  notices: Notice[];
  /** How the amount came about, in the order of `StepCode`. */
  trace: Step[];
}

/** `notAsked` without `asOf`; else the state of the programme on that day. */
export type ProgrammeState = "notAsked" | "notOpen" | "open" | "closed" | "unknown";

/** `judgement`: no figure decides it. */
export type Compliance = "within" | "outside" | "judgement";

/** What is checked. The first six are of the standard; `capacity` is the offer's own. */
export type CheckRule =
  | "initialFee" | "networkMonthlyFee" | "endpointMonthlyFee" | "minTerminals" | "minTermMonths"
  | "enhancements" | "capacity";

/** How a check ended: `over` a limit by a figure, or `notMet`. */
export type CheckStatus = "within" | "over" | "notMet" | "judgement" | "notApplicable";

/** One check: of a price in yen, of a count as a number; figures only as far as it has any. */
export interface Check {
  rule: CheckRule;
  status: CheckStatus;
  /** What the offer or the request says, in the offer's own tax basis. */
  actual?: Amount | number;
  /** The most that is allowed, in the offer's own tax basis. */
  limit?: Amount | number;
  /** `limit − actual`, negative when over, such as `"-300"`. */
  margin?: Amount | number;
  /** The clause, such as `"standard-2.0/8"`, or `"offer"`. */
  source: string;
}

/** What the offer costs. `monthly`, `service` and `initial` are in the offer's own tax basis. */
export interface Cost {
  /** One month for all billed terminals. */
  monthly: Amount;
  /** The same, 税込. */
  monthlyInclTax: Amount;
  /** All billed months. */
  service: Amount;
  /** 初期費用. */
  initial: Amount;
  /** All, 税抜. */
  exclTax: Amount;
  tax: Amount;
  /** All, 税込. */
  inclTax: Amount;
}

/** What is paid back. */
export interface Subsidy {
  status: SubsidyStatus;
  /** 補助額; `"0"` where nothing is paid. */
  amount: Amount;
  /** The share before floor and cap. */
  beforeLimits: Amount;
  /** Months that count. */
  eligibleMonths: number;
  /** 補助対象経費, 税抜. */
  eligibleCost: Amount;
  /** 補助率, such as `"1/2"`. */
  rate: string;
  /** Why nothing is paid, where `ineligible`: all that hold. */
  reasons: Reason[];
}

/** `belowFloor`: less than the programme pays at least. `capped`: more than it pays at most. */
export type SubsidyStatus = "ineligible" | "belowFloor" | "capped" | "payable";

/** Why nothing is paid. */
export type Reason = "standardNotMet" | "capacityExceeded" | "applicantTooLarge" | "alreadySubsidised";

/** What is left to pay: the cost less the subsidy. */
export interface Net {
  /** 税抜. */
  exclTax: Amount;
  /** 税込. */
  inclTax: Amount;
  /** 税込, spread over the billed months, rounded half up. */
  inclTaxMonthly: Amount;
  /** 税込, spread over months and terminals, rounded half up. */
  inclTaxMonthlyPerTerminal: Amount;
  /** What must be paid before the subsidy comes, 税込. */
  prepaidInclTax: Amount;
}

/** A fact about a neighbouring situation. It is no advice: it may raise what is left to pay. */
export type Hint =
  /** The least number of terminals above those asked for that is paid. */
  | { code: "raiseTerminalsToFloor"; terminals: number; amount: Amount; netInclTax: Amount }
  /** The least term that is paid. */
  | { code: "raiseTermToFloor"; termMonths: number; amount: Amount; netInclTax: Amount }
  /** The least number of terminals whose share reaches the cap. */
  | { code: "capReachedAt"; terminals: number }
  /** Months beyond those that the programme pays for. */
  | { code: "monthsNotSubsidised"; months: number }
  /** A fee that is over its limit, and that limit. */
  | { code: "lowerPrice"; rule: CheckRule; to: Amount };

/** What a reader must know beside the figures. */
export interface Notice {
  code: NoticeCode;
}

/** Each is explained in docs/contract.md, under `notices`. */
export type NoticeCode =
  | "minTerminalsApplied" | "minTermApplied" | "priceJudgement" | "combinedLimitUnconfirmed"
  | "alreadySubsidisedUnclear" | "smallRateMayBeLost" | "registrationRequired" | "prepaymentRequired"
  | "initialFeeEligibilityUnconfirmed" | "taxBasisConverted";

/** One step of the calculation. */
export interface Step {
  code: StepCode;
  /** An amount; for `eligibleMonths` a number. */
  value: Amount | number;
  /** The clause, such as `"it-security-2024/rate"`, or `"offer"`. */
  source: string;
  certainty: Certainty;
}

/** The steps, in their order. */
export type StepCode =
  | "monthly" | "eligibleMonths" | "eligibleFee" | "eligibleCost" | "beforeLimits" | "amount";

/** How sure a figure is: an official document, another's account of it, an assumption, or the offer. */
export type Certainty = "official" | "secondary" | "assumed" | "given";

/** What is compared: one customer, one offer, and the tool beside it. */
export interface WaysRequest extends QuoteRequest {
  tool: Tool;
}

/** Another IT tool that the customer introduces. Every amount is 税抜, 0 to 1,000,000,000 yen. */
export interface Tool {
  /** ソフトウェア購入費. Default `"0"`. */
  softwareFee?: Amount;
  /** クラウド利用費 for one month. Default `"0"`. */
  cloudMonthlyFee?: Amount;
  /** For how many months the cloud is contracted, 1 to 120; required beside a fee that is not `"0"`. */
  cloudMonths?: number;
  /** 導入関連費. Default `"0"`. */
  introductionFee?: Amount;
  /** PC・タブレット等. Default `"0"`. */
  pcFee?: Amount;
  /** レジ・券売機等. Default `"0"`. */
  registerFee?: Amount;
  /** プロセス数: how many processes of the business it covers, 0 to 99. Default 0. */
  processes?: number;
  /** How many of 会計・受発注・決済 it covers, 0 to 3. Default 0. */
  functions?: number;
  /** Whether the year's condition for the rate of 最低賃金近傍の事業者 holds. Default `false`. */
  lowWages?: boolean;
}

/** The answer to a comparison: the ways, or what is wrong with the request. */
export type WaysAnswer = Ways | Refusal;

/** The ways to apply for the service and the tool. */
export interface Ways {
  schema: 1;
  /** The day of the rules that this version knows. */
  rulesEdition: Day;
  programme: ProgrammeId;
  /** Its state on the day `asOf`. */
  programmeState: ProgrammeState;
  security: SecurityGrant;
  cost: WaysCost;
  /** How the service counts in 通常枠 and in インボイス枠, in this order. */
  frames: FrameService[];
  /** In the order of `WayName`; those of a frame that is not computed are absent. */
  ways: Way[];
  /** Those that pay something, the largest sum first. */
  ranking: WayName[];
  notices: WaysNotice[];
}

/** What セキュリティ対策推進枠 pays for the service: that of the quote. */
export interface SecurityGrant {
  status: SubsidyStatus;
  amount: Amount;
  reasons: Reason[];
}

/** What everything costs, 税込: the same in every way. */
export interface WaysCost {
  toolInclTax: Amount;
  serviceInclTax: Amount;
  totalInclTax: Amount;
}

/** 通常枠, インボイス枠（インボイス対応類型）. */
export type FrameName = "normal" | "invoice";

/** How the service counts together with the tool. */
export interface FrameService {
  frame: FrameName;
  /** Whether the figures of the year are sure enough to show a sum. */
  computed: boolean;
  /** Months of fees that count. */
  serviceMonths: number;
  /** Their fees, 税抜; `"0"` where a reason stands against them. */
  serviceCost: Amount;
  reasons: Reason[];
  /** Whether an earlier grant may stand against them. */
  repeatUnclear: boolean;
}

/** The service alone; service and tool applied for apart; or both together by the tool's frame. */
export type WayName =
  | "serviceAlone" | "normalApart" | "normalTogether" | "invoiceApart" | "invoiceTogether";

/** One way to apply. The ways are alternatives: two sums are never added up. */
export interface Way {
  way: WayName;
  /** From セキュリティ対策推進枠. */
  security: Amount;
  /** From 通常枠 or インボイス枠. */
  frame: Amount;
  /** Both. */
  sum: Amount;
  /** What is left to pay of the whole, 税込. */
  leftInclTax: Amount;
  /** How `frame` came about; absent for `serviceAlone`. */
  grant?: FrameGrant;
}

/** How the sum of a frame came about. */
export interface FrameGrant {
  outcome: FrameOutcome;
  /** 補助率 of 通常枠, such as `"1/2"`; absent where refused, and for インボイス枠. */
  rate?: string;
  /** The band or slice that the sum ends in, from 1. */
  band?: number;
  /** Whether 賃上げ計画 is needed, with repayment if it is missed. */
  wagePlan: boolean;
  /** That of the least sure step; absent where refused. */
  certainty?: Certainty;
  /** The steps, in the order of `FrameStepCode`; absent where refused. */
  trace?: FrameStep[];
}

/** How it ended; the first three are refusals. */
export type FrameOutcome =
  | "applicantTooLarge" | "noTool" | "nothingCovered" | "belowFloor" | "cutBelowNextBand" | "capped"
  | "payable";

/** One step of the calculation of a frame. */
export interface FrameStep {
  code: FrameStepCode;
  value: Amount;
  /** The clauses, such as `"it-normal-2026/rate"`, or `"tool"`. */
  sources: string[];
  /** That of the least sure source. */
  certainty: Certainty;
}

/** The steps: `beforeLimits` of 通常枠 alone, `hardware` of インボイス枠 alone, `service` together alone. */
export type FrameStepCode =
  | "software" | "cloud" | "introduction" | "service" | "eligibleCost" | "beforeLimits" | "hardware"
  | "amount";

/** What a reader must know beside the ways. */
export interface WaysNotice {
  code: WaysNoticeCode;
}

/** Each is explained in docs/contract-frames.md, under `notices`. */
export type WaysNoticeCode =
  | "wagePlanRequired" | "alreadySubsidisedUnclear" | "invoiceNotComputed" | "costPaidOnce";

/** What is wrong with a request: the first error that applies. */
export interface Refusal {
  error: RequestError;
}

/** One error. */
export interface RequestError {
  /** Where, such as `"offer.endpointTiers[1].fee"`; empty for the request as a whole. */
  field: string;
  code: ErrorCode;
  /** English, for a developer; a screen makes its own sentence of the code. */
  message: string;
}

/** Each is explained in docs/contract.md, under errors. */
export type ErrorCode =
  | "tooLong" | "notUtf8" | "notJson" | "duplicateField" | "unknownField" | "missing" | "wrongType"
  | "unknownValue" | "outOfRange" | "duplicateValue" | "tierOrder" | "feeTwice" | "feeNotUsed";

/** Where the module comes from, if not from the file beside the script. */
export interface LoadOptions {
  /** Bytes, a response, a compiled module, or an address; a promise of one of them too. */
  wasm?: WasmSource | PromiseLike<WasmSource>;
}

/** What `load` can make a module of. */
export type WasmSource = WebAssembly.Module | BufferSource | Response | URL | string;

/** The version of the shape of requests and quotes. */
export declare const schema: 1;

/** The version of this package. */
export declare const version: string;

/**
 * Loads the module. A second call waits for the first; after a failure it may be called again.
 * Rejects with an `Error` whose `cause` is what went wrong.
 */
export declare function load(options?: LoadOptions): Promise<void>;

/**
 * The quote for one request, or what is wrong with it. Never throws for a request, whatever it is.
 * Before `load` has ended it throws an `Error`.
 */
export declare function quote(request: QuoteRequest): Answer;

/**
 * The answers to many requests, in their order.
 * Before `load` has ended, and for what is no list, it throws an `Error`.
 */
export declare function quotes(requests: Iterable<QuoteRequest>): Answer[];

/**
 * Which 枠 pays more for one request, or what is wrong with it. Never throws for a request, whatever it
 * is. Before `load` has ended it throws an `Error`.
 */
export declare function ways(request: WaysRequest): WaysAnswer;

/**
 * The comparisons for many requests, in their order.
 * Before `load` has ended, and for what is no list, it throws an `Error`.
 */
export declare function waysOfMany(requests: Iterable<WaysRequest>): WaysAnswer[];

/** Whether the answer says what is wrong with the request, and is neither quote nor comparison. */
export declare function isRefusal(answer: Answer | WaysAnswer): answer is Refusal;
