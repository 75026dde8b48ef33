package id.sidik.protocol;

import java.util.Optional;

/**
 * Whose finger a machine is asked to take.
 *
 * @param pin    1–24 characters; empty where only the internal number is told
 * @param uid    the machine's internal number, 0–65535; 0 where it is not told
 * @param finger 0–9, left little finger to right little finger
 * @param flag   1 valid, 3 duress
 */
public record StartEnrol(String pin, int uid, int finger, int flag) {
    public static final int VALID = 1;
    public static final int DURESS = 3;
    private static final int TEXT = 24;

    public StartEnrol {
        if (pin.length() > TEXT) throw new IllegalArgumentException("a PIN has at most 24 characters");
        if (uid < 0 || uid > 0xFFFF) throw new IllegalArgumentException("internal number out of range");
        if (finger < 0 || finger > 9) throw new IllegalArgumentException("finger out of range: " + finger);
        if (flag != VALID && flag != DURESS) throw new IllegalArgumentException("flag out of range: " + flag);
    }

    /** What a client asked for; empty when these bytes ask for nothing. */
    public static Optional<StartEnrol> decode(byte[] data) {
        return switch (data.length) {
            case 26 -> text(data);
            case 5 -> data[4] < 0 || data[4] > 9
                    ? Optional.empty()
                    : WireText.pin(Bytes.u32(data, 0)).map(pin -> new StartEnrol(pin, 0, data[4], VALID));
            case 4 -> Bytes.u16(data, 2) > 9
                    ? Optional.empty()
                    : Optional.of(new StartEnrol("", Bytes.u16(data, 0), Bytes.u16(data, 2), VALID));
            default -> Optional.empty();
        };
    }

    private static Optional<StartEnrol> text(byte[] data) {
        boolean possible = data[TEXT] >= 0 && data[TEXT] <= 9 && (data[TEXT + 1] == VALID || data[TEXT + 1] == DURESS);
        if (!possible) return Optional.empty();
        return WireText.pin(data, 0, TEXT).map(pin -> new StartEnrol(pin, 0, data[TEXT], data[TEXT + 1]));
    }

    /** Tells no PIN. */
    @Override
    public String toString() {
        return "enrolment of finger " + finger;
    }
}
