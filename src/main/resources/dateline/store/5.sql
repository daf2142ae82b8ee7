-- The fifth schema: when a capture was first kept, for the archives that it is written to.

ALTER TABLE captures ADD COLUMN kept TEXT;
