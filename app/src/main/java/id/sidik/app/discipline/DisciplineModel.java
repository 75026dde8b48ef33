package id.sidik.app.discipline;

import id.sidik.app.jobs.JobName;
import id.sidik.app.jobs.RunningJob;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.month.YearSheet;
import id.sidik.operations.month.YearSheet.Line;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** The year's absences, person by person; worked out when the screen is looked at. */
public final class DisciplineModel {
    private final OfficeLink link;
    private final ReadOnlyObjectWrapper<Integer> year;
    private final ReadOnlyObjectWrapper<Optional<YearSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<Line> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Line>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private Optional<RunningJob> running = Optional.empty();
    private final Latest beginning;
    private boolean begun;
    private int edition = -1;
    private int wanted;

    public DisciplineModel(OfficeLink link) {
        this.link = link;
        year = new ReadOnlyObjectWrapper<>(LocalDate.now(link.clock()).getYear());
        beginning = link.latest();
        search.subscribe(this::show);
    }

    /** The year of the newest record, until another one was chosen. */
    ReadOnlyObjectProperty<Integer> year() {
        return year.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<YearSheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    StringProperty search() {
        return search;
    }

    ObservableList<Line> rows() {
        return rows;
    }

    ObjectProperty<Optional<Line>> chosen() {
        return chosen;
    }

    void turn(int years) {
        begun = true;
        year.set(year.get() + years);
        again();
    }

    void again() {
        edition = -1;
        look();
    }

    /** Works it out when something changed since. */
    void look() {
        if (begun) workOut();
        else
            beginning.fetch(() -> link.office().recaps().latestMonth(), this::begin);
    }

    private void begin(Optional<YearMonth> latest) {
        if (!begun) latest.ifPresent(month -> year.set(month.getYear()));
        begun = true;
        workOut();
    }

    private void workOut() {
        int now = link.news().edition().get();
        if (edition == now) return;
        edition = now;
        int mine = ++wanted;
        int asked = year.get();
        running.ifPresent(RunningJob::stop);
        busy.set(true);
        running = Optional.of(link.jobs().start(new JobName("year", String.valueOf(asked)), progress -> link.office()
                .years().year(asked, link.office().recaps().chosen()).run(progress), found -> take(mine, Optional.of(
                        found)), fault -> take(mine, Optional.empty())));
    }

    private void take(int mine, Optional<YearSheet> found) {
        if (mine != wanted) return;
        busy.set(false);
        sheet.set(found);
        show();
    }

    private void show() {
        List<Line> all = sheet.get().map(YearSheet::lines).orElse(List.of());
        String wish = search.get().strip().toLowerCase(Locale.ROOT);
        rows.setAll(all.stream().filter(line -> (line.person().name() + " " + line.person().number() + " " + line
                .person().number().replace(" ", "")).toLowerCase(Locale.ROOT).contains(wish)).toList());
        chosen.set(chosen.get().flatMap(before -> rows.stream().filter(line -> line.person().employee().equals(before
                .person().employee())).findFirst()));
    }
}
