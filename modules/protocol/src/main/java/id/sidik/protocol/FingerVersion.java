package id.sidik.protocol;

/**
 * The generation of the fingerprint algorithm (section 8.5). Templates of different generations are of no use to each
 * other's machines.
 *
 * @param number 9 or 10, on the newest machines more; 0 = not known
 */
public record FingerVersion(int number) {
    public static final FingerVersion UNKNOWN = new FingerVersion(0);
    public static final FingerVersion NINE = new FingerVersion(9);
    public static final FingerVersion TEN = new FingerVersion(10);
    private static final int MOST = 999;

    public FingerVersion {
        if (number < 0 || number > MOST) throw new IllegalArgumentException("no such version: " + number);
    }

    /** What a machine says to {@code ~ZKFPVersion}: the digits at the beginning; UNKNOWN when there are none. */
    public static FingerVersion told(String option) {
        String digits = option.strip().replaceFirst("\\D.*$", "");
        return digits.isEmpty() || digits.length() > 3 ? UNKNOWN : new FingerVersion(Integer.parseInt(digits));
    }

    /** What the template's own bytes say: 10 where they carry its mark, else nothing. */
    public static FingerVersion in(byte[] template) {
        return FingerHead.marked(template) ? TEN : UNKNOWN;
    }

    /** This one where it is known, else the other. */
    public FingerVersion or(FingerVersion other) {
        return known() ? this : other;
    }

    public boolean known() {
        return number != 0;
    }

    /** Whether both are known and are not the same. */
    public boolean differsFrom(FingerVersion other) {
        return known() && other.known() && number != other.number;
    }
}
