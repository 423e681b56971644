//! The order of things that have dates, with hints for those that have none.

use super::{OrderHint, UncertainDate};

/// Sorts by date; what has equal dates stays in entry order. Then what says that it comes after
/// or before another record is put right behind or before it, where its own date does not say.
pub fn arrange<T>(
    items: &mut Vec<T>,
    date: impl Fn(&T) -> &UncertainDate,
    is_called: impl Fn(&T, &str) -> bool,
) {
    items.sort_by(|a, b| date(a).compare(date(b)));
    let mut moved = 0;
    while let Some(at) = (moved..items.len())
        .find(|n| date(&items[*n]).is_undated() && date(&items[*n]).order.is_some())
    {
        let item = items.remove(at);
        let target = match &date(&item).order {
            Some(OrderHint::After(name)) => items
                .iter()
                .position(|other| is_called(other, name))
                .map(|found| {
                    let hinted = |other: &T| {
                        matches!(&date(other).order, Some(OrderHint::After(n)) if n == name)
                    };
                    let behind = items[found + 1..].iter().take_while(|o| hinted(o)).count();
                    found + 1 + behind
                }),
            Some(OrderHint::Before(name)) => items.iter().position(|other| is_called(other, name)),
            None => None,
        };
        match target {
            Some(target) if target <= at => {
                items.insert(target, item);
                moved = at + 1;
            }
            _ => {
                items.insert(at, item);
                moved = at + 1;
            }
        }
    }
}
