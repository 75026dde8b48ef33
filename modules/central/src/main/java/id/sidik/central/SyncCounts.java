package id.sidik.central;

/**
 * What a run brought, in rows.
 *
 * @param punches    new at the centre
 * @param facts      new at the centre
 * @param known      there before
 * @param refused    by the centre, each with its reason
 * @param proposals  changes of master data that the centre took
 * @param conflicts  rows that wait for a decision since this run
 * @param gotPunches new here, of other laptops and of other units' machines
 * @param gotFacts   new here
 * @param gotMasters rows of master data that changed here
 * @param waiting    rows that came and cannot be put in yet, or not by this version
 */
public record SyncCounts(long punches, long facts, long known, long refused, long proposals, long conflicts,
        long gotPunches, long gotFacts, long gotMasters, long waiting) {
    public long sent() {
        return punches + facts + proposals;
    }

    public long received() {
        return gotPunches + gotFacts + gotMasters;
    }

    public boolean nothing() {
        return sent() + received() + known + refused + conflicts + waiting == 0;
    }

    public boolean asks() {
        return refused + conflicts + waiting > 0;
    }
}
