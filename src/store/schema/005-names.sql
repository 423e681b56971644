-- Version 5: names across scripts and spellings. The keys of every name of every actor: the
-- consonants of its words in each way they may be read (src/names/keys.rs). Beside `name_word`,
-- which finds what was typed letter by letter.

CREATE TABLE name_key (
    key TEXT NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    PRIMARY KEY (key, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_key_by_actor ON name_key(actor_id);
