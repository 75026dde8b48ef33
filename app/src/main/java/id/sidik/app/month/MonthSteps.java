package id.sidik.app.month;

import id.sidik.app.jobs.JobName;
import id.sidik.app.notice.Notice;
import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.office.MonthModel;
import id.sidik.domain.MonthRecap;
import id.sidik.operations.corrections.ReconCount;
import id.sidik.operations.month.MonthCheck;
import id.sidik.operations.month.MonthDates;
import id.sidik.operations.month.MonthDeed;
import id.sidik.operations.month.MonthDesk;
import id.sidik.operations.month.MonthDifference;
import id.sidik.operations.month.MonthSheet;
import id.sidik.operations.month.MonthStand;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.month.RevisionRules;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Sentence;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the month that is looked at stands, and the steps it can take. */
public final class MonthSteps {
    /** @param pending changes that the facts of now would make in the last copy @param due what should be done today */
    public record Seen(MonthStand stand, MonthDates dates, ReconCount count, int pending, List<Sentence> due) {}

    /** Two states of a month to compare; no later one: the facts of now. */
    public record Pair(MonthDeed before, Optional<MonthDeed> after) {}

    private final MonthModel month;
    private final OfficeLink link;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Optional<Seen>> seen = new ReadOnlyObjectWrapper<>(Optional.empty());

    public MonthSteps(MonthModel month, OfficeLink link) {
        this.month = month;
        this.link = link;
        latest = link.latest();
        month.recap().subscribe(this::look);
    }

    /** Empty until the month was worked out. */
    public ReadOnlyObjectProperty<Optional<Seen>> seen() {
        return seen.getReadOnlyProperty();
    }

    YearMonth month() {
        return month.month().get();
    }

    private MonthDesk desk() {
        return link.office().months();
    }

    private RecapRequest request() {
        return new RecapRequest(month(), month.regulation().get().orElseThrow().id());
    }

    private void look(Optional<MonthRecap> recap) {
        if (recap.isEmpty()) {
            seen.set(Optional.empty());
            return;
        }
        RecapRequest asked = request();
        latest.fetch(() -> read(recap.get(), asked), now -> seen.set(Optional.of(now)));
    }

    private Seen read(MonthRecap recap, RecapRequest asked) throws InterruptedException {
        MonthStand stand = desk().stand(recap.month());
        int pending = desk().pending(asked).run(Job.Progress.NONE).size();
        return new Seen(stand, desk().dates(recap.month(), asked.regulation()), desk().count(recap), pending,
                desk().reminders(recap.month(), asked.regulation()));
    }

    public void draft() {
        RecapRequest asked = request();
        keep("month.draft", progress -> desk().draft(asked).run(progress), () -> {});
    }

    public void reconcile() {
        YearMonth asked = month();
        link.write(() -> desk().reconcile(asked), () -> {});
    }

    void close(Map<String, String> reasons, Runnable then) {
        RecapRequest asked = request();
        keep("month.close", progress -> desk().close(asked, reasons).run(progress), () -> {
            then.run();
            tellOfBundle();
        });
    }

    /** A closed month has its bundle, or a person knows why not. */
    private void tellOfBundle() {
        link.background().fetch(() -> link.office().bundles().shelf().stand(), stand -> {
            if (!stand.settings().passphrase())
                link.notices().keep(Notice.of(Notice.Tone.INFO, "bundle.hint.noPassphrase"));
            else if (stand.asks())
                link.notices().keep(Notice.of(Notice.Tone.LOOK, "bundle.stand.BAD", stand.code()));
        }, link.alarm());
    }

    /** @param kept whether the rules of the last copy hold on; else those in force */
    void revise(boolean kept, String reason, String second, Map<String, String> reasons, Runnable then) {
        RecapRequest asked = request();
        keep("month.revise", progress -> desk().revise(asked, kept, reason, second, reasons)
                .run(progress), then);
    }

    void revisionRules(Consumer<RevisionRules> show) {
        RecapRequest asked = request();
        link.background().fetch(() -> desk().revisionRules(asked), show, link.alarm());
    }

    /** What a revision would change. */
    void revised(boolean kept, Consumer<List<MonthDifference>> show) {
        RecapRequest asked = request();
        link.background().fetch(() -> desk().revised(asked, kept).run(Job.Progress.NONE), show,
                link.alarm());
    }

    private void keep(String name, Job<MonthSheet> job, Runnable then) {
        link.jobs().start(new JobName(name, month().toString()), job, kept -> {
            link.news().changed();
            then.run();
        }, fault -> {});
    }

    void checks(Consumer<List<MonthCheck>> show) {
        RecapRequest asked = request();
        boolean closed = seen.get().map(now -> now.stand().state().closed()).orElse(false);
        link.background().fetch(() -> {
            MonthSheet sheet = desk().sheet(asked).run(Job.Progress.NONE);
            List<MonthCheck> checks = desk().checks(sheet, Map.of());
            return closed ? checks.stream().filter(check -> check.found() > 0).toList() : checks;
        }, show, link.alarm());
    }

    /** The pairs worth comparing, the latest first. */
    List<Pair> pairs() {
        List<MonthDeed> copies = seen.get().map(now -> now.stand().history()).orElse(List.of()).stream()
                .filter(deed -> !deed.sha().isEmpty()).toList();
        java.util.ArrayList<Pair> pairs = new java.util.ArrayList<>();
        for (int i = 0; i < copies.size(); i++)
            pairs.addFirst(new Pair(copies.get(i), i + 1 < copies.size()
                    ? Optional.of(copies.get(i + 1))
                    : Optional.empty()));
        return pairs;
    }

    void differences(Pair pair, Consumer<List<MonthDifference>> show) {
        RecapRequest asked = request();
        link.background().fetch(() -> pair.after().isPresent()
                ? desk().differences(asked.month(), pair.before(), pair.after().get())
                : desk().pending(asked).run(Job.Progress.NONE), show, link.alarm());
    }
}
