-- The sixth schema: the commonest dyads are found without sorting all of them, and the layer is made
-- again, for its sources now say whose reports were printed. docs/schema.md explains every column.

DROP INDEX dyad_counts_events;
CREATE INDEX dyad_counts_events ON dyad_counts (events DESC, one, other);
UPDATE state SET joined = -1;
