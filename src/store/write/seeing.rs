//! Writing what is decided as it is written: the dossier is read within the transaction.

use super::{Writer, head};
use crate::store::history::Action;
use crate::store::{Store, StoreError};
use rusqlite::{Transaction, TransactionBehavior};

impl Store {
    /// As [`Self::write`], for work that reads the dossier as it stands within the transaction,
    /// what it wrote itself included.
    ///
    /// # Errors
    /// What `work` returns, or when the dossier is busy.
    pub fn write_seeing<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&Store, &Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let (result, number) = {
            let transaction =
                Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)
                    .map_err(StoreError::from)?;
            self.place.unchanged()?;
            let writer = Writer::new(transaction, self.seen)?;
            writer.decide_now()?;
            let result = work(self, &writer)?;
            writer.finish(&self.session, Action::Change, None)?;
            let head = head(&writer.transaction)?;
            writer.commit()?;
            (result, head.number)
        };
        self.seen = number;
        Ok(result)
    }
}
