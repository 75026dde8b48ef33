package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sidik.operations.work.Job;
import id.sidik.protocol.Command;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.testkit.ChildJvm;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it pulls, at any moment, with a log that has grown each time. */
class KillDuringPullIT {
    private static final int FIRST = 6000;
    private static final int MORE = 2500;

    /**
     * The step in which the program is killed: the line that it has told, how often that is tried, and how long it then
     * may go on.
     */
    private enum Step {
        OPENING(PullUntilKilled.OPENING, 2, 700), CONNECTING("pull.connecting", 2, 120), READING("pull.reading", 3,
                120), STORING("pull.storing", 7, 240), STORED(PullUntilKilled.STORED, 2, 200);

        private final String line;
        private final int kills;
        private final int mostMillis;

        Step(String line, int kills, int mostMillis) {
            this.line = line;
            this.kills = kills;
            this.mostMillis = mostMillis;
        }

        /** Makes the step long enough to be met. */
        void stretch(SimulatedMachine machine) {
            Duration pause = Duration.ofMillis(200);
            if (this == CONNECTING) machine.plan(new Fault.Delay(Command.CONNECT, 1, pause));
            // one piece of the people, then the first two of the log
            if (this == READING) machine.plan(new Fault.Delay(Command.READ_BUFFER, 3, pause));
        }
    }

    /** @param after the step has been told, milliseconds */
    private record Kill(Step step, int after) {}

    @TempDir
    private Path folder;
    private final Random moments = new Random(7);
    private final List<Integer> lengths = new ArrayList<>(List.of(0));
    private LocalDateTime next = LocalDateTime.parse("2026-11-01T00:00:00");
    private int atLeast;

    @Test
    void nothingIsLostDoubledOrHalfWhateverTheMoment() throws Exception {
        Path home = folder.resolve("home");
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withPeople(40).withRecords(
                FIRST))) {
            for (Kill kill : kills()) {
                lengths.add(machine.punches().size());
                kill(kill, machine, home);
                atLeast = KilledHome.check(home, machine, lengths.subList(lengths.indexOf(atLeast), lengths.size()));
                grow(machine);
            }
            assertThat(atLeast).as("some pulls came through before the kill").isGreaterThan(FIRST);
            try (Office office = OfficeFixture.open(home)) {
                office.pulls().pull("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
            }
            KilledHome.check(home, machine, List.of(machine.punches().size()));
        }
    }

    /** In any order; those of one step are spread over its whole length. */
    private List<Kill> kills() {
        List<Kill> kills = new ArrayList<>();
        for (Step step : Step.values()) {
            int part = step.mostMillis / step.kills;
            for (int nth = 0; nth < step.kills; nth++) kills.add(new Kill(step, nth * part + moments.nextInt(part)));
        }
        Collections.shuffle(kills, moments);
        return kills;
    }

    private void kill(Kill kill, SimulatedMachine machine, Path home) throws Exception {
        kill.step.stretch(machine);
        try (ChildJvm child = ChildJvm.start(folder, PullUntilKilled.class, home.toString(),
                String.valueOf(machine.port()))) {
            await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).atMost(Duration.ofSeconds(60))
                    .until(() -> child.output().contains(kill.step.line));
            boolean ended = child.endsWithin(Duration.ofMillis(kill.after));
            assertThat(ended).as("the program works until it is killed; it said %s", child.errors()).isFalse();
            child.kill();
            assertThat(child.output()).doesNotContain("FAILED");
            if (child.output().contains(PullUntilKilled.STORED)) atLeast = lengths.getLast();
        }
    }

    /** More fingers on the machine; its battery was empty for one punch in a hundred. */
    private void grow(SimulatedMachine machine) {
        for (int punch = 0; punch < MORE; punch++) {
            String pin = machine.people().get(punch % machine.people().size()).pin();
            next = next.plusSeconds(1);
            machine.addPunch(SimulatedPunch.added(pin, punch % 100 == 0 ? next.withYear(2000) : next));
        }
    }
}
