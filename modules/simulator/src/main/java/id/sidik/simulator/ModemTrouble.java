package id.sidik.simulator;

/** What goes wrong with a simulated modem, once. */
public enum ModemTrouble {
    /** Hears the next command and says nothing. */
    SILENT,
    /** Refuses the next message to send with {@code +CMS ERROR: 500}. */
    NETWORK_REFUSES,
    /** Refuses the next command with {@code +CMS ERROR: 320}. */
    STORE_BROKEN,
    /** Is pulled out when a message is to be deleted, before it is. */
    GONE_AT_DELETE,
    /** Is pulled out when a message was given to send; the network has it. */
    GONE_AFTER_SEND,
    /** Is pulled out in the middle of a message that is read. */
    GONE_WHILE_READ,
    /** Answers the next command with noise that does not end in a line. */
    NOISE
}
