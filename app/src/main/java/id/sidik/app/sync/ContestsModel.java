package id.sidik.app.sync;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.month.ContestDesk;
import id.sidik.operations.month.MonthContest;
import id.sidik.operations.month.MonthDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Months that several laptops of the unit closed. */
public final class ContestsModel {
    private final OfficeLink link;
    private final Latest latest;
    private final ObservableList<MonthContest> contests = FXCollections.observableArrayList();

    public ContestsModel(OfficeLink link) {
        this.link = link;
        latest = link.latest();
        link.news().edition().subscribe(edition -> read());
    }

    private ContestDesk desk() {
        return link.office().contests();
    }

    void read() {
        latest.fetch(() -> desk().list(), contests::setAll);
    }

    ObservableList<MonthContest> contests() {
        return contests;
    }

    /** How many wait for a person. */
    int open() {
        return (int) contests.stream().filter(MonthContest::open).count();
    }

    /** @param show is given, of each side but the first, what differs from the first */
    void differences(MonthContest contest, Consumer<List<List<MonthDifference>>> show) {
        link.background().fetch(() -> {
            List<List<MonthDifference>> all = new ArrayList<>();
            for (MonthContest.Side side : contest.sides().subList(1, contest.sides().size()))
                all.add(desk().differences(contest, contest.sides().getFirst(), side));
            return all;
        }, show, link.alarm());
    }

    void decide(MonthContest contest, MonthContest.Side stands, String reason, Runnable then) {
        link.write(() -> desk().decide(contest.month(), stands.id(), reason), () -> {
            link.notices().toast("contest.decided", contest.month());
            then.run();
        });
    }
}
