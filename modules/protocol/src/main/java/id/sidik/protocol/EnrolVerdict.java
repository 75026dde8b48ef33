package id.sidik.protocol;

/** What the result of an enrolment means (section 10). */
public enum EnrolVerdict {
    DONE,
    /** The finger is known already, under this or another person. */
    DUPLICATE,
    /** Time ran out or the samples did not fit together. */
    TIMED_OUT,
    /** A value that no source explains. */
    UNEXPLAINED;

    /** @param result as the machine told it */
    public static EnrolVerdict of(int result, EventRules rules) {
        if (result == 0) return DONE;
        if (!rules.believes(EventDoubt.ENROL_RESULTS)) return UNEXPLAINED;
        return switch (result) {
            case 4, 6 -> TIMED_OUT;
            case 5 -> DUPLICATE;
            default -> UNEXPLAINED;
        };
    }
}
