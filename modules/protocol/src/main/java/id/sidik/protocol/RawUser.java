package id.sidik.protocol;

import id.sidik.protocol.UserRecord.Misfit;
import java.util.Arrays;
import java.util.Set;

/**
 * A user record exactly as a machine holds it. Changing one keeps every byte that the change does not touch: time zones,
 * leftovers and what nobody has explained (section 9.2).
 *
 * @param raw 28 or 72 bytes
 */
public record RawUser(byte[] raw) {

    /** @throws IllegalArgumentException for another size than 28 or 72 bytes */
    public RawUser {
        UserLayout.ofSize(raw.length);
        raw = raw.clone();
    }

    /**
     * A record that no machine holds yet.
     *
     * @param recordSize 28 or 72
     * @throws IllegalArgumentException for another size, or a user that does not {@link UserRecord#misfits fit}
     */
    public static RawUser fresh(UserRecord user, int recordSize) {
        requireNone(user.misfits(recordSize));
        return new RawUser(user.encode(recordSize));
    }

    @Override
    public byte[] raw() {
        return raw.clone();
    }

    public int recordSize() {
        return raw.length;
    }

    /** What the bytes mean. */
    public UserRecord user() {
        return UserLayout.ofSize(raw.length).decode(raw, 0);
    }

    /** What stands against changing this record to {@code wanted}; what is not changed cannot. */
    public Set<Misfit> misfits(UserRecord wanted) {
        UserRecord own = user();
        Set<Misfit> found = wanted.misfits(raw.length);
        found.removeIf(each -> switch (each) {
            case PIN -> own.pin().equals(wanted.pin());
            case NAME -> Arrays.equals(own.nameBytes(), wanted.nameBytes());
            case PASSWORD -> own.password().equals(wanted.password());
            case CARD, NUMBERS -> false;
        });
        return found;
    }

    /**
     * This record with the fields that differ in {@code wanted}, and every other byte as it was.
     *
     * @throws IllegalArgumentException when there are {@link #misfits(UserRecord)}
     */
    public RawUser changedTo(UserRecord wanted) {
        requireNone(misfits(wanted));
        UserLayout layout = UserLayout.ofSize(raw.length);
        byte[] before = layout.encode(user());
        byte[] after = layout.encode(wanted);
        byte[] mixed = raw.clone();
        for (UserLayout.Field field : layout.fields())
            if (!Arrays.equals(before, field.at(), field.end(), after, field.at(), field.end()))
                System.arraycopy(after, field.at(), mixed, field.at(), field.width());
        return new RawUser(mixed);
    }

    private static void requireNone(Set<Misfit> misfits) {
        if (!misfits.isEmpty()) throw new IllegalArgumentException("a user does not fit: " + misfits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawUser that && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    /** Tells neither name nor password nor card. */
    @Override
    public String toString() {
        return "user " + Bytes.u16(raw, 0) + " in " + raw.length + " bytes";
    }
}
