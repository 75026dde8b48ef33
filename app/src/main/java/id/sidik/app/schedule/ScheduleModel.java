package id.sidik.app.schedule;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.office.ShownMonth;
import id.sidik.domain.Whom;
import id.sidik.operations.PersonRow;
import id.sidik.operations.schedule.RosterGrid;
import id.sidik.operations.schedule.RosterPreview;
import id.sidik.operations.schedule.ScheduleView;
import id.sidik.operations.schedule.Trial;
import id.sidik.operations.schedule.TrialWish;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The work calendar as the window knows it. */
public final class ScheduleModel {
    /** What was read at one moment. */
    public record Reading(ScheduleView view, List<PersonRow> people, List<String> patterns, List<String> shifts,
            RosterGrid roster) {}

    /** What a trial came to, or why it could not be run. */
    public record Tried(Optional<Trial> trial, Optional<Trouble> trouble) {}

    private final OfficeLink link;
    private final Latest latest;
    private final Latest trials;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ShownMonth month;

    public ScheduleModel(OfficeLink link) {
        this.link = link;
        latest = link.latest();
        trials = link.latest();
        month = new ShownMonth(link);
        month.month().subscribe(shown -> refresh());
        link.news().edition().subscribe(edition -> refresh());
    }

    public ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return latest.busy();
    }

    /** Of the roster. */
    public ShownMonth month() {
        return month;
    }

    public LocalDate today() {
        return LocalDate.now(link.clock());
    }

    public void refresh() {
        YearMonth shown = month.get();
        latest.fetch(() -> {
            var office = link.office();
            return new Reading(office.schedule().desk().view(), office.people().list(),
                    office.schedule().desk().patterns(), office.schedule().trials().shifts(),
                    office.schedule().rosters().grid(shown));
        }, read -> reading.set(Optional.of(read)));
    }

    /** Everybody a rule can be for: the unit, the groups, the people. */
    List<WhomBox.Line> whom() {
        List<WhomBox.Line> lines = new ArrayList<>(List.of(new WhomBox.Line(Whom.UNIT, "")));
        reading.get().ifPresent(read -> {
            read.view().groups().forEach(group -> lines.add(new WhomBox.Line(Whom.group(group.key()), group.name())));
            read.people().forEach(row -> lines
                    .add(new WhomBox.Line(Whom.person(row.employee().id()), row.employee().fullName())));
        });
        return lines;
    }

    void trial(TrialWish wish, Consumer<Tried> then) {
        trials.fetch(() -> {
            try {
                return new Tried(Optional.of(link.office().schedule().trials().run(wish)), Optional.empty());
            } catch (TroubleException cannot) {
                return new Tried(Optional.empty(), Optional.of(cannot.trouble()));
            }
        }, then);
    }

    void preview(Path file, Consumer<RosterPreview> then) {
        link.jobs().start(new JobName("importRoster", String.valueOf(file.getFileName())),
                link.office().schedule().rosters().preview(file, month.get()), then, fault -> {});
    }

    void pasted(String text, Consumer<RosterPreview> then) {
        YearMonth shown = month.get();
        link.background().fetch(() -> link.office().schedule().rosters().pasted(text, shown), then, link.alarm());
    }
}
