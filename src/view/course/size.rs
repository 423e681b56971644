//! How many people a group or a wording stands for: "40", "at least 40", "5 to 7", "39 or 40".

use super::length::number;
use crate::model::{Actor, Link, Party};
use crate::vocabulary::{Terms, Who};

/// A number of people, between bounds; what bounds nothing is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// At least so many.
    pub least: u32,
    /// At most so many; none where nothing bounds it.
    pub most: Option<u32>,
}

impl Size {
    /// Just so many.
    pub const fn exactly(count: u32) -> Size {
        Size {
            least: count,
            most: Some(count),
        }
    }

    /// Reads a number, a range, or one with "at least", "more than", "up to", "fewer than". None where it
    /// is anything else, as "about 40" is: what is not understood is not counted with. What follows a
    /// comma says more of them and is not read ("18, one of them a minor").
    pub fn read(text: &str) -> Option<Size> {
        let text = text.trim().to_lowercase();
        let text = text
            .split_once(',')
            .map_or(text.as_str(), |(first, _)| first);
        let after = |starts: &[&str]| {
            let rest = starts.iter().find_map(|start| text.strip_prefix(start))?;
            number(rest.trim())
        };
        if let Some(least) = after(&["at least ", "no fewer than ", "not less than "]) {
            return Some(Size { least, most: None });
        }
        if let Some(under) = after(&["more than ", "over "]) {
            let least = under.checked_add(1)?;
            return Some(Size { least, most: None });
        }
        let up_to = |most: u32| Size {
            least: 1.min(most),
            most: Some(most),
        };
        if let Some(most) = after(&["at most ", "up to ", "no more than "]) {
            return Some(up_to(most));
        }
        if let Some(above) = after(&["fewer than ", "less than "]) {
            return Some(up_to(above.checked_sub(1)?));
        }
        let range = text.strip_prefix("between ").unwrap_or(text);
        let joined = [" to ", " or ", " and ", "–", "-"];
        if let Some((from, to)) = joined.iter().find_map(|by| range.split_once(by)) {
            let (least, most) = (number(from.trim())?, number(to.trim())?);
            return (least <= most).then_some(Size {
                least,
                most: Some(most),
            });
        }
        let words = [
            " people", " persons", " members", " men", " women", " others",
        ];
        let bare = words.iter().find_map(|word| text.strip_suffix(word));
        number(bare.unwrap_or(text).trim()).map(Size::exactly)
    }

    /// Both together.
    pub fn plus(self, other: Size) -> Size {
        Size {
            least: self.least.saturating_add(other.least),
            most: self
                .most
                .zip(other.most)
                .and_then(|(one, two)| one.checked_add(two)),
        }
    }

    /// How many parties there are: a person counts as one, a group with its size, a wording with its
    /// own. Where nothing says how many a group or a wording stands for, it is at least one.
    pub fn of_parties<'a>(
        parties: impl IntoIterator<Item = &'a Party>,
        actor: impl Fn(&Link) -> Option<&'a Actor>,
        terms: &Terms,
    ) -> Size {
        let some = Size {
            least: 1,
            most: None,
        };
        let of = |party: &'a Party| {
            let known = party.actor.as_ref().and_then(&actor);
            let group = known.and_then(|actor| actor.size.as_deref());
            let stated = party.size.as_deref().or(group).map(Size::read);
            match (stated, known) {
                (Some(stated), _) => stated.unwrap_or(some),
                (None, Some(actor)) if terms.who(actor.kind.as_deref()) != Who::Group => {
                    Size::exactly(1)
                }
                (None, None) if party.actor.is_some() => Size::exactly(1),
                (None, _) => some,
            }
        };
        parties
            .into_iter()
            .map(of)
            .fold(Size::exactly(0), Size::plus)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_people_are_read_as_people_write_them_and_nothing_else_is() {
        let of = |least, most| Some(Size { least, most });
        for (text, size) in [
            ("40", of(40, Some(40))),
            ("six", of(6, Some(6))),
            ("18, one of them a minor", of(18, Some(18))),
            ("at least 40", of(40, None)),
            ("more than thirty", None),
            ("more than 30", of(31, None)),
            ("up to 12", of(1, Some(12))),
            ("fewer than 5", of(1, Some(4))),
            ("5 to 7", of(5, Some(7))),
            ("between 5 and 7", of(5, Some(7))),
            ("39 or 40", of(39, Some(40))),
            ("5–7", of(5, Some(7))),
            ("nine people", of(9, Some(9))),
            ("about 40", None),
            ("many", None),
            ("7 to 5", None),
            ("4.5", None),
            ("", None),
        ] {
            assert_eq!(Size::read(text), size, "{text}");
        }
    }
}
