package id.sidik.operations;

import id.sidik.devices.ClockReading;
import id.sidik.devices.Probe;
import id.sidik.devices.Refusal;
import id.sidik.devices.lan.Knock;
import id.sidik.operations.StepResult.Fine;
import id.sidik.operations.StepResult.Red;
import id.sidik.operations.StepResult.Skipped;
import id.sidik.operations.work.Sentence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The tests of whether the machine can be spoken with (7–11). */
final class SpeechChecks {
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(60);
    private static final Offer DISK = new Offer.FlashDisk();
    private static final Offer AGAIN = new Offer.Again();

    private SpeechChecks() {}

    static StepResult port(Evidence known) {
        int port = known.patient().port();
        if (known.tcp() == Knock.OPEN)
            return new Fine(DiagnosisStep.PORT, Sentence.of("diagnosis.port.fine", port, "TCP"));
        if (known.udp() == Knock.OPEN)
            return new Fine(DiagnosisStep.PORT, Sentence.of("diagnosis.port.fine", port, "UDP"));
        boolean refused = known.tcp() == Knock.REFUSED || known.udp() == Knock.REFUSED;
        return new Red(DiagnosisStep.PORT, Sentence.of(refused ? "diagnosis.port.refused" : "diagnosis.port.silent",
                port), Sentence.of("diagnosis.port.advice", port), List.of(AGAIN, DISK));
    }

    static StepResult language(Evidence known) {
        Optional<Probe.Answered> told = Speech.answer(known);
        if (told.isPresent())
            return new Fine(DiagnosisStep.LANGUAGE, Sentence.of("diagnosis.language.fine",
                    told.get().identity().name(), told.get().identity().firmware()));
        return switch (Speech.refusal(known).orElseThrow()) {
            case Refusal.NotAMachine _ -> red("notOurs", DISK);
            case Refusal.NeedsVendorEncryption() -> red("encrypted", DISK);
            case Refusal.Broken _,Refusal.Stopped() -> red("broken", AGAIN, DISK);
            case Refusal.WrongKey(),Refusal.KeyLocked() -> new Fine(DiagnosisStep.LANGUAGE, Sentence.of(
                    "diagnosis.language.speaks"));
            case Refusal.Busy(),Refusal.Unreachable _,Refusal.NoPort _ -> new Skipped(DiagnosisStep.LANGUAGE, Sentence
                    .of(
                            "diagnosis.skipped.silent"));
        };
    }

    private static Red red(String what, Offer... offers) {
        return new Red(DiagnosisStep.LANGUAGE, Sentence.of("diagnosis.language." + what), Sentence.of(
                "diagnosis.language.advice." + what), List.of(offers));
    }

    static StepResult key(Evidence known) {
        return switch (known.probe()) {
            case Probe.Answered _ -> new Fine(DiagnosisStep.KEY, Sentence.of("diagnosis.key.fine"));
            case Probe.Failed(Refusal.WrongKey()) -> new Red(DiagnosisStep.KEY, Sentence.of("diagnosis.key.wrong"),
                    Sentence.of("diagnosis.key.advice"), List.of(new Offer.ChangeKey(), DISK));
            case Probe.Failed(Refusal.KeyLocked()) -> new Red(DiagnosisStep.KEY, Sentence.of("diagnosis.key.locked"),
                    Sentence.of("diagnosis.key.locked.advice"), List.of(AGAIN, new Offer.ChangeKey(), DISK));
            case Probe.Failed _ -> new Skipped(DiagnosisStep.KEY, Sentence.of("diagnosis.skipped.silent"));
        };
    }

    static StepResult busy(Evidence known) {
        return switch (known.probe()) {
            case Probe.Answered _ -> new Fine(DiagnosisStep.BUSY, Sentence.of("diagnosis.busy.fine"));
            case Probe.Failed(Refusal.Busy()) -> new Red(DiagnosisStep.BUSY, Sentence.of("diagnosis.busy.held"),
                    Sentence.of("diagnosis.busy.advice"), List.of(AGAIN, DISK));
            case Probe.Failed _ -> new Skipped(DiagnosisStep.BUSY, Sentence.of("diagnosis.skipped.silent"));
        };
    }

    static StepResult clock(Evidence known) {
        Optional<ClockReading> read = Speech.answer(known).flatMap(Probe.Answered::clock);
        if (Speech.answer(known).isEmpty())
            return new Skipped(DiagnosisStep.CLOCK, Sentence.of("diagnosis.skipped.silent"));
        if (read.isEmpty())
            return new Red(DiagnosisStep.CLOCK, Sentence.of("diagnosis.clock.impossible"), Sentence.of(
                    "diagnosis.clock.advice"), List.of(new Offer.SetClock()));
        return clock(read.get(), read.get().offset(known.patient().zone()));
    }

    /** One look at a machine that tells whole seconds is no drift as long as both clocks may be one. */
    private static StepResult clock(ClockReading read, Duration offset) {
        long around = read.uncertainty().toMillis();
        if (offset.abs().compareTo(read.uncertainty()) <= 0)
            return new Fine(DiagnosisStep.CLOCK, Sentence.of("diagnosis.clock.same", around));
        if (offset.abs().minus(read.uncertainty()).compareTo(CLOCK_TOLERANCE) <= 0)
            return new Fine(DiagnosisStep.CLOCK, Sentence.of("diagnosis.clock.near", offset.toMillis(), around));
        return new Red(DiagnosisStep.CLOCK, Sentence.of("diagnosis.clock.wrong", offset.toMillis(), around), Sentence
                .of("diagnosis.clock.advice"), List.of(new Offer.SetClock()));
    }
}
