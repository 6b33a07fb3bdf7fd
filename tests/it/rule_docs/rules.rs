//! Which rules are asked? Those of today, or a copy of which a figure was moved.

use otasuke_calculator::domain::{ApplyStep, FrameYear, GuideRules, Programme, Request, RuleBook};
use otasuke_calculator::rules::{APPLICATION, BOOK, FRAMES, GUIDE};

/// All rules that anything is computed from.
#[derive(Clone, Copy)]
pub struct Rules {
    pub book: &'static RuleBook,
    pub frames: &'static [FrameYear],
    pub guide: &'static GuideRules,
    pub steps: &'static [ApplyStep],
}

impl Rules {
    pub fn of_today() -> Self {
        Self {
            book: &BOOK,
            frames: &FRAMES,
            guide: &GUIDE,
            steps: APPLICATION.steps,
        }
    }

    /// The same request under these rules.
    pub fn of(&self, request: Request) -> Request {
        let programme = self.book.programme(request.programme.id).unwrap();
        Request {
            programme,
            ..request
        }
    }
}

/// A copy of the rules of today, to be changed.
pub struct Copied {
    pub book: RuleBook,
    pub programmes: Vec<Programme>,
    pub frames: Vec<FrameYear>,
    pub guide: GuideRules,
    pub steps: Vec<ApplyStep>,
}

impl Copied {
    pub fn of_today() -> Self {
        Self {
            book: BOOK.clone(),
            programmes: BOOK.programmes.iter().copied().cloned().collect(),
            frames: FRAMES.to_vec(),
            guide: GUIDE.clone(),
            steps: APPLICATION.steps.to_vec(),
        }
    }

    /// The copy for the rest of the test, as rules live as long as the program.
    pub fn leak(self) -> Rules {
        let programmes: &'static [Programme] = self.programmes.leak();
        let mut book = self.book;
        book.programmes = programmes.iter().collect::<Vec<_>>().leak();
        Rules {
            book: Box::leak(Box::new(book)),
            frames: self.frames.leak(),
            guide: Box::leak(Box::new(self.guide)),
            steps: self.steps.leak(),
        }
    }
}
