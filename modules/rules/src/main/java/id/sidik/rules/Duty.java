package id.sidik.rules;

import id.sidik.domain.DayType;

/** What a date asks of a person (section 3 step 1). */
sealed interface Duty {
    /** Nothing. @param status L, LN or CBM */
    record Free(DayType type, String status) implements Duty {}

    /**
     * To be there.
     *
     * @param rostered  by a roster, not by the weekday
     * @param inRamadan the date lies in Ramadan
     */
    record Work(Hours hours, boolean rostered, boolean inRamadan) implements Duty {}
}
