package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Sentence;
import id.sidik.simulator.ClockPlan;
import id.sidik.simulator.SimulatedMachine;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search for a cause on this laptop's own loopback, with machines made of software. */
class DiagnosisDeskTest {
    private static final Road NETWORK = new Road.Network("127.0.0.1", 4370);
    @TempDir
    private Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = Office.open(new OfficeSettings(home, "petugas"), new Ticking(OfficeFixture.NOVEMBER));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Machine listed(SimulatedMachine machine, String host, int key) {
        Machine saved = new Machine(new MachineId(machine.serial()), "Lobi", host, machine.port(), key, WIB);
        office.machines().save(saved);
        return saved;
    }

    private Diagnosis diagnose(Machine machine) throws InterruptedException {
        return office.diagnoses().diagnose(machine, false, step -> {}).run(Job.Progress.NONE);
    }

    private static Optional<DiagnosisStep> cause(Diagnosis diagnosis) {
        return diagnosis.cause().map(StepResult.Red::step);
    }

    @Test
    void aHealthyMachineIsGreenAndLeftInPeace() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withHost("127.0.0.2"))) {
            Diagnosis diagnosis = diagnose(listed(machine, "127.0.0.2", 0));

            assertThat(cause(diagnosis)).isEmpty();
            assertThat(diagnosis.took()).isLessThan(Duration.ofSeconds(30));
            assertThat(machine.openSessions()).isZero();
        }
    }

    @Test
    void aMachineThatMovedIsFoundAtItsNewAddressBySerial() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withHost("127.0.0.5"));
                SimulatedMachine guest = OfficeFixture.start(OfficeFixture.settings().withHost("127.0.0.2")
                        .withPort(machine.port()).withSerial("TAMU"))) {
            Diagnosis diagnosis = diagnose(listed(machine, "127.0.0.2", 0));

            assertThat(cause(diagnosis)).contains(DiagnosisStep.ELSEWHERE);
            assertThat(diagnosis.cause().orElseThrow().offers())
                    .containsExactly(new Offer.TakeAddress("127.0.0.5", machine.port()));
            assertThat(guest.openSessions()).isZero();
        }
    }

    @Test
    void aWrongKeyAndThenAClosedPortAreToldAndRemembered() throws Exception {
        Machine machine;
        try (SimulatedMachine locked = OfficeFixture.start(OfficeFixture.settings().withCommKey(4711))) {
            machine = listed(locked, "127.0.0.1", 1);
            assertThat(cause(diagnose(machine))).contains(DiagnosisStep.KEY);
        }

        assertThat(cause(diagnose(machine))).contains(DiagnosisStep.PORT);
        assertThat(office.diagnoses().history(machine.id(), 10)).extracting(PastDiagnosis::cause)
                .containsExactly(Optional.of(DiagnosisStep.PORT), Optional.of(DiagnosisStep.KEY));
    }

    @Test
    void aClockOfAnotherZoneIsTold() throws Exception {
        try (SimulatedMachine fast = OfficeFixture.start(OfficeFixture.settings()
                .withClock(ClockPlan.rightIn(ZoneId.of("Asia/Jayapura"))))) {
            assertThat(cause(diagnose(listed(fast, "127.0.0.1", 0)))).contains(DiagnosisStep.CLOCK);
        }
    }

    @Test
    void theThirdTimeInAMonthBringsAdvice() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withHost("127.0.0.5"));
                SimulatedMachine guest = OfficeFixture.start(OfficeFixture.settings().withHost("127.0.0.2")
                        .withPort(machine.port()).withSerial("TAMU"))) {
            Machine listed = listed(machine, "127.0.0.2", 0);
            assertThat(diagnose(listed).advice()).isEmpty();
            assertThat(diagnose(listed).advice()).isEmpty();

            assertThat(diagnose(listed).advice()).contains(Sentence.of("diagnosis.often.moved", 3, 5));
            assertThat(guest.serial()).isEqualTo("TAMU");
        }
    }

    @ParameterizedTest(name = "{0} times {1}: {2}")
    @CsvSource({"3, ELSEWHERE, diagnosis.often.moved", "3, LOSS, diagnosis.often.cable",
        "4, CLOCK, diagnosis.often.clock", "5, KEY, diagnosis.often.same", "2, ELSEWHERE, -"})
    void whatComesBackIsAdvisedUpon(int times, DiagnosisStep step, String expected) {
        Instant now = Instant.parse("2026-11-20T01:00:00Z");
        Stream<PastDiagnosis> thisMonth = IntStream.range(0, times)
                .mapToObj(day -> new PastDiagnosis(new java.util.UUID(0, 0), now.minus(Duration.ofDays(day)), Optional
                        .of(step)));
        Stream<PastDiagnosis> lastMonth = IntStream.range(0, 9)
                .mapToObj(day -> new PastDiagnosis(new java.util.UUID(0, 0), now.minus(Duration.ofDays(30 + day)),
                        Optional.of(step)));
        List<PastDiagnosis> past = Stream.concat(thisMonth, lastMonth).toList();

        assertThat(DiagnosisHistory.advice(past, now, WIB, NETWORK).map(Sentence::key).orElse("-")).isEqualTo(expected);
    }

    @Test
    void anAddressThatNoMachineOfTheListHasCanBeLookedIntoToo() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings())) {
            List<StepResult> heard = new ArrayList<>();
            Diagnosis diagnosis = office.diagnoses().diagnose("127.0.0.1:" + machine.port(), 0, true, heard::add)
                    .run(Job.Progress.NONE);

            assertThat(cause(diagnosis)).isEmpty();
            assertThat(heard).hasSize(DiagnosisStep.on(NETWORK).size()).isEqualTo(diagnosis.steps());
        }
    }
}
