package id.sidik.protocol;

/** The head of a version-10 template (section 8.1): two varying bytes, "SS21", two bytes, its own length big-endian. */
final class FingerHead {
    private static final int MARK = 2;
    private static final byte[] TEXT = {'S', 'S', '2', '1'};
    private static final int LENGTH = 8;
    private static final int SIZE = 10;

    private FingerHead() {}

    static boolean marked(byte[] template) {
        if (template.length < SIZE) return false;
        for (int at = 0; at < TEXT.length; at++) if (template[MARK + at] != TEXT[at]) return false;
        return true;
    }

    /** Bytes that the template says it has, 0–65535; only of use when {@link #marked}. */
    static int ownLength(byte[] template) {
        return Bytes.u8(template, LENGTH) << 8 | Bytes.u8(template, LENGTH + 1);
    }
}
