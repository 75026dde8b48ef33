package id.sidik.store;

/** What waits to be sent. @param refused of all three, what the centre would not take */
public record OutboxCount(long facts, long punches, long proposals, long refused) {
    public long waiting() {
        return facts + punches + proposals;
    }
}
