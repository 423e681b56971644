//! Writing what is decided as it is written: the dossier is read within the transaction.

use super::Writer;
use crate::store::history::Action;
use crate::store::{Store, StoreError};

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
        let writer = self.begin()?;
        writer.decide_now()?;
        let result = work(self, &writer)?;
        self.end(writer, Action::Change, None)?;
        Ok(result)
    }
}
