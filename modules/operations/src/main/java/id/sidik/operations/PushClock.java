package id.sidik.operations;

import id.sidik.domain.MachineId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How wrong a reporting machine's clock goes, told by its fresh punches: a report of one or two comes within seconds.
 * A punch of the future shows it at once; one of the past may only have waited, so several have to agree.
 */
final class PushClock {
    private static final int FRESH = 2;
    private static final int AGREEING = 5;
    private static final Duration PROMPT = Duration.ofSeconds(60);

    private final Map<MachineId, Deque<Duration>> seen = new ConcurrentHashMap<>();

    /** @param now the laptop's time in the machine's zone @return machine minus laptop, when it can be told */
    Optional<Duration> offset(MachineId machine, List<LocalDateTime> punches, LocalDateTime now) {
        if (punches.isEmpty() || punches.size() > FRESH) return Optional.empty();
        Duration offset = Duration.between(now, punches.stream().max(Comparator.naturalOrder()).orElseThrow());
        Deque<Duration> last = seen.computeIfAbsent(machine, first -> new ArrayDeque<>());
        synchronized (last) {
            last.addLast(offset);
            if (last.size() > AGREEING) last.removeFirst();
            boolean sure = offset.isPositive() || offset.abs().compareTo(PROMPT) <= 0 || last.size() == AGREEING;
            return sure ? last.stream().max(Comparator.naturalOrder()) : Optional.empty();
        }
    }
}
