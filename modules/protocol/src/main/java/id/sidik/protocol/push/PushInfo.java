package id.sidik.protocol.push;

import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.SingleSource;
import java.util.Optional;

/**
 * What stands behind {@code INFO=} in a poll: firmware, users, fingers, punches, address, and more on newer machines
 * (soap-and-push 7).
 *
 * @param fingerVersion of the templates; unknown on machines that do not tell it
 */
public record PushInfo(String firmware, int users, int fingers, int punches,
        @SingleSource("soap-and-push 7 (VP, VH)") FingerVersion fingerVersion) {
    private static final int LONGEST = 64;
    private static final int FINGER_VERSION = 5;

    /** Empty when the text is something else. */
    public static Optional<PushInfo> parse(String info) {
        String[] parts = info.split(",", 12);
        if (parts.length < 4 || parts[0].isBlank() || parts[0].length() > LONGEST) return Optional.empty();
        int[] counts = new int[3];
        for (int at = 0; at < counts.length; at++) {
            String count = parts[at + 1].strip();
            if (!count.matches("\\d{1,8}")) return Optional.empty();
            counts[at] = Integer.parseInt(count);
        }
        FingerVersion version = parts.length > FINGER_VERSION
                ? FingerVersion.told(parts[FINGER_VERSION])
                : FingerVersion.UNKNOWN;
        return Optional.of(new PushInfo(parts[0].strip(), counts[0], counts[1], counts[2], version));
    }
}
