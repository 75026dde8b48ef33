package id.sidik.operations.corrections;

import id.sidik.domain.DayResult;
import id.sidik.domain.Reason;
import id.sidik.rules.ReasonKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The working hours of a day as the rules told them among the reasons. */
public record DutyHours(LocalDateTime start, LocalDateTime end) {
    private static final Set<ReasonKey> TELLING = EnumSet.of(ReasonKey.HOURS, ReasonKey.HOURS_RAMADAN,
            ReasonKey.HOURS_SHIFT, ReasonKey.HOURS_SPECIAL);
    private static final int START = 2;
    private static final int END = 3;

    /** Empty on a free day. */
    public static Optional<DutyHours> of(DayResult day) {
        return day.reasons().stream().filter(DutyHours::tells).findFirst()
                .map(reason -> of(day.date(), reason.figures()));
    }

    private static boolean tells(Reason reason) {
        return ReasonKey.of(reason.rule()).filter(TELLING::contains).isPresent();
    }

    private static DutyHours of(LocalDate day, List<String> figures) {
        return new DutyHours(time(day, figures.get(START)), time(day, figures.get(END)));
    }

    private static LocalDateTime time(LocalDate day, String figure) {
        return figure.contains("T") ? LocalDateTime.parse(figure) : day.atTime(LocalTime.parse(figure));
    }
}
