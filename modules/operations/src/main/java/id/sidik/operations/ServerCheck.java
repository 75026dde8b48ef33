package id.sidik.operations;

import id.sidik.devices.lan.Knock;
import id.sidik.operations.StepResult.Fine;
import id.sidik.operations.StepResult.Red;
import id.sidik.operations.StepResult.Skipped;
import id.sidik.operations.work.Sentence;
import java.util.List;
import java.util.Optional;

/** Test 12: the server that the machine reports to answers, seen from this laptop. */
final class ServerCheck {
    private static final int WEB = 80;

    private ServerCheck() {}

    static StepResult server(Evidence known) {
        if (Speech.answer(known).isEmpty())
            return new Skipped(DiagnosisStep.SERVER, Sentence.of("diagnosis.skipped.silent"));
        Optional<String> told = known.around().server(known.patient());
        if (told.isEmpty()) return new Skipped(DiagnosisStep.SERVER, Sentence.of("diagnosis.server.none"));
        String[] parts = told.get().split(":");
        int port = parts.length == 2 ? Math.clamp(Integer.parseInt(parts[1]), 1, 65_535) : WEB;
        Optional<String> address = known.around().resolve(parts[0]);
        boolean open = address.map(host -> known.around().tcp(host, port) == Knock.OPEN).orElse(false);
        return open
                ? new Fine(DiagnosisStep.SERVER, Sentence.of("diagnosis.server.fine", told.get()))
                : new Red(DiagnosisStep.SERVER, Sentence.of("diagnosis.server.silent", told.get()), Sentence.of(
                        "diagnosis.server.advice"), List.of(new Offer.Again()));
    }
}
