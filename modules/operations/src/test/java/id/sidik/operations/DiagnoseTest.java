package id.sidik.operations;

import static id.sidik.operations.ScriptedSurroundings.CARD;
import static id.sidik.operations.ScriptedSurroundings.HOME;
import static id.sidik.operations.ScriptedSurroundings.STRANGER;
import static id.sidik.operations.ScriptedSurroundings.foundAt;
import static id.sidik.operations.ScriptedSurroundings.refused;
import static id.sidik.operations.ScriptedSurroundings.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.sidik.devices.Refusal;
import id.sidik.devices.lan.Knock;
import id.sidik.devices.lan.OwnAddress;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Sentence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The ordered tests on networks on paper: which red line, what it says, what it offers, and what is not asked. */
class DiagnoseTest {
    private static final MachineId ID = new MachineId("UJI-001");
    private static final Machine MACHINE = new Machine(ID, "Lobi", HOME, 4370, 0, OfficeFixture.WIB);
    private static final KnownMachines KNOWN = new KnownMachines(List.of(MACHINE), Map.of(CARD, ID));

    private final ScriptedSurroundings network = new ScriptedSurroundings();
    private final List<StepResult> heard = new ArrayList<>();

    private Diagnose.Outcome run(boolean all) {
        return new Diagnose(new Evidence(network, KNOWN, Patient.of(MACHINE, Optional.empty())), all, heard::add)
                .run(Job.Progress.NONE);
    }

    private static Arguments row(String name, DiagnosisStep cause, String key, Consumer<ScriptedSurroundings> broken,
            Class<?>... offers) {
        return arguments(name, cause, key, broken, List.of(offers));
    }

    static Stream<Arguments> faults() {
        return Stream.concat(placeFaults(), speechFaults());
    }

    private static Stream<Arguments> placeFaults() {
        return Stream.of(row("no network", DiagnosisStep.LAPTOP, "diagnosis.laptop.none", net -> net.own = List.of(),
                Offer.Again.class, Offer.FlashDisk.class),
                row("a phone's network", DiagnosisStep.NETWORK, "diagnosis.network.phone", net -> {
                    net.own = List.of(new OwnAddress("wlan0", "192.168.43.7", 24, false));
                    net.empty();
                }, Offer.Again.class, Offer.Search.class, Offer.FlashDisk.class),
                row("another network", DiagnosisStep.NETWORK, "diagnosis.network.other", net -> {
                    net.own = List.of(new OwnAddress("eth0", "10.0.0.7", 24, false));
                    net.empty();
                }, Offer.Again.class, Offer.Search.class, Offer.FlashDisk.class),
                row("nobody there", DiagnosisStep.ADDRESS, "diagnosis.address.empty", ScriptedSurroundings::empty,
                        Offer.Search.class, Offer.FlashDisk.class),
                row("another card", DiagnosisStep.OWNER, "diagnosis.owner.otherCard",
                        net -> net.cards.put(HOME, STRANGER), Offer.Search.class, Offer.FlashDisk.class),
                row("another serial", DiagnosisStep.OWNER, "diagnosis.owner.otherSerial", net -> {
                    net.cards.clear();
                    net.probe = told("TAMU", 0);
                }, Offer.Search.class, Offer.FlashDisk.class),
                row("moved", DiagnosisStep.ELSEWHERE, "diagnosis.elsewhere.found",
                        net -> net.empty().found.add(foundAt("192.168.1.57", "UJI-001")), Offer.TakeAddress.class),
                row("moved, a guest has its address", DiagnosisStep.ELSEWHERE, "diagnosis.elsewhere.found", net -> {
                    net.cards.put(HOME, STRANGER);
                    net.found.add(foundAt("192.168.1.57", "UJI-001"));
                }, Offer.TakeAddress.class),
                row("moved, an unknown computer has its address", DiagnosisStep.ELSEWHERE, "diagnosis.elsewhere.found",
                        net -> {
                            net.cards.clear();
                            net.tcp.put(HOME, Knock.REFUSED);
                            net.found.add(foundAt("192.168.1.57", "UJI-001"));
                        }, Offer.TakeAddress.class),
                row("two calls of five", DiagnosisStep.LOSS, "diagnosis.loss.lost", net -> net.echoes = 2,
                        Offer.Again.class));
    }

