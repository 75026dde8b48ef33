package id.sidik.app.office;

import id.sidik.app.jobs.JobName;
import id.sidik.app.jobs.RunningJob;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.MonthRecap;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.regulation.RegulationRow;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The month that Rekap and Cetak look at, by which regulation, and what came of it. Worked out when it is looked at. */
public final class MonthModel {
    private record Beginning(List<RegulationRow> regulations, String chosen, Optional<YearMonth> latest) {}

    private final OfficeLink link;
    private final Latest beginning;
    private final ObservableList<RegulationRow> regulations = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ObjectProperty<Optional<RegulationRow>> regulation = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MonthRecap>> recap = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<RunningJob> running = Optional.empty();
    private boolean begun;
    private boolean byHand;
    private boolean otherPack;
    private String packOfUnit = "";
    private boolean following;
    private boolean looked;
    private int edition = -1;
    private int wanted;

    public MonthModel(OfficeLink link) {
        this.link = link;
        beginning = link.latest();
        month = new ReadOnlyObjectWrapper<>(YearMonth.now(link.clock()));
        month.subscribe(() -> anew());
        regulation.subscribe((before, now) -> choose(before, now));
        link.news().edition().subscribe((before, now) -> {
            if (looked) look();
        });
    }

    public ObservableList<RegulationRow> regulations() {
        return regulations;
    }

    /** The month of the newest record, until another one was chosen. */
    public ReadOnlyObjectProperty<YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    /** Empty until the first look. */
    public ObjectProperty<Optional<RegulationRow>> regulation() {
        return regulation;
    }

    /** Empty while it is worked out for the first time, and when that was stopped. */
    public ReadOnlyObjectProperty<Optional<MonthRecap>> recap() {
        return recap.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** A screen that shows the month is in front: works it out when something changed since. */
    public void look() {
        looked = true;
        YearMonth shown = month.get();
        boolean stays = byHand;
        beginning.fetch(() -> {
            Optional<YearMonth> latest = stays ? Optional.empty() : link.office().recaps().latestMonth();
            return new Beginning(link.office().recaps().regulations(), link.office().recaps().chosen(latest.orElse(
                    shown)), latest);
        }, this::begin);
    }

    /** @param months to go forward, negative for back; from then on the month stays as it was chosen */
    public void turn(int months) {
        byHand = begun;
        month.set(month.get().plusMonths(months));
    }

    /** No screen shows the month now: changes wait for the next look. */
    public void lookAway() {
        looked = false;
    }

    /** Works it out whether something changed or not. */
    public void again() {
        edition = -1;
        look();
    }

    private void begin(Beginning found) {
        if (!regulations.equals(found.regulations())) regulations.setAll(found.regulations());
        following = true;
        found.latest().filter(latest -> !latest.equals(month.get())).ifPresent(month::set);
        if (edition != link.news().edition().get()) recap.set(Optional.empty());
        otherPack &= found.chosen().equals(packOfUnit);
        packOfUnit = found.chosen();
        if (!otherPack || regulation.get().isEmpty())
            regulation.set(regulations.stream().filter(row -> row.id().equals(found.chosen())).findFirst());
        following = false;
        begun = true;
        workOut();
    }

    private void choose(Optional<RegulationRow> before, Optional<RegulationRow> now) {
        if (begun && !following && before.isPresent() && now.isPresent()) {
            otherPack = true;
            String id = now.get().id();
            link.background().fetch(() -> {
                link.office().recaps().choose(id);
                return id;
            }, done -> {}, link.alarm());
        }
        anew();
    }

    private void anew() {
        edition = -1;
        recap.set(Optional.empty());
        if (begun && looked && !following) look();
    }

    private void workOut() {
        int now = link.news().edition().get();
        if (regulation.get().isEmpty() || edition == now) return;
        edition = now;
        int mine = ++wanted;
        running.ifPresent(RunningJob::stop);
        busy.set(true);
        RecapRequest request = new RecapRequest(month.get(), regulation.get().get().id());
        running = Optional.of(link.jobs().start(new JobName("recap", month.get().toString()),
                progress -> link.office().recaps().recap(request).run(progress), found -> show(mine, Optional.of(
                        found)),
                fault -> show(mine, Optional.empty())));
    }

    private void show(int mine, Optional<MonthRecap> found) {
        if (mine != wanted) return;
        busy.set(false);
        running = Optional.empty();
        recap.set(found);
    }
}
