//! Whom a step or a charge concerns is settled when it is written. One that names nobody concerns
//! all who are accused at that moment, and is kept as their list: whoever becomes an accused later
//! was not arrested by a step of before.

use super::Writer;
use crate::model::{Kind, Uid};
use crate::store::StoreError;
use crate::store::columns::list_table;
use crate::store::history::{Touched, last_change, state_before};
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

/// The first and the last day that a date can mean, by number.
type Days = (Option<i64>, Option<i64>);

/// Kinds that concern the accused of a proceeding.
const KINDS: [Kind; 2] = [Kind::Step, Kind::Charge];

/// Those accused in a proceeding between two days, by uid: not those who became accused certainly later,
/// or ceased to be certainly earlier. Nobody where others are its parties too, whom a step that names
/// nobody concerns as well.
const ACCUSED: &str = "SELECT record.uid FROM party JOIN record ON record.id = party.actor_id \
    WHERE party.record_id = ?1 AND party.list = 'accused' \
    AND (party.date_earliest IS NULL OR ?3 IS NULL OR party.date_earliest <= ?3) \
    AND (party.date_latest IS NULL OR ?2 IS NULL OR party.date_latest >= ?2 \
    OR party.date_latest = party.date_earliest) \
    AND NOT EXISTS (SELECT 1 FROM party AS other WHERE other.record_id = ?1 \
    AND other.list = 'parties' AND other.actor_id IS NOT NULL) ORDER BY party.position";

impl Writer<'_> {
    /// Names the accused in all steps and charges that were written and name nobody, and those of
    /// before in the others of a proceeding that somebody was added to.
    ///
    /// # Errors
    /// When the dossier cannot be read or written.
    pub(in crate::store) fn name_the_accused(&self) -> Result<(), StoreError> {
        let touched: Vec<(i64, Touched)> = self
            .touched
            .borrow()
            .iter()
            .filter(|(_, one)| one.kind == Kind::Proceeding || KINDS.contains(&one.kind))
            .map(|(id, one)| (*id, *one))
            .collect();
        for (id, one) in &touched {
            if one.kind == Kind::Proceeding && one.earlier.is_some() {
                self.keep_to_those_before(*id, one)?;
            }
        }
        for (id, one) in &touched {
            if KINDS.contains(&one.kind)
                && let Some((proceeding, days)) = self.proceeding_of_unnamed(one.kind, *id)?
            {
                self.name(one.kind, *id, &self.accused(proceeding, days)?)?;
            }
        }
        Ok(())
    }

    /// Where somebody was added to those accused, what named nobody names those of before.
    fn keep_to_those_before(&self, id: i64, proceeding: &Touched) -> Result<(), StoreError> {
        let mut before = self.accused_before(proceeding)?;
        let now = self.accused(id, (None, None))?;
        if before.is_empty() || now.iter().all(|one| before.contains(one)) {
            return Ok(());
        }
        let mut there = Vec::new();
        for one in before.drain(..) {
            let uid = one.as_str().unwrap_or_default();
            if self.resolve(Some(Kind::Actor), uid)?.is_some() {
                there.push(one);
            }
        }
        for kind in KINDS {
            for (record, uid) in self.unnamed_of(kind, id)? {
                let touched = self.touched.borrow().get(&record).copied();
                let earlier = match touched {
                    Some(touched) => touched.earlier,
                    None => last_change(self.connection(), &uid)?,
                };
                // New ones are of those accused now; what was changed by a revision not seen, or
                // is in this one already, is left as it is.
                if earlier.is_some_and(|revision| revision <= self.seen.get()) {
                    self.name(kind, record, &there)?;
                }
            }
        }
        Ok(())
    }

    /// Writes the list of those whom a record concerns.
    fn name(&self, kind: Kind, id: i64, accused: &[Value]) -> Result<(), StoreError> {
        let field = kind.shape().field("accused");
        if let Some((field, table)) = field.and_then(|f| Some((f, list_table(kind, f)?)))
            && !accused.is_empty()
        {
            self.touch(kind, id)?;
            self.insert_list(kind, &table, field, id, accused)?;
        }
        Ok(())
    }

    fn accused(&self, proceeding: i64, days: Days) -> Result<Vec<Value>, StoreError> {
        let connection: &Connection = self.connection();
        let mut statement = connection.prepare_cached(ACCUSED)?;
        let mut rows = statement.query((proceeding, days.0, days.1))?;
        let mut accused: Vec<Value> = Vec::new();
        while let Some(row) = rows.next()? {
            let uid = Uid(uuid::Uuid::from_bytes(row.get(0)?));
            let one = Value::String(uid.to_string());
            if !accused.contains(&one) {
                accused.push(one);
            }
        }
        Ok(accused)
    }

    /// The uids of those who were accused before this revision.
    fn accused_before(&self, proceeding: &Touched) -> Result<Vec<Value>, StoreError> {
        let fields = state_before(self.connection(), proceeding)?.unwrap_or_default();
        let list = fields.get("accused").and_then(Value::as_array);
        let actor = |party: &Value| match party {
            Value::Object(party) => party.get("actor").cloned(),
            short => Some(short.clone()),
        };
        Ok(list.into_iter().flatten().filter_map(actor).collect())
    }

    /// The proceeding of a step or charge that names nobody, and the days that its date can mean.
    fn proceeding_of_unnamed(
        &self,
        kind: Kind,
        id: i64,
    ) -> Result<Option<(i64, Days)>, StoreError> {
        let table = kind.table();
        let connection: &Connection = self.connection();
        let found: Option<(Option<i64>, Days)> = connection
            .prepare_cached(&format!(
                "SELECT proceeding_id, date_earliest, date_latest FROM {table} WHERE id = ?1 \
                 AND NOT EXISTS (SELECT 1 FROM {table}_accused WHERE record_id = ?1)"
            ))?
            .query_row([id], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))
            .optional()?;
        Ok(found.and_then(|(proceeding, days)| Some((proceeding?, days))))
    }

    /// The steps or charges of a proceeding that name nobody, with their uids.
    fn unnamed_of(&self, kind: Kind, proceeding: i64) -> Result<Vec<(i64, [u8; 16])>, StoreError> {
        let table = kind.table();
        let connection: &Connection = self.connection();
        let mut statement = connection.prepare_cached(&format!(
            "SELECT own.id, record.uid FROM {table} AS own JOIN record ON record.id = own.id \
             WHERE own.proceeding_id = ?1 \
             AND NOT EXISTS (SELECT 1 FROM {table}_accused WHERE record_id = own.id)"
        ))?;
        let found = statement.query_map([proceeding], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<Result<_, _>>()?)
    }
}
