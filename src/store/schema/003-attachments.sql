-- Version 3: attachments. Bytes are kept once under their SHA-256, in pieces of a mebibyte, so that
-- a large file needs little memory.

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY REFERENCES record(id) ON DELETE CASCADE,
    name TEXT,
    belongs_to_id INTEGER REFERENCES record(id) DEFERRABLE INITIALLY DEFERRED,
    description TEXT,
    media_type TEXT,
    size INTEGER,
    sha256 TEXT,
    modified TEXT
) STRICT;
CREATE INDEX attachment_by_belongs_to ON attachment(belongs_to_id);
CREATE INDEX attachment_by_sha256 ON attachment(sha256);

CREATE TABLE custody (
    record_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    list TEXT NOT NULL,
    position INTEGER NOT NULL,
    event TEXT,
    time TEXT,
    by TEXT,
    detail TEXT,
    PRIMARY KEY (record_id, list, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE content (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE content_piece (
    sha256 TEXT NOT NULL REFERENCES content(sha256) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, position)
) STRICT;
