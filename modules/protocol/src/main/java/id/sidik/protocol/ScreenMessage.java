package id.sidik.protocol;

import id.sidik.protocol.AccessVariants.TextWidth;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A short message that the machine keeps and shows (SMS_WRQ, SMS_RRQ, DELETE_SMS; section 9.5): u8 tag, u16 id,
 * u16 minutes, u16 reserved, u32 start, text.
 *
 * @param tag     0–255: whom it is for, {@link #PUBLIC} or {@link #PERSONAL}; others are kept as they are
 * @param id      1–65535
 * @param minutes how long it is shown, 0 for ever
 * @param start   empty when the machine tells an impossible date
 */
public record ScreenMessage(int tag, int id, int minutes, Optional<LocalDateTime> start, String text) {
    /** For everybody. A machine that means something else is written another number: any tag can be chosen. */
    @SingleSource("the vendor's SDK manual, SetSMS; no capture")
    public static final int PUBLIC = 253;
    /** For the people whom it is linked to. */
    @SingleSource("the vendor's SDK manual, SetSMS; no capture")
    public static final int PERSONAL = 254;
    private static final int HEAD = 11;

    public ScreenMessage {
        if (tag < 0 || tag > 0xFF) throw new IllegalArgumentException("tag out of range: " + tag);
        if (id < 1 || id > 0xFFFF) throw new IllegalArgumentException("id out of range: " + id);
        if (minutes < 0 || minutes > 0xFFFF) throw new IllegalArgumentException("minutes out of range: " + minutes);
    }

    /** Data of SMS_RRQ and DELETE_SMS. @param id 1–65535 */
    public static byte[] request(int id) {
        if (id < 1 || id > 0xFFFF) throw new IllegalArgumentException("id out of range: " + id);
        byte[] data = new byte[2];
        Bytes.put16(data, 0, id);
        return data;
    }

    /** Data of UDATA_WRQ and DELETE_UDATA: shows a message to one person. */
    public static byte[] link(int uid, int id) {
        byte[] data = new byte[4];
        Bytes.put16(data, 0, uid);
        Bytes.put16(data, 2, id);
        return data;
    }

    /** @return empty for no message: id 0 @throws MalformedException when it is too short */
    public static Optional<ScreenMessage> decode(byte[] reply) throws MalformedException {
        if (reply.length < HEAD + TextWidth.BYTES_61.bytes())
            throw new MalformedException("a message needs 72 bytes, got " + reply.length);
        int id = Bytes.u16(reply, 1);
        if (id == 0) return Optional.empty();
        int width = Math.min(reply.length - HEAD, TextWidth.BYTES_321.bytes());
        return Optional.of(new ScreenMessage(Bytes.u8(reply, 0), id, Bytes.u16(reply, 3),
                PackedTime.decode(Bytes.i32(reply, 7)), WireText.decode(Bytes.untilNul(reply, HEAD, width))));
    }

    /** Whether the text fits with its NUL. */
    public boolean fits(TextWidth width) {
        return text.getBytes(StandardCharsets.UTF_8).length < width.bytes();
    }

    /** Data of SMS_WRQ. @throws IllegalArgumentException when the text does not fit or there is no start */
    public byte[] encode(TextWidth width) {
        if (!fits(width)) throw new IllegalArgumentException("the text is longer than the machine's field");
        byte[] data = new byte[HEAD + width.bytes()];
        data[0] = (byte) tag;
        Bytes.put16(data, 1, id);
        Bytes.put16(data, 3, minutes);
        Bytes.put32(data, 7, PackedTime.encode(start.orElseThrow(() -> new IllegalArgumentException("no start"))));
        Bytes.putField(data, HEAD, width.bytes(), text.getBytes(StandardCharsets.UTF_8));
        return data;
    }

    /** Tells no text: it may be about a person. */
    @Override
    public String toString() {
        return "message " + id + " of tag " + tag;
    }
}
