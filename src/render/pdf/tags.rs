//! The structure tree: what each piece of the pages is, for screen readers and for tools that
//! take the text out.

use krilla::tagging::{Identifier, Node, TagGroup, TagKind, TagTree};
use std::collections::HashMap;

/// The number of an element in the tree.
pub type Element = usize;

struct Entry {
    kind: TagKind,
    children: Vec<Child>,
}

enum Child {
    Element(Element),
    Content(Identifier),
}

/// The tree while it grows.
#[derive(Default)]
pub struct Tags {
    entries: Vec<Entry>,
    top: Vec<Element>,
    inline: HashMap<(usize, usize), Element>,
}

impl Tags {
    /// A new element below another, or at the top.
    pub fn add(&mut self, parent: Option<Element>, kind: impl Into<TagKind>) -> Element {
        let element = self.entries.len();
        self.entries.push(Entry {
            kind: kind.into(),
            children: Vec::new(),
        });
        match parent.and_then(|parent| self.entries.get_mut(parent)) {
            Some(entry) => entry.children.push(Child::Element(element)),
            None => self.top.push(element),
        }
        element
    }

    /// The element for a run of text with a meaning of its own, made where the run first stands.
    pub fn inline(
        &mut self,
        parent: Element,
        key: (usize, usize),
        kind: impl FnOnce() -> TagKind,
    ) -> Element {
        if let Some(element) = self.inline.get(&key) {
            return *element;
        }
        let element = self.add(Some(parent), kind());
        self.inline.insert(key, element);
        element
    }

    /// Puts content of a page into an element.
    pub fn content(&mut self, element: Element, content: Identifier) {
        if let Some(entry) = self.entries.get_mut(element) {
            entry.children.push(Child::Content(content));
        }
    }

    /// The finished tree.
    pub fn tree(self, language: Option<String>) -> TagTree {
        let mut groups: Vec<Option<TagGroup>> = Vec::new();
        // An element always stands before its children in the list, so from the end each element
        // finds its children finished.
        groups.resize_with(self.entries.len(), || None);
        for (index, entry) in self.entries.into_iter().enumerate().rev() {
            let children: Vec<Node> = entry
                .children
                .into_iter()
                .filter_map(|child| match child {
                    Child::Content(content) => Some(Node::Leaf(content)),
                    Child::Element(element) => {
                        let group = groups.get_mut(element)?.take()?;
                        (!group.children.is_empty()).then_some(Node::Group(group))
                    }
                })
                .collect();
            if let Some(place) = groups.get_mut(index) {
                *place = Some(TagGroup::with_children(entry.kind, children));
            }
        }
        let mut tree = TagTree::new().with_lang(language);
        for element in self.top {
            if let Some(group) = groups.get_mut(element).and_then(Option::take)
                && !group.children.is_empty()
            {
                tree.push(group);
            }
        }
        tree
    }
}
