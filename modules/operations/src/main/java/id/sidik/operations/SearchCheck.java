package id.sidik.operations;

import id.sidik.devices.lan.Found;
import id.sidik.domain.MachineId;
import id.sidik.operations.StepResult.Red;
import id.sidik.operations.StepResult.Skipped;
import id.sidik.operations.work.Sentence;
import java.util.List;
import java.util.Optional;

/** Test 5: the machine answers at another address. */
final class SearchCheck {
    private SearchCheck() {}

    static StepResult elsewhere(Evidence known) {
        if (!known.isRed(DiagnosisStep.ADDRESS) && !known.isRed(DiagnosisStep.OWNER) && !known.doubtful())
            return new Skipped(DiagnosisStep.ELSEWHERE, Sentence.of("diagnosis.elsewhere.needless"));
        if (known.patient().id().isEmpty())
            return new Skipped(DiagnosisStep.ELSEWHERE, Sentence.of("diagnosis.elsewhere.nameless"));
        List<Found> found = known.scan();
        return found.stream().filter(one -> is(one, known.patient().id().get(), known.known())).findFirst()
                .filter(one -> !one.address().host().equals(known.patient().host()))
                .<StepResult>map(SearchCheck::moved)
                .orElseGet(() -> new Skipped(DiagnosisStep.ELSEWHERE, Sentence.of("diagnosis.elsewhere.notFound",
                        String.join(", ", known.ranges().stream().map(Object::toString).toList()))));
    }

    private static boolean is(Found found, MachineId id, KnownMachines known) {
        Optional<MachineId> told = found.what() instanceof Found.What.Told machine
                ? Serials.of(machine.identity())
                : found.mac().flatMap(known::by).map(machine -> machine.id());
        return told.equals(Optional.of(id)) && !(found.what() instanceof Found.What.Closed);
    }

    private static Red moved(Found found) {
        return new Red(DiagnosisStep.ELSEWHERE, Sentence.of("diagnosis.elsewhere.found", found.address().host()),
                Sentence.of("diagnosis.elsewhere.advice", found.address().host(),
                        found.mac().map(Object::toString).orElse("–")),
                List.of(new Offer.TakeAddress(found.address().host(), found.address().port())));
    }
}
