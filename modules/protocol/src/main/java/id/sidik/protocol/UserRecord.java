package id.sidik.protocol;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One person as a machine knows it (section 9.2).
 *
 * @param uid       the machine's internal number, 0–65535
 * @param privilege raw byte: bit 0 = disabled, the rest is the {@link #level()}
 * @param pin       what the person types, leading zeros kept; empty on records that name nobody
 * @param nameBytes in an encoding that the machine does not tell
 * @param password  as typed; a secret
 * @param card      0 = none
 * @param group     0–255
 * @param zoneFlag  1 = own time zones, 0 = the group's; 0 in the short layout
 * @param zones     three zone numbers; in the short layout one word of zone bits
 */
public record UserRecord(int uid, int privilege, String pin, byte[] nameBytes, String password, long card, int group,
        int zoneFlag, List<Integer> zones) {
    /** Bytes of a record on machines with a colour screen and on all later ones. */
    public static final int LONG_SIZE = 72;
    /** Bytes of a record on old machines. */
    public static final int SHORT_SIZE = 28;

    public UserRecord {
        nameBytes = nameBytes.clone();
        zones = List.copyOf(zones);
    }

    /** An ordinary enabled user of group 1 without password and card. */
    public static UserRecord of(int uid, String pin, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return new UserRecord(uid, 0, pin, bytes, "", 0, 1, 0, List.of(0, 0, 0));
    }

    @Override
    public byte[] nameBytes() {
        return nameBytes.clone();
    }

    /** The name as it stands in its field, in the encoding that the machine is known to use. */
    public String name(Charset charset) {
        return new String(nameBytes, charset);
    }

    /** The name as it stands in its field, as UTF-8 where it is that, else as ISO 8859-1. */
    public String name() {
        return WireText.decode(nameBytes);
    }

    public boolean enabled() {
        return (privilege & 1) == 0;
    }

    /** 0 user, 2 enroller, 6 manager, 10 custom role, 14 super administrator. */
    public int level() {
        return privilege & ~1;
    }

    /**
     * The record as a machine stores it; names that are too long are cut between two characters.
     *
     * @param recordSize {@link #LONG_SIZE} or {@link #SHORT_SIZE}
     * @throws IllegalArgumentException for another size, or a PIN that the layout cannot carry
     */
    public byte[] encode(int recordSize) {
        return UserLayout.ofSize(recordSize).encode(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserRecord that && uid == that.uid && privilege == that.privilege
                && pin.equals(that.pin) && Arrays.equals(nameBytes, that.nameBytes) && password.equals(that.password)
                && card == that.card && group == that.group && zoneFlag == that.zoneFlag && zones.equals(that.zones);
    }

    @Override
    public int hashCode() {
        return (uid * 31 + pin.hashCode()) * 31 + Arrays.hashCode(nameBytes);
    }

    /** Tells neither name nor password nor card. */
    @Override
    public String toString() {
        return "user " + uid;
    }
}
