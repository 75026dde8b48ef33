package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Texts of OPTIONS_RRQ, OPTIONS_WRQ and GET_VERSION (sections 6.1 and 12): {@code key=value} and a NUL. */
public final class OptionText {
    /** The longest text that is read, in bytes. */
    public static final int MAX_BYTES = 1024;

    private OptionText() {}

    /** Data of OPTIONS_RRQ. */
    public static byte[] request(String key) {
        return terminated(key);
    }

    /** Data of OPTIONS_WRQ, and of a machine's answer to OPTIONS_RRQ. */
    public static byte[] assignment(String key, String value) {
        return terminated(key + "=" + value);
    }

    /** A text with its NUL, as GET_VERSION answers. */
    public static byte[] terminated(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    /**
     * The value that a machine tells for this key.
     *
     * @return empty when the answer is about another key (a late one) or is no assignment
     */
    public static Optional<String> value(byte[] reply, String key) {
        String text = text(reply);
        int equals = text.indexOf('=');
        boolean asked = equals >= 0 && text.substring(0, equals).strip().equalsIgnoreCase(key);
        return asked ? Optional.of(text.substring(equals + 1).strip()) : Optional.empty();
    }

    /** The text before the first NUL, which may be missing; without control characters and within the limit. */
    public static String text(byte[] data) {
        byte[] raw = Bytes.untilNul(data, 0, Math.min(data.length, MAX_BYTES));
        return WireText.decode(raw).codePoints().filter(each -> !Character.isISOControl(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }
}
