package id.sidik.central;

/** Where a run is, in this order. */
public enum SyncStep {
    GREETING, PUSHING, PROPOSING, MASTERS, FACTS, VISITS, DONE
}
