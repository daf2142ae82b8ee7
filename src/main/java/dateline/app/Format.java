package dateline.app;

/** How lists are written, by the word on the command line. */
enum Format {
  table,
  jsonl,
  csv,
  parquet
}
