//! The rows of a large table (CSV), one by one.

use super::arrive::{Arrived, Arriving, Checker, Header};
use crate::exchange::casefile::read::read_record;
use crate::exchange::problem::Problem;
use crate::exchange::spreadsheet::Rows;
use crate::model::Kind;
use crate::vocabulary::Terms;
use std::io::BufRead;

/// About how many bytes a row takes.
const ROW: usize = 1_000;

/// The records of a table.
#[derive(Debug)]
pub struct TableRows<R> {
    rows: Rows<R>,
    kind: Kind,
    /// Whether the records are defenders.
    defenders: bool,
    checker: Checker,
}

impl<R: BufRead> TableRows<R> {
    /// The rows of a table of records of a kind, or of defenders.
    ///
    /// # Errors
    /// When its first row is wrong.
    pub fn open(
        reader: R,
        terms: Terms,
        kind: Kind,
        defenders: bool,
    ) -> Result<Self, Vec<Problem>> {
        Ok(TableRows {
            rows: Rows::open(reader, kind)?,
            kind,
            defenders,
            checker: Checker::new(terms),
        })
    }
}

impl<R: BufRead> Arriving for TableRows<R> {
    fn next_record(&mut self) -> std::io::Result<Option<Result<Arrived, Vec<Problem>>>> {
        let Some(row) = self.rows.next_row() else {
            return Ok(None);
        };
        let record = row.and_then(|node| {
            let (mut fields, cleared) = read_record(self.kind, &node)?;
            if self.defenders {
                fields.insert("defender".into(), true.into());
            }
            let mark = node.mark;
            self.checker
                .arrived(self.kind, (fields, cleared), mark, ROW, || Ok(node))
        });
        Ok(Some(record))
    }

    fn bytes(&self) -> u64 {
        self.rows.bytes()
    }

    fn header(&mut self) -> Header {
        Header {
            level: self.rows.level,
            settings: None,
        }
    }
}
