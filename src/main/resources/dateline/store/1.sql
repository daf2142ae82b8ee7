-- The first schema. docs/schema.md explains every table and column.

CREATE TABLE captures (
  number INTEGER PRIMARY KEY,
  digest TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  date_hint TEXT,
  publisher_hint TEXT,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  capture INTEGER NOT NULL REFERENCES captures (number) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  first INTEGER NOT NULL DEFAULT 1,
  title TEXT,
  authors TEXT NOT NULL,
  publisher TEXT,
  published TEXT,
  published_time TEXT,
  published_basis TEXT,
  dateline TEXT,
  language TEXT NOT NULL,
  url TEXT,
  agencies TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX articles_capture ON articles (capture);
CREATE INDEX articles_id ON articles (id);

CREATE TABLE blocks (
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  raw_start INTEGER,
  credit TEXT,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  status TEXT NOT NULL,
  background INTEGER NOT NULL,
  date_from TEXT,
  date_to TEXT,
  place TEXT,
  country TEXT,
  lat REAL,
  lon REAL,
  value REAL,
  confidence REAL NOT NULL,
  line TEXT NOT NULL,
  why TEXT NOT NULL
) STRICT;
CREATE INDEX claims_article ON claims (article);
CREATE INDEX claims_id ON claims (id);
CREATE INDEX claims_type ON claims (type);
CREATE INDEX claims_date ON claims (date_from);
CREATE INDEX claims_country ON claims (country);

CREATE TABLE claim_actors (
  claim INTEGER NOT NULL REFERENCES claims (number) ON DELETE CASCADE,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  country TEXT,
  sector TEXT,
  PRIMARY KEY (claim, role, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_actors_id ON claim_actors (id);
CREATE INDEX claim_actors_country ON claim_actors (country);

CREATE TABLE claim_sources (
  claim INTEGER NOT NULL REFERENCES claims (number) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  country TEXT,
  cue TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_sources_name ON claim_sources (name);
