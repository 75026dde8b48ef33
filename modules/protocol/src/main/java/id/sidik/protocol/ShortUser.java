package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 28 bytes (section 9.2.2): u16 uid, u8 privilege, password 5, name 8, card 5 (4 used), u8 group, u16 zone bits,
 * u32 PIN. Texts that fill their field have no NUL.
 */
record ShortUser() implements UserLayout {
    private static final int PASSWORD = 3;
    private static final int NAME = 8;
    private static final int CARD = 16;
    private static final int GROUP = 21;
    private static final int ZONES = 22;
    private static final int PIN = 24;

    private static final List<Field> FIELDS = List.of(new Field(0, 2), new Field(2, 1), new Field(PASSWORD, 5),
            new Field(NAME, 8), new Field(CARD, 4), new Field(GROUP, 1), new Field(ZONES, 2), new Field(PIN, 4));

    @Override
    public int size() {
        return UserRecord.SHORT_SIZE;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public int nameLimit() {
        return 8;
    }

    @Override
    public int passwordLimit() {
        return 5;
    }

    @Override
    public boolean carriesPin(String pin) {
        return pin.matches("[1-9][0-9]{0,9}") && Long.parseLong(pin) <= 0xFFFF_FFFFL;
    }

    @Override
    public UserRecord decode(byte[] bytes, int at) {
        return new UserRecord(Bytes.u16(bytes, at), Bytes.u8(bytes, at + 2),
                WireText.pin(Bytes.u32(bytes, at + PIN)).orElse(""), Bytes.untilNul(bytes, at + NAME, 8),
                new String(Bytes.untilNul(bytes, at + PASSWORD, 5), StandardCharsets.ISO_8859_1),
                Bytes.u32(bytes, at + CARD), Bytes.u8(bytes, at + GROUP), 0, List.of(Bytes.u16(bytes, at + ZONES)));
    }

    @Override
    public boolean pinFits(byte[] bytes, int at) {
        return Bytes.u32(bytes, at + PIN) != 0;
    }

    @Override
    public byte[] encode(UserRecord user) {
        byte[] out = new byte[size()];
        Bytes.put16(out, 0, user.uid());
        out[2] = (byte) user.privilege();
        Bytes.putField(out, PASSWORD, 5, user.password().getBytes(StandardCharsets.ISO_8859_1));
        Bytes.putField(out, NAME, 8, WireText.cutName(user, 8));
        Bytes.put32(out, CARD, user.card());
        out[GROUP] = (byte) user.group();
        Bytes.put16(out, ZONES, user.zones().isEmpty() ? 0 : user.zones().getFirst());
        if (!user.pin().isEmpty()) Bytes.put32(out, PIN, PunchCodec.number(user.pin(), 0xFFFF_FFFFL));
        return out;
    }
}
