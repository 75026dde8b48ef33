package id.sidik.app.control;

import id.sidik.app.jobs.JobName;
import id.sidik.app.office.Latest;
import id.sidik.app.office.MonthModel;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.operations.reports.PrintOrder;
import id.sidik.operations.reports.PrintedPages;
import id.sidik.operations.control.ActivityMonth;
import id.sidik.operations.control.ActivityPreview;
import id.sidik.operations.control.ControlRoom;
import id.sidik.operations.control.Gathering;
import id.sidik.operations.control.GatheringDesk;
import id.sidik.operations.control.Hold;
import id.sidik.operations.control.SpotFound;
import id.sidik.operations.control.SpotSheet;
import id.sidik.operations.control.SpotWish;
import id.sidik.operations.control.WeekLine;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What is watched of the month that Rekap looks at: surprise checks, activity, weekly hours, the hold of the allowance. */
public final class ControlModel {
    /** All of a month, read at once. */
    record Reading(YearMonth month, List<SpotSheet> sheets, ActivityMonth activity, List<WeekLine> weeks, Hold hold,
            List<Gathering> gatherings) {
        long shortWeeks() {
            return weeks.stream().filter(line -> line.week().missing() > 0).count();
        }

        long contradicting() {
            return sheets.stream().mapToInt(SpotSheet::contradicting).sum();
        }
    }

    private final MonthModel month;
    private final OfficeLink link;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<UUID>> sheet = new SimpleObjectProperty<>(Optional.empty());
    private boolean looked;

    public ControlModel(MonthModel month, OfficeLink link) {
        this.month = month;
        this.link = link;
        latest = link.latest();
        month.month().subscribe(now -> again());
        month.regulation().subscribe(now -> again());
        link.news().edition().subscribe(now -> again());
    }

    private ControlRoom room() {
        return link.office().control();
    }

    ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return latest.busy();
    }

    /** The surprise check in front, by its id. */
    ObjectProperty<Optional<UUID>> sheet() {
        return sheet;
    }

    Optional<SpotSheet> inFront() {
        return reading.get().flatMap(now -> now.sheets().stream().filter(one -> sheet.get().equals(Optional.of(one
                .id()))).findFirst());
    }

    LocalDate today() {
        return LocalDate.now(link.clock());
    }

    String unit() {
        return link.office().unit().load().name();
    }

    /** The screen is in front. */
    void look() {
        looked = true;
        month.look();
        again();
    }

    private void again() {
        if (!looked) return;
        YearMonth wanted = month.month().get();
        latest.fetch(() -> read(wanted), found -> reading.set(Optional.of(found)));
    }

    private Reading read(YearMonth wanted) throws InterruptedException {
        return new Reading(wanted, room().spotChecks().of(wanted).run(Job.Progress.NONE), room().activities().month(
                wanted).run(Job.Progress.NONE), room().hours().weeks(wanted).run(Job.Progress.NONE), room().holds().of(
                        wanted), room().gatherings().of(wanted));
    }

    /** Draws and puts the new check in front. */
    void draw(SpotWish wish, Runnable then) {
        link.background().fetch(() -> room().spotChecks().draw(wish), drawn -> {
            sheet.set(Optional.of(drawn));
            link.news().changed();
            then.run();
        }, link.alarm());
    }

    void enter(UUID check, EmployeeId person, SpotFound found, String note) {
        link.write(() -> room().spotChecks().enter(check, person, found, note), () -> {});
    }

    void export(SpotSheet drawn, SpotListFile writer, Path file) {
        link.background().fetch(() -> {
            writer.write(drawn, unit(), file);
            return file;
        }, written -> link.notices().toast("sidak.exported", written.getFileName()), link.alarm());
    }

    /** The same list as pages for the printer. */
    void savePages(SpotSheet drawn, Path file) {
        link.background().fetch(() -> {
            link.office().printing().spotCheck(drawn).run(Job.Progress.NONE).savePdf(file);
            return file;
        }, written -> link.notices().toast("print.saved", written.getFileName()), link.alarm());
    }

    /** On the usual printer. */
    void print(SpotSheet drawn) {
        link.jobs().start(new JobName("print", drawn.day().toString()), progress -> {
            PrintedPages pages = link.office().printing().spotCheck(drawn).run(progress);
            pages.print(PrintOrder.usual());
            return pages.count();
        }, count -> link.notices().toast("print.printed", count), fault -> {});
    }

    void preview(Path file, Map<ActivityPreview.Field, Integer> columns, Consumer<ActivityPreview> show) {
        link.background().fetch(() -> room().activities().preview(file, columns).run(Job.Progress.NONE), show, link
                .alarm());
    }

    void take(ActivityPreview preview, Runnable then) {
        link.jobs().startLedger(new JobName("importActivity", String.valueOf(preview.file().getFileName())),
                room().activities().take(preview), ledger -> {
                    link.news().changed();
                    then.run();
                });
    }

    void serving(LocalDate day, Consumer<List<Employee>> then) {
        link.background().fetch(() -> room().gatherings().serving(day), then, link.alarm());
    }

    void enter(GatheringDraft draft, Runnable then) {
        tell(() -> room().gatherings().enter(draft.day().get().orElseThrow(), draft.kind().get(), draft.name().get(),
                draft.people(), draft.note().get()), then);
    }

    void takeBack(Gathering list, String reason, Runnable then) {
        tell(() -> room().gatherings().takeBack(list.day(), list.kind(), list.name(), reason), then);
    }

    private void tell(Callable<GatheringDesk.Told> deed, Runnable then) {
        link.background().fetch(deed, told -> {
            link.notices().toast(told.waits() ? "gathering.waits" : "gathering.saved");
            link.news().changed();
            then.run();
        }, link.alarm());
    }

    /** Holds what is free and frees what is held. */
    void turn(Hold now, String reason, Runnable then) {
        link.background().fetch(() -> now.held()
                ? room().holds().free(now.month(), reason)
                : room().holds().hold(now.month(), reason), told -> {
                    if (told.waits()) link.notices().toast("hold.waits");
                    link.news().changed();
                    then.run();
                }, link.alarm());
    }
}
