package id.sidik.reporting;

import id.sidik.domain.DayResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** How often each of the four classes of late and early stands in a month. */
final class ClassCounts {
    private ClassCounts() {}

    /** @param level 1 to 4 */
    static int late(List<DayResult> days, int level) {
        return count(days, DayResult::late, DayResult::lateClass, level);
    }

    /** @param level 1 to 4 */
    static int early(List<DayResult> days, int level) {
        return count(days, DayResult::early, DayResult::earlyClass, level);
    }

    /** Days with late or early minutes that the regulation puts into none of the four. */
    static int unclassed(List<DayResult> days) {
        return (int) days.stream().filter(day -> day.late() > 0 && level(day.lateClass()) == 0).count()
                + (int) days.stream().filter(day -> day.early() > 0 && level(day.earlyClass()) == 0).count();
    }

    private static int count(List<DayResult> days, ToIntFunction<DayResult> minutes,
            Function<DayResult, Optional<String>> name, int level) {
        return (int) days.stream().filter(day -> minutes.applyAsInt(day) > 0 && level(name.apply(day)) == level)
                .count();
    }

    private static int level(Optional<String> name) {
        return name.filter(text -> text.matches("\\D*[1-4]")).map(text -> text.charAt(text.length() - 1) - '0').orElse(
                0);
    }
}
