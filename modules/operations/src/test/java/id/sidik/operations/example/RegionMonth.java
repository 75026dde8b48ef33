package id.sidik.operations.example;

import id.sidik.domain.DayResult;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.MonthTotals;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.month.MonthDates;
import id.sidik.operations.month.MonthDeed;
import id.sidik.operations.month.MonthSheet;
import id.sidik.operations.month.MonthState;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.month.TppLine;
import id.sidik.operations.month.YearSheet;
import id.sidik.operations.work.Job;
import id.sidik.rules.Discipline;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A region's month, played, and the office opened again at its end. People are called by their PIN. */
final class RegionMonth implements AutoCloseable {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    final ExampleOffice.Made made;
    final Office office;
    private final Path home;
    private final MonthSheet sheet;

    RegionMonth(Region region, Path home) {
        this.home = home;
        made = run(ExampleOffice.make(region, home));
        office = at(made.end());
        sheet = run(office.months().sheet(request()));
    }

    /** The office at another moment; to be closed by whoever asked for it. */
    Office at(Instant moment) {
        return Office.open(new OfficeSettings(home, ExampleOffice.OPERATOR), Clock.fixed(moment, WIB));
    }

    RecapRequest request() {
        return new RecapRequest(made.month(), made.regulation());
    }

    MonthSheet sheet() {
        return sheet;
    }

    EmployeeId person(int pin) {
        return office.people().list().get(pin - 1).employee().id();
    }

    PersonMonth row(int pin) {
        return row(sheet.recap(), pin);
    }

    private PersonMonth row(MonthRecap recap, int pin) {
        return recap.people().stream().filter(one -> one.person().employee().equals(Optional.of(person(pin))))
                .findFirst().orElseThrow();
    }

    DayResult day(int pin, int dayOfMonth) {
        return row(pin).days().get(dayOfMonth - 1);
    }

    /** A day in one line: status, minutes with classes, per cent, flags. */
    String told(int pin, int dayOfMonth) {
        return told(day(pin, dayOfMonth));
    }

    /** The same day as the printed draft had it. */
    String drafted(int pin, int dayOfMonth) {
        return told(draft(pin).days().get(dayOfMonth - 1));
    }

    PersonMonth draft(int pin) {
        MonthDeed draft = deeds().stream().filter(deed -> deed.to() == MonthState.DRAFT).findFirst().orElseThrow();
        return row(office.months().kept(made.month(), draft).recap(), pin);
    }

    private static String told(DayResult day) {
        StringBuilder text = new StringBuilder(day.status());
        if (day.late() > 0) text.append(" late ").append(day.late());
        day.lateClass().ifPresent(code -> text.append(' ').append(code));
        if (day.early() > 0) text.append(" early ").append(day.early());
        day.earlyClass().ifPresent(code -> text.append(' ').append(code));
        text.append(' ').append(day.deductionPct().stripTrailingZeros().toPlainString()).append('%');
        day.flags().stream().sorted().forEach(flag -> text.append(' ').append(flag));
        return text.toString();
    }

    MonthTotals totals(int pin) {
        return row(pin).totals();
    }

    /** In rupiah: base of the per cent - deduction + achieved part = paid. */
    String pay(int pin) {
        TppLine.Pay pay = sheet.tpp(person(pin)).orElseThrow().pay().orElseThrow();
        return "%s - %s + %s = %s".formatted(pay.discipline(), pay.deduction(), pay.productivityPaid(), pay.payable());
    }

    Discipline year(int pin) {
        return year(office, pin).result();
    }

    YearSheet.Line year(Office asked, int pin) {
        return run(asked.years().year(made.month().getYear(), made.regulation())).lines().stream()
                .filter(line -> line.person().employee().equals(Optional.of(person(pin)))).findFirst().orElseThrow();
    }

    MonthDates dates() {
        return office.months().dates(made.month(), made.regulation());
    }

    List<MonthDeed> deeds() {
        return office.months().stand(made.month()).history();
    }

    /** The days on which the month became something. */
    Map<MonthState, LocalDate> steps() {
        Map<MonthState, LocalDate> steps = new EnumMap<>(MonthState.class);
        deeds().forEach(deed -> steps.put(deed.to(), LocalDate.ofInstant(deed.at(), WIB)));
        return steps;
    }

    static <T> T run(Job<T> job) {
        try {
            return job.run(Job.Progress.NONE);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        office.close();
    }
}
