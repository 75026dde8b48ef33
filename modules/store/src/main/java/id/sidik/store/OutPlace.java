package id.sidik.store;

/** A place in the outbox, so that a reader can go on behind what it has read and not yet taken out. */
public record OutPlace(long fact, long badge, long at) {
    /** Before everything. */
    public static final OutPlace START = new OutPlace(0, Long.MIN_VALUE, Long.MIN_VALUE);
}
