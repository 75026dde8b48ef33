package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 72 bytes (section 9.2.1): u16 uid, u8 privilege, password 8, name 24, u32 card, u8 group, u16 zone flag,
 * three u16 zones, PIN text 24. Bytes behind a NUL are leftovers.
 */
record LongUser() implements UserLayout {
    private static final int PASSWORD = 3;
    private static final int NAME = 11;
    private static final int CARD = 35;
    private static final int GROUP = 39;
    private static final int FLAG = 40;
    private static final int ZONES = 42;
    private static final int PIN = 48;
    private static final int TEXT = 24;

    private static final List<Field> FIELDS = List.of(new Field(0, 2), new Field(2, 1), new Field(PASSWORD, 8),
            new Field(NAME, TEXT), new Field(CARD, 4), new Field(GROUP, 1), new Field(FLAG, 2), new Field(ZONES, 2),
            new Field(ZONES + 2, 2), new Field(ZONES + 4, 2), new Field(PIN, TEXT));

    @Override
    public int size() {
        return UserRecord.LONG_SIZE;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public int nameLimit() {
        return TEXT - 1;
    }

    @Override
    public int passwordLimit() {
        return 8;
    }

    @Override
    public boolean carriesPin(String pin) {
        return pin.length() <= TEXT && pin.matches("[\\x21-\\x7E]+");
    }

    @Override
    public UserRecord decode(byte[] bytes, int at) {
        return new UserRecord(Bytes.u16(bytes, at), Bytes.u8(bytes, at + 2),
                WireText.pin(bytes, at + PIN, TEXT).orElse(""), Bytes.untilNul(bytes, at + NAME, TEXT),
                new String(Bytes.untilNul(bytes, at + PASSWORD, 8), StandardCharsets.ISO_8859_1),
                Bytes.u32(bytes, at + CARD), Bytes.u8(bytes, at + GROUP), Bytes.u16(bytes, at + FLAG),
                List.of(Bytes.u16(bytes, at + ZONES), Bytes.u16(bytes, at + ZONES + 2),
                        Bytes.u16(bytes, at + ZONES + 4)));
    }

    @Override
    public boolean pinFits(byte[] bytes, int at) {
        return bytes[at + PIN] == 0 || WireText.pin(bytes, at + PIN, TEXT).isPresent();
    }

    @Override
    public byte[] encode(UserRecord user) {
        byte[] pin = user.pin().getBytes(StandardCharsets.US_ASCII);
        if (pin.length > TEXT) throw new IllegalArgumentException("this layout carries 24 characters");
        byte[] out = new byte[size()];
        Bytes.put16(out, 0, user.uid());
        out[2] = (byte) user.privilege();
        Bytes.putField(out, PASSWORD, 8, user.password().getBytes(StandardCharsets.ISO_8859_1));
        Bytes.putField(out, NAME, TEXT, WireText.cutName(user, TEXT - 1));
        Bytes.put32(out, CARD, user.card());
        out[GROUP] = (byte) user.group();
        Bytes.put16(out, FLAG, user.zoneFlag());
        for (int each = 0; each < Math.min(3, user.zones().size()); each++)
            Bytes.put16(out, ZONES + 2 * each, user.zones().get(each));
        Bytes.putField(out, PIN, TEXT, pin);
        return out;
    }
}
