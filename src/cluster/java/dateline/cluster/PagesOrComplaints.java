package dateline.cluster;

import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Passes pages on; says aside which records of an archive held none. */
final class PagesOrComplaints extends ProcessFunction<ShippedPage, ShippedPage> {

  private static final long serialVersionUID = 1;

  @Override
  public void processElement(ShippedPage page, Context context, Collector<ShippedPage> out) {
    String complaint = page.complaint();
    if (complaint == null) {
      out.collect(page);
    } else {
      context.output(ClaimJob.COMPLAINTS, complaint);
    }
  }
}
