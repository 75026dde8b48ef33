package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.store.QuarantinedRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The one gate into the journal, whatever road a line came by: what can be a punch becomes one, the impossible goes
 * to quarantine with its reason, and nothing is dropped.
 */
final class PunchIntake {
    /** A machine whose battery is dead begins again in this year. */
    private static final int DEAD_BATTERY_YEAR = 2000;
    private static final Duration AHEAD = Duration.ofDays(1);

    private final MachineId machine;
    private final ZoneId zone;
    private final PunchSource source;
    private final Instant receivedAt;
    private final LocalDateTime latest;
    /** A log names the same few people again and again. */
    private final Map<String, Pin> pins = new HashMap<>();
    private final List<Punch> punches = new ArrayList<>();
    private final List<QuarantinedRow> quarantined = new ArrayList<>();

    PunchIntake(MachineId machine, ZoneId zone, PunchSource source, Instant receivedAt) {
        this.machine = machine;
        this.zone = zone;
        this.source = source;
        this.receivedAt = receivedAt;
        this.latest = LocalDateTime.ofInstant(receivedAt, zone).plus(AHEAD);
    }

    /** @param raw the line as it came, asked for only when it goes to quarantine */
    void take(String pin, LocalDateTime at, int verify, int state, long workCode, Supplier<String> raw) {
        if (!pins.containsKey(pin) && !Pin.isValid(pin)) refuse("", "PIN_UNREADABLE", raw.get());
        else if (at.getYear() <= DEAD_BATTERY_YEAR) refuse(pin, "TIME_DEAD_BATTERY", raw.get());
        else if (at.isAfter(latest)) refuse(pin, "TIME_FUTURE", raw.get());
        else
            punches.add(new Punch(machine, pins.computeIfAbsent(pin, Pin::new), at, verify, state, workCode, source,
                    zone, receivedAt));
    }

    /** @param why a stable key */
    void refuse(String pin, String why, String raw) {
        quarantined.add(new QuarantinedRow(machine, source, pin, raw, why, receivedAt));
    }

    MachineId machine() {
        return machine;
    }

    List<Punch> punches() {
        return punches;
    }

    List<QuarantinedRow> quarantined() {
        return quarantined;
    }

    /** How many lines were refused for each reason, in the order of the reasons' names. */
    Map<String, Long> refusals() {
        Map<String, Long> counts = new TreeMap<>();
        quarantined.forEach(row -> counts.merge(row.why(), 1L, Long::sum));
        return counts;
    }
}
