package id.sidik.rules;

import java.util.Optional;

/**
 * What lateness is forgiven (rule model, section 1: {@code tolerance}).
 *
 * @param graceMinutes late minutes that cost nothing, 0–240
 * @param makeUp       empty when lateness cannot be made up
 * @param freeEventsPerMonth so many late events of a month cost nothing; their minutes count all the same
 */
public record Tolerance(int graceMinutes, GraceMode graceMode, Optional<MakeUp> makeUp, int freeEventsPerMonth) {
    /** Past the grace count all the minutes, or only those beyond it. */
    public enum GraceMode {
        FULL, EXCESS
    }

    /** The end moves by the late minutes, or by one block. */
    public enum Unit {
        EXACT, BLOCK
    }

    /** @param maxMinutes the latest coming that can be made up, in late minutes */
    public record MakeUp(int maxMinutes, Unit unit, int blockMinutes) {
        public int moves(int late) {
            return unit == Unit.BLOCK ? blockMinutes : late;
        }
    }

    /** The minutes that count of those seen. */
    public int counted(int late) {
        if (late <= graceMinutes) return 0;
        return graceMode == GraceMode.FULL ? late : late - graceMinutes;
    }
}
