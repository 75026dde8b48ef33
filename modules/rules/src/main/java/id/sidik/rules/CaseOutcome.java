package id.sidik.rules;

/**
 * What came of one golden case.
 *
 * @param kind   DAY, NIP …
 * @param detail where it differs: {@code days[2026-07-06].lateMinutes expected 5 got 0; …}; blank unless failed
 */
public record CaseOutcome(String id, String kind, String title, Verdict verdict, String detail) {
    public enum Verdict {
        PASSED, FAILED,
        /** This version does not compute the kind; says nothing about right or wrong. */
        NOT_SUPPORTED
    }
}
