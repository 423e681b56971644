//! Which of the values that a message is filled in with it gives: those that stand in its text, in
//! one of its forms at least, and not only choose among them. So what a sentence claims is read from
//! the words of the language, and not from a list beside them.

use fluent_bundle::{FluentBundle, FluentResource};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

/// How deeply messages that refer to others are followed.
const DEEPEST: usize = 8;

/// Adds the names of the values that a pattern gives.
pub(super) fn given(
    bundle: &FluentBundle<FluentResource>,
    pattern: &Pattern<&str>,
    found: &mut BTreeSet<String>,
) {
    of_pattern(bundle, pattern, found, 0);
}

fn of_pattern(
    bundle: &FluentBundle<FluentResource>,
    pattern: &Pattern<&str>,
    found: &mut BTreeSet<String>,
    depth: usize,
) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    of_pattern(bundle, &variant.value, found, depth);
                }
            }
            Expression::Inline(expression) => of_expression(bundle, expression, found, depth),
        }
    }
}

fn of_expression(
    bundle: &FluentBundle<FluentResource>,
    expression: &InlineExpression<&str>,
    found: &mut BTreeSet<String>,
    depth: usize,
) {
    match expression {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for own in &arguments.positional {
                of_expression(bundle, own, found, depth);
            }
        }
        InlineExpression::MessageReference { id, attribute } if depth < DEEPEST => {
            let message = bundle.get_message(id.name);
            let pattern = message.and_then(|message| match attribute {
                Some(own) => message.get_attribute(own.name).map(|own| own.value()),
                None => message.value(),
            });
            if let Some(pattern) = pattern {
                of_pattern(bundle, pattern, found, depth + 1);
            }
        }
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(own) => of_expression(bundle, own, found, depth),
            Expression::Select { variants, .. } => {
                for variant in variants {
                    of_pattern(bundle, &variant.value, found, depth);
                }
            }
        },
        _ => {}
    }
}
