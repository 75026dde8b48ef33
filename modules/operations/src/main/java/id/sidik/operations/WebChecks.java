package id.sidik.operations;

import id.sidik.operations.work.Sentence;
import id.sidik.devices.Probe;
import id.sidik.devices.Refusal;
import id.sidik.devices.lan.Knock;
import id.sidik.operations.StepResult.Fine;
import id.sidik.operations.StepResult.Red;
import id.sidik.operations.StepResult.Skipped;
import java.util.List;
import java.util.OptionalInt;

/** The tests of a machine's web service: its port, a web server there, the service itself. */
final class WebChecks {
    private static final List<Offer> OTHERS = List.of(new Offer.Again(), new Offer.ChangeRoad(),
            new Offer.FlashDisk());

    private WebChecks() {}

    static StepResult port(Evidence known) {
        int port = known.patient().port();
        return switch (known.tcp()) {
            case OPEN -> new Fine(DiagnosisStep.PORT, Sentence.of("diagnosis.port.fine", port, "TCP"));
            case REFUSED -> new Red(DiagnosisStep.PORT, Sentence.of("diagnosis.web.port.refused", port),
                    Sentence.of("diagnosis.web.port.advice", port), OTHERS);
            case SILENT -> new Red(DiagnosisStep.PORT, Sentence.of("diagnosis.port.silent", port),
                    Sentence.of("diagnosis.web.port.advice", port), OTHERS);
        };
    }

    static StepResult page(Evidence known) {
        if (known.tcp() != Knock.OPEN)
            return new Skipped(DiagnosisStep.WEB_PAGE, Sentence.of("diagnosis.skipped.silent"));
        OptionalInt status = known.around().page(known.patient().host(), known.patient().port());
        return status.isPresent()
                ? new Fine(DiagnosisStep.WEB_PAGE, Sentence.of("diagnosis.web.page.fine", status.getAsInt()))
                : new Red(DiagnosisStep.WEB_PAGE, Sentence.of("diagnosis.web.page.none", known.patient().port()),
                        Sentence.of("diagnosis.web.page.advice"), OTHERS);
    }

    static StepResult service(Evidence known) {
        if (known.tcp() != Knock.OPEN)
            return new Skipped(DiagnosisStep.WEB_SERVICE, Sentence.of("diagnosis.skipped.silent"));
        return switch (known.probe()) {
            case Probe.Answered _,Probe.Failed(Refusal.WrongKey()) -> new Fine(DiagnosisStep.WEB_SERVICE,
                    Sentence.of("diagnosis.web.service.fine"));
            case Probe.Failed(Refusal.NotAMachine _) -> new Red(DiagnosisStep.WEB_SERVICE,
                    Sentence.of("diagnosis.web.service.none"), Sentence.of("diagnosis.web.service.advice"), OTHERS);
            case Probe.Failed _ -> new Red(DiagnosisStep.WEB_SERVICE, Sentence.of("diagnosis.web.service.broken"),
                    Sentence.of("diagnosis.web.service.broken.advice"), OTHERS);
        };
    }
}
