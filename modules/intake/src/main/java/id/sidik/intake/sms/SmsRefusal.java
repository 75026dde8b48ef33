package id.sidik.intake.sms;

/** Why a message is no request that can be taken. */
public enum SmsRefusal {
    /** Messages are not read here. */
    SWITCHED_OFF,
    /** It does not begin with the keyword: advertisements, greetings. Nobody is answered. */
    NOT_A_REQUEST,
    /** The keyword is there, and after it another separator than the grammar's. */
    WRONG_SEPARATOR,
    /** A long message of which parts never came. */
    INCOMPLETE, TOO_LONG, MISSING_KIND, UNKNOWN_KIND,
    /** No date of a known form, or a day that does not exist. */
    BAD_DATE,
    /** A last day, and the place of the first is empty. */
    FROM_MISSING, TO_BEFORE_FROM, RANGE_TOO_LONG,
    /** Farther back than the unit allows. */
    TOO_LATE, MISSING_NIP, BAD_NIP, MANY_NIPS,
    /** More parts than the grammar has. */
    TOO_MANY_PARTS, UNKNOWN_NUMBER, UNKNOWN_NIP,
    /** Number and NIP belong to two people. */
    OTHER_PERSON;

    /** Whether the sender is told: only whoever meant to send a request. */
    public boolean answered() {
        return this != SWITCHED_OFF && this != NOT_A_REQUEST;
    }
}
