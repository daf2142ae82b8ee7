package dateline.app;

import dateline.story.Event;
import dateline.story.Story;
import dateline.where.Place;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GDELT 2.0's event table, 61 columns of the same names. {@code docs/exports.md} says which stay
 * empty.
 */
final class GdeltExport extends TabRows {

  private static final List<String> ACTOR =
      List.of(
          "Code",
          "Name",
          "CountryCode",
          "KnownGroupCode",
          "EthnicCode",
          "Religion1Code",
          "Religion2Code",
          "Type1Code",
          "Type2Code",
          "Type3Code");
  private static final List<String> GEO =
      List.of(
          "Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID");

  private final Articles articles;

  GdeltExport(PrintStream out, Articles articles) {
    super(out, titles());
    this.articles = articles;
  }

  private static List<String> titles() {
    List<String> titles =
        new ArrayList<>(List.of("GlobalEventID", "Day", "MonthYear", "Year", "FractionDate"));
    for (String side : List.of("Actor1", "Actor2")) {
      ACTOR.forEach(part -> titles.add(side + part));
    }
    titles.addAll(
        List.of(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone"));
    for (String geo : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
      GEO.forEach(part -> titles.add(geo + part));
    }
    titles.addAll(List.of("DATEADDED", "SOURCEURL"));
    return titles;
  }

  @Override
  String[] row(Story story, Event event, Codes codes) {
    List<String> row = new ArrayList<>();
    row.add(event.id());
    day(row, event.from());
    for (var side : List.of(event.actor(), event.recipient())) {
      row.add(Codes.actor(side));
      row.add(Codes.name(side));
      row.add(Codes.country(side));
      row.addAll(Collections.nCopies(4, ""));
      row.add(Codes.sector(side));
      row.addAll(Collections.nCopies(2, ""));
    }
    row.addAll(List.of("1", codes.cameo(), codes.cameo().substring(0, 3), codes.root()));
    row.add(String.valueOf(codes.cameoQuad()));
    row.add(String.valueOf(codes.goldstein()));
    row.addAll(told(event));
    row.add("");
    row.addAll(Collections.nCopies(2 * GEO.size(), ""));
    place(row, event.place());
    LocalDate added = event.testimonies().get(0).day();
    row.add(added == null ? "" : added.toString().replace("-", "") + "000000");
    row.add(articles.url(event.testimonies().get(0).article()));
    return row.toArray(String[]::new);
  }

  private static void day(List<String> row, @Nullable LocalDate day) {
    if (day == null) {
      row.addAll(Collections.nCopies(4, ""));
      return;
    }
    String digits = day.toString().replace("-", "");
    row.add(digits);
    row.add(digits.substring(0, 6));
    row.add(digits.substring(0, 4));
    // GDELT counts months of 31 days in years of 365.
    double fraction = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
    row.add("%.4f".formatted(day.getYear() + fraction));
  }

  private static void place(List<String> row, @Nullable Place place) {
    if (place == null) {
      row.addAll(Collections.nCopies(GEO.size(), ""));
      return;
    }
    row.add(
        switch (place.level()) {
          case COUNTRY -> "1";
          case CITY, SITE -> "4";
          case ADMIN1, ADMIN2 -> "5";
          case REGION, UNRESOLVED -> "0";
        });
    boolean part = place.admin1() != null && !place.admin1().equals(place.name());
    row.add(part ? place.name() + ", " + place.admin1() : place.name());
    row.addAll(Collections.nCopies(3, ""));
    row.add(place.lat() == null ? "" : place.lat().toString());
    row.add(place.lon() == null ? "" : place.lon().toString());
    row.add(place.geonames() == null ? "" : place.geonames().toString());
  }
}
