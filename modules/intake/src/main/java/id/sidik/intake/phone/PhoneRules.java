package id.sidik.intake.phone;

import id.sidik.intake.WrittenMoments;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How records of phones are looked at. What is not set is not checked.
 *
 * @param writing how dates are written, and the office's zone
 * @param points  where people may record; the nearest counts
 * @param radius  metres around a point, and the most that a distance of the program may be
 * @param face    from which score a face suffices
 */
public record PhoneRules(WrittenMoments writing, List<OfficePoint> points, OptionalInt radius,
        Optional<FaceRule> face) {
    public PhoneRules {
        points = List.copyOf(points);
        if (radius.isPresent() && radius.getAsInt() <= 0) throw new IllegalArgumentException("a radius is over 0 m");
    }
}
