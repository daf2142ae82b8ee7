package dateline.cluster;

import dateline.store.Coded;
import dateline.store.PageReading;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** A page to its articles with their claims; says aside what could not be read. */
final class Code extends ProcessFunction<ShippedPage, CodedArticle> {

  private static final long serialVersionUID = 1;

  private final Steps steps;
  private transient @Nullable PageReading reading;

  Code(Steps steps) {
    this.steps = steps;
  }

  @Override
  public void open(OpenContext context) {
    reading = steps.open();
  }

  @Override
  public void processElement(ShippedPage page, Context context, Collector<CodedArticle> out) {
    PageReading opened = reading;
    if (opened == null) {
      throw new IllegalStateException("opened before the first page");
    }
    PageReading.Read read = opened.read(page.capture(), page.hints());
    for (Coded coded : read.articles()) {
      out.collect(CodedArticle.of(coded));
    }
    read.complaints().forEach(line -> context.output(ClaimJob.COMPLAINTS, line));
  }
}
