package id.sidik.protocol;

import java.util.Arrays;

/**
 * One fingerprint template of a flash disk (usb-files 4 and 5). Binary files name the person by the machine's internal
 * number, text files by PIN.
 *
 * @param uid    1–65535; 0 in a text file
 * @param pin    blank in a binary file
 * @param finger 0–9
 * @param valid  raw mark: 0 invalid, 1 valid, 3 duress
 */
public record DiskFinger(int uid, String pin, int finger, int valid, byte[] template) {
    /** The longest template that any machine writes, in bytes. */
    public static final int MAX_TEMPLATE = 16 << 10;

    public DiskFinger {
        template = template.clone();
    }

    @Override
    public byte[] template() {
        return template.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiskFinger that && uid == that.uid && pin.equals(that.pin) && finger == that.finger
                && valid == that.valid && Arrays.equals(template, that.template);
    }

    @Override
    public int hashCode() {
        return (uid * 31 + finger) * 31 + Arrays.hashCode(template);
    }

    /** No byte of the template. */
    @Override
    public String toString() {
        return "finger " + finger + ", " + template.length + " bytes";
    }
}
