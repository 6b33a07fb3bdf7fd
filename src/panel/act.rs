//! What can a visitor do on a panel, and what may follow that only a browser can do?

use crate::domain::Applicant;
use crate::draft::Draft;

/// Something that was done to an element with [`on`](super::node::Node::on).
#[derive(Clone, Copy, Debug)]
pub struct Act<'a> {
    /// What the element stands for: the panel, a dot, the part, as in `guide.industry`.
    pub name: &'a str,
    /// What it says: the text of a field, the value of a choice or of a button.
    pub value: &'a str,
    /// How it was done.
    pub how: How,
}

/// How something was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// A key changed the text of a field.
    Typed,
    /// The field lost the focus.
    Left,
    /// A button was pressed, or one of several was chosen.
    Chosen,
    /// A check mark was set.
    On,
    /// A check mark was taken away.
    Off,
}

impl How {
    /// By the name that the script of the page gives it.
    pub fn named(name: &str) -> Self {
        match name {
            "typed" => Self::Typed,
            "left" => Self::Left,
            "on" => Self::On,
            "off" => Self::Off,
            _ => Self::Chosen,
        }
    }
}

impl<'a> Act<'a> {
    /// The panel that it concerns.
    pub fn panel(&self) -> &'a str {
        self.name
            .split_once('.')
            .map_or(self.name, |(panel, _)| panel)
    }

    /// The part of the panel.
    pub fn part(&self) -> &'a str {
        self.name
            .split_once('.')
            .map_or(self.name, |(_, part)| part)
    }
}

/// What is asked of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Effect {
    /// Nothing.
    #[default]
    None,
    /// The form is to say that this kind of company applies.
    SetApplicant(Applicant),
    /// The form is to hold this.
    SetDraft(Box<Draft>),
    /// The form is to hold the offer of a service, which somebody chose.
    UseOffer {
        /// The form.
        draft: Box<Draft>,
        /// Which service: its id, its name, and who provides it.
        service: [String; 3],
    },
    /// The price list at this address is to be fetched; that of the project's own sample where the
    /// address is empty. One of another site is asked about first.
    Load(String),
    /// The same, and somebody has said yes.
    Fetch(String),
    /// The panel is to be printed.
    Print,
    /// The element with this id is to have the focus.
    Focus(&'static str),
}

impl Effect {
    /// The effect for the script of the page: its name, and behind a line break what it needs.
    pub fn encode(&self) -> String {
        match self {
            // A new applicant is a new draft; `Panels` says it so.
            Self::None | Self::SetApplicant(_) => String::new(),
            Self::SetDraft(draft) => format!("draft\n{}", draft.to_saved()),
            // No text of a price list holds a line break.
            Self::UseOffer { draft, service } => {
                format!("offer\n{}\n{}", service.join("\n"), draft.to_saved())
            }
            Self::Load(url) => format!("load\n{url}"),
            Self::Fetch(url) => format!("fetch\n{url}"),
            Self::Print => "print".to_owned(),
            Self::Focus(id) => format!("focus\n{id}"),
        }
    }
}
