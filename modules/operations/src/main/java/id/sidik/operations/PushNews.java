package id.sidik.operations;

/** What happened at the door, for whoever follows it. */
public sealed interface PushNews {
    /** @param table of the report @param read rows in it @param fresh punches that were new */
    record Reported(String machine, String table, long read, long fresh, long known, long quarantined)
            implements
                PushNews {}

    /** A machine that is not registered. */
    record Knocked(String serial, String address) implements PushNews {}

    /** A machine came for its settings. */
    record Greeted(String machine, String dialect) implements PushNews {}

    /** A machine answered an order. */
    record Answered(String machine, long order, int code) implements PushNews {}
}
