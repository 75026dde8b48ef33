package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How a firmware wants to be told whom to enrol (section 10). Which one serves is learned per machine. */
public enum EnrolForm {
    /** 24 bytes of PIN text, u8 finger, u8 flag: colour screens and later. */
    TEXT_26(26),
    /** u32 PIN, u8 finger: old machines. */
    @SingleSource("section 10, PZ over UDP")
    NUMBER_5(5),
    /** u16 internal number, u16 finger: old machines. */
    @SingleSource("section 10, VM")
    WORDS_4(4);

    private static final int PIN = 24;
    private static final long MOST = 0xFFFF_FFFFL;

    private final int size;

    EnrolForm(int size) {
        this.size = size;
    }

    /** The bytes of its argument. */
    public int size() {
        return size;
    }

    /** STARTENROLL's data; empty when this form cannot carry the PIN. */
    public Optional<byte[]> argument(StartEnrol start) {
        byte[] out = new byte[size];
        switch (this) {
            case TEXT_26 -> {
                Bytes.putField(out, 0, PIN, start.pin().getBytes(StandardCharsets.US_ASCII));
                out[PIN] = (byte) start.finger();
                out[PIN + 1] = (byte) start.flag();
            }
            case NUMBER_5 -> {
                if (!numeric(start.pin())) return Optional.empty();
                Bytes.put32(out, 0, Long.parseLong(start.pin()));
                out[4] = (byte) start.finger();
            }
            case WORDS_4 -> {
                Bytes.put16(out, 0, start.uid());
                Bytes.put16(out, 2, start.finger());
            }
        }
        return Optional.of(out);
    }

    /** A number that comes back as the same text: without leading zeros, within 32 bits. */
    private static boolean numeric(String pin) {
        return pin.matches("[1-9]\\d{0,9}") && Long.parseLong(pin) <= MOST;
    }
}
