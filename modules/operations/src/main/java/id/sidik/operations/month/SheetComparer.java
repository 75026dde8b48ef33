package id.sidik.operations.month;

import id.sidik.domain.DayResult;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.RecapPerson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What differs between two states of the same month, in printed order. */
final class SheetComparer {
    /** Why a person's day is what it is. */
    @FunctionalInterface
    interface Notes {
        Notes NONE = (employee, day) -> Optional.empty();

        Optional<FactNote> on(EmployeeId employee, LocalDate day);
    }

    private static final RecapPerson NOBODY = new RecapPerson(Optional.empty(), "", "", "", "", "", "");

    private final MonthSheet before;
    private final MonthSheet after;
    private final Notes notes;
    private final List<MonthDifference> found = new ArrayList<>();

    private SheetComparer(MonthSheet before, MonthSheet after, Notes notes) {
        this.before = before;
        this.after = after;
        this.notes = notes;
    }

    static List<MonthDifference> compare(MonthSheet before, MonthSheet after, Notes notes) {
        return new SheetComparer(before, after, notes).all();
    }

    private List<MonthDifference> all() {
        if (!before.packSha().equals(after.packSha()))
            found.add(new MonthDifference.Regulated(NOBODY, regulation(before), regulation(after)));
        if (!before.held().equals(after.held()))
            found.add(new MonthDifference.Held(NOBODY, before.held(), after.held()));
        Map<String, PersonMonth> left = new LinkedHashMap<>();
        before.recap().people().forEach(row -> left.put(PersonKey.of(row.person()), row));
        for (PersonMonth row : after.recap().people()) {
            PersonMonth old = left.remove(PersonKey.of(row.person()));
            if (old == null) found.add(new MonthDifference.Appeared(row.person()));
            else
                person(old, row);
        }
        left.values().forEach(row -> found.add(new MonthDifference.Vanished(row.person())));
        return List.copyOf(found);
    }

    private static String regulation(MonthSheet sheet) {
        return sheet.recap().regulation() + " · " + sheet.packSha().substring(0, 8);
    }

    private void person(PersonMonth old, PersonMonth now) {
        if (!old.person().equals(now.person())) found.add(new MonthDifference.Renamed(now.person(), old.person()));
        Map<LocalDate, DayResult> days = new HashMap<>();
        old.days().forEach(day -> days.put(day.date(), day));
        for (DayResult day : now.days()) {
            DayResult was = days.getOrDefault(day.date(), DayResult.notInService(day.date()));
            if (!same(was, day))
                found.add(new MonthDifference.Day(now.person(), day.date(), was, day, now.person().employee()
                        .flatMap(id -> notes.on(id, day.date()))));
        }
        Optional<BigDecimal> paid = now.person().employee().flatMap(before::tpp).flatMap(TppLine::pay).map(
                TppLine.Pay::payable);
        Optional<BigDecimal> pays = now.person().employee().flatMap(after::tpp).flatMap(TppLine::pay).map(
                TppLine.Pay::payable);
        reclassed(now.person());
        if (!sameFigure(paid, pays)) found.add(new MonthDifference.Allowance(now.person(), paid, pays));
    }

    /** A class that was not known yet when the month was closed calls for no revision. */
    private void reclassed(RecapPerson person) {
        OptionalInt was = positionClass(before, person);
        OptionalInt is = positionClass(after, person);
        if (was.isPresent() && !was.equals(is))
            found.add(new MonthDifference.Reclassed(person, was.getAsInt(), is));
    }

    private static OptionalInt positionClass(MonthSheet sheet, RecapPerson person) {
        return person.employee().flatMap(sheet::tpp).map(TppLine::positionClass).orElse(OptionalInt.empty());
    }

    private static boolean sameFigure(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && one.map(figure -> figure.compareTo(other.orElseThrow()) == 0).orElse(true);
    }

    /** Reasons may be worded anew without another result. */
    private static boolean same(DayResult one, DayResult other) {
        return one.status().equals(other.status()) && one.type() == other.type() && one.in().equals(other.in())
                && one.out().equals(other.out()) && one.late() == other.late() && one.early() == other.early()
                && one.lateClass().equals(other.lateClass()) && one.earlyClass().equals(other.earlyClass())
                && one.flags().equals(other.flags())
                && one.deductionPct().compareTo(other.deductionPct()) == 0;
    }
}
