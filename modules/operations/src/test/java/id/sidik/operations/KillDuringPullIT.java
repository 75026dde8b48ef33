package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
    private static final int EACH_STEP = 3;

    /** The step in which the program is killed: the line that it has told, and how long it then may go on. */
    private enum Step {
        OPENING(PullUntilKilled.OPENING, 700), CONNECTING("pull.connecting", 120), READING("pull.reading",
                120), STORING("pull.storing", 400), STORED(PullUntilKilled.STORED, 200);

        private final String line;
        private final int mostMillis;

        Step(String line, int mostMillis) {
            this.line = line;
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

    @TempDir
    private Path folder;
    private final Random moments = new Random(7);
    private final List<Integer> lengths = new ArrayList<>(List.of(0));
    private LocalDateTime next = LocalDateTime.parse("2026-11-01T00:00:00");
    private int atLeast;

    @Test
    void nothingIsLostDoubledOrHalfWhateverTheMoment() throws Exception {
        Path home = folder.resolve("home");
        List<Step> steps = new ArrayList<>();
        for (Step step : Step.values()) steps.addAll(Collections.nCopies(EACH_STEP, step));
        Collections.shuffle(steps, moments);
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withPeople(40).withRecords(
                FIRST))) {
            for (Step step : steps) {
                lengths.add(machine.punches().size());
                killIn(step, machine, home);
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

    private void killIn(Step step, SimulatedMachine machine, Path home) throws Exception {
        step.stretch(machine);
        try (ChildJvm child = ChildJvm.start(folder, PullUntilKilled.class, home.toString(),
                String.valueOf(machine.port()))) {
            await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).atMost(Duration.ofSeconds(60))
                    .until(() -> child.output().contains(step.line));
            boolean ended = child.endsWithin(Duration.ofMillis(moments.nextInt(step.mostMillis)));
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
