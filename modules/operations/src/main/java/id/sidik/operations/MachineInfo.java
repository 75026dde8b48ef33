package id.sidik.operations;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a machine tells of itself.
 *
 * @param facts  by name ("serial", "firmware", "platform", "algorithm" …) in the order to show; only what it told
 * @param gauges empty when the firmware's counts cannot be believed
 */
public record MachineInfo(Map<String, String> facts, List<Gauge> gauges, ClockReport clock) {
    /**
     * How full a part of its memory is.
     *
     * @param kind      "punches", "users", "fingers" or "faces"
     * @param used      0–{@code capacity}
     * @param capacity  at least 1
     * @param weeksLeft until it is full if it grows as in the last four weeks; empty when it does not grow
     */
    public record Gauge(String kind, long used, long capacity, OptionalLong weeksLeft) {
        /** Rounded up, 0–100: a single record shows. */
        public int percent() {
            return (int) Math.min(100, Math.ceilDiv(used * 100, capacity));
        }

        /** How full it is, 0–1. */
        public double part() {
            return Math.clamp((double) used / capacity, 0, 1);
        }
    }

    /** Percent of the punches' memory, when it is known. */
    public OptionalInt punchPercent() {
        return gauges.stream().filter(gauge -> gauge.kind().equals("punches")).mapToInt(Gauge::percent).findFirst();
    }
}
