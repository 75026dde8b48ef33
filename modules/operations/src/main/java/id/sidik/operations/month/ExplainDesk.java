package id.sidik.operations.month;

import id.sidik.domain.DayResult;
import id.sidik.domain.Employee;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.RecapPerson;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why one person's day, month and pay came out as they did. */
public final class ExplainDesk {
    /** @param day of the row @param tpp of an employee */
    public record Explained(PersonMonth row, DayResult day, MonthState state, String regulation,
            Optional<TppLine> tpp) {}

    private final Records records;
    private final MonthDesk months;

    ExplainDesk(Records records, MonthDesk months) {
        this.records = records;
        this.months = months;
    }

    /**
     * @param who a NIP or other number with or without blanks, an employee's id or whole name, or a PIN nobody is linked to
     * @throws TroubleException BLN-110 when nobody of the month is called so, BLN-111 when several are
     */
    public Job<Explained> day(String who, LocalDate day, String regulation) {
        YearMonth month = YearMonth.from(day);
        return progress -> {
            MonthSheet sheet = months.sheet(new RecapRequest(month, regulation)).run(progress);
            List<PersonMonth> found = sheet.recap().people().stream().filter(row -> isCalled(row.person(), who))
                    .toList();
            if (found.isEmpty())
                throw new TroubleException(Trouble.of("BLN-110", "trouble.month.unknownPerson", month));
            if (found.size() > 1)
                throw new TroubleException(Trouble.of("BLN-111", "trouble.month.severalPeople", found.size()));
            PersonMonth row = found.getFirst();
            DayResult result = row.days().stream().filter(one -> one.date().equals(day)).findFirst().orElseThrow();
            return new Explained(row, result, months.stand(month).state(), sheet.recap().regulation(), row.person()
                    .employee().flatMap(sheet::tpp));
        };
    }

    private boolean isCalled(RecapPerson person, String who) {
        String wanted = plain(who);
        if (person.employee().isEmpty()) return person.pin().equals(who.strip());
        Optional<Employee> employee = records.read(tables -> tables.employees().find(person.employee().get()));
        return person.employee().get().value().equals(who.strip()) || plain(person.number()).equals(wanted)
                || plain(person.name()).equals(wanted)
                || employee.filter(one -> plain(one.number()).equals(wanted) || plain(one.name()).equals(wanted))
                        .isPresent();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s.\\u00A0]", "").toLowerCase(Locale.ROOT);
    }
}
