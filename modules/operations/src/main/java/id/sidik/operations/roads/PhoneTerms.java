package id.sidik.operations.roads;

import id.sidik.intake.WrittenMoments;
import id.sidik.intake.phone.FaceRule;
import id.sidik.intake.phone.OfficePoint;
import id.sidik.intake.phone.PhoneRules;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * By what the records of a program are looked at. What is not set is not checked; none of it drops a record.
 *
 * @param points     where people may record; the nearest counts
 * @param radius     metres around a point, over 0
 * @param face       the lowest score that suffices
 * @param faceMost   the highest score of the program: 1 or 100
 * @param monthFirst whether 03/04/2026 is the 4th of March
 */
public record PhoneTerms(List<Point> points, OptionalInt radius, Optional<BigDecimal> face, BigDecimal faceMost,
        boolean monthFirst) {
    /** Degrees, the south and the west negative. */
    public record Point(double latitude, double longitude) {}

    public PhoneTerms {
        points = List.copyOf(points);
        if (radius.isPresent() && radius.getAsInt() <= 0) throw new IllegalArgumentException("a radius is over 0 m");
        if (face.isPresent() && (face.get().signum() < 0 || face.get().compareTo(faceMost) > 0))
            throw new IllegalArgumentException("a score is 0 to " + faceMost);
    }

    /** Nothing is checked. */
    public static PhoneTerms none() {
        return new PhoneTerms(List.of(), OptionalInt.empty(), Optional.empty(), BigDecimal.valueOf(100), false);
    }

    PhoneRules rules(ZoneId zone) {
        return new PhoneRules(new WrittenMoments(zone, monthFirst),
                points.stream().map(one -> new OfficePoint(one.latitude(), one.longitude())).toList(), radius,
                face.map(least -> new FaceRule(least, faceMost)));
    }
}
