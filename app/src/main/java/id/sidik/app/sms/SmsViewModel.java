package id.sidik.app.sms;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.office.ShownMonth;
import id.sidik.operations.PersonRow;
import id.sidik.operations.permits.PermitKindRow;
import id.sidik.operations.roads.AnswerLine;
import id.sidik.operations.roads.RoadRoom;
import id.sidik.operations.roads.SmsApproval;
import id.sidik.operations.roads.SmsForm;
import id.sidik.operations.roads.SmsLine;
import id.sidik.operations.roads.SmsReplies;
import id.sidik.operations.roads.SmsRules;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Messages of a month, and answers on their way. */
public final class SmsViewModel {
    /** What one look at the office gives. */
    private record Reading(List<SmsLine> lines, List<AnswerLine> answers, SmsRules rules,
            List<PermitKindRow> kinds, List<PersonRow> people) {}

    private final OfficeLink link;
    private final Latest latest;
    private final ShownMonth month;
    private final BooleanProperty openOnly = new SimpleBooleanProperty();
    private final ObservableList<SmsLine> shown = FXCollections.observableArrayList();
    private final ObservableList<AnswerLine> answers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SmsRules> rules = new ReadOnlyObjectWrapper<>(
            new SmsRules(SmsForm.off(), SmsReplies.none(), 24));
    private final ModemModel modem;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private List<SmsLine> lines = List.of();
    private List<PermitKindRow> kinds = List.of();
    private List<PersonRow> people = List.of();

    public SmsViewModel(OfficeLink link) {
        this.link = link;
        latest = link.latest();
        modem = new ModemModel(link);
        month = new ShownMonth(link);
        month.month().addListener((any, before, now) -> refresh());
        openOnly.addListener((any, before, now) -> filter());
        link.news().edition().subscribe(edition -> refresh());
    }

    OfficeLink link() {
        return link;
    }

    private RoadRoom roads() {
        return link.office().roads();
    }

    public ShownMonth month() {
        return month;
    }

    /** Only what waits for a decision. */
    public BooleanProperty openOnly() {
        return openOnly;
    }

    public ObservableList<SmsLine> shown() {
        return shown;
    }

    public ObservableList<AnswerLine> answers() {
        return answers;
    }

    public ReadOnlyObjectProperty<SmsRules> rules() {
        return rules.getReadOnlyProperty();
    }

    ModemModel modem() {
        return modem;
    }

    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return latest.busy();
    }

    boolean isEmpty() {
        return lines.isEmpty() && answers.isEmpty();
    }

    int total() {
        return lines.size();
    }

    /** How many wait for a decision. */
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    List<PermitKindRow> kinds() {
        return kinds;
    }

    List<PersonRow> people() {
        return people;
    }

    public void refresh() {
        YearMonth wanted = month.get();
        latest.fetch(() -> new Reading(roads().inbox().list(wanted), roads().outbox().list(wanted), roads().inbox()
                .rules(),
                link.office().permits().asked().kinds(), link.office().people().list()), this::show);
    }

    private void show(Reading reading) {
        lines = reading.lines();
        kinds = reading.kinds();
        people = reading.people();
        answers.setAll(reading.answers());
        rules.set(reading.rules());
        waiting.set((int) lines.stream().filter(line -> line.stand().open()).count());
        filter();
        read.set(true);
    }

    private void filter() {
        shown.setAll(lines.stream().filter(line -> !openOnly.get() || line.stand().open()).toList());
    }

    void type(String number, String text, LocalDateTime at, Runnable then) {
        link.background().fetch(() -> roads().inbox().add(number, text, at), taken -> {
            link.notices().toast("sms.taken." + taken);
            link.news().changed();
            then.run();
        }, link.alarm());
    }

    void take(Path file) {
        link.jobs().startLedger(new JobName("smsImport", String.valueOf(file.getFileName())), roads().files().take(
                file), ledger -> link.news().changed());
    }

    void approve(Collection<UUID> ids, SmsApproval approval, Runnable then) {
        link.write(() -> roads().decisions().approve(ids, approval), then);
    }

    void refuse(Collection<UUID> ids, String reason, Runnable then) {
        link.write(() -> roads().decisions().refuse(ids, reason), then);
    }

    void told(Collection<UUID> ids, String how, Runnable then) {
        link.write(() -> roads().decisions().told(ids, how), then);
    }

    void again(AnswerLine answer) {
        link.write(() -> roads().outbox().again(answer.id()), () -> {});
    }

    void drop(AnswerLine answer) {
        link.write(() -> roads().outbox().drop(answer.id()), () -> {});
    }

    void settle(SmsRules wished, Runnable then) {
        link.write(() -> roads().inbox().settle(wished), then);
    }
}
