package id.sidik.app.corrections;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Correction.Deed;
import id.sidik.domain.Correction.Disregard;
import id.sidik.domain.DisregardReason;
import id.sidik.domain.ManualReason;
import id.sidik.operations.LogLine;
import id.sidik.operations.corrections.CorrectionTerms;
import id.sidik.operations.corrections.CorrectionWish;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What somebody is about to say against a day's records. The second person's name stays for the next day. */
public final class DayForm {
    /** What is done with the day. */
    public enum Way {
        ADD, DISREGARD, LEAVE
    }

    private final OfficeLink link;
    private final Latest reading;
    private final ObjectProperty<Optional<Subject>> subject = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CorrectionTerms>> terms = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.ADD);
    private final TimesOfDay times = new TimesOfDay();
    private final ObservableList<LogLine> records = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<LogLine>> record = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Path>> scan = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty approver = new SimpleStringProperty("");
    private final BooleanBinding ready = Bindings.createBooleanBinding(this::isReady, subject, way, times.in(),
            times.out(), record, reason, note);

    public DayForm(OfficeLink link) {
        this.link = link;
        reading = link.latest();
        way.subscribe((before, now) -> reason.set(""));
    }

    /** Shows a day with what is missing in it proposed; blank fields for the rest. */
    public void show(Optional<Subject> chosen) {
        boolean same = chosen.map(Subject::people).equals(subject.get().map(Subject::people))
                && chosen.map(Subject::day).equals(subject.get().map(Subject::day));
        subject.set(chosen);
        if (!same) reset();
        chosen.ifPresent(this::read);
    }

    private void read(Subject shown) {
        YearMonth month = YearMonth.from(shown.day());
        reading.fetch(() -> new Read(link.office().corrections().days().terms(month), shown.people().size() == 1
                ? link.office().log().of(Rows.person(shown), shown.day())
                : List.of()), this::take);
    }

    private record Read(CorrectionTerms terms, List<LogLine> records) {}

    private void take(Read read) {
        terms.set(Optional.of(read.terms()));
        records.setAll(read.records());
        record.set(records.stream().findFirst());
    }

    /** Back to how the day came up. */
    public void reset() {
        way.set(Way.ADD);
        reason.set("");
        note.set("");
        scan.set(Optional.empty());
        times.propose(subject.get());
    }

    /** The reasons to choose from, the first by the key 1. */
    public List<String> reasons() {
        return switch (way.get()) {
            case ADD -> terms.get().map(CorrectionTerms::reasons).orElse(List.of()).stream().map(ManualReason::name)
                    .toList();
            case DISREGARD -> Arrays.stream(DisregardReason.values()).map(DisregardReason::name).toList();
            case LEAVE -> List.of();
        };
    }

    /** @param number from 1; another number than that of a reason does nothing */
    public void chooseReason(int number) {
        if (number >= 1 && number <= reasons().size()) reason.set(reasons().get(number - 1));
    }

    private boolean isReady() {
        if (subject.get().isEmpty()) return false;
        return switch (way.get()) {
            case ADD -> !reason.get().isBlank() && times.valid() && !times.deeds(subject.get().get()).isEmpty();
            case DISREGARD -> !reason.get().isBlank() && record.get().isPresent();
            case LEAVE -> !note.get().isBlank() && subject.get().get().asked().isPresent();
        };
    }

    public BooleanBinding ready() {
        return ready;
    }

    /** @param then after it is kept */
    public void save(Runnable then) {
        if (!isReady()) return;
        Subject about = subject.get().orElseThrow();
        if (way.get() == Way.LEAVE) {
            String why = note.get();
            link.write(() -> link.office().corrections().reconciliation().settle(about.people().getFirst(),
                    about.asked().orElseThrow(), why), then);
            return;
        }
        CorrectionWish wish = new CorrectionWish(about.people(), about.day(), deeds(about), reason.get(), note.get(),
                scan.get(), approver.get());
        link.write(() -> link.office().corrections().days().correct(wish), then);
    }

    private List<Deed> deeds(Subject about) {
        if (way.get() == Way.ADD) return times.deeds(about);
        return record.get().map(line -> new Disregard(line.punch().machine(), line.punch().pin(), line.punch().at()))
                .<List<Deed>>map(List::of).orElse(List.of());
    }

    public ObjectProperty<Optional<Subject>> subject() {
        return subject;
    }

    public ObjectProperty<Optional<CorrectionTerms>> terms() {
        return terms;
    }

    public ObjectProperty<Way> way() {
        return way;
    }

    public TimesOfDay times() {
        return times;
    }

    public ObservableList<LogLine> records() {
        return records;
    }

    public ObjectProperty<Optional<LogLine>> record() {
        return record;
    }

    public StringProperty reason() {
        return reason;
    }

    public StringProperty note() {
        return note;
    }

    public ObjectProperty<Optional<Path>> scan() {
        return scan;
    }

    public StringProperty approver() {
        return approver;
    }
}
