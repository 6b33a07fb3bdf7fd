//! What can a visitor do on a panel, and what may follow that only a browser can do?

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
    /// The price list at this address is to be fetched; that of the project's own sample where the
    /// address is empty. One of another site is asked about first.
    Load(String),
    /// The same, and somebody has said yes.
    Fetch(String),
    /// The panel is to be printed.
    Print,
}
