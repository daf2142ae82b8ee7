-- The third schema: what analysts say of claims. Corrections are only ever added; they name the
-- words that they speak of, so that they hold for the claims that a later reading makes there.
-- docs/schema.md explains every column.

CREATE TABLE corrections (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  kind TEXT NOT NULL,
  value TEXT,
  reason TEXT NOT NULL,
  undoes INTEGER REFERENCES corrections (number)
) STRICT;

CREATE TABLE corrected_claims (
  correction INTEGER NOT NULL REFERENCES corrections (number),
  position INTEGER NOT NULL,
  claim TEXT NOT NULL,
  article TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  PRIMARY KEY (correction, position)
) STRICT, WITHOUT ROWID;
