package dateline.where;

/** Distances on the globe. */
public final class Distance {

  /** Mean radius of the Earth in kilometres. */
  private static final double RADIUS = 6371.0088;

  private Distance() {}

  /** Kilometres along the great circle between two points in degrees (haversine formula). */
  public static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double north = Math.toRadians(lat2 - lat1) / 2;
    double east = Math.toRadians(lon2 - lon1) / 2;
    double h =
        Math.sin(north) * Math.sin(north)
            + Math.cos(Math.toRadians(lat1))
                * Math.cos(Math.toRadians(lat2))
                * Math.sin(east)
                * Math.sin(east);
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  static double kilometres(Gazetteer.Candidate one, Gazetteer.Candidate other) {
    return kilometres(one.lat(), one.lon(), other.lat(), other.lon());
  }
}
