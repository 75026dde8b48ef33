package id.sidik.operations;

import id.sidik.operations.work.Sentence;
import id.sidik.domain.Road;
import id.sidik.store.KeptDiagnosis;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What earlier searches of one machine say together. */
final class DiagnosisHistory {
    private static final int OFTEN = 3;

    private DiagnosisHistory() {}

    static PastDiagnosis past(KeptDiagnosis kept) {
        return new PastDiagnosis(kept.id(), kept.at(), Optional.of(kept.cause()).filter(number -> number >= 1
                && number <= DiagnosisStep.values().length).map(DiagnosisStep::of));
    }

    /** Three times the same cause within the month of {@code now} is no accident. @param road to number its tests by */
    static Optional<Sentence> advice(List<PastDiagnosis> past, Instant now, ZoneId zone, Road road) {
        YearMonth month = YearMonth.from(now.atZone(zone));
        Map<DiagnosisStep, Long> causes = past.stream()
                .filter(each -> YearMonth.from(each.at().atZone(zone)).equals(month))
                .flatMap(each -> each.cause().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return causes.entrySet().stream().filter(each -> each.getValue() >= OFTEN)
                .max(Map.Entry.comparingByValue()).map(each -> sentence(each.getKey(), each.getValue(),
                        each.getKey().numberOn(road)));
    }

    private static Sentence sentence(DiagnosisStep cause, long times, int number) {
        return switch (cause) {
            case ELSEWHERE -> Sentence.of("diagnosis.often.moved", times, number);
            case LOSS, ADDRESS, SERIAL_PORT, SERIAL_SPEED -> Sentence.of("diagnosis.often.cable", times, number);
            case CLOCK -> Sentence.of("diagnosis.often.clock", times, number);
            default -> Sentence.of("diagnosis.often.same", times, number);
        };
    }

    /** One line a step: number, verdict, key and arguments, separated by tabs. */
    static String written(List<StepResult> steps) {
        return steps.stream().map(step -> step.step().number() + "\t" + step.getClass().getSimpleName() + "\t"
                + step.sentence().key() + step.sentence().arguments().stream()
                        .map(argument -> "\t" + argument.replaceAll("\\p{Cntrl}", " ")).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
