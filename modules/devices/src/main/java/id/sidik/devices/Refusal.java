package id.sidik.devices;

/**
 * Why a machine could not be asked. Every case is expected. A detail is a short English remark for the log, without
 * any content of the conversation.
 */
public sealed interface Refusal {
    /** Nothing listens there: closed port, wrong address, machine off, cable out. Neither TCP nor UDP was answered. */
    record Unreachable(String detail) implements Refusal {}

    /** The machine answered, and did not accept the communication key. Never repeated by itself: machines lock up. */
    record WrongKey() implements Refusal {}

    /** Too many wrong keys: the machine takes none for a while (reply 2032). */
    record KeyLocked() implements Refusal {}

    /** Something answered that does not speak this protocol: a web server, another brand, garbage. */
    record NotAMachine(String detail) implements Refusal {}

    /** The firmware insists on the vendor's encryption (reply 6001): use the flash disk. */
    record NeedsVendorEncryption() implements Refusal {}

    /**
     * The port opens but nobody speaks, or the machine refuses a conversation for now, or this program is already in
     * a long conversation with it. Most often another program holds the machine; it may also be a foreign, silent port.
     */
    record Busy() implements Refusal {}

    /** The conversation began and then broke off or fell silent, in every try. */
    record Broken(String detail) implements Refusal {}

    /** The laptop itself cannot use the serial port. */
    record NoPort(PortFault fault, String detail) implements Refusal {}

    /** The person asked to stop. */
    record Stopped() implements Refusal {}
}
