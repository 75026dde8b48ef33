package id.sidik.protocol;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
    /** The bit of the privilege that keeps somebody out. */
    public static final int DISABLED = 1;

    public UserRecord {
        nameBytes = nameBytes.clone();
        zones = List.copyOf(zones);
    }

    /** Why a record cannot be written as it is. */
    public enum Misfit {
        /** No PIN, one that is too long, or one whose letters or leading zeros the layout cannot carry. */
        PIN,
        /** More bytes than the name's field has; {@link UserName} shortens. */
        NAME,
        /** Longer than the field, or not ASCII. */
        PASSWORD,
        /** Not 32 bits. */
        CARD,
        /** Privilege, group, or zones outside their bytes. */
        NUMBERS
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
        return (privilege & DISABLED) == 0;
    }

    /** 0 user, 2 enroller, 6 manager, 10 custom role, 14 super administrator. */
    public int level() {
        return privilege & ~1;
    }

    public UserRecord withUid(int other) {
        return new UserRecord(other, privilege, pin, nameBytes, password, card, group, zoneFlag, zones);
    }

    public UserRecord withName(byte[] name) {
        return new UserRecord(uid, privilege, pin, name, password, card, group, zoneFlag, zones);
    }

    /** @param raw bit 0 = disabled, the rest the level */
    public UserRecord withPrivilege(int raw) {
        return new UserRecord(uid, raw, pin, nameBytes, password, card, group, zoneFlag, zones);
    }

    public UserRecord withPassword(String other) {
        return new UserRecord(uid, privilege, pin, nameBytes, other, card, group, zoneFlag, zones);
    }

    public UserRecord withCard(long other) {
        return new UserRecord(uid, privilege, pin, nameBytes, password, other, group, zoneFlag, zones);
    }

    public UserRecord withGroup(int other) {
        return new UserRecord(uid, privilege, pin, nameBytes, password, card, other, zoneFlag, zones);
    }

    /**
     * What stands against writing this record so that it comes back as it is.
     *
     * @param recordSize {@link #LONG_SIZE} or {@link #SHORT_SIZE}
     */
    public Set<Misfit> misfits(int recordSize) {
        UserLayout layout = UserLayout.ofSize(recordSize);
        Set<Misfit> found = EnumSet.noneOf(Misfit.class);
        if (!layout.carriesPin(pin)) found.add(Misfit.PIN);
        if (nameBytes.length > layout.nameLimit()) found.add(Misfit.NAME);
        boolean ascii = password.chars().allMatch(each -> each >= ' ' && each <= '~');
        if (password.length() > layout.passwordLimit() || !ascii) found.add(Misfit.PASSWORD);
        if (card < 0 || card > 0xFFFF_FFFFL) found.add(Misfit.CARD);
        boolean bytes = privilege >= 0 && privilege <= 0xFF && group >= 0 && group <= 0xFF && uid >= 0 && uid <= 0xFFFF;
        boolean words = zoneFlag >= 0 && zoneFlag <= 0xFFFF
                && zones.stream().allMatch(zone -> zone >= 0 && zone <= 0xFFFF);
        if (!bytes || !words) found.add(Misfit.NUMBERS);
        return found;
    }

    /** In which parts this record is not the other. */
    public Set<UserField> differences(UserRecord other) {
        Set<UserField> found = EnumSet.noneOf(UserField.class);
        if (uid != other.uid) found.add(UserField.UID);
        if (!pin.equals(other.pin)) found.add(UserField.PIN);
        if (!Arrays.equals(nameBytes, other.nameBytes)) found.add(UserField.NAME);
        if (privilege != other.privilege) found.add(UserField.PRIVILEGE);
        if (!password.equals(other.password)) found.add(UserField.PASSWORD);
        if (card != other.card) found.add(UserField.CARD);
        if (group != other.group) found.add(UserField.GROUP);
        if (zoneFlag != other.zoneFlag || !zones.equals(other.zones)) found.add(UserField.ZONES);
        return found;
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
        return other instanceof UserRecord that && differences(that).isEmpty();
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
