package dateline.cluster;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.apache.flink.util.OutputTag;

/**
 * The program that a cluster runs, the same over an archive and over a folder that grows: pages are
 * dealt out by digest, each is read and coded once, and an article that several pages hold is
 * written once. Every output file is whole or hidden, whatever fails.
 */
final class ClaimJob {

  /** A line each for what could not be read. */
  static final OutputTag<String> COMPLAINTS = new OutputTag<>("complaints", Types.STRING);

  private ClaimJob() {}

  /** Lays the program out; the caller has it run. */
  static void build(StreamExecutionEnvironment env, Plan plan, Steps steps) {
    SingleOutputStreamOperator<ShippedPage> pages =
        env.fromSource(source(plan), WatermarkStrategy.noWatermarks(), "archives")
            .uid("archives")
            .process(new PagesOrComplaints())
            .returns(ShippedPage.class)
            .uid("pages");
    SingleOutputStreamOperator<CodedArticle> coded =
        pages
            .keyBy(ShippedPage::digest)
            .process(new FirstOfEach<ShippedPage>())
            .returns(ShippedPage.class)
            .setParallelism(env.getParallelism())
            .name("each page once")
            .uid("page-once")
            .process(new Code(steps))
            .returns(CodedArticle.class)
            // A batch would reckon its slots by bytes, and a page's cost is not in its bytes.
            .setParallelism(env.getParallelism())
            .name("read and code")
            .uid("code");
    coded
        .keyBy(CodedArticle::id)
        .process(new FirstOfEach<CodedArticle>())
        .returns(CodedArticle.class)
        .name("each article once")
        .uid("article-once")
        .sinkTo(plan.form().sink(new Path(plan.out(), "claims")))
        .name("claims")
        .uid("claims");
    pages
        .getSideOutput(COMPLAINTS)
        .union(coded.getSideOutput(COMPLAINTS))
        .sinkTo(complaints(new Path(plan.out(), "complaints")))
        .name("complaints")
        .uid("complaints");
  }

  private static FileSource<ShippedPage> source(Plan plan) {
    FileSource.FileSourceBuilder<ShippedPage> source =
        FileSource.forBulkFileFormat(new ArchiveFormat(plan.known()), new Path(plan.in()));
    return (plan.follow() == null ? source : source.monitorContinuously(plan.follow())).build();
  }

  private static FileSink<String> complaints(Path folder) {
    return FileSink.forRowFormat(folder, new SimpleStringEncoder<String>())
        .withBucketAssigner(new BasePathBucketAssigner<>())
        .withRollingPolicy(OnCheckpointRollingPolicy.build())
        .withOutputFileConfig(OutputFileConfig.builder().withPartSuffix(".txt").build())
        .build();
  }
}
