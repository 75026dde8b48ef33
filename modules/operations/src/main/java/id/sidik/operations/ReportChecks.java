package id.sidik.operations;

import id.sidik.operations.work.Sentence;
import id.sidik.operations.StepResult.Fine;
import id.sidik.operations.StepResult.Red;
import id.sidik.operations.StepResult.Skipped;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** What can be said of machines that cannot be asked: when they reported last, when a file of theirs was taken. */
final class ReportChecks {
    private static final Duration REPORTS_WITHIN = Duration.ofHours(24);
    private static final Duration FILES_WITHIN = Duration.ofDays(31);
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(60);
    /** Punches are told in whole seconds and come a little later: nearer than that nothing is known. */
    private static final long WITHIN_A_REPORT = 2;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");
    private static final Offer DISK = new Offer.FlashDisk();

    private ReportChecks() {}

    private static String shown(Evidence known, Instant at) {
        return MINUTE.format(at.atZone(known.patient().zone()));
    }

    private static Optional<LastSigns> signs(Evidence known) {
        return known.patient().signs();
    }

    static StepResult receiver(Evidence known) {
        return signs(known).filter(LastSigns::listening).isPresent()
                ? new Fine(DiagnosisStep.RECEIVER, Sentence.of("diagnosis.report.receiver.fine"))
                : new Red(DiagnosisStep.RECEIVER, Sentence.of("diagnosis.report.receiver.off"),
                        Sentence.of("diagnosis.report.receiver.advice"), List.of(new Offer.OpenReceiver(), DISK));
    }

    static StepResult lastReport(Evidence known) {
        if (signs(known).filter(LastSigns::registered).isEmpty())
            return red(DiagnosisStep.LAST_REPORT, Sentence.of("diagnosis.report.last.unregistered"),
                    "diagnosis.report.last.unregistered.advice");
        Optional<Instant> seen = signs(known).flatMap(LastSigns::seen);
        if (seen.isEmpty())
            return red(DiagnosisStep.LAST_REPORT, Sentence.of("diagnosis.report.last.never"),
                    "diagnosis.report.last.never.advice");
        String when = shown(known, seen.get());
        boolean lately = Duration.between(seen.get(), signs(known).get().now()).compareTo(REPORTS_WITHIN) <= 0;
        return lately
                ? new Fine(DiagnosisStep.LAST_REPORT, Sentence.of("diagnosis.report.last.fine", when))
                : red(DiagnosisStep.LAST_REPORT, Sentence.of("diagnosis.report.last.old", when),
                        "diagnosis.report.last.old.advice");
    }

    private static Red red(DiagnosisStep step, Sentence what, String advice) {
        return new Red(step, what, Sentence.of(advice), List.of(new Offer.OpenReceiver(), DISK));
    }

    static StepResult clock(Evidence known) {
        Optional<Duration> offset = signs(known).flatMap(LastSigns::clock);
        if (offset.isEmpty()) return new Skipped(DiagnosisStep.CLOCK, Sentence.of("diagnosis.report.clock.untold"));
        long seconds = offset.get().toSeconds();
        if (Math.abs(seconds) <= WITHIN_A_REPORT)
            return new Fine(DiagnosisStep.CLOCK, Sentence.of("diagnosis.report.clock.same", WITHIN_A_REPORT));
        return offset.get().abs().compareTo(CLOCK_TOLERANCE) <= 0
                ? new Fine(DiagnosisStep.CLOCK, Sentence.of("diagnosis.clock.fine", seconds))
                : new Red(DiagnosisStep.CLOCK, Sentence.of("diagnosis.clock.off", seconds),
                        Sentence.of("diagnosis.report.clock.advice"), List.of());
    }

    static StepResult lastFile(Evidence known) {
        Optional<Instant> file = signs(known).flatMap(LastSigns::file);
        if (file.isEmpty())
            return new Red(DiagnosisStep.LAST_FILE, Sentence.of("diagnosis.report.file.none"),
                    Sentence.of("diagnosis.report.file.advice"), List.of(DISK));
        String when = shown(known, file.get());
        boolean lately = Duration.between(file.get(), signs(known).get().now()).compareTo(FILES_WITHIN) <= 0;
        return lately
                ? new Fine(DiagnosisStep.LAST_FILE, Sentence.of("diagnosis.report.file.fine", when))
                : new Red(DiagnosisStep.LAST_FILE, Sentence.of("diagnosis.report.file.old", when),
                        Sentence.of("diagnosis.report.file.advice"), List.of(DISK));
    }
}
