//! Reading and writing at the same time: one thread makes records of lines, the other one writes
//! them.

use super::apply::{Bulk, BulkError};
use super::arrive::{Arrived, Arriving, Header};
use crate::exchange::problem::Problem;
use std::sync::mpsc::{SyncSender, sync_channel};

/// Records that are handed over together.
const BATCH: usize = 64;
/// How many bytes of lines are handed over together at most.
const BATCH_BYTES: usize = 1 << 20;
/// Batches that may wait to be written.
const AHEAD: usize = 8;

/// Lines on their way from the thread that reads to the one that writes.
struct Batch {
    records: Vec<Result<Arrived, Vec<Problem>>>,
    /// What the file said beside them.
    header: Header,
    /// Bytes read so far.
    bytes: u64,
}

/// Reads all records of a file into an import; `progress` hears how many bytes were read and how many records
/// came in.
///
/// # Errors
/// When the file cannot be read, has too many problems, or the dossier cannot be written.
pub fn pour<A: Arriving + Send>(
    source: A,
    bulk: &mut Bulk<'_, '_>,
    mut progress: impl FnMut(u64, usize),
) -> Result<(), BulkError> {
    std::thread::scope(|scope| {
        let (sender, receiver) = sync_channel(AHEAD);
        let reading = scope.spawn(move || read(source, &sender));
        for batch in &receiver {
            bulk.header(batch.header);
            for record in batch.records {
                match record {
                    Ok(record) => bulk.take(record)?,
                    Err(problems) => bulk.note(problems)?,
                }
            }
            progress(batch.bytes, bulk.records());
        }
        drop(receiver);
        match reading.join() {
            Ok(result) => result.map_err(BulkError::Read),
            Err(_) => Err(BulkError::Read(std::io::Error::other("the reader stopped"))),
        }
    })
}

/// Reads until the end, or until nobody takes them any more.
fn read<A: Arriving>(mut source: A, sender: &SyncSender<Batch>) -> std::io::Result<()> {
    loop {
        let mut records = Vec::with_capacity(BATCH);
        let mut size = 0;
        let mut ended = false;
        while records.len() < BATCH && size < BATCH_BYTES {
            let Some(record) = source.next_record()? else {
                ended = true;
                break;
            };
            size += record.as_ref().map_or(0, |arrived| arrived.size);
            records.push(record);
        }
        let batch = Batch {
            records,
            header: source.header(),
            bytes: source.bytes(),
        };
        if sender.send(batch).is_err() || ended {
            return Ok(());
        }
    }
}
