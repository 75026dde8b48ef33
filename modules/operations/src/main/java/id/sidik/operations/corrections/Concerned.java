package id.sidik.operations.corrections;

import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.PersonMonth;
import id.sidik.store.PunchRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Proposes whom a silence touched: who usually used the machine in these hours, and misses a record of them. */
final class Concerned {
    private final Silence silence;
    private final Map<EmployeeId, Integer> usual = new HashMap<>();

    /** @param before the records of the weeks before the silence, of all machines */
    Concerned(Silence silence, List<PunchRow> before) {
        this.silence = silence;
        for (PunchRow row : before)
            if (row.employee().isPresent() && row.punch().machine().equals(silence.machine())
                    && sameHours(row.punch().at())) usual.merge(row.employee().get(), 1, Integer::sum);
    }

    /** Whether some week later it would lie in the silence. */
    private boolean sameHours(LocalDateTime at) {
        for (int week = 1; week <= Silences.WEEKS; week++) {
            LocalDateTime moved = at.plusWeeks(week);
            if (moved.isAfter(silence.from()) && moved.isBefore(silence.until())) return true;
        }
        return false;
    }

    List<ConcernedPerson> of(MonthView months) throws InterruptedException {
        List<ConcernedPerson> found = new ArrayList<>();
        TreeSet<LocalDate> days = new TreeSet<>(silence.from().toLocalDate()
                .datesUntil(silence.until().toLocalDate().plusDays(1)).toList());
        for (YearMonth month : new TreeSet<>(days.stream().map(YearMonth::from).toList()))
            for (PersonMonth row : months.of(month).people())
                for (DayResult day : row.days())
                    if (days.contains(day.date())) concerned(row, day).ifPresent(found::add);
        found.sort(Comparator.comparing(ConcernedPerson::day));
        return found;
    }

    private Optional<ConcernedPerson> concerned(PersonMonth row, DayResult day) {
        Optional<EmployeeId> person = row.person().employee();
        if (person.isEmpty() || !usual.containsKey(person.get()) || day.type() != DayType.WORK) return Optional.empty();
        if (!day.present() && !day.absent()) return Optional.empty();
        Optional<DutyHours> hours = DutyHours.of(day);
        Optional<LocalDateTime> in = day.in().isPresent()
                ? Optional.empty()
                : hours.map(DutyHours::start).filter(this::silent);
        Optional<LocalDateTime> out = day.out().isPresent()
                ? Optional.empty()
                : hours.map(DutyHours::end).filter(this::silent);
        if (in.isEmpty() && out.isEmpty()) return Optional.empty();
        return Optional.of(new ConcernedPerson(person.get(), row.person().name(), row.person().number(), day.date(),
                usual.get(person.get()), in, out));
    }

    private boolean silent(LocalDateTime at) {
        return at.isAfter(silence.from()) && at.isBefore(silence.until());
    }
}
