package id.sidik.operations;

import id.sidik.operations.work.Sentence;
import id.sidik.devices.PortFault;
import id.sidik.domain.Road;
import id.sidik.operations.StepResult.Fine;
import id.sidik.operations.StepResult.Red;
import id.sidik.operations.StepResult.Skipped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The tests of a serial line: the port, the right to it, the speed, the machine's number. */
final class LineChecks {
    private static final Offer DISK = new Offer.FlashDisk();
    private static final Offer AGAIN = new Offer.Again();
    private static final Offer CHANGE = new Offer.ChangeRoad();

    private LineChecks() {}

    private static Road.Serial road(Evidence known) {
        return (Road.Serial) known.patient().road();
    }

    static StepResult port(Evidence known) {
        String device = road(known).device();
        if (!known.portFault(road(known)).equals(Optional.of(PortFault.MISSING)))
            return new Fine(DiagnosisStep.SERIAL_PORT, Sentence.of("diagnosis.line.port.fine", device));
        List<String> there = known.around().serialPorts();
        return there.isEmpty()
                ? new Red(DiagnosisStep.SERIAL_PORT, Sentence.of("diagnosis.line.port.none", device),
                        Sentence.of("diagnosis.line.port.none.advice"), List.of(AGAIN, DISK))
                : new Red(DiagnosisStep.SERIAL_PORT, Sentence.of("diagnosis.line.port.missing", device,
                        String.join(", ", there)), Sentence.of("diagnosis.line.port.advice"),
                        List.of(AGAIN, CHANGE, DISK));
    }

    static StepResult access(Evidence known) {
        Optional<PortFault> fault = known.portFault(road(known));
        if (fault.isEmpty())
            return new Fine(DiagnosisStep.SERIAL_ACCESS, Sentence.of("diagnosis.line.access.fine"));
        if (fault.get() == PortFault.MISSING)
            return new Skipped(DiagnosisStep.SERIAL_ACCESS, Sentence.of("diagnosis.skipped.noPort"));
        return new Red(DiagnosisStep.SERIAL_ACCESS, Sentence.of("diagnosis.line.access." + fault.get(),
                road(known).device()), Sentence.of("diagnosis.line.access.advice." + fault.get()),
                List.of(AGAIN, DISK));
    }

    private static boolean usable(Evidence known) {
        return known.portFault(road(known)).isEmpty();
    }

    static StepResult speed(Evidence known) {
        if (!usable(known))
            return new Skipped(DiagnosisStep.SERIAL_SPEED, Sentence.of("diagnosis.skipped.noPort"));
        LineTest test = known.line();
        int baud = test.line().map(line -> line.baud()).orElse(road(known).baud());
        return test.answered()
                ? new Fine(DiagnosisStep.SERIAL_SPEED, Sentence.of("diagnosis.line.speed.fine", Integer.toString(
                        baud)))
                : new Red(DiagnosisStep.SERIAL_SPEED, Sentence.of("diagnosis.line.speed.silent", Integer.toString(road(
                        known).baud())), Sentence.of("diagnosis.line.speed.advice"), List.of(AGAIN, CHANGE, DISK));
    }

    static StepResult otherSpeed(Evidence known) {
        if (!usable(known))
            return new Skipped(DiagnosisStep.OTHER_SPEED, Sentence.of("diagnosis.skipped.noPort"));
        if (!known.isRed(DiagnosisStep.SERIAL_SPEED))
            return new Skipped(DiagnosisStep.OTHER_SPEED, Sentence.of("diagnosis.line.other.needless"));
        OptionalInt found = known.around().otherSpeed(known.patient());
        if (found.isEmpty())
            return new Skipped(DiagnosisStep.OTHER_SPEED, Sentence.of("diagnosis.line.other.none"));
        String baud = Integer.toString(found.getAsInt());
        return new Red(DiagnosisStep.OTHER_SPEED, Sentence.of("diagnosis.line.other.found", baud, Integer.toString(road(
                known).baud())), Sentence.of("diagnosis.line.other.advice", baud), List.of(CHANGE));
    }

    static StepResult number(Evidence known) {
        if (Speech.answer(known).isEmpty())
            return new Skipped(DiagnosisStep.DEVICE_NUMBER, Sentence.of("diagnosis.skipped.silent"));
        OptionalInt told = known.around().deviceNumber(known.patient());
        int wanted = road(known).number();
        if (told.isEmpty())
            return new Skipped(DiagnosisStep.DEVICE_NUMBER, Sentence.of("diagnosis.line.number.untold"));
        if (told.getAsInt() == wanted)
            return new Fine(DiagnosisStep.DEVICE_NUMBER, Sentence.of("diagnosis.line.number.fine", wanted));
        return new Red(DiagnosisStep.DEVICE_NUMBER, Sentence.of("diagnosis.line.number.other", told.getAsInt(),
                wanted), Sentence.of("diagnosis.line.number.advice", told.getAsInt()), List.of(CHANGE));
    }
}
