package id.sidik.operations;

/** What can be done about a fault at once. */
public sealed interface Offer {
    /** Look for the machine by its serial number. */
    record Search() implements Offer {}

    /** Give the machine the address at which it was found. */
    record TakeAddress(String host, int port) implements Offer {}

    /** Enter another communication key. */
    record ChangeKey() implements Offer {}

    /** Enter another port, speed or number of the machine. */
    record ChangeRoad() implements Offer {}

    /** Open where the laptop takes in what machines report. */
    record OpenReceiver() implements Offer {}

    /** Take the attendance file of a flash disk. */
    record FlashDisk() implements Offer {}

    /** Once more, in a while. */
    record Again() implements Offer {}

    /** Set the machine's clock, with a reason. */
    record SetClock() implements Offer {}
}
