package id.sidik.app.city;

import id.sidik.app.jobs.JobName;
import id.sidik.app.jobs.RunningJob;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.centre.CentreRoom;
import id.sidik.operations.centre.CityOverview;
import id.sidik.operations.centre.CityPermitDesk;
import id.sidik.operations.centre.CityRecap;
import id.sidik.operations.permits.PermitKindRow;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The city of the centre: read when the screen is looked at, kept while it is read again. */
public final class CityModel {
    /** What was read together. */
    record City(CityOverview overview, CityRecap recap, List<CityPermitDesk.Row> permits) {}

    private final OfficeLink link;
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ReadOnlyObjectWrapper<Optional<City>> city = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<CityFilter> filter = new SimpleObjectProperty<>(CityFilter.ALL);
    private final ObservableList<CityOverview.Unit> units = FXCollections.observableArrayList();
    private final ObservableList<CityOverview.Machine> machines = FXCollections.observableArrayList();
    private final ObservableList<CityRecap.Unit> recaps = FXCollections.observableArrayList();
    private final ObservableList<CityPermitDesk.Row> permits = FXCollections.observableArrayList();
    private Optional<RunningJob> running = Optional.empty();
    private Optional<YearMonth> asked = Optional.empty();
    private int wanted;

    public CityModel(OfficeLink link) {
        this.link = link;
        month = new ReadOnlyObjectWrapper<>(YearMonth.now(link.clock()).minusMonths(1));
        search.subscribe(this::show);
        filter.subscribe(this::show);
    }

    ReadOnlyObjectProperty<YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    /** Empty until the centre was read. */
    ReadOnlyObjectProperty<Optional<City>> city() {
        return city.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<CityFilter> filter() {
        return filter;
    }

    ObservableList<CityOverview.Unit> units() {
        return units;
    }

    ObservableList<CityOverview.Machine> machines() {
        return machines;
    }

    ObservableList<CityRecap.Unit> recaps() {
        return recaps;
    }

    ObservableList<CityPermitDesk.Row> permits() {
        return permits;
    }

    Clock clock() {
        return link.clock();
    }

    OfficeLink link() {
        return link;
    }

    void turn(int months) {
        month.set(month.get().plusMonths(months));
        read();
    }

    /** Reads it when this month was not read yet; without a centre there is nothing to read and nothing to tell. */
    void look() {
        if (placed() && !asked.equals(Optional.of(month.get()))) read();
    }

    void read() {
        int mine = ++wanted;
        YearMonth wish = month.get();
        asked = Optional.of(wish);
        running.ifPresent(RunningJob::stop);
        busy.set(true);
        running = Optional.of(link.jobs().start(new JobName("city", ""), progress -> read(wish, progress),
                found -> take(mine, Optional.of(found)), fault -> take(mine, Optional.empty())));
    }

    private City read(YearMonth wish, Job.Progress progress) throws InterruptedException {
        CentreRoom room = link.office().centre();
        CityRecap recap = room.city().recaps().recap(wish, List.of()).run(progress);
        return new City(room.city().city().overview(wish).checked(recap), recap, room.cityPermits().list(wish));
    }

    private boolean placed() {
        return link.office().centre().places().place().isPresent();
    }

    /** What was read before stays when reading again does not succeed. */
    private void take(int mine, Optional<City> found) {
        if (mine != wanted) return;
        busy.set(false);
        if (found.isEmpty()) asked = Optional.empty();
        if (found.isPresent() || city.get().map(known -> !known.overview().month().equals(month.get())).orElse(false))
            city.set(found);
        show();
    }

    private void show() {
        Predicate<CityOverview.Unit> wish = unit -> named(unit.name() + " " + unit.code()) && filter.get().takes(unit,
                link.clock().instant());
        List<CityOverview.Unit> shown = city.get().map(known -> known.overview().units().stream().filter(wish)
                .toList()).orElse(List.of());
        List<String> codes = shown.stream().map(CityOverview.Unit::code).toList();
        units.setAll(shown);
        machines.setAll(city.get().map(known -> known.overview().machines().stream().filter(each -> codes.contains(
                each.unit())).toList()).orElse(List.of()));
        recaps.setAll(city.get().map(known -> known.recap().units().stream().filter(each -> codes.contains(each
                .code())).toList()).orElse(List.of()));
        permits.setAll(city.get().map(known -> known.permits().stream().filter(each -> codes.contains(each.unit()))
                .toList()).orElse(List.of()));
    }

    /** The units of the city, whatever is filtered. */
    List<CityOverview.Unit> all() {
        return city.get().map(known -> known.overview().units()).orElse(List.of());
    }

    /** Kinds of the regulation that this office works by. */
    List<PermitKindRow> kinds() {
        return link.office().permits().asked().kinds();
    }

    /** @param then is given the unit's people, by name */
    void people(String unit, Consumer<List<CityPermitDesk.Person>> then) {
        link.latest().fetch(() -> link.office().centre().cityPermits().people(unit), then);
    }

    void decide(CityPermitDesk.Wish wish, Runnable then) {
        link.latest().fetch(() -> link.office().centre().cityPermits().add(wish), added -> {
            link.notices().toast("city.permit.added", added.added(), added.known());
            then.run();
            read();
        });
    }

    /** @param permits of one unit */
    void decide(List<CityPermitDesk.Row> permits, CityPermitDesk.State what, String reason, Runnable then) {
        YearMonth of = month.get();
        link.latest().fetch(() -> link.office().centre().cityPermits().decide(permits.getFirst().unit(), of, permits
                .stream().map(CityPermitDesk.Row::id).toList(), what, reason), count -> {
                    link.notices().toast("city.permit.decided", count);
                    then.run();
                    read();
                });
    }

    private boolean named(String text) {
        return text.toLowerCase(Locale.ROOT).contains(search.get().strip().toLowerCase(Locale.ROOT));
    }

    /** The name of a unit that was read. */
    String name(String code) {
        return city.get().flatMap(known -> known.overview().units().stream().filter(each -> each.code().equals(code))
                .findFirst()).map(CityOverview.Unit::name).orElse(code);
    }

    /** Writes what is shown of one kind into a file. */
    void export(CityExport what, Path file) {
        city.get().ifPresent(known -> {
            CityOverview overview = new CityOverview(known.overview().month(), List.copyOf(units), List.copyOf(
                    machines));
            CityRecap recap = new CityRecap(known.recap().month(), List.copyOf(recaps));
            link.write(() -> what.write(overview, recap, file, link.clock().getZone()), () -> link.notices().toast(
                    "city.exported", file.getFileName()));
        });
    }
}
