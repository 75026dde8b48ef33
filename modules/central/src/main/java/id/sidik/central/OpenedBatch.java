package id.sidik.central;

/** What the centre says to a batch that is to be opened. */
public sealed interface OpenedBatch {

    /** Rows may come; nothing holds before it is closed. */
    record Open(long number) implements OpenedBatch {}

    /** That batch has come before, as this receipt says: its rows are safe. */
    record Closed(BatchReceipt receipt) implements OpenedBatch {}
}
