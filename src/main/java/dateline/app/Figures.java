package dateline.app;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts as digits. */
final class Figures {

  private Figures() {}

  /** "500000", or nothing. */
  static String plain(@Nullable Double value) {
    return value == null ? "" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** The same as a number, or null. */
  static @Nullable BigDecimal exact(@Nullable Double value) {
    return value == null ? null : BigDecimal.valueOf(value).stripTrailingZeros();
  }

  /** "500,000", or nothing. */
  static String grouped(@Nullable Double value) {
    return value == null
        ? ""
        : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(value);
  }
}
