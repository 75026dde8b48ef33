package id.sidik.app.print;

import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.RecapPerson;
import id.sidik.domain.ReportCode;
import id.sidik.operations.reports.ReportRow;
import id.sidik.operations.reports.ReportWish;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which report is in front, and of which day or person. */
public final class ReportChoice {
    private final ObservableList<ReportRow> reports = FXCollections.observableArrayList();
    private final ObservableList<RecapPerson> people = FXCollections.observableArrayList();
    private final ObjectProperty<ReportCode> code = new SimpleObjectProperty<>(ReportCode.R2);
    private final ObjectProperty<Optional<LocalDate>> day = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<RecapPerson>> person = new SimpleObjectProperty<>(Optional.empty());

    /** Those that can be made, in their order. */
    public ObservableList<ReportRow> reports() {
        return reports;
    }

    /** The employees of the month. */
    public ObservableList<RecapPerson> people() {
        return people;
    }

    public ObjectProperty<ReportCode> code() {
        return code;
    }

    /** Of a report of one day; empty for the last day of the month that is not to come. */
    public ObjectProperty<Optional<LocalDate>> day() {
        return day;
    }

    /** Of a report of one person; the first one until another was chosen. */
    public ObjectProperty<Optional<RecapPerson>> person() {
        return person;
    }

    /** How the unit has the report in front. */
    public Optional<ReportRow> row() {
        return reports.stream().filter(row -> row.code() == code.get()).findFirst();
    }

    /** Knows the list once it was read; what was chosen stays. */
    void offer(List<ReportRow> rows) {
        reports.setAll(rows);
    }

    /** The people of another month; the one chosen stays when he or she is still there. */
    void offer(MonthRecap recap) {
        people.setAll(recap.people().stream().map(PersonMonth::person).filter(one -> one.employee().isPresent())
                .toList());
        Optional<RecapPerson> kept = person.get().flatMap(before -> people.stream().filter(one -> Objects.equals(one
                .employee(), before.employee())).findFirst());
        person.set(kept.or(() -> people.stream().findFirst()));
    }

    /** What to make in that month; a day of another month is none. */
    ReportWish wish(YearMonth month) {
        ReportWish wish = ReportWish.of(code.get(), month);
        Optional<LocalDate> inMonth = day.get().filter(date -> YearMonth.from(date).equals(month));
        ReportWish dated = code.get().span() == ReportCode.Span.DAY ? inMonth.map(wish::on).orElse(wish) : wish;
        return code.get() == ReportCode.R4
                ? person.get().flatMap(RecapPerson::employee).map(dated::about).orElse(dated)
                : dated;
    }
}
