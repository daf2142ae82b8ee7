package dateline.app;

import dateline.story.Event;
import dateline.story.Story;
import dateline.story.Testimony;
import dateline.where.Place;
import java.io.PrintStream;
import java.util.List;

/** ICEWS's event table, 20 columns of the same names. */
final class IcewsExport extends TabRows {

  IcewsExport(PrintStream out) {
    super(
        out,
        List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude"));
  }

  @Override
  String[] row(Story story, Event event, Codes codes) {
    Testimony first = event.testimonies().get(0);
    Place place = event.place();
    boolean town =
        place != null && (place.level() == Place.Level.CITY || place.level() == Place.Level.SITE);
    return new String[] {
      event.id(),
      event.from() == null ? "" : event.from().toString(),
      Codes.name(event.actor()),
      Codes.sector(event.actor()),
      Codes.country(event.actor()),
      EventWords.what(event),
      codes.cameo(),
      String.valueOf(codes.goldstein()),
      Codes.name(event.recipient()),
      Codes.sector(event.recipient()),
      Codes.country(event.recipient()),
      story.id(),
      String.valueOf(first.claim().evidence().sentence()),
      first.publisher() == null ? "" : first.publisher(),
      place != null && town ? place.name() : "",
      place != null && place.level() == Place.Level.ADMIN2 ? place.name() : "",
      place == null || place.admin1() == null ? "" : place.admin1(),
      place == null || place.country() == null ? "" : place.country(),
      place == null || place.lat() == null ? "" : place.lat().toString(),
      place == null || place.lon() == null ? "" : place.lon().toString()
    };
  }
}
