package id.sidik.operations.control;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.RecapPerson;
import id.sidik.rules.Activity;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;

/**
 * The activity of a month. It only informs: nothing is deducted for it.
 *
 * @param target     minutes a day of presence, empty when the regulation asks for none
 * @param regulation as printed
 * @param lines      everybody, in printed order; empty without a target
 */
public record ActivityMonth(YearMonth month, String regulation, OptionalInt target, List<Line> lines) {
    /** @param days of presence that are over */
    public record Line(EmployeeId id, RecapPerson person, List<Activity> days) {
        public Line {
            days = List.copyOf(days);
        }

        /** Days on which the target was not reached, those without a report among them. */
        public int below() {
            return (int) days.stream().filter(day -> day.missing() > 0).count();
        }

        public int unreported() {
            return (int) days.stream().filter(day -> day.reported().isEmpty()).count();
        }

        /** Minutes, over all days. */
        public int missing() {
            return days.stream().mapToInt(Activity::missing).sum();
        }

        public int reported() {
            return days.stream().mapToInt(day -> day.reported().orElse(0)).sum();
        }

        /** Names no person. */
        @Override
        public String toString() {
            return "activity of " + id;
        }
    }

    public ActivityMonth {
        lines = List.copyOf(lines);
    }
}
