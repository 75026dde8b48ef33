package id.sidik.protocol;

/**
 * What a machine can be made to say (TESTVOICE, section 12.1); by number, old ones by address and not by this.
 * No switch: it changes nothing, and the ear proves it.
 */
@SingleSource("section 12.1, PZ (C)")
public enum Voice {
    THANK_YOU(0), WRONG_PASSWORD(1), ACCESS_DENIED(2), INVALID_ID(3), TRY_AGAIN(4), DUPLICATE_ID(5), DUPLICATE_PUNCH(
            9), BELL(10), BEEP(11);

    private final int index;

    Voice(int index) {
        this.index = index;
    }

    public int index() {
        return index;
    }

    /** Data of TESTVOICE. */
    public byte[] encode() {
        byte[] data = new byte[4];
        Bytes.put32(data, 0, index);
        return data;
    }
}
