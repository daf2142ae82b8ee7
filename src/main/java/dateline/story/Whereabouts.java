package dateline.story;

import dateline.where.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two places can be the place of one event. */
final class Whereabouts {

  /** A suburb and its town. */
  private static final double NEAR_KM = 15;

  private static final double EARTH_KM = 6371;

  private Whereabouts() {}

  static Fit fit(@Nullable Place one, @Nullable Place other) {
    if (one == null || other == null || vague(one) || vague(other)) {
      return Fit.OPEN;
    }
    if (same(one, other)) {
      return one.level() == Place.Level.COUNTRY ? Fit.PART : Fit.SAME;
    }
    if (!Objects.equals(one.country(), other.country())) {
      return Fit.CONFLICT;
    }
    if (one.level() == Place.Level.COUNTRY || other.level() == Place.Level.COUNTRY) {
      return Fit.PART;
    }
    if (one.level() == Place.Level.ADMIN1 || other.level() == Place.Level.ADMIN1) {
      @Nullable String first = admin1(one);
      @Nullable String second = admin1(other);
      return first == null || second == null
          ? Fit.OPEN
          : first.equals(second) ? Fit.PART : Fit.CONFLICT;
    }
    return kilometres(one, other) <= NEAR_KM ? Fit.PART : Fit.CONFLICT;
  }

  /** The one that says more. */
  static @Nullable Place narrower(@Nullable Place one, @Nullable Place other) {
    if (one == null || vague(one)) {
      return other == null ? one : other;
    }
    boolean more = other != null && !vague(other) && other.level().compareTo(one.level()) > 0;
    return more ? other : one;
  }

  private static boolean vague(Place place) {
    return place.level() == Place.Level.UNRESOLVED || place.level() == Place.Level.REGION;
  }

  private static boolean same(Place one, Place other) {
    if (one.geonames() != null && other.geonames() != null) {
      return one.geonames().equals(other.geonames());
    }
    return one.name().equals(other.name()) && Objects.equals(one.country(), other.country());
  }

  private static @Nullable String admin1(Place place) {
    return place.level() == Place.Level.ADMIN1 ? place.name() : place.admin1();
  }

  private static double kilometres(Place one, Place other) {
    if (one.lat() == null || one.lon() == null || other.lat() == null || other.lon() == null) {
      return Double.MAX_VALUE;
    }
    double lat = Math.toRadians(other.lat() - one.lat());
    double lon = Math.toRadians(other.lon() - one.lon());
    double middle = Math.toRadians((one.lat() + other.lat()) / 2);
    double east = lon * Math.cos(middle);
    return EARTH_KM * Math.sqrt(lat * lat + east * east);
  }
}
