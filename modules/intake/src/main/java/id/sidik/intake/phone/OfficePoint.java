package id.sidik.intake.phone;

/**
 * A place on earth (WGS 84).
 *
 * @param latitude  degrees, −90 to 90
 * @param longitude degrees, −180 to 180
 */
public record OfficePoint(double latitude, double longitude) {
    private static final double MEAN_RADIUS = 6_371_008.8;

    public OfficePoint {
        if (!possible(latitude, longitude)) throw new IllegalArgumentException("no place on earth");
    }

    static boolean possible(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** Metres over the ground by the haversine formula; within 0.6 % of the truth. */
    public double metresTo(OfficePoint other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double half = Math.sin(north) * Math.sin(north) + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude)) * Math.sin(east) * Math.sin(east);
        return 2 * MEAN_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /** Says no place: it may be where a person is. */
    @Override
    public String toString() {
        return "a place";
    }
}
