package id.sidik.reporting;

import id.sidik.domain.PrintedCodes;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;

/** The lines of one day in the matrix: coming over going, or the code; then the classes and the marks. */
final class DayCell {
    static final String MANUAL = "*";
    static final String OPEN = "?";
    static final String NEXT_DAY = "+";
    private static final String NONE = "–";
    private static final double CODE_SIZE = 7.5;
    private static final double LONG_CODE_SIZE = 6.5;
    private static final int WIDE_CODE = 3;
    private static final double MARK_SIZE = 6;
    private static final double LONG_TIME_SIZE = 5.5;
    private static final Set<DayFlag> OPEN_QUESTIONS = Set.of(DayFlag.EVIDENCE_MISSING, DayFlag.PERMIT_NOT_APPROVED);

    private DayCell() {}

    static String of(DayResult day, PrintedCodes codes) {
        String marks = marks(day);
        List<String> lines = new ArrayList<>();
        boolean recorded = day.in().isPresent() || day.out().isPresent();
        if (day.present() && recorded) {
            lines.add(time(day, day.in(), DayFlag.NO_IN));
            lines.add(time(day, day.out(), DayFlag.NO_OUT));
            classes(day).forEach(name -> lines.add(Markup.bold(codes.of(name), MARK_SIZE)));
            if (!marks.isEmpty()) lines.add(Markup.bold(marks, CODE_SIZE));
        } else {
            lines.addAll(code(day, codes.of(day.status()), marks));
            if (recorded) records(day).forEach(at -> lines.add(time(day, at)));
        }
        return String.join("\n", lines);
    }

    /** The code with its marks behind it, or below it where the column is too narrow for both. */
    private static List<String> code(DayResult day, String printed, String marks) {
        if (day.type() != DayType.WORK) return List.of(Markup.plain(printed + marks));
        if (printed.length() + marks.length() <= WIDE_CODE) return List.of(Markup.bold(printed + marks, CODE_SIZE));
        String code = Markup.bold(printed, printed.length() > WIDE_CODE ? LONG_CODE_SIZE : CODE_SIZE);
        return marks.isEmpty() ? List.of(code) : List.of(code, Markup.bold(marks, CODE_SIZE));
    }

    /** TL1 and PSW2 of the pack; a day whose minutes have no class shows TL or PSW alone. */
    static List<String> classes(DayResult day) {
        if (!day.present()) return List.of();
        Optional<String> late = day.late() > 0 ? day.lateClass().or(() -> Optional.of("TL")) : Optional.empty();
        Optional<String> early = day.early() > 0 ? day.earlyClass().or(() -> Optional.of("PSW")) : Optional.empty();
        return Stream.of(late, early).flatMap(Optional::stream).toList();
    }

    /** Adds all signs and codes that the cell of this day shows, for the legend. */
    static void show(DayResult day, Set<String> shown) {
        shown.addAll(classes(day));
        shown.add(day.status());
        String text = marks(day);
        if (text.contains(MANUAL)) shown.add(MANUAL);
        if (text.contains(OPEN) || day.flags().contains(DayFlag.NO_IN) || day.flags().contains(DayFlag.NO_OUT))
            shown.add(OPEN);
        if (nextDay(day, day.in()) || nextDay(day, day.out())) shown.add(NEXT_DAY);
    }

    private static String marks(DayResult day) {
        if (day.flags().isEmpty()) return "";
        boolean asked = day.flags().stream().anyMatch(OPEN_QUESTIONS::contains)
                || day.absent() && day.flags().contains(DayFlag.OUTSIDE_WINDOW);
        return (day.flags().contains(DayFlag.MANUAL_ENTRY) ? MANUAL : "") + (asked ? OPEN : "");
    }

    private static List<LocalDateTime> records(DayResult day) {
        return Stream.of(day.in(), day.out()).flatMap(Optional::stream).toList();
    }

    private static String time(DayResult day, Optional<LocalDateTime> at, DayFlag missing) {
        if (at.isPresent()) return time(day, at.get());
        return day.flags().contains(missing) ? Markup.bold(OPEN, CODE_SIZE) : NONE;
    }

    private static String time(DayResult day, LocalDateTime at) {
        String clock = Indonesian.clock(at.toLocalTime());
        return nextDay(day, at) ? Markup.sized(clock + NEXT_DAY, LONG_TIME_SIZE) : clock;
    }

    private static boolean nextDay(DayResult day, Optional<LocalDateTime> at) {
        return at.isPresent() && nextDay(day, at.get());
    }

    private static boolean nextDay(DayResult day, LocalDateTime at) {
        return at.toLocalDate().isAfter(day.date());
    }
}
