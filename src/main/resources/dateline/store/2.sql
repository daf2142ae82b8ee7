-- The second schema: words to search claims by, and stories and events as a layer over the claims
-- that can be made again at any time. docs/schema.md explains every table and column.

CREATE INDEX claims_box ON claims (lat, lon);

CREATE TABLE state (
  readings INTEGER NOT NULL,
  joined INTEGER NOT NULL
) STRICT;
INSERT INTO state SELECT count(*), -1 FROM captures;

CREATE TABLE actor_names (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  PRIMARY KEY (id, name, country)
) STRICT, WITHOUT ROWID;
INSERT INTO actor_names SELECT DISTINCT id, name, coalesce(country, '') FROM claim_actors;

CREATE VIRTUAL TABLE claim_words USING fts5(
  sentence, names, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'
);
INSERT INTO claim_words (rowid, sentence, names)
SELECT c.number, json_extract(c.line, '$.evidence.text'),
  c.type || ' ' || coalesce(c.place, '')
  || coalesce((SELECT group_concat(' ' || x.name, '') FROM claim_actors x WHERE x.claim = c.number), '')
  || coalesce((SELECT group_concat(' ' || x.name, '') FROM claim_sources x WHERE x.claim = c.number), '')
FROM claims c;

CREATE TABLE stories (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT,
  date_from TEXT,
  date_to TEXT,
  articles INTEGER NOT NULL,
  publishers INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  line TEXT NOT NULL
) STRICT;

CREATE TABLE story_articles (
  story INTEGER NOT NULL,
  position INTEGER NOT NULL,
  article TEXT NOT NULL,
  origin TEXT NOT NULL,
  PRIMARY KEY (story, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_articles_article ON story_articles (article);

CREATE TABLE events (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  quad TEXT NOT NULL,
  day TEXT,
  date_from TEXT,
  date_to TEXT,
  dated INTEGER NOT NULL,
  reported TEXT,
  place TEXT,
  country TEXT,
  lat REAL,
  lon REAL,
  value REAL,
  standing TEXT NOT NULL,
  since TEXT,
  origins INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  answers INTEGER NOT NULL,
  line TEXT NOT NULL,
  why TEXT NOT NULL
) STRICT;
CREATE INDEX events_day ON events (day, type);
CREATE INDEX events_type ON events (type);
CREATE INDEX events_country ON events (country);
CREATE INDEX events_box ON events (lat, lon);
CREATE INDEX events_standing ON events (standing);

CREATE TABLE event_stories (
  event INTEGER NOT NULL,
  story INTEGER NOT NULL,
  PRIMARY KEY (event, story)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_stories_story ON event_stories (story);

CREATE TABLE event_actors (
  event INTEGER NOT NULL,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT,
  sector TEXT,
  PRIMARY KEY (event, role, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_actors_id ON event_actors (id);
CREATE INDEX event_actors_country ON event_actors (country);

CREATE TABLE event_claims (
  event INTEGER NOT NULL,
  position INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  publisher TEXT,
  day TEXT,
  line TEXT NOT NULL,
  voucher TEXT NOT NULL,
  stance TEXT NOT NULL,
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_claims_claim ON event_claims (claim);

CREATE TABLE event_answers (
  event INTEGER NOT NULL,
  position INTEGER NOT NULL,
  answering TEXT NOT NULL,
  answered TEXT NOT NULL,
  kind TEXT NOT NULL,
  "by" TEXT NOT NULL,
  day TEXT,
  basis TEXT NOT NULL,
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_changes (
  event INTEGER NOT NULL,
  position INTEGER NOT NULL,
  day TEXT,
  standing TEXT NOT NULL,
  claim TEXT NOT NULL,
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE relations (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  actor TEXT NOT NULL,
  recipient TEXT,
  since TEXT,
  until TEXT,
  seen TEXT,
  last TEXT,
  ended TEXT,
  claims INTEGER NOT NULL,
  line TEXT NOT NULL,
  why TEXT NOT NULL
) STRICT;
CREATE INDEX relations_actor ON relations (actor);
CREATE INDEX relations_recipient ON relations (recipient);

CREATE TABLE relation_claims (
  relation INTEGER NOT NULL,
  position INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  publisher TEXT,
  day TEXT,
  line TEXT NOT NULL,
  voucher TEXT NOT NULL,
  stance TEXT NOT NULL,
  PRIMARY KEY (relation, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_claims_claim ON relation_claims (claim);

CREATE TABLE actors (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT,
  sector TEXT,
  claims INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  first TEXT,
  last TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE sources (
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  country TEXT,
  claims INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  first TEXT,
  last TEXT,
  PRIMARY KEY (name, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE dyads (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  day TEXT NOT NULL,
  event INTEGER NOT NULL,
  quad TEXT NOT NULL,
  PRIMARY KEY (one, other, day, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE dyad_counts (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  events INTEGER NOT NULL,
  cooperation INTEGER NOT NULL,
  conflict INTEGER NOT NULL,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX dyad_counts_events ON dyad_counts (events);

CREATE TABLE day_counts (
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  type TEXT NOT NULL,
  quad TEXT NOT NULL,
  events INTEGER NOT NULL,
  PRIMARY KEY (day, kind, type)
) STRICT, WITHOUT ROWID;

CREATE TABLE facet_values (
  number INTEGER PRIMARY KEY,
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  label TEXT NOT NULL,
  events INTEGER NOT NULL,
  UNIQUE (facet, value)
) STRICT;

CREATE TABLE event_facets (
  event INTEGER NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (event, value)
) STRICT, WITHOUT ROWID;
