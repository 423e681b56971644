-- Version 2: the history. Every command that writes is one revision in a chain: each revision's
-- hash covers its own content and the hash before it. src/store/history says how hashes are made.
--
-- A change names a record (or a setting) and keeps a salted digest of its state afterwards; the
-- states themselves stand in compressed blocks (`payload`), salts with them, so that a purge can
-- take a state out without a trace of what it was while the chain still holds.

CREATE TABLE revision (
    number INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    author TEXT NOT NULL,
    command TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('change', 'undo', 'redo', 'custody', 'purge', 'migrate')),
    target INTEGER REFERENCES revision(number),
    note TEXT,
    note_salt BLOB,
    note_digest BLOB,
    last_number INTEGER NOT NULL,
    changes INTEGER NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE change (
    revision INTEGER NOT NULL REFERENCES revision(number) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    subject TEXT NOT NULL,
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    number INTEGER,
    earlier INTEGER,
    digest BLOB CHECK (length(digest) = 32),
    block INTEGER,
    PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_uid ON change(uid, revision);

CREATE TABLE payload (
    revision INTEGER NOT NULL REFERENCES revision(number) DEFERRABLE INITIALLY DEFERRED,
    block INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (revision, block)
) STRICT;
