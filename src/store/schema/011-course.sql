-- Version 11: what terms mean, sentences by and to an amount, the state of measures, until when a
-- state is known to hold.

ALTER TABLE term ADD COLUMN broader TEXT;
ALTER TABLE term ADD COLUMN meaning TEXT;

ALTER TABLE sentence ADD COLUMN "by" TEXT;
ALTER TABLE sentence ADD COLUMN "to" TEXT;

ALTER TABLE measure ADD COLUMN state TEXT;
ALTER TABLE measure ADD COLUMN length TEXT;
ALTER TABLE measure ADD COLUMN became_known TEXT;
ALTER TABLE measure ADD COLUMN became_known_earliest INTEGER;
ALTER TABLE measure ADD COLUMN became_known_latest INTEGER;
ALTER TABLE measure ADD COLUMN confirmed TEXT;
ALTER TABLE measure ADD COLUMN confirmed_earliest INTEGER;
ALTER TABLE measure ADD COLUMN confirmed_latest INTEGER;
ALTER TABLE measure ADD COLUMN targets_wording TEXT;

ALTER TABLE step ADD COLUMN in_absentia INTEGER NOT NULL DEFAULT 0 CHECK (in_absentia IN (0, 1));
ALTER TABLE step ADD COLUMN amount TEXT;
ALTER TABLE step ADD COLUMN currency TEXT;
ALTER TABLE step ADD COLUMN total TEXT;

ALTER TABLE actor ADD COLUMN confirmed TEXT;
ALTER TABLE actor ADD COLUMN confirmed_earliest INTEGER;
ALTER TABLE actor ADD COLUMN confirmed_latest INTEGER;
