//! Which answers can the page give? Their figures are worked out here from the contract.

use anyhow::Result;

use crate::look::Answer;
use crate::page::Page;

/// One thing that a person does on the page.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step {
    /// Types into a field and leaves it.
    Fill(&'static str, &'static str),
    /// Chooses a radio: its name and value, both without the page's prefix.
    Choose(&'static str, &'static str),
    /// Ticks an enhancement.
    Tick(&'static str),
    Programme(&'static str),
    Click(&'static str),
}

/// A state of the page: how to get there from the opening example, and what it answers.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) name: &'static str,
    pub(crate) steps: &'static [Step],
    pub(crate) answer: Answer,
    /// Checks with their status.
    pub(crate) checks: &'static [(&'static str, &'static str)],
    pub(crate) notices: &'static [&'static str],
}

impl State {
    /// Opens nothing: takes the opened page there.
    pub(crate) async fn reach(&self, page: &Page) -> Result<()> {
        for step in self.steps {
            step.take(page).await?;
        }
        page.answers(&self.answer).await
    }
}

impl Step {
    async fn take(self, page: &Page) -> Result<()> {
        match self {
            Self::Fill(id, typed) => page.fill(&format!("oc-{id}"), typed).await,
            Self::Choose(name, value) => page.choose(&format!("oc-{name}"), value).await,
            Self::Tick(name) => page.tick(&format!("oc-enhancement-{name}")).await,
            Self::Programme(programme) => page.choose_programme(programme).await,
            Self::Click(selector) => page.click(selector).await,
        }
    }
}

use Step::{Choose, Click, Fill, Programme, Tick};

const FEE: &str = "endpoint-monthly-fee";

/// From the opening example: 10 terminals, 24 months, 1,500 a terminal and month, 30,000 at first.
pub(crate) const STATES: &[State] = &[
    State {
        // 20,000 × 24 = 480,000, half 240,000; 510,000 with tax 561,000.
        name: "payable",
        steps: &[Fill(FEE, "2000")],
        answer: Answer::new("payable", "321,000円", "240,000円"),
        checks: &[
            ("endpointMonthlyFee", "within"),
            ("networkMonthlyFee", "notApplicable"),
        ],
        notices: &[
            "registrationRequired",
            "prepaymentRequired",
            "initialFeeEligibilityUnconfirmed",
        ],
    },
    State {
        // 200,000 × 24 = 4,800,000, half 2,400,000, cap 1,000,000; 4,830,000 with tax 5,313,000.
        name: "capped",
        steps: &[Fill(FEE, "2000"), Fill("terminals", "100")],
        answer: Answer::new("capped", "4,313,000円", "1,000,000円"),
        checks: &[("endpointMonthlyFee", "within")],
        notices: &["prepaymentRequired"],
    },
    State {
        // 4,000 × 24 = 96,000, half 48,000 under 50,000; 126,000 with tax 138,600.
        name: "below the floor",
        steps: &[Fill(FEE, "2000"), Fill("terminals", "2")],
        answer: Answer::new("belowFloor", "138,600円", "0円"),
        checks: &[("endpointMonthlyFee", "within")],
        notices: &[],
    },
    State {
        // The hint's 3 terminals: 6,000 × 24 = 144,000, half 72,000; 174,000 with tax 191,400.
        name: "raised to the floor by the hint",
        steps: &[
            Fill(FEE, "2000"),
            Fill("terminals", "2"),
            Click("[data-hint=\"raiseTerminalsToFloor\"] button"),
        ],
        answer: Answer::new("payable", "119,400円", "72,000円"),
        checks: &[("endpointMonthlyFee", "within")],
        notices: &["prepaymentRequired"],
    },
    State {
        // 23,000 × 24 = 552,000; 582,000 with tax 640,200; nothing is paid.
        name: "over the limit",
        steps: &[Fill(FEE, "2300")],
        answer: Answer::new("ineligible", "640,200円", "0円"),
        checks: &[("endpointMonthlyFee", "over"), ("initialFee", "within")],
        notices: &[],
    },
    State {
        name: "a price lowered by the hint",
        steps: &[
            Fill(FEE, "2300"),
            Click("[data-hint=\"lowerPrice\"] button"),
        ],
        answer: Answer::new("payable", "321,000円", "240,000円"),
        checks: &[("endpointMonthlyFee", "within")],
        notices: &["prepaymentRequired"],
    },
    State {
        // 390,000 with tax 429,000.
        name: "a company too large",
        steps: &[Choose("applicant", "large")],
        answer: Answer::new("ineligible", "429,000円", "0円"),
        checks: &[("endpointMonthlyFee", "within")],
        notices: &[],
    },
    State {
        // 390,000 with tax inside; 360,000 × 10 / 11 = 327,272, half 163,636.
        name: "prices with tax",
        steps: &[Choose("tax-included", "true")],
        answer: Answer::new("payable", "226,364円", "163,636円"),
        checks: &[("endpointMonthlyFee", "within")],
        notices: &["taxBasisConverted"],
    },
    State {
        // 8,000 × 24 = 192,000, half 96,000; 222,000 with tax 244,200.
        name: "a network watched as one",
        steps: &[
            Choose("monitoring", "network"),
            Fill("network-monthly-fee", "8000"),
        ],
        answer: Answer::new("payable", "148,200円", "96,000円"),
        checks: &[
            ("networkMonthlyFee", "within"),
            ("endpointMonthlyFee", "notApplicable"),
        ],
        notices: &["prepaymentRequired"],
    },
    State {
        // 90,000 × 36 = 3,240,000; 4,040,000 with tax inside. 90,000 × 24 = 2,160,000, without tax
        // 1,963,636, two thirds 1,309,090.
        name: "the longest answer",
        steps: LONGEST,
        answer: Answer::new("payable", "2,730,910円", "1,309,090円"),
        checks: &[
            ("initialFee", "judgement"),
            ("networkMonthlyFee", "judgement"),
            ("endpointMonthlyFee", "judgement"),
            ("minTermMonths", "within"),
            ("enhancements", "within"),
            ("capacity", "within"),
        ],
        notices: &[
            "priceJudgement",
            "alreadySubsidisedUnclear",
            "smallRateMayBeLost",
            "registrationRequired",
            "prepaymentRequired",
            "initialFeeEligibilityUnconfirmed",
            "taxBasisConverted",
        ],
    },
];

/// 併用型, 2類, 税込, and everything else that has something to say.
const LONGEST: &[Step] = &[
    Choose("monitoring", "combined"),
    Choose("service-class", "2"),
    Choose("tax-included", "true"),
    Fill("terminals", "30"),
    Fill("term-months", "36"),
    Fill("network-monthly-fee", "15000"),
    Fill(FEE, "2500"),
    Fill("initial-fee", "800000"),
    Fill("min-term-months", "24"),
    Fill("max-terminals", "100"),
    Fill("class1-max-terminals", "40"),
    Tick("combined"),
    Tick("addedDetection"),
    Tick("monthlyService"),
    Choose("applicant", "small"),
    Choose("already-subsidised", "true"),
    Programme("it-security-2026"),
];
