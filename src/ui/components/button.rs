//! What can be pressed? A button, which never sends a form.

use yew::prelude::*;

/// What a button looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ButtonKind {
    /// One of the main ones.
    #[default]
    Plain,
    /// The same, where it stands beside text.
    Small,
    /// One more or one fewer, beside a number.
    Step,
    /// One of several values that can be picked.
    Pick,
    /// The heading of a column, which sorts by it.
    Sort,
    /// Looks like a link, and shows more where it stands.
    Link,
    /// The way from both figures to the answer.
    Dock,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "oc-button",
            Self::Small => "oc-button oc-button--small",
            Self::Step => "oc-step",
            Self::Pick => "oc-pick",
            Self::Sort => "oc-sort",
            Self::Link => "oc-link",
            Self::Dock => "oc-dock__link",
        }
    }

    /// Whether a host may style it.
    const fn is_open(self) -> bool {
        matches!(self, Self::Plain | Self::Small)
    }
}

#[derive(PartialEq, Properties)]
pub(crate) struct ButtonProps {
    #[prop_or_default]
    pub(crate) kind: ButtonKind,
    /// What a press does. A button without anything to do stays in reach of the keyboard, so that the
    /// focus is not lost when it has done its last.
    pub(crate) onclick: Option<Callback<MouseEvent>>,
    /// What it is called where its content is a sign.
    #[prop_or_default]
    pub(crate) label: Option<AttrValue>,
    /// Whether it is the one that is picked, where it is one of several.
    #[prop_or_default]
    pub(crate) pressed: Option<bool>,
    /// Whether what it shows is open, where it shows something.
    #[prop_or_default]
    pub(crate) expanded: Option<bool>,
    /// Of what it is the one that is shown, as `aria-current` names it.
    #[prop_or_default]
    pub(crate) current: Option<AttrValue>,
    /// The name by which hosts and tests find it.
    #[prop_or_default]
    pub(crate) action: Option<AttrValue>,
    /// Which one it is, where several have that name.
    #[prop_or_default]
    pub(crate) value: Option<AttrValue>,
    pub(crate) children: Html,
}

#[component]
pub(crate) fn Button(props: &ButtonProps) -> Html {
    let idle = props.onclick.is_none();
    html! {
        <button
            class={props.kind.class()}
            part={props.kind.is_open().then_some("button")}
            type="button"
            data-action={props.action.clone()}
            data-value={props.value.clone()}
            aria-label={props.label.clone()}
            aria-pressed={props.pressed.map(|pressed| pressed.to_string())}
            aria-expanded={props.expanded.map(|expanded| expanded.to_string())}
            aria-current={props.current.clone()}
            aria-disabled={idle.then_some("true")}
            onclick={props.onclick.clone()}
        >
            { props.children.clone() }
        </button>
    }
}
