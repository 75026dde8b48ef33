package id.sidik.protocol.trace;

/**
 * One event of a trace, explained.
 *
 * @param conversation counts from 1
 * @param millis       since the trace began
 * @param direction    ">" said to the machine, "<" heard from it, "*" about the conversation
 * @param name         of the command or reply ("CONNECT", "ACK_OK"), or of the event ("open", "close", "data")
 * @param code         of the packet, −1 where there is none
 * @param session      the packet's session field, −1 where there is none
 * @param reply        the packet's reply number, −1 where there is none
 * @param bytes        of its data
 * @param checksum     false where the packet's checksum was wrong
 * @param hidden       how many of its bytes were not written down
 * @param note         what is known beyond that, English; blank for nothing
 */
public record TraceLine(int conversation, long millis, String direction, String name, int code, int session, int reply,
        int bytes, boolean checksum, int hidden, String note) {}
