package id.sidik.operations.schedule;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.Whom;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Short ways to say what a unit does with its calendar. 5 October 2026 is a Monday, today is Monday 2 November. */
final class Calendars {
    static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    private Calendars() {}

    static ScheduleWish.Assign assign(String pattern, LocalDate from, Whom... whom) {
        return new ScheduleWish.Assign(List.of(whom), pattern, from, Optional.empty());
    }

    /** "M M OFF P": one shift a day from a day on; "." leaves a day out. */
    static ScheduleWish.Roster roster(EmployeeId person, LocalDate from, String codes) {
        String[] code = codes.split(" ");
        return new ScheduleWish.Roster("GRID", java.util.stream.IntStream.range(0, code.length)
                .filter(at -> !code[at].equals("."))
                .mapToObj(at -> new ScheduleWish.RosterEntry(person, from.plusDays(at), code[at])).toList());
    }

    /** The statuses of days of October of a person, for example "TK L L". */
    static String statuses(Office office, String name, int... days) throws InterruptedException {
        MonthRecap recap = office.recaps().recap(new RecapRequest(OfficeFixture.OCTOBER, office.recaps().chosen()))
                .run(Job.Progress.NONE);
        var month = recap.people().stream().filter(row -> row.person().name().equals(name)).findFirst().orElseThrow();
        return Arrays.stream(days).mapToObj(day -> month.days().get(day - 1).status())
                .collect(Collectors.joining(" "));
    }
}
