package id.sidik.operations.permits;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.Permit;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Short ways to say what a unit does with permits. 5 October 2026 is a Monday, today is Monday 2 November. */
final class Unit {
    static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    private Unit() {}

    /** "DL 2026-10-05 2026-10-07 FULL 2026-10-06 2026-10-05": kind, days, half, handed in, dated; "-" for none. */
    static PermitWish wish(String line, EmployeeId... people) {
        String[] word = line.split(" ");
        return new PermitWish(List.of(people), word[0], LocalDate.parse(word[1]), LocalDate.parse(word[2]),
                Permit.Part.valueOf(word[3]), "090/1/2026", day(word, 5), day(word, 4), Optional.empty(), "", "FORM");
    }

    private static Optional<LocalDate> day(String[] word, int at) {
        return word.length <= at || word[at].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(word[at]));
    }

    static PermitRow only(Office office) {
        List<PermitRow> rows = office.permits().asked().list(OfficeFixture.OCTOBER);
        if (rows.size() != 1) throw new AssertionError(rows.toString());
        return rows.getFirst();
    }

    /** The statuses of days of October of a person, for example "TK DL DL". */
    static String statuses(Office office, String name, int... days) throws InterruptedException {
        MonthRecap recap = office.recaps().recap(new RecapRequest(OfficeFixture.OCTOBER, office.recaps().chosen()))
                .run(Job.Progress.NONE);
        var month = recap.people().stream().filter(row -> row.person().name().equals(name)).findFirst().orElseThrow();
        return Arrays.stream(days).mapToObj(day -> month.days().get(day - 1).status())
                .reduce((one, other) -> one + " " + other).orElse("");
    }
}
