package id.sidik.intake;

/** Why a cell could not be taken. */
public enum FaultKind {
    /** Nothing stands there. */
    EMPTY,
    /** A spreadsheet lost the last digits of a long number. */
    ROUNDED,
    /** No date, or none that exists. */
    BAD_DATE,
    /** No date as days before months, but one the other way round: the whole column may be meant so. */
    MONTH_FIRST,
    /** No time of day. */
    BAD_TIME,
    /** No number. */
    BAD_NUMBER,
    /** A number that cannot be. */
    OUT_OF_RANGE,
    /** The heading is not the one of the mapping: another file, or a changed one. */
    TITLE_CHANGED,
    /** The mapping does not say where this stands. */
    NOT_MAPPED,
    /** The file is damaged from here on. */
    DAMAGED
}
