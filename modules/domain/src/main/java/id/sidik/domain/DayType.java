package id.sidik.domain;

/** What a date is for one person (rule model, section 3 step 1). */
public enum DayType {
    WORK, OFF, HOLIDAY, CUTI_BERSAMA
}
