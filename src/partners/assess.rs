//! What does a partner come to? Its size by the guide, the best offer for it, and the figures of that.
//!
//! An answer depends only on terminals, size and the offers that are asked for. Thousands of partners
//! share one, so that each is settled once.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

use super::services::{Services, Wanted};
use super::size::Sizes;
use super::{
    Answer, Assessed, CarriedShare, Chosen, Column, Mistake, MistakeCode, Outcome, Partner, Raised,
    Row, SaidIndustry, Size, Status,
};
use crate::catalog::Catalog;
use crate::compare::{self, Candidate};
use crate::domain::{
    quote, Applicant, Compliance, Hint, Reason, Request, RuleBook, Settlement, SubsidyStatus,
    Terminals,
};
use crate::rules::BOOK;

/// So many answers are remembered; then all are forgotten, and remembering begins again.
const REMEMBERED_MAX: usize = 16_384;

/// Answers for each partner of a list.
#[derive(Clone, Debug)]
pub struct Assessor {
    /// Months, programme and day; the offer where there is no price list; the applicant where the list
    /// does not say the size.
    question: Request,
    services: Services,
    carried: CarriedShare,
    book: &'static RuleBook,
    sizes: Sizes,
    remembered: HashMap<Asked, Option<Arc<Chosen>>>,
}

/// All that an answer depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Asked {
    terminals: u32,
    applicant: Applicant,
    wanted: Wanted,
}

impl Assessor {
    /// For the partners of a company that asks so, over the offers of a price list or, without one, the
    /// offer of the question.
    pub fn new(question: Request, list: Option<&Catalog>, carried: CarriedShare) -> Self {
        Self {
            question,
            services: Services::new(list),
            carried,
            book: &BOOK,
            sizes: Sizes::new(),
            remembered: HashMap::new(),
        }
    }

    /// What becomes of a row of the list.
    pub fn answer(&mut self, row: Row) -> Assessed {
        let number = row.row;
        let mut mistakes = row.mistakes;
        let assessed = row
            .partner
            .map(|partner| (self.assess(number, &partner), partner));
        let outcome = match assessed {
            Some((Ok(answer), partner)) => {
                let beside = mistakes;
                Outcome::Answered(partner, Answer { beside, ..answer })
            }
            assessed => {
                mistakes.extend(assessed.and_then(|(answer, _)| answer.err()));
                let name = row.name;
                Outcome::Mistaken { name, mistakes }
            }
        };
        Assessed {
            row: number,
            outcome,
        }
    }

    /// What the partner in that row comes to.
    ///
    /// # Errors
    /// Where its row names a service that is not in the price list.
    pub fn assess(&mut self, row: u32, partner: &Partner) -> Result<Answer, Mistake> {
        let named = partner.offer.as_deref();
        let wanted = self.services.wanted(named).ok_or_else(|| Mistake {
            row,
            column: Some(Column::Offer),
            found: named.unwrap_or_default().to_owned(),
            code: MistakeCode::UnknownOffer,
        })?;
        let applicant = self.applicant(partner);
        let asked = Asked {
            terminals: partner.terminals.get(),
            applicant: applicant.unwrap_or(self.question.applicant),
            wanted,
        };
        Ok(Answer {
            industry: partner.industry().map(|industry| industry.id.into()),
            terminals: asked.terminals,
            size: size(applicant),
            offer: self.chosen(asked, partner.terminals),
            beside: Vec::new(),
        })
    }

    /// Who the partner is by its size.
    fn applicant(&self, partner: &Partner) -> Option<Applicant> {
        let (employees, yen) = (partner.employees, partner.capital_yen);
        match &partner.said_industry {
            None => self.sizes.in_any(employees, yen),
            Some(SaidIndustry::One(industry)) => self.sizes.in_each([*industry], employees, yen),
            Some(SaidIndustry::Several(industries)) => {
                let meant = industries.meant.iter().copied();
                self.sizes.in_each(meant, employees, yen)
            }
        }
    }

