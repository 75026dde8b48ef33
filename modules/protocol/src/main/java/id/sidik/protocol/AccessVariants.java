package id.sidik.protocol;

import static java.util.Objects.requireNonNull;

/**
 * In what firmware differs when it tells and takes access records (section 11). {@link #usual()} recognises what can
 * be recognised from the bytes; everything else is switched per machine.
 *
 * @param lowUidByte the firmware looks at the low byte of an internal number only: larger ones are never asked for
 */
public record AccessVariants(ZoneForm zoneForm, GroupScale groupScale, UserFlag userFlag, boolean lowUidByte,
        TextWidth textWidth) {
    /** How the answer to TZ_RRQ begins. Both forms have 32 bytes. */
    public enum ZoneForm {
        /** By content; the captured form where both readings are possible. */
        RECOGNISED,
        /** A 2-byte index, seven periods, two bytes of trailer, as captured. */
        SHORT_INDEX,
        /** A 4-byte index and seven periods, as it is written. */
        LONG_INDEX
    }

    /** How zone numbers stand in a group record. */
    public enum GroupScale {
        /** Numbers beyond the last zone whose low byte is zero are taken as 256 times too large. */
        RECOGNISED, PLAIN, TIMES_256
    }

    /** What 1 means in the first word of the answer to USERTZ_RRQ. */
    public enum UserFlag {
        /** The person has the zones of the group. */
        @SingleSource("section 11.3")
        GROUP,
        /** The person has own zones, as in the request that writes them. */
        OWN
    }

    /** The text field of a short message, in bytes. */
    public enum TextWidth {
        /** Black-and-white screens: 72 bytes in all. */
        BYTES_61(61),
        /** Colour screens: 332 bytes in all. */
        BYTES_321(321);

        private final int bytes;

        TextWidth(int bytes) {
            this.bytes = bytes;
        }

        public int bytes() {
            return bytes;
        }
    }

    public AccessVariants {
        requireNonNull(zoneForm, "zoneForm");
        requireNonNull(groupScale, "groupScale");
        requireNonNull(userFlag, "userFlag");
        requireNonNull(textWidth, "textWidth");
    }

    /** What is assumed of a machine until somebody says otherwise. */
    public static AccessVariants usual() {
        return new AccessVariants(ZoneForm.RECOGNISED, GroupScale.RECOGNISED, UserFlag.GROUP, false,
                TextWidth.BYTES_321);
    }

    public AccessVariants with(ZoneForm form) {
        return new AccessVariants(form, groupScale, userFlag, lowUidByte, textWidth);
    }

    public AccessVariants with(GroupScale scale) {
        return new AccessVariants(zoneForm, scale, userFlag, lowUidByte, textWidth);
    }

    public AccessVariants with(UserFlag flag) {
        return new AccessVariants(zoneForm, groupScale, flag, lowUidByte, textWidth);
    }

    public AccessVariants withLowUidByte(boolean low) {
        return new AccessVariants(zoneForm, groupScale, userFlag, low, textWidth);
    }

    public AccessVariants with(TextWidth width) {
        return new AccessVariants(zoneForm, groupScale, userFlag, lowUidByte, width);
    }
}
