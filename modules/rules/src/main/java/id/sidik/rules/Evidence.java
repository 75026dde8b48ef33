package id.sidik.rules;

/**
 * Until when a document counts (rule model, section 1: {@code evidence}).
 *
 * @param notAfterAbsence the date on the document must not lie after the day it excuses
 */
public record Evidence(Limit limit, boolean notAfterAbsence) {
    public sealed interface Limit {}

    /** Any day will do. */
    public record None() implements Limit {}

    /** The nth workday of the month after the day, 1–31. */
    public record Reconciliation(int workday) implements Limit {}

    /** So many days after the anchor; 0 is the anchor itself. */
    public record Days(int count, Unit unit, Anchor anchor) implements Limit {}

    public enum Unit {
        CALENDAR, WORKDAY
    }

    /** From where days are counted when one document stands for several. */
    public enum Anchor {
        PER_DAY, FROM_FIRST_DAY, FROM_LAST_DAY
    }
}
