-- The fourth schema: what `dateline watch` remembers, the feeds that it asked and the pages that
-- they named. docs/schema.md explains every column.

CREATE TABLE feeds (
  url TEXT PRIMARY KEY,
  etag TEXT NOT NULL,
  modified TEXT NOT NULL,
  asked TEXT NOT NULL,
  next TEXT NOT NULL,
  failures INTEGER NOT NULL,
  complaint TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE listed (
  number INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  host TEXT NOT NULL,
  feed TEXT NOT NULL,
  seen TEXT NOT NULL,
  date_hint TEXT,
  publisher_hint TEXT,
  state TEXT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  next TEXT NOT NULL,
  complaint TEXT
) STRICT;
CREATE INDEX listed_waiting ON listed (host, next, number) WHERE state = 'waiting';
