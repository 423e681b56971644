-- Secrets of the dossier: random, made once, never exported, no part of its history.

CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL CHECK (length(value) = 32)
) STRICT, WITHOUT ROWID;
