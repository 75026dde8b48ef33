package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import id.sidik.operations.chaos.ChaosLine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.simulator.Transfers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.awaitility.Awaitility;

/** One machine of its own kind, pulled over a bad line and at last over a good one. */
final class CampaignSession {
    private static final int[] RECORD_SIZES = {8, 16, 40, 49};
    private static final int[] FRAMES = {1008, 1024, 4096, 0x10000};
    private static final Duration NO_HANG = Duration.ofSeconds(90);
    private static final int ATTEMPTS = 2;

    private final Office office;
    private final long seed;
    private final int number;
    private final SplittableRandom dice;

    CampaignSession(Office office, long seed, int number) {
        this.office = office;
        this.seed = seed * 1_000_000 + number;
        this.number = number;
        this.dice = new SplittableRandom(this.seed);
    }

    /** @return how many attempts over the bad line brought the whole log home */
    int play() throws Exception {
        SimulatorSettings settings = settings();
        try (SimulatedMachine machine = OfficeFixture.start(settings)) {
            int complete = 0;
            try (ChaosLine line = ChaosLine.before(machine, seed)) {
                for (int attempt = 0; attempt < ATTEMPTS; attempt++)
                    if (attempt(machine, line.port())) complete++;
            }
            overTheGoodLine(machine);
            return complete;
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError("session " + number + " with " + settings, wrong);
        }
    }

    /**
     * Every session has an address of its own: a machine that only speaks UDP leaves its port free for another's TCP, and
     * a session must never knock there.
     */
    static String host(int session) {
        return "127.77.%d.%d".formatted(session / 250, 1 + session % 250);
    }

    private SimulatorSettings settings() {
        int size = RECORD_SIZES[dice.nextInt(RECORD_SIZES.length)];
        SimulatorSettings any = OfficeFixture.settings().withSerial("KAMPANYE%06d".formatted(number))
                .withSeed(seed).withPeople(2 + dice.nextInt(30)).withRecords(dice.nextInt(1500))
                .withCommKey(dice.nextBoolean() ? 0 : dice.nextInt(1_000_000)).withRecordSize(size)
                .withHost(host(number));
        Dialect dialect = any.dialect();
        Transfers transfers = dialect.transfers().withFrame(FRAMES[dice.nextInt(FRAMES.length)])
                .withPause(Duration.ZERO);
        if (dice.nextInt(5) == 0) transfers = transfers.plainOnly();
        any = any.withDialect(dialect.withTransfers(transfers));
        return switch (dice.nextInt(3)) {
            case 0 -> any.udpOnly();
            case 1 -> any.tcpOnly();
            default -> any;
        };
    }

    private boolean attempt(SimulatedMachine machine, int port) throws Exception {
        Set<String> before = OfficeFixture.keys(machine);
        long start = System.nanoTime();
        Ledger ledger = pull(port, machine.settings().commKey());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as("no hang").isLessThan(NO_HANG);
        assertThat(machine.commands()).as("reading never locks").doesNotContain(1003);
        Set<String> journal = journal(machine);
        assertThat(OfficeFixture.keys(machine)).as("nothing invented").containsAll(journal);
        boolean complete = ledger.outcome() != Ledger.Outcome.FAILED;
        if (complete) assertThat(journal).as("complete means complete: %s", ledger).containsAll(before);
        return complete;
    }

    private Ledger pull(int port, int commKey) throws InterruptedException {
        return office.pulls().pull(host(number), port, commKey).run(Job.Progress.NONE);
    }

    private void overTheGoodLine(SimulatedMachine machine) {
        Awaitility.await().atMost(NO_HANG).until(
                () -> pull(machine.port(), machine.settings().commKey()).outcome() != Ledger.Outcome.FAILED);
        assertThat(journal(machine)).as("everything once").isEqualTo(OfficeFixture.keys(machine));
        assertThat(office.log().count(filter(machine))).isEqualTo(OfficeFixture.keys(machine).size());
    }

    private static LogFilter filter(SimulatedMachine machine) {
        return new LogFilter("", Optional.empty(), Optional.of(new MachineId(machine.serial())), Optional.empty(),
                Optional.empty());
    }

    private Set<String> journal(SimulatedMachine machine) {
        Set<String> keys = new HashSet<>();
        office.log().page(filter(machine), LogSort.NEWEST_FIRST, 0, Integer.MAX_VALUE)
                .forEach(line -> keys.add(OfficeFixture.key(line.punch().pin().text(), line.punch().at())));
        return keys;
    }
}
