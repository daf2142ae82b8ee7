package dateline.where;

import org.jspecify.annotations.Nullable;

/**
 * A place named in the text.
 *
 * @param text as written
 * @param name canonical name
 * @param country ISO 3166-1 alpha-3, or null
 * @param admin1 name of the first-level division, or null
 * @param lat latitude in degrees, WGS 84, or null where the place could not be resolved
 * @param lon longitude in degrees
 * @param level how precise it is
 * @param geonames GeoNames id, or null
 * @param basis how it was resolved
 */
public record Place(
    String text,
    String name,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable Double lat,
    @Nullable Double lon,
    Level level,
    @Nullable Integer geonames,
    String basis) {

  /** The same place as other words name it. */
  public Place as(String words) {
    return new Place(words, name, country, admin1, lat, lon, level, geonames, basis);
  }

  /** From wide to narrow. */
  public enum Level {
    REGION,
    COUNTRY,
    ADMIN1,
    ADMIN2,
    CITY,
    SITE,
    UNRESOLVED
  }
}
