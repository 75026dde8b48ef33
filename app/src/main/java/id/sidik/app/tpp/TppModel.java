package id.sidik.app.tpp;

import id.sidik.app.notice.Notice;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.office.MonthModel;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.PersonMonth;
import id.sidik.operations.month.Figures;
import id.sidik.operations.month.MonthSheet;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.month.TppDesk;
import id.sidik.operations.month.TppLine;
import id.sidik.operations.month.TppPreview;
import id.sidik.operations.work.Job;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the month of Rekap costs, person by person. */
public final class TppModel {
    /** An employee with the month's days and pay. */
    public record Row(PersonMonth month, TppLine line) {
        Optional<BigDecimal> pay(Function<TppLine.Pay, BigDecimal> part) {
            return line.pay().map(part);
        }
    }

    private final MonthModel month;
    private final OfficeLink link;
    private final Latest latest;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Row>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private List<Row> all = List.of();
    private String held = "";

    public TppModel(MonthModel month, OfficeLink link) {
        this.month = month;
        this.link = link;
        latest = link.latest();
        month.recap().subscribe(recap -> {
            if (recap.isPresent()) look();
        });
        search.subscribe(this::show);
    }

    MonthModel month() {
        return month;
    }

    StringProperty search() {
        return search;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObjectProperty<Optional<Row>> chosen() {
        return chosen;
    }

    ReadOnlyBooleanProperty busy() {
        return latest.busy();
    }

    private void look() {
        if (month.regulation().get().isEmpty()) return;
        RecapRequest asked = new RecapRequest(month.month().get(), month.regulation().get().get().id());
        latest.fetch(() -> link.office().months().sheet(asked).run(Job.Progress.NONE), this::take);
    }

    private void take(MonthSheet sheet) {
        held = sheet.held();
        all = sheet.recap().people().stream().flatMap(row -> row.person().employee().flatMap(sheet::tpp)
                .map(line -> new Row(row, line)).stream()).toList();
        show();
    }

    private void show() {
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        Optional<EmployeeId> before = chosen.get().map(row -> row.line().employee());
        rows.setAll(all.stream().filter(row -> (row.month().person().name() + " " + row.month().person().number()
                + " " + row.month().person().number().replace(" ", "")).toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
        chosen.set(rows.stream().filter(row -> before.equals(Optional.of(row.line().employee()))).findFirst());
    }

    /** Of all people, not only of those that are shown. */
    BigDecimal sum(Function<TppLine.Pay, BigDecimal> part) {
        return all.stream().flatMap(row -> row.pay(part).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Why the allowance of the whole unit waits, blank when it does not. */
    String held() {
        return held;
    }

    long without() {
        return all.stream().filter(row -> row.line().amount().isEmpty()).count();
    }

    /** Blank fields say nothing. Says so when a closed month is touched, which then waits for its revision. */
    void enter(EmployeeId employee, YearMonth from, String amount, String pct, String reason, Runnable then) {
        TppDesk desk = link.office().tpp();
        YearMonth shown = month.month().get();
        OptionalLong rupiah = Figures.rupiah(amount);
        Optional<BigDecimal> percent = Figures.percent(pct);
        link.background().fetch(() -> {
            boolean touched = rupiah.isPresent() && desk.allow(employee, from, rupiah, reason).waits();
            return percent.isPresent() && desk.achieve(employee, shown, percent, reason).waits() || touched;
        }, touched -> kept(touched, then), link.alarm());
    }

    private void kept(boolean waits, Runnable then) {
        link.news().changed();
        if (waits) link.notices().keep(Notice.of(Notice.Tone.LOOK, "tpp.kept.waits"));
        else
            link.notices().toast("tpp.kept");
        then.run();
    }

    void preview(Path file, Consumer<TppPreview> show) {
        YearMonth shown = month.month().get();
        link.background().fetch(() -> link.office().tpp().preview(file, shown).run(Job.Progress.NONE), show, link
                .alarm());
    }

    void take(TppPreview preview, String reason, Runnable then) {
        YearMonth shown = month.month().get();
        link.background().fetch(() -> link.office().tpp().take(preview, shown, reason).waits(),
                touched -> kept(touched, then), link.alarm());
    }
}
