package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.Refusal;
import id.sidik.devices.lan.Knock;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.StepResult.Red;
import id.sidik.operations.work.Job;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search for a cause on the web service, and the facts of machines that cannot be asked. */
class WebDiagnoseTest {
    private static final Instant NOW = Instant.parse("2026-11-02T05:00:00Z");
    private static final Road WEB = new Road.WebService(ScriptedSurroundings.HOME, 80);

    private final ScriptedSurroundings network = new ScriptedSurroundings();

    private Diagnose.Outcome run(Road road, Optional<LastSigns> signs) {
        Machine machine = new Machine(new MachineId("UJI-001"), "Gudang", road, 0, OfficeFixture.WIB);
        Patient patient = Patient.of(machine, Optional.empty());
        return new Diagnose(new Evidence(network, new KnownMachines(List.of(machine), Map.of()),
                signs.map(patient::with).orElse(patient)), false, step -> {}).run(Job.Progress.NONE);
    }

    private Red webCause() {
        return run(WEB, Optional.empty()).cause().orElseThrow();
    }

    private static List<DiagnosisStep> steps(Diagnose.Outcome outcome) {
        return outcome.steps().stream().map(StepResult::step).toList();
    }

    @Test
    void aHealthyServiceIsGreenFromTheLaptopToTheClock() {
        Diagnose.Outcome outcome = run(WEB, Optional.empty());
        assertThat(outcome.cause()).isEmpty();
        assertThat(steps(outcome)).isEqualTo(DiagnosisStep.on(WEB));
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, diagnosis.web.port.refused", "SILENT, diagnosis.port.silent"})
    void aClosedPortMayMeanThatThereIsNoService(Knock knock, String said) {
        network.tcp.put(ScriptedSurroundings.HOME, knock);
        assertThat(webCause().step()).isEqualTo(DiagnosisStep.PORT);
        assertThat(webCause().sentence().key()).isEqualTo(said);
        assertThat(webCause().offers()).contains(new Offer.ChangeRoad());
    }

    @Test
    void anEmptyAddressIsToldBeforeThePort() {
        network.empty();
        assertThat(webCause().step()).isEqualTo(DiagnosisStep.ADDRESS);
        assertThat(network.asked).as("no scan of other addresses").isEmpty();
    }

    @Test
    void whatIsNoWebServerIsTold() {
        network.page = OptionalInt.empty();
        assertThat(webCause().step()).isEqualTo(DiagnosisStep.WEB_PAGE);
    }

    @Test
    void aWebServerWithoutTheServiceIsTold() {
        network.probe = ScriptedSurroundings.refused(new Refusal.NotAMachine("the web server says 404"));
        assertThat(webCause().sentence().key()).isEqualTo("diagnosis.web.service.none");
        network.probe = ScriptedSurroundings.refused(new Refusal.Broken("cut"));
        assertThat(webCause().sentence().key()).isEqualTo("diagnosis.web.service.broken");
    }

    @Test
    void aWrongKeyOfTheServiceIsToldAsOneAndOfferedToBeChanged() {
        network.probe = ScriptedSurroundings.refused(new Refusal.WrongKey());
        assertThat(webCause().step()).isEqualTo(DiagnosisStep.KEY);
        assertThat(webCause().offers()).contains(new Offer.ChangeKey());
    }

    @Test
    void anotherMachineAtTheAddressIsNamedByItsSerial() {
        network.probe = ScriptedSurroundings.told("LAIN-9", 0);
        assertThat(webCause().sentence()).extracting(said -> said.key()).isEqualTo("diagnosis.owner.otherMachine");
    }

    private static LastSigns signs(boolean listening, boolean registered, int hoursAgo, int secondsFast) {
        return new LastSigns(NOW, listening, registered, hoursAgo < 0
                ? Optional.empty()
                : Optional.of(NOW.minus(Duration.ofHours(hoursAgo))), Optional.of(Duration.ofSeconds(secondsFast)),
                Optional.empty());
    }

    @ParameterizedTest(name = "on {0}, registered {1}, {2} hours ago, clock {3} s: {4}")
    @CsvSource({"true, true, 2, 5, -", "false, true, 2, 5, diagnosis.report.receiver.off",
        "true, false, -1, 0, diagnosis.report.last.unregistered", "true, true, -1, 0, diagnosis.report.last.never",
        "true, true, 25, 0, diagnosis.report.last.old", "true, true, 2, 600, diagnosis.clock.off"})
    void aMachineThatReportsIsJudgedByItsReports(boolean on, boolean registered, int hours, int fast, String said) {
        Diagnose.Outcome outcome = run(new Road.Push(), Optional.of(signs(on, registered, hours, fast)));
        assertThat(outcome.cause().map(red -> red.sentence().key()).orElse("-")).isEqualTo(said);
        assertThat(network.asked).as("nobody is asked").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-2, diagnosis.report.clock.same", "2, diagnosis.report.clock.same", "-3, diagnosis.clock.fine"})
    void reportsTellNoOffsetNearerThanTheirOwnDelay(int fast, String said) {
        Diagnose.Outcome outcome = run(new Road.Push(), Optional.of(signs(true, true, 2, fast)));
        assertThat(outcome.steps()).filteredOn(step -> step.step() == DiagnosisStep.CLOCK).singleElement()
                .satisfies(step -> assertThat(step.sentence().key()).isEqualTo(said));
    }

    @ParameterizedTest(name = "{0} days ago: {1}")
    @CsvSource({"3, -", "31, -", "32, diagnosis.report.file.old", "-1, diagnosis.report.file.none"})
    void aMachineOfTheFlashDiskIsJudgedByItsLastFile(int days, String said) {
        Optional<Instant> file = days < 0 ? Optional.empty() : Optional.of(NOW.minus(Duration.ofDays(days)));
        Diagnose.Outcome outcome = run(new Road.Disk(), Optional.of(new LastSigns(NOW, false, false,
                Optional.empty(), Optional.empty(), file)));
        assertThat(outcome.cause().map(red -> red.sentence().key()).orElse("-")).isEqualTo(said);
        assertThat(steps(outcome)).startsWith(DiagnosisStep.LAST_FILE).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void numbersOfTestsBeginWithOneOnEveryRoadAndStayInTheHistory() {
        for (Road road : List.of(WEB, new Road.Serial("COM3", 9600, 1), new Road.Push(), new Road.Disk(),
                new Road.Network("127.0.0.1", 4370)))
            assertThat(DiagnosisStep.on(road)).doesNotHaveDuplicates().endsWith(DiagnosisStep.WAY_OUT)
                    .satisfies(steps -> assertThat(steps.getFirst().numberOn(road)).isEqualTo(1));
        assertThat(DiagnosisStep.WAY_OUT.number()).as("as kept since the first version").isEqualTo(13);
        assertThat(DiagnosisStep.of(DiagnosisStep.LAST_FILE.number())).isEqualTo(DiagnosisStep.LAST_FILE);
    }
}