    private static Stream<Arguments> speechFaults() {
        return Stream.of(row("closed port", DiagnosisStep.PORT, "diagnosis.port.refused",
                net -> net.tcp.put(HOME, Knock.REFUSED), Offer.Again.class, Offer.FlashDisk.class),
                row("a wall", DiagnosisStep.PORT, "diagnosis.port.silent", net -> net.tcp.put(HOME, Knock.SILENT),
                        Offer.Again.class, Offer.FlashDisk.class),
                row("a web page", DiagnosisStep.LANGUAGE, "diagnosis.language.notOurs",
                        net -> net.probe = refused(new Refusal.NotAMachine("html")), Offer.FlashDisk.class),
                row("vendor's secret", DiagnosisStep.LANGUAGE, "diagnosis.language.encrypted",
                        net -> net.probe = refused(new Refusal.NeedsVendorEncryption()), Offer.FlashDisk.class),
                row("breaks off", DiagnosisStep.LANGUAGE, "diagnosis.language.broken",
                        net -> net.probe = refused(new Refusal.Broken("gone")), Offer.Again.class,
                        Offer.FlashDisk.class),
                row("wrong key", DiagnosisStep.KEY, "diagnosis.key.wrong",
                        net -> net.probe = refused(new Refusal.WrongKey()), Offer.ChangeKey.class,
                        Offer.FlashDisk.class),
                row("locked", DiagnosisStep.KEY, "diagnosis.key.locked",
                        net -> net.probe = refused(new Refusal.KeyLocked()), Offer.Again.class, Offer.ChangeKey.class,
                        Offer.FlashDisk.class),
                row("held", DiagnosisStep.BUSY, "diagnosis.busy.held", net -> net.probe = refused(new Refusal.Busy()),
                        Offer.Again.class, Offer.FlashDisk.class),
                row("seven minutes fast", DiagnosisStep.CLOCK, "diagnosis.clock.wrong",
                        net -> net.probe = told("UJI-001", 420), Offer.SetClock.class),
                row("silent server", DiagnosisStep.SERVER, "diagnosis.server.silent",
                        net -> net.server = Optional.of("10.0.0.5:8080"), Offer.Again.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultIsFoundByItsTestAndNamesWhatCanBeDone(String name, DiagnosisStep cause, String key,
            Consumer<ScriptedSurroundings> broken, List<Class<?>> offers) {
        broken.accept(network);

        Diagnose.Outcome outcome = run(false);

        StepResult.Red red = outcome.cause().orElseThrow();
        assertThat(red.step()).isEqualTo(cause);
        assertThat(red.sentence().key()).isEqualTo(key);
        assertThat(red.offers()).extracting(offer -> (Object) offer.getClass()).isEqualTo(offers);
        assertThat(heard).isEqualTo(outcome.steps());
        assertThat(outcome.steps().getLast().step()).isEqualTo(DiagnosisStep.WAY_OUT);
    }

    @ParameterizedTest(name = "{0} ms, known to {1} ms: {2}")
    @CsvSource({"0, 504, diagnosis.clock.same", "-504, 504, diagnosis.clock.same", "-999, 504, diagnosis.clock.near",
        "1000, 4, diagnosis.clock.near", "60400, 504, diagnosis.clock.near", "60505, 504, diagnosis.clock.wrong",
        "-420000, 504, diagnosis.clock.wrong"})
    void anOffsetIsToldWithItsUncertainty(long offset, long around, String key) {
        network.probe = ScriptedSurroundings.told("UJI-001", Duration.ofMillis(offset), Duration.ofMillis(around));
        StepResult clock = run(true).steps().stream().filter(step -> step.step() == DiagnosisStep.CLOCK).findFirst()
                .orElseThrow();
        assertThat(clock.sentence().key()).isEqualTo(key);
        assertThat(clock.sentence().arguments()).endsWith(String.valueOf(around));
        assertThat(clock.red()).isEqualTo(key.endsWith("wrong"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void technicianModeRunsEveryTestAndFindsTheSameCause(String name, DiagnosisStep cause, String key,
            Consumer<ScriptedSurroundings> broken, List<Class<?>> offers) {
        broken.accept(network);

        Diagnose.Outcome outcome = run(true);

        assertThat(outcome.steps()).extracting(StepResult::step).containsExactlyElementsOf(DiagnosisStep.on(MACHINE
                .road()));
        assertThat(outcome.cause().orElseThrow().step()).isEqualTo(cause);
    }

    @Test
    void nothingIsAskedBehindARedLine() {
        network.own = List.of();

        assertThat(run(false).steps()).extracting(StepResult::step).containsExactly(DiagnosisStep.LAPTOP,
                DiagnosisStep.WAY_OUT);
        assertThat(network.asked).isEmpty();
    }

    @Test
    void aHealthyMachineIsGreenAllTheWayAndIsGreetedOnce() {
        network.server = Optional.of("10.0.0.5:8080");
        network.tcp.put("10.0.0.5", Knock.OPEN);

        Diagnose.Outcome outcome = run(false);

        assertThat(outcome.cause()).isEmpty();
        assertThat(outcome.steps()).filteredOn(StepResult.Skipped.class::isInstance).extracting(StepResult::step)
                .containsExactly(DiagnosisStep.ELSEWHERE, DiagnosisStep.WAY_OUT);
        assertThat(network.asked).containsExactly("probe");
    }

    @Test
    void aDisputedAddressGetsAFreeOneSuggestedThatNobodyWasSeenAt() {
        network.cards.put(HOME, STRANGER);
        network.cards.put("192.168.1.249", STRANGER);
        network.tcp.put("192.168.1.248", Knock.REFUSED);

        StepResult.Red red = run(false).cause().orElseThrow();

        assertThat(red.advice()).isEqualTo(Sentence.of("diagnosis.owner.advice", "192.168.1.247"));
    }

    @Test
    void aMachineBehindARouterIsNotCalledWrong() {
        network.own = List.of(new OwnAddress("eth0", "10.0.0.7", 24, false));
        network.cards.clear();

        assertThat(run(false).cause()).isEmpty();
    }

    @Test
    void aLossThatCannotBeMeasuredIsNoFault() {
        network.echoes = 0;

        assertThat(run(false).cause()).isEmpty();
    }

    @Test
    void aStopEndsItBetweenTwoTests() {
        Diagnose.Outcome outcome = new Diagnose(new Evidence(network, KNOWN, Patient.of(MACHINE, Optional.empty())),
                false, heard::add).run(new Stopped());

        assertThat(outcome.stopped()).isTrue();
        assertThat(outcome.steps()).isEmpty();
    }
}
