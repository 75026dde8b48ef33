package id.sidik.operations.service;

import id.sidik.operations.service.ServiceCase.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The register of a span in numbers. What was withdrawn counts as received and in nothing else.
 *
 * @param inTime  of the finished, by the standard
 * @param median  from coming in to finishing; empty when nothing is finished
 * @param scores  how often each score was given, from the worst to the best; those that nobody gave are left out
 * @param average of the scores; empty when nobody was asked
 */
public record ServiceFigures(int received, int withdrawn, int open, int finished, int inTime,
        Optional<Duration> median, Map<Integer, Long> scores, OptionalDouble average) {
    static ServiceFigures of(List<ServiceCase> cases, ServiceStandard standard, ZoneId zone) {
        List<ServiceCase> finished = cases.stream().filter(each -> each.state() == State.FINISHED).toList();
        int withdrawn = count(cases, State.WITHDRAWN);
        List<Integer> scores = finished.stream().flatMap(each -> each.score().stream().boxed()).toList();
        return new ServiceFigures(cases.size(), withdrawn, cases.size() - withdrawn - finished.size(), finished.size(),
                (int) finished.stream().filter(each -> inTime(each, standard, zone)).count(), median(finished),
                scores.stream().collect(Collectors.groupingBy(score -> score, TreeMap::new, Collectors.counting())),
                scores.stream().mapToInt(Integer::intValue).average());
    }

    static boolean inTime(ServiceCase one, ServiceStandard standard, ZoneId zone) {
        return one.finishedAt().map(end -> standard.keptBy(day(one.request().receivedAt(), zone), day(end, zone)))
                .orElse(false);
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    private static int count(List<ServiceCase> cases, State state) {
        return (int) cases.stream().filter(each -> each.state() == state).count();
    }

    /** Of an even number the mean of the two in the middle. */
    private static Optional<Duration> median(List<ServiceCase> finished) {
        List<Duration> took = finished.stream().flatMap(each -> each.finishedAt().stream().map(end -> Duration.between(
                each.request().receivedAt(), end))).sorted().toList();
        if (took.isEmpty()) return Optional.empty();
        return Optional.of(took.get((took.size() - 1) / 2).plus(took.get(took.size() / 2)).dividedBy(2));
    }
}
