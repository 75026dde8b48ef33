package id.sidik.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.ByHand;
import id.sidik.operations.work.Ledger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobBookTest {
    private static final JobName NAME = new JobName("pull", "Lantai 1");
    private static final Instant NOW = Instant.parse("2026-10-07T00:40:06Z");

    private final ByHand byHand = new ByHand();
    private final List<Throwable> alarms = new ArrayList<>();
    private final JobBook book = new JobBook(byHand, alarms::add);

    @Test
    void aJobIsRunningUntilItLeavesItsLedgerOnTop() {
        book.startLedger(NAME, progress -> ledger("one"), ledger -> {});
        book.startLedger(NAME, progress -> ledger("two"), ledger -> {});
        assertThat(book.running()).hasSize(2);

        byHand.letGo();
        byHand.letGo();

        assertThat(book.running()).isEmpty();
        assertThat(book.ledgers()).extracting(Ledger::subject).containsExactly("two", "one");
    }

    @Test
    void theStepsOfAJobAreSeenWhileItRuns() {
        List<Double> parts = new ArrayList<>();
        RunningJob job = book.startLedger(NAME, progress -> {
            progress.at(25, 100, "pull.reading", "Lantai 1");
            return ledger("done");
        }, ledger -> {});
        job.step().subscribe(step -> parts.add(step.part()));

        byHand.letGo();

        assertThat(parts).containsExactly(-1.0, 0.25);
    }

    @Test
    void aJobHearsThatItShouldStop() {
        RunningJob job = book.startLedger(NAME, progress -> ledger(progress.stopRequested() ? "stopped" : "whole"),
                ledger -> {});

        job.stop();
        byHand.letGo();

        assertThat(job.stopping().get()).isTrue();
        assertThat(book.ledgers().getFirst().subject()).isEqualTo("stopped");
    }

    @Test
    void aBrokenJobRaisesTheAlarmAndRunsNoLonger() {
        IllegalStateException bug = new IllegalStateException("boom");
        book.start(NAME, progress -> {
            throw bug;
        }, result -> {}, fault -> {});

        byHand.letGo();

        assertThat(book.running()).isEmpty();
        assertThat(alarms).containsExactly(bug);
    }

    @Test
    void theDrawerListsRunningJobsBeforeLedgersAndLooksAtTheNewest() {
        JobBook now = new JobBook(new AtOnce(), alarms::add);
        JobDrawerViewModel drawer = new JobDrawerViewModel(now);
        now.startLedger(NAME, progress -> ledger("one"), ledger -> {});

        assertThat(drawer.entries()).containsExactly(new DrawerEntry.Done(now.ledgers().getFirst()));
        assertThat(drawer.chosen().get()).contains(drawer.entries().getFirst());
        assertThat(drawer.foremost()).isEmpty();
    }

    @Test
    void oldLedgersMakeRoom() {
        JobBook now = new JobBook(new AtOnce(), alarms::add);
        for (int i = 0; i < 205; i++)
            now.keep(ledger("number " + i));

        assertThat(now.ledgers()).hasSize(200);
        assertThat(now.ledgers().getFirst().subject()).isEqualTo("number 204");
    }

    private static Ledger ledger(String subject) {
        return new Ledger("pull", subject, Ledger.Outcome.DONE, "", Map.of(), List.of(), NOW, NOW);
    }
}
