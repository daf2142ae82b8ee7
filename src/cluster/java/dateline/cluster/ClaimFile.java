package dateline.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.api.common.serialization.Encoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/** How claims are written. A file appears under its name when a checkpoint has made it final. */
enum ClaimFile {
  /** Apache Parquet: a row a claim, with the article it stands in. */
  parquet {
    @Override
    FileSink<CodedArticle> sink(Path folder) {
      BulkWriter.Factory<CodedArticle> factory = ParquetClaims::new;
      return FileSink.forBulkFormat(folder, factory)
          .withBucketAssigner(new BasePathBucketAssigner<>())
          .withOutputFileConfig(suffix(".parquet"))
          .build();
    }
  },

  /** The record's lines, as {@code dateline read --as jsonl} writes them. */
  jsonl {
    @Override
    FileSink<CodedArticle> sink(Path folder) {
      Encoder<CodedArticle> lines = ClaimFile::lines;
      return FileSink.forRowFormat(folder, lines)
          .withBucketAssigner(new BasePathBucketAssigner<>())
          .withRollingPolicy(OnCheckpointRollingPolicy.build())
          .withOutputFileConfig(suffix(".jsonl"))
          .build();
    }
  };

  abstract FileSink<CodedArticle> sink(Path folder);

  private static OutputFileConfig suffix(String suffix) {
    return OutputFileConfig.builder().withPartSuffix(suffix).build();
  }

  private static void lines(CodedArticle article, OutputStream out) throws IOException {
    for (String line : article.lines()) {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
