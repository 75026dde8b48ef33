package id.sidik.protocol;

import java.util.Arrays;

/**
 * One biometric template of the newest machines, from {@code biotemplate.dat} (usb-files 6) or a BIODATA report
 * (soap-and-push 7). Numbers that are missing are 0.
 *
 * @param type 1 finger, 2 near-infrared face, 8 palm, 9 visible-light face; others are not known
 */
public record BioTemplate(String pin, int no, int index, int valid, int duress, int type, int majorVersion,
        int minorVersion, int format, byte[] template) {
    public static final int FINGER = 1;

    public BioTemplate {
        template = template.clone();
    }

    @Override
    public byte[] template() {
        return template.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BioTemplate that && pin.equals(that.pin) && no == that.no && index == that.index
                && type == that.type && valid == that.valid && duress == that.duress
                && majorVersion == that.majorVersion && minorVersion == that.minorVersion && format == that.format
                && Arrays.equals(template, that.template);
    }

    @Override
    public int hashCode() {
        return ((pin.hashCode() * 31 + no) * 31 + type) * 31 + Arrays.hashCode(template);
    }

    /** No byte of the template. */
    @Override
    public String toString() {
        return "biometric template of type " + type + ", " + template.length + " bytes";
    }
}
