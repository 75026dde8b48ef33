package id.sidik.operations.control;

import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;

/** What a surprise check found of somebody. */
public enum SpotFound {
    /** At work. */
    PRESENT,
    /** Not at work, and nobody knows why. */
    ABSENT,
    /** Not at work, by a permit that was shown or told. */
    PERMIT;

    /** Whether the books say otherwise: a question for somebody to look at, never more. */
    public boolean contradicts(DayResult day) {
        if (day.type() != DayType.WORK) return false;
        return switch (this) {
            case PRESENT -> day.absent();
            case ABSENT -> day.present();
            case PERMIT -> day.present() || day.absent();
        };
    }
}
