package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.Machines;
import id.sidik.devices.Patience;
import id.sidik.devices.Visited;
import id.sidik.devices.Watch;
import id.sidik.domain.Machine;
import id.sidik.domain.Punch;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.Story;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that asks for work codes: its live punches are shown at once, and kept as its log tells them. */
class LiveWorkCodesTest {
    @TempDir
    private Path home;

    private final List<LiveLine> lines = new CopyOnWriteArrayList<>();
    private final List<LiveStatus> statuses = new CopyOnWriteArrayList<>();
    private final AtomicBoolean stop = new AtomicBoolean();

    private Job.Progress progress() {
        return new Job.Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {}

            @Override
            public boolean stopRequested() {
                return stop.get();
            }
        };
    }

    private CompletableFuture<Ledger> follow(Office office, Machine machine) {
        LiveListener listener = new LiveListener() {
            @Override
            public void line(LiveLine line) {
                lines.add(line);
            }

            @Override
            public void status(LiveStatus status) {
                statuses.add(status);
            }
        };
        Job<Ledger> job = office.live().follow(machine.id(), Duration.ofSeconds(1), listener);
        return CompletableFuture.supplyAsync(() -> {
            try {
                return job.run(progress());
            } catch (InterruptedException never) {
                throw new IllegalStateException(never);
            }
        }, work -> Thread.ofVirtual().start(work));
    }

    private static void useWorkCodes(SimulatedMachine machine) {
        Visited<Boolean> written = new Machines(Patience.usual()).visit(new id.sidik.domain.Road.Network("127.0.0.1",
                machine.port()), 0, Optional.empty(), Watch.NONE, visit -> visit.options().write("WorkCode", "1"));
        assertThat(written).isInstanceOf(Visited.Done.class);
    }

    private static List<Punch> journal(Office office) {
        return office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, Integer.MAX_VALUE).stream()
                .map(LogLine::punch).toList();
    }

    @Test
    void aPunchWithAWorkCodeIsShownAtOnceAndKeptOnceWithItsCode() throws Exception {
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withRecordSize(40))) {
            useWorkCodes(machine);
            office.pulls().pull("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
            Machine listed = office.machines().find(machine.serial()).orElseThrow();
            int before = journal(office).size();
            CompletableFuture<Ledger> watching = follow(office, listed);
            Awaitility.await().until(() -> !statuses.isEmpty()
                    && statuses.getLast().phase() == LiveStatus.Phase.LISTENING);
            String pin = machine.people().get(1).pin();
            machine.addPunch(new SimulatedPunch(pin, machine.clock().plusSeconds(1), 1, 0, 5, Story.ADDED));
            Awaitility.await().until(() -> lines.stream().anyMatch(LiveLine.Punched.class::isInstance));
            assertThat(journal(office)).as("a live punch does not tell its work code: it waits for the log").hasSize(
                    before);
            stop.set(true);
            Ledger ledger = watching.get(20, TimeUnit.SECONDS);
            assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.LOOK);
            assertThat(ledger.lines()).anyMatch(line -> line.key().equals("ledger.live.behind"));
            office.pulls().pull(listed.id()).run(Job.Progress.NONE);
            assertThat(journal(office)).hasSize(before + 1).filteredOn(punch -> punch.workCode() == 5).singleElement()
                    .satisfies(punch -> assertThat(punch.pin().text()).isEqualTo(pin));
        }
    }
}
