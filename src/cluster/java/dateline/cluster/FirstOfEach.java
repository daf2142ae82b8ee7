package dateline.cluster;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Lets the first of each key through: what was seen is state, kept by checkpoints. */
final class FirstOfEach<T> extends KeyedProcessFunction<String, T, T> {

  private static final long serialVersionUID = 1;

  private transient @Nullable ValueState<Boolean> seen;

  @Override
  public void open(OpenContext context) {
    seen = getRuntimeContext().getState(new ValueStateDescriptor<>("seen", Types.BOOLEAN));
  }

  @Override
  public void processElement(T element, Context context, Collector<T> out) throws Exception {
    ValueState<Boolean> state = seen;
    if (state == null) {
      throw new IllegalStateException("opened before the first element");
    }
    if (state.value() == null) {
      state.update(true);
      out.collect(element);
    }
  }
}
