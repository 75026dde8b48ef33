package id.sidik.operations.permits;

/**
 * What waits, in people.
 *
 * @param approval    whose permit another person has to agree to
 * @param dueToday    whose evidence may come in today at the latest
 * @param dueTomorrow whose evidence may come in tomorrow at the latest
 * @param overdue     whose evidence can no longer come in time
 */
public record PermitCounters(int approval, int dueToday, int dueTomorrow, int overdue) {
    /** People somebody has to do something for now. */
    public int work() {
        return approval + dueToday + dueTomorrow;
    }
}
