//! Which keys do something during a call? Enter in a field, two that neither a browser nor an input method
//! wants, and letters where nothing is typed; never with Ctrl, Alt or AltGr, by which letters are typed and
//! browsers are led. F4 and F9 are keys of Edge, F6, F7 and F10 of every browser.

use yew::prelude::*;

use super::Msg;
use crate::screen::{say, Words};
use crate::ui::components::CheckField;

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    /// To the next question, from a field.
    Next,
    /// To the first question.
    First,
    /// Hold the present estimate.
    Hold,
    /// To the sentences.
    Read,
    /// Copy them as text.
    Copy,
}

impl Shortcut {
    const ALL: [Self; 5] = [Self::Next, Self::First, Self::Hold, Self::Read, Self::Copy];

    /// The key, as a browser names it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Next => "Enter",
            Self::First => "F2",
            Self::Hold => "H",
            Self::Read => "F8",
            Self::Copy => "C",
        }
    }

    /// Whether it is a letter, which acts where the sentences have the focus and nowhere else.
    pub const fn is_letter(self) -> bool {
        matches!(self, Self::Hold | Self::Copy)
    }

    /// What a key does, where it does something.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|shortcut| shortcut.key().eq_ignore_ascii_case(key))
    }

    fn label(self, words: Words) -> &'static str {
        match self {
            Self::Next => say::call::key_next(words),
            Self::First => say::call::key_first(words),
            Self::Hold => say::call::key_hold(words),
            Self::Read => say::call::key_read(words),
            Self::Copy => say::call::key_copy(words),
        }
    }
}

/// All keys, and how they are switched off.
pub(super) fn card(has_keys: bool, words: Words, on: &Callback<Msg>) -> Html {
    html! {
        <div class="oc-card" id="oc-call-keys">
            <h3 class="oc-heading" part="heading">{ say::call::keys_heading(words) }</h3>
            <CheckField
                id="oc-call-keys-on"
                label={say::call::keys(words)}
                checked={has_keys}
                onchange={on.reform(Msg::Keys)}
            />
            <dl class="oc-terms">
                for shortcut in Shortcut::ALL {
                    <div class="oc-term">
                        <dt><kbd class="oc-key">{ shortcut.key() }</kbd></dt>
                        <dd>{ shortcut.label(words) }</dd>
                    </div>
                }
            </dl>
            <p class="oc-small">{ say::call::keys_note(words) }</p>
        </div>
    }
}
