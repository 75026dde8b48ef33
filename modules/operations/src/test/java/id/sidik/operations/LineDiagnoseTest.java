package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.PortFault;
import id.sidik.devices.Refusal;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.StepResult.Red;
import id.sidik.operations.work.Job;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The search for a cause on a serial line, each fault alone. */
class LineDiagnoseTest {
    private static final Machine MACHINE = new Machine(new MachineId("UJI-001"), "Gudang",
            new Road.Serial("COM7", 9600, 1), 0, OfficeFixture.WIB);

    private final ScriptedSurroundings laptop = new ScriptedSurroundings();

    private Diagnose.Outcome run(boolean all) {
        return new Diagnose(new Evidence(laptop, new KnownMachines(List.of(MACHINE), Map.of()),
                Patient.of(MACHINE, Optional.empty())), all, step -> {}).run(Job.Progress.NONE);
    }

    private Red cause() {
        return run(false).cause().orElseThrow();
    }

    private static List<DiagnosisStep> steps(Diagnose.Outcome outcome) {
        return outcome.steps().stream().map(StepResult::step).toList();
    }

    @Test
    void aHealthyLineIsGreenFromThePortToTheClock() {
        Diagnose.Outcome outcome = run(false);
        assertThat(outcome.cause()).isEmpty();
        assertThat(steps(outcome)).isEqualTo(DiagnosisStep.on(MACHINE.road()));
        assertThat(laptop.asked).doesNotContain("otherSpeed");
    }

    @ParameterizedTest(name = "ports there: {0}")
    @CsvSource({"true, diagnosis.line.port.missing", "false, diagnosis.line.port.none"})
    void aPortThatIsNotThereEndsTheSearchAtOnce(boolean others, String said) {
        laptop.fault = Optional.of(PortFault.MISSING);
        if (!others) laptop.ports = List.of();
        Diagnose.Outcome outcome = run(false);
        assertThat(outcome.cause().orElseThrow().sentence().key()).isEqualTo(said);
        assertThat(steps(outcome)).containsExactly(DiagnosisStep.SERIAL_PORT, DiagnosisStep.WAY_OUT);
        assertThat(laptop.asked).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PortFault.class, names = "MISSING", mode = EnumSource.Mode.EXCLUDE)
    void aPortThatCannotBeOpenedIsToldWithItsReason(PortFault fault) {
        laptop.fault = Optional.of(fault);
        assertThat(cause().step()).isEqualTo(DiagnosisStep.SERIAL_ACCESS);
        assertThat(cause().sentence().key()).isEqualTo("diagnosis.line.access." + fault);
        assertThat(cause().advice().key()).isEqualTo("diagnosis.line.access.advice." + fault);
        assertThat(laptop.asked).isEmpty();
    }

    @Test
    void silenceAtTheSpeedLeadsToASearchAtOtherSpeeds() {
        laptop.line = LineTest.SILENT;
        Diagnose.Outcome outcome = run(false);
        assertThat(outcome.cause().orElseThrow().step()).isEqualTo(DiagnosisStep.SERIAL_SPEED);
        assertThat(steps(outcome)).containsExactly(DiagnosisStep.SERIAL_PORT, DiagnosisStep.SERIAL_ACCESS,
                DiagnosisStep.SERIAL_SPEED, DiagnosisStep.OTHER_SPEED, DiagnosisStep.WAY_OUT);
        assertThat(laptop.asked).containsExactly("line", "otherSpeed");
    }

    @Test
    void aMachineAtAnotherSpeedExplainsTheSilence() {
        laptop.line = LineTest.SILENT;
        laptop.otherSpeed = OptionalInt.of(38_400);
        Red cause = cause();
        assertThat(cause.step()).isEqualTo(DiagnosisStep.OTHER_SPEED);
        assertThat(cause.sentence().arguments()).containsExactly("38400", "9600");
        assertThat(cause.offers()).containsExactly(new Offer.ChangeRoad());
    }

    @Test
    void aWrongKeyOnTheLineIsToldAsOne() {
        laptop.line = new LineTest(true, Optional.empty());
        laptop.probe = ScriptedSurroundings.refused(new Refusal.WrongKey());
        assertThat(cause().step()).isEqualTo(DiagnosisStep.KEY);
    }

    @Test
    void anotherMachineOnTheCableIsNamedByItsSerial() {
        laptop.probe = ScriptedSurroundings.told("LAIN-9", 0);
        assertThat(cause().step()).isEqualTo(DiagnosisStep.OWNER);
        assertThat(cause().sentence().arguments()).contains("LAIN-9");
    }

    @Test
    void anotherNumberInTheMenuIsToldButNeedsNoFlashDisk() {
        laptop.number = OptionalInt.of(3);
        Diagnose.Outcome outcome = run(false);
        assertThat(outcome.cause().orElseThrow().sentence().arguments()).containsExactly("3", "1");
        assertThat(outcome.steps().getLast()).isInstanceOf(StepResult.Skipped.class);
    }

    @Test
    void aWrongClockIsFoundOverTheLineToo() {
        laptop.probe = ScriptedSurroundings.told("UJI-001", 3600);
        assertThat(cause().step()).isEqualTo(DiagnosisStep.CLOCK);
    }

    @Test
    void everyTestIsRunWhereATechnicianWantsIt() {
        laptop.fault = Optional.of(PortFault.MISSING);
        assertThat(steps(run(true))).isEqualTo(DiagnosisStep.on(MACHINE.road()));
    }
}
