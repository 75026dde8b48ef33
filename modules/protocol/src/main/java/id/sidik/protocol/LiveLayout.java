package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;

/**
 * The shapes of one live punch (section 13): who, u8 verify, u8 state, six bytes of time, and a tail that nobody has
 * explained. The name tells the length.
 */
public enum LiveLayout {
    BYTES_10(10, 2), BYTES_12(12, 4), BYTES_14(14, 2), BYTES_32(32, 24), BYTES_36(36, 24), BYTES_37(37,
            24), BYTES_52(52, 24);

    private static final int LAST_YEAR = 2099;
    private static final int TEXT = 24;

    private final int size;
    private final int pinWidth;

    LiveLayout(int size, int pinWidth) {
        this.size = size;
        this.pinWidth = pinWidth;
    }

    public int size() {
        return size;
    }

    /** Whether it names the machine's internal number in place of the PIN. */
    public boolean tellsInternalNumber() {
        return pinWidth == 2;
    }

    boolean believedBy(EventRules rules) {
        return switch (this) {
            case BYTES_12, BYTES_32 -> true;
            case BYTES_10 -> rules.believes(EventDoubt.ATTENDANCE_10);
            case BYTES_14 -> rules.believes(EventDoubt.ATTENDANCE_14);
            case BYTES_36 -> rules.believes(EventDoubt.ATTENDANCE_36);
            case BYTES_37 -> rules.believes(EventDoubt.ATTENDANCE_37);
            case BYTES_52 -> rules.believes(EventDoubt.ATTENDANCE_52);
        };
    }

    /** The punch that begins there; empty when these bytes are none. Callers have checked the length. */
    Optional<PunchRecord> decode(byte[] bytes, int at) {
        Optional<String> pin = pin(bytes, at);
        Optional<LocalDateTime> time = time(bytes, at);
        if (pin.isEmpty() || time.isEmpty()) return Optional.empty();
        int verify = Bytes.u8(bytes, at + pinWidth);
        return Optional.of(new PunchRecord(pin.get(), time.get(), verify, Bytes.u8(bytes, at + pinWidth + 1), 0));
    }

    String reasonAgainst(byte[] bytes, int at) {
        return time(bytes, at).isEmpty() ? RejectedRecord.TIME_IMPOSSIBLE : RejectedRecord.PIN_UNREADABLE;
    }

    private Optional<String> pin(byte[] bytes, int at) {
        return switch (pinWidth) {
            case TEXT -> WireText.pin(bytes, at, TEXT);
            case 4 -> WireText.pin(Bytes.u32(bytes, at));
            default -> WireText.pin(Bytes.u16(bytes, at));
        };
    }

    private Optional<LocalDateTime> time(byte[] bytes, int at) {
        int from = at + pinWidth + 2;
        return SixByteTime.decode(Arrays.copyOfRange(bytes, from, from + SixByteTime.SIZE))
                .filter(time -> time.getYear() <= LAST_YEAR);
    }

    /**
     * A live punch as a machine tells it, its tail zero.
     *
     * @throws IllegalArgumentException for a PIN that this shape cannot carry, or a year outside 2000–2099
     */
    public byte[] encode(PunchRecord punch) {
        byte[] out = new byte[size];
        if (pinWidth == TEXT) {
            byte[] pin = punch.pin().getBytes(StandardCharsets.US_ASCII);
            if (pin.length > TEXT) throw new IllegalArgumentException("this shape carries 24 characters");
            Bytes.putField(out, 0, TEXT, pin);
        } else {
            long number = Long.parseLong(punch.pin());
            if (number < 1 || number >> 8 * pinWidth != 0)
                throw new IllegalArgumentException("this shape carries a number of " + pinWidth + " bytes");
            if (pinWidth == 4) Bytes.put32(out, 0, number);
            else
                Bytes.put16(out, 0, (int) number);
        }
        out[pinWidth] = (byte) punch.verify();
        out[pinWidth + 1] = (byte) punch.state();
        Bytes.putField(out, pinWidth + 2, SixByteTime.SIZE, SixByteTime.encode(punch.at()));
        return out;
    }
}
