package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.store.Tables;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the laptop's own clock may be the wrong one, as far as that can be known without asking anybody. */
public enum LaptopDoubt {
    NONE,
    /** It stands before this program was made. */
    BEFORE_PROGRAM,
    /** It stands before something that this laptop has already written down. */
    BEHIND_STORE,
    /** Machines that do not know each other agree among themselves, and not with the laptop. */
    MACHINES_AGREE;

    private static final Instant PROGRAM = LocalDate.of(2026, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Duration RECENT = Duration.ofDays(1);
    private static final Duration TOGETHER = Duration.ofSeconds(30);
    /** The store's newest fact may be a running job's own. */
    private static final Duration SLACK = Duration.ofMinutes(2);

    static LaptopDoubt of(Tables tables, Instant now) {
        if (now.isBefore(PROGRAM)) return BEFORE_PROGRAM;
        Optional<Instant> latest = tables.clocks().latestFact();
        if (latest.filter(fact -> fact.isAfter(now.plus(SLACK))).isPresent()) return BEHIND_STORE;
        List<Duration> offsets = tables.machines().list().stream().flatMap(each -> lately(tables, each, now)).toList();
        return agree(offsets) ? MACHINES_AGREE : NONE;
    }

    private static Stream<Duration> lately(Tables tables, Machine machine, Instant now) {
        List<id.sidik.store.ClockPoint> points = tables.clocks().points(machine.id(), now.minus(RECENT));
        return points.isEmpty() ? Stream.empty() : Stream.of(points.getLast().offset());
    }

    /** Two or more, all far from the laptop and near each other. */
    private static boolean agree(List<Duration> offsets) {
        if (offsets.size() < 2) return false;
        Duration least = offsets.stream().min(Duration::compareTo).orElseThrow();
        Duration most = offsets.stream().max(Duration::compareTo).orElseThrow();
        boolean far = offsets.stream().allMatch(offset -> offset.abs().compareTo(ClockSign.TOLERANCE) > 0);
        return far && most.minus(least).compareTo(TOGETHER) <= 0;
    }
}
