package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.FingerOutcome;
import id.sidik.devices.FingerReport;
import id.sidik.devices.FingerResult;
import id.sidik.devices.FingerWish;
import id.sidik.devices.Machines;
import id.sidik.devices.PeopleReport;
import id.sidik.devices.PersonOutcome;
import id.sidik.devices.PersonResult;
import id.sidik.devices.PersonWish;
import id.sidik.devices.Visited;
import id.sidik.devices.Watch;
import id.sidik.domain.Road;
import id.sidik.operations.chaos.ChaosLine;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.RawUser;
import id.sidik.simulator.FingerHabits;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.awaitility.Awaitility;

/** One machine that is written to over a bad line and at last over a good one. */
final class WritingSession {
    private static final Duration NO_HANG = Duration.ofSeconds(90);
    private static final int PEOPLE = 6;
    private static final int ATTEMPTS = 2;
    private static final int SLOT = 6;

    private final Machines machines;
    private final long seed;
    private final int number;
    private final SplittableRandom dice;
    private final List<PersonWish> people = new ArrayList<>();
    private final List<FingerWish> fingers = new ArrayList<>();

    private record Wrote(PeopleReport people, FingerReport fingers) {}

    WritingSession(Machines machines, long seed, int number) {
        this.machines = machines;
        this.seed = seed * 1_000_000 + number;
        this.number = number;
        this.dice = new SplittableRandom(this.seed);
    }

    /** @return how many attempts over the bad line came to their end */
    int play() throws Exception {
        SimulatorSettings settings = settings();
        try (SimulatedMachine machine = OfficeFixture.start(settings)) {
            List<RawUser> others = List.copyOf(machine.records());
            List<FingerTemplate> otherFingers = List.copyOf(machine.fingers());
            wish(machine);
            int ended = 0;
            try (ChaosLine line = ChaosLine.before(machine, seed)) {
                for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                    if (attempt(machine, line)) ended++;
                    assertThat(machine.records()).as("nobody else is touched").containsAll(others);
                    assertThat(machine.fingers()).as("no other finger").containsAll(otherFingers);
                }
                line.calm();
                Awaitility.await().atMost(NO_HANG).until(() -> attempt(machine, line));
                assertThat(machine.takesPunches()).as("free again").isTrue();
            }
            whole(machine, others, otherFingers);
            return ended;
        } catch (AssertionError | RuntimeException wrong) {
            throw new AssertionError("writing session " + number + " with " + settings, wrong);
        }
    }

    private SimulatorSettings settings() {
        FingerHabits habits = FingerHabits.usual().withVersion(FingerVersion.NINE);
        if (dice.nextInt(3) == 0) habits = habits.withoutBulkSave();
        SimulatorSettings any = OfficeFixture.settings().withSerial("TULIS%06d".formatted(number)).withPeople(PEOPLE)
                .withRecords(0).withHost(CampaignSession.host(number));
        any = any.withDialect(any.dialect().withFingers(habits)).withFingers(1);
        return switch (dice.nextInt(3)) {
            case 0 -> any.udpOnly();
            case 1 -> any.tcpOnly();
            default -> any;
        };
    }

    private void wish(SimulatedMachine machine) {
        for (int each = 0; each < 2 + dice.nextInt(8); each++)
            people.add(PersonWish.of("%05d".formatted(70_000 + each)).named("Contoh Baru " + each));
        for (RawUser user : machine.records().subList(0, 1 + dice.nextInt(PEOPLE))) {
            byte[] noise = new byte[400 + dice.nextInt(200)];
            dice.nextBytes(noise);
            noise[noise.length - 1] |= 1;
            fingers.add(new FingerWish(user.user().pin(), FingerTemplate.of(user.user().uid(), SLOT,
                    FingerTemplate.VALID, noise, FingerVersion.NINE)));
        }
    }

    private boolean attempt(SimulatedMachine machine, ChaosLine line) {
        long start = System.nanoTime();
        Visited<Wrote> visited = machines.visit(new Road.Network(machine.host(), line.port()), 0, Optional.empty(),
                Watch.NONE, visit -> new Wrote(visit.people().write(people), visit.fingers().write(fingers)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as("no hang").isLessThan(NO_HANG);
        if (!(visited instanceof Visited.Done<Wrote>(Wrote wrote, var _, var _))) return false;
        for (PersonResult each : wrote.people().results())
            if (proved(each.outcome()))
                assertThat(machine.records()).as("a proved person")
                        .anyMatch(there -> there.user().pin().equals(each.pin()));
        for (FingerResult each : wrote.fingers().results())
            if (proved(each.outcome())) assertThat(stands(machine, each)).as("a proved finger").isTrue();
        return wrote.people().ended().isEmpty() && wrote.fingers().ended().isEmpty();
    }

    private static boolean proved(PersonOutcome outcome) {
        return outcome instanceof PersonOutcome.Written || outcome instanceof PersonOutcome.Same;
    }

    private static boolean proved(FingerOutcome outcome) {
        return outcome instanceof FingerOutcome.Written || outcome instanceof FingerOutcome.Same;
    }

    private boolean stands(SimulatedMachine machine, FingerResult result) {
        FingerTemplate wished = fingers.stream().filter(each -> each.pin().equals(result.pin())).findFirst()
                .orElseThrow().template();
        return machine.fingers().stream()
                .anyMatch(there -> there.slot().equals(wished.slot()) && there.sameBytes(wished));
    }

    private void whole(SimulatedMachine machine, List<RawUser> others, List<FingerTemplate> otherFingers) {
        assertThat(machine.records()).as("everybody once").hasSize(others.size() + people.size());
        assertThat(machine.fingers()).as("every finger once").hasSize(otherFingers.size() + fingers.size());
    }
}