    fn chosen(&mut self, asked: Asked, terminals: Terminals) -> Option<Arc<Chosen>> {
        if let Some(known) = self.remembered.get(&asked) {
            return known.clone();
        }
        let question = Request {
            terminals,
            applicant: asked.applicant,
            ..self.question
        };
        let chosen = self.settle(asked.wanted, &question).map(Arc::new);
        if self.remembered.len() >= REMEMBERED_MAX {
            self.remembered.clear();
        }
        self.remembered.insert(asked, chosen.clone());
        chosen
    }

    /// The offer with the least left to pay among those that can serve and keep the standard, the first of
    /// the price list where several cost the same. One that is named is taken as it is.
    fn settle(&self, wanted: Wanted, question: &Request) -> Option<Chosen> {
        let candidates = self.services.candidates(wanted, question.offer);
        let rows = compare::rows(&candidates, question, self.book);
        let keeps = |row: &&compare::Row| row.settled.compliance != Compliance::Outside;
        let open = rows.iter().filter(|row| row.serves());
        let open = open.filter(|row| wanted != Wanted::Any || keeps(row));
        let best = open.min_by_key(|row| (Reverse(keeps(row)), row.settled.net.incl_tax))?;
        let candidate = candidates.get(best.index)?;
        Some(self.figures(candidate, &best.settled, question))
    }

    fn figures(&self, taken: &Candidate<'_>, settled: &Settlement, question: &Request) -> Chosen {
        let left_yen = settled.net.incl_tax.to_u64();
        let mut chosen = Chosen {
            name: taken.name.to_owned(),
            cost_yen: settled.cost.incl_tax.to_u64(),
            subsidy_yen: settled.subsidy.amount.to_u64(),
            left_yen,
            carried_yen: self.carried.of_yen(left_yen),
            status: status(settled),
            is_within: settled.compliance == Compliance::Within,
            longer_term: None,
            more_terminals: None,
        };
        if chosen.status == Status::BelowFloor {
            let request = Request {
                offer: taken.offer,
                ..*question
            };
            self.raise(&mut chosen, &request);
        }
        chosen
    }

    /// What would lift it above the floor, by the hints of its own quote.
    fn raise(&self, chosen: &mut Chosen, request: &Request) {
        for hint in quote(request, self.book).hints {
            match hint {
                Hint::RaiseTermToFloor {
                    term_months,
                    amount,
                    net_incl_tax,
                } => {
                    chosen.longer_term = Some(Raised {
                        to: term_months.get(),
                        subsidy_yen: amount.to_u64(),
                        left_yen: net_incl_tax.to_u64(),
                    });
                }
                Hint::RaiseTerminalsToFloor {
                    terminals,
                    amount,
                    net_incl_tax,
                } => {
                    chosen.more_terminals = Some(Raised {
                        to: terminals.get(),
                        subsidy_yen: amount.to_u64(),
                        left_yen: net_incl_tax.to_u64(),
                    });
                }
                _ => {}
            }
        }
    }
}

const fn size(applicant: Option<Applicant>) -> Size {
    match applicant {
        Some(Applicant::Small) => Size::Small,
        Some(Applicant::Sme) => Size::Sme,
        Some(Applicant::Large) => Size::Large,
        None => Size::Unknown,
    }
}

/// How the subsidy ended; of several reasons, that of the company itself is told.
fn status(settled: &Settlement) -> Status {
    match settled.subsidy.status {
        SubsidyStatus::Payable => Status::Payable,
        SubsidyStatus::Capped => Status::Capped,
        SubsidyStatus::BelowFloor => Status::BelowFloor,
        SubsidyStatus::Ineligible
            if settled.subsidy.reasons.contains(&Reason::ApplicantTooLarge) =>
        {
            Status::TooLarge
        }
        SubsidyStatus::Ineligible => Status::Ineligible,
    }
}
