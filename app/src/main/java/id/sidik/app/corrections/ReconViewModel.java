package id.sidik.app.corrections;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.office.MonthModel;
import id.sidik.operations.corrections.ReconDay;
import id.sidik.operations.corrections.ReconPerson;
import id.sidik.operations.corrections.Reconciliation;
import id.sidik.operations.work.Job;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The open questions of a month, worked through one after the other. */
public final class ReconViewModel {
    private final OfficeLink link;
    private final MonthModel month;
    private final Latest reading;
    private final DayForm form;
    private final ReconDeeds deeds;
    private final ReadOnlyObjectWrapper<Optional<Reconciliation>> recon = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ASKING);
    private final ObservableList<ReconPerson> people = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ReconPerson>> person = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<ReconDay> days = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ReconDay>> day = new SimpleObjectProperty<>(Optional.empty());
    private boolean looked;
    private boolean showing;

    public ReconViewModel(OfficeLink link, MonthModel month) {
        this.link = link;
        this.month = month;
        reading = link.latest();
        form = new DayForm(link);
        deeds = new ReconDeeds(link, form);
        month.month().subscribe(now -> again());
        month.regulation().subscribe(now -> again());
        link.news().edition().subscribe(now -> again());
        shown.subscribe(now -> show());
        person.subscribe(this::showPerson);
        day.subscribe(this::showDay);
    }

    /** The screen is in front. */
    public void look() {
        looked = true;
        month.look();
        again();
    }

    private void again() {
        if (!looked) return;
        YearMonth wanted = month.month().get();
        reading.fetch(() -> link.office().corrections().reconciliation().of(wanted).run(Job.Progress.NONE), found -> {
            recon.set(Optional.of(found));
            show();
        });
    }

    /** Keeps the person and the day in front where they still are; else goes on to the next. */
    private void show() {
        if (recon.get().isEmpty()) return;
        List<ReconPerson> all = recon.get().get().people();
        Optional<ReconPerson> before = person.get();
        Optional<LocalDate> at = day.get().map(ReconDay::date);
        int place = before.map(one -> place(all, one)).orElse(-1);
        showing = true;
        people.setAll(all.stream().filter(shown.get()::holds).toList());
        showing = false;
        Optional<ReconPerson> stays = people.stream().filter(one -> before.filter(same -> same.id().equals(one.id()))
                .isPresent()).findFirst();
        person.set(stays.or(() -> people.stream().filter(one -> place(all, one) > place).findFirst())
                .or(() -> people.stream().findFirst()));
        if (stays.isPresent())
            at.flatMap(date -> days.stream().filter(one -> !one.date().isBefore(date))
                    .filter(this::wanted).findFirst().or(() -> days.stream().filter(this::wanted).findFirst()))
                    .ifPresent(next -> day.set(Optional.of(next)));
    }

    private static int place(List<ReconPerson> all, ReconPerson one) {
        for (int i = 0; i < all.size(); i++) if (all.get(i).id().equals(one.id())) return i;
        return -1;
    }

    private boolean wanted(ReconDay one) {
        return shown.get().wants(one);
    }

    private void showPerson(Optional<ReconPerson> chosen) {
        days.setAll(chosen.map(one -> one.days().stream().filter(shown.get()::holds).toList()).orElse(List.of()));
        day.set(days.stream().filter(this::wanted).findFirst().or(() -> days.stream().findFirst()));
    }

    private void showDay(Optional<ReconDay> chosen) {
        form.show(chosen.flatMap(one -> person.get().map(who -> new Subject(List.of(who.id()), who.person().name(),
                one.now(), Optional.of(one)))));
    }

    /** Whether there is something to keep, or a second person is named for what waits. */
    public boolean answerable() {
        return form.ready().get() || agrees();
    }

    private boolean agrees() {
        return form.subject().get().filter(Subject::waits).isPresent() && !form.approver().get().isBlank()
                && form.reason().get().isBlank();
    }

    /** Keeps what the form says; with nothing said goes on to the next question. */
    public void enter() {
        if (agrees()) judge(true);
        else if (form.ready().get()) form.save(form::reset);
        else
            next();
    }

    /** The next question of this person, else of the next one. */
    public void next() {
        LocalDate at = day.get().map(ReconDay::date).orElse(LocalDate.MIN);
        Optional<ReconDay> later = days.stream().filter(one -> one.date().isAfter(at)).filter(this::wanted).findFirst();
        if (later.isPresent()) {
            day.set(later);
            return;
        }
        int place = person.get().map(people::indexOf).orElse(-1);
        if (!people.isEmpty()) person.set(Optional.of(people.get((place + 1) % people.size())));
    }

    public void judge(boolean approved) {
        deeds.judge(day.get(), approved);
    }

    public void cancel() {
        deeds.cancel(day.get());
    }

    boolean showing() {
        return showing;
    }

    public ReadOnlyBooleanProperty busy() {
        return reading.busy();
    }

    public ReadOnlyObjectProperty<Optional<Reconciliation>> recon() {
        return recon.getReadOnlyProperty();
    }

    public ObjectProperty<Shown> shown() {
        return shown;
    }

    public ObservableList<ReconPerson> people() {
        return people;
    }

    public ObjectProperty<Optional<ReconPerson>> person() {
        return person;
    }

    public ObservableList<ReconDay> days() {
        return days;
    }

    public ObjectProperty<Optional<ReconDay>> day() {
        return day;
    }

    public DayForm form() {
        return form;
    }
}
