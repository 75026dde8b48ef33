package id.sidik.protocol;

import java.util.Arrays;
import java.util.Optional;

/**
 * The answer to GET_USERTEMP (section 8.2): the template, on some firmware six zero bytes, and one trailing byte, the
 * flag. Where the template tells its own length, that decides where it ends.
 */
public final class SingleTemplate {
    private static final int PADDING = 6;

    private SingleTemplate() {}

    /**
     * @return empty when there is no room for a template and its flag, or more than any template has
     * No switch: the template tells its own length; SINGLE_READ off reads all in one go instead.
     */
    @SingleSource("section 8.2: six zero bytes before the flag, PZ")
    public static Optional<FingerTemplate> decode(byte[] payload, FingerSlot slot, FingerVersion told) {
        int end = payload.length - 1;
        if (end < 1 || end > FingerTemplate.MAX_BYTES + PADDING) return Optional.empty();
        boolean padded = end > PADDING && zeros(payload, end - PADDING, end);
        boolean tellsItself = FingerHead.marked(payload) && FingerHead.ownLength(payload) == end;
        int size = padded && !tellsItself ? end - PADDING : end;
        if (size > FingerTemplate.MAX_BYTES) return Optional.empty();
        return Optional.of(FingerTemplate.of(slot.uid(), slot.finger(), Bytes.u8(payload, end),
                Arrays.copyOf(payload, size), told));
    }

    /** @param padded as firmware that puts six zeros before the flag */
    public static byte[] encode(FingerTemplate template, boolean padded) {
        byte[] bytes = template.bytes();
        byte[] out = Arrays.copyOf(bytes, bytes.length + (padded ? PADDING : 0) + 1);
        out[out.length - 1] = (byte) template.flag();
        return out;
    }

    private static boolean zeros(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) if (bytes[at] != 0) return false;
        return true;
    }
}
