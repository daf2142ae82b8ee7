package dateline.store;

import dateline.claim.Claim;
import dateline.read.Article;
import dateline.read.Block;
import dateline.read.Dateline;
import dateline.read.Published;
import dateline.read.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Articles with their claims as a store's rows have them; each article once. */
final class CodedReading {

  /** A dateline's agency stands in brackets. */
  private static final Pattern AGENCY = Pattern.compile("\\(([^()]+)\\)");

  private final Connection connection;

  CodedReading(Connection connection) {
    this.connection = connection;
  }

  void each(Consumer<Coded> reader) throws SQLException {
    try (PreparedStatement get =
            connection.prepareStatement(
                "SELECT a.number, a.id, p.name, p.digest, a.ordinal, a.title, a.authors,"
                    + " a.publisher, a.published, a.published_time, a.published_basis, a.dateline,"
                    + " a.language, a.url, a.agencies, a.kind, a.text FROM articles a"
                    + " JOIN captures p ON p.number = a.capture WHERE a.first = 1"
                    + " ORDER BY a.number");
        ResultSet row = get.executeQuery()) {
      while (row.next()) {
        long number = row.getLong(1);
        reader.accept(new Coded(article(row, number), claims(number)));
      }
    }
  }

  private Article article(ResultSet row, long number) throws SQLException {
    String text = row.getString(17);
    return new Article(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        row.getString(6),
        ClaimReading.strings(JsonParts.read(row.getString(7))),
        row.getString(8),
        published(row.getString(9), row.getString(10), row.getString(11)),
        dateline(row.getString(12)),
        row.getString(13),
        row.getString(14),
        ClaimReading.strings(JsonParts.read(row.getString(15))),
        row.getString(16),
        blocks(number, text),
        text);
  }

  private static @Nullable Published published(
      @Nullable String day, @Nullable String time, @Nullable String basis) {
    return day == null
        ? null
        : new Published(LocalDate.parse(day), time, basis == null ? "" : basis);
  }

  private static @Nullable Dateline dateline(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher agency = AGENCY.matcher(text);
    return new Dateline(null, agency.find() ? agency.group(1) : null, text);
  }

  private List<Block> blocks(long article, String text) throws SQLException {
    List<Block> blocks = new ArrayList<>();
    try (PreparedStatement get =
        connection.prepareStatement(
            "SELECT role, start, \"end\", raw_start, credit FROM blocks WHERE article = ?"
                + " ORDER BY position")) {
      get.setLong(1, article);
      try (ResultSet row = get.executeQuery()) {
        while (row.next()) {
          Role role = Role.valueOf(row.getString(1).toUpperCase(Locale.ROOT));
          int start = row.getInt(2);
          String words = text.substring(start, row.getInt(3));
          int raw = row.getObject(4) == null ? -1 : row.getInt(4);
          blocks.add(new Block(role, words, start, raw, row.getString(5)));
        }
      }
    }
    return blocks;
  }

  private List<Claim> claims(long article) throws SQLException {
    List<Claim> claims = new ArrayList<>();
    try (PreparedStatement get =
        connection.prepareStatement(
            "SELECT line, why FROM claims WHERE article = ? ORDER BY number")) {
      get.setLong(1, article);
      try (ResultSet row = get.executeQuery()) {
        while (row.next()) {
          claims.add(ClaimJson.read(row.getString(1), row.getString(2)));
        }
      }
    }
    return claims;
  }
}
