package id.sidik.rules;

/** What is wrong with a place of a file; the figures of the {@link PackFault} are named behind each. */
public enum Problem {
    /** Longer than allowed: [limit in characters]. */
    TOO_LARGE,
    /** Not JSON, a name twice, or nested too deep: [column]. */
    MALFORMED,
    /** A value that must be there is not: []. */
    MISSING,
    /** Another kind of value: [kind wanted: object, list, text, number, integer, boolean]. */
    WRONG_KIND,
    /** A name the rule model does not know: []. */
    UNKNOWN_NAME,
    /** A word that is not one of the known ones: [word, known words]. */
    UNKNOWN_WORD,
    /** A text that is blank, too long or has characters that do not belong there: [text cut to 40 characters]. */
    BAD_TEXT,
    /** A number or a count outside its range: [value, least, most]. */
    OUT_OF_RANGE,
    /** Not a clock time {@code HH:mm}: [text]. */
    NOT_A_CLOCK,
    /** Not a date {@code uuuu-MM-dd}: [text]. */
    NOT_A_DATE,
    /** Not a time zone: [text]. */
    NOT_A_ZONE,
    /** The validity ends before it begins: [from, to]. */
    DATES_NOT_ORDERED,
    /** The hours do not run forward, or do not agree with {@code crossesMidnight}: [in, out]. */
    HOURS_NOT_ORDERED,
    /** The break does not lie inside the hours: [from, to]. */
    BREAK_OUTSIDE_HOURS,
    /** A weekday has hours in only one of {@code days} and {@code ramadan}: [weekday]. */
    DAY_UNCOVERED,
    /** The first band does not begin at minute 1 (a ladder: at day 1 or later): [from]. */
    BANDS_START,
    /** Nothing covers the values between two bands: [first uncovered, last uncovered]. */
    BANDS_HOLE,
    /** Two bands cover the same value, or a band ends before it begins: [from, end of the band before]. */
    BANDS_OVERLAP,
    /** A later band costs less than an earlier one: [pct, pct of the band before]. */
    BANDS_FALL,
    /** The last band has an end, or another one has none: [to]. */
    BANDS_END,
    /** The windows do not follow each other: in opens, in closes, out opens, out closes: []. */
    WINDOWS_NOT_ORDERED,
    /** The two weights do not sum to 100: [sum]. */
    WEIGHTS_NOT_100,
    /** The days of the reconciliation do not rise: []. */
    DAYS_NOT_RISING,
    /** A list says the same thing twice: [code]. */
    NAMED_TWICE,
    /** A mark for a path that the pack does not have: []. */
    MARK_WITHOUT_VALUE,
    /** A whole week of a pattern does not come to its target: [pattern, minutes of the week, target]. A warning. */
    WEEK_SUM,
    /** The ladder is no longer in force: [its regime, regime in force, day looked at]. A warning. */
    LADDER_OUTDATED,
    /** The year has no fasting month: [year]. A warning. */
    RAMADAN_MISSING,
    /** The year has no list of holidays: [year]. A warning. */
    HOLIDAYS_MISSING,
    /** Holidays of the year that name no decree: [year, count]. A warning. */
    DECREE_MISSING,
    /** No version of the pack holds between two: [first day, last day]. A warning. */
    VERSIONS_GAP,
    /** Two versions hold on the same days, the newer one is used: [version, version, first day]. A warning. */
    VERSIONS_OVERLAP,
    /** Two different texts call themselves the same version of a pack: [version]. */
    VERSION_TWICE
}
