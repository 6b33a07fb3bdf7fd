//! How was it computed? Every step with its figures, its rounding and its source.

use crate::screen::tree::Tree;
use crate::screen::{say, StepView, Steps, Words};
use crate::ui::written::{citation, folded};

/// The steps, folded away.
pub(super) fn steps(tree: &mut Tree, steps: &Steps, words: Words) {
    tree.open("div", "oc-card");
    tree.attr("key", "steps");
    folded(tree, "oc-steps", say::answer::steps(words));
    list(tree, say::answer::subsidy(words), &steps.subsidy);
    list(tree, say::answer::steps_net(words), &steps.net);
    tree.close();
    tree.close();
}

fn list(tree: &mut Tree, heading: &str, steps: &[StepView]) {
    tree.leaf("h3", "oc-subheading", heading);
    tree.open("ol", "oc-steps");
    for step in steps {
        tree.open("li", "oc-steps__step");
        tree.attr("data-step", step.code);
        tree.leaf("span", "oc-steps__text", &step.text);
        tree.leaf("b", "oc-steps__value", &step.value);
        tree.open("div", "oc-steps__sources");
        for one in &step.citations {
            citation(tree, one);
        }
        tree.close();
        tree.close();
    }
    tree.close();
}
