package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Rows of {@code Key=value} fields: people, fingers and other templates, in texts of flash disks (usb-files 3.3, 5, 6)
 * and in reports of machines (soap-and-push 7).
 */
public final class FieldRows {
    private static final int BYTE = 0xFF;

    private FieldRows() {}

    /** A row, or why it is none. @param reject the row number is 0: the caller knows it */
    public record Row<T>(Optional<T> value, DiskReject reject) {
        static <T> Row<T> of(T value) {
            return new Row<>(Optional.of(value), new DiskReject(0, "", ""));
        }

        static <T> Row<T> bad(String field, String why) {
            return new Row<>(Optional.empty(), new DiskReject(0, field, why));
        }
    }

    /** Keys PIN, Name, Pri, Passwd, Card, Grp; such a text tells no internal number (0) and no zones. */
    public static Row<UserRecord> user(TabbedFields fields) {
        Optional<String> pin = pin(fields);
        if (pin.isEmpty()) return Row.bad("PIN", RejectedLine.PIN_UNREADABLE);
        String level = fields.has("Pri") ? "Pri" : "Privilege";
        OptionalLong privilege = fields.number(level, BYTE);
        OptionalLong group = fields.number(fields.has("Grp") ? "Grp" : "Group", BYTE);
        OptionalLong card = CardText.parse(fields.text(fields.has("Card") ? "Card" : "Cardno"));
        if (privilege.isEmpty()) return Row.bad("PRI", RejectedLine.NUMBER);
        if (group.isEmpty()) return Row.bad("GRP", RejectedLine.NUMBER);
        if (card.isEmpty()) return Row.bad("CARD", RejectedLine.NUMBER);
        String password = fields.text(fields.has("Passwd") ? "Passwd" : "Password").strip();
        return Row.of(new UserRecord(0, (int) privilege.getAsLong(), pin.get(),
                fields.text("Name").strip().getBytes(StandardCharsets.UTF_8), password, card.getAsLong(),
                (int) group.getAsLong(), 0, List.of(0, 0, 0)));
    }

    /** Keys PIN, FID, Size, Valid, TMP; a missing Valid is 1. */
    public static Row<DiskFinger> finger(TabbedFields fields) {
        Optional<String> pin = pin(fields);
        if (pin.isEmpty()) return Row.bad("PIN", RejectedLine.PIN_UNREADABLE);
        OptionalLong finger = fields.number("FID", 9);
        OptionalLong valid = fields.has("Valid") ? fields.number("Valid", 3) : OptionalLong.of(1);
        if (finger.isEmpty() || valid.isEmpty()) return Row.bad("FINGER", DiskReject.FINGER);
        Optional<byte[]> template = template(fields);
        if (template.isEmpty()) return Row.bad("TMP", DiskReject.TEMPLATE);
        return Row.of(new DiskFinger(0, pin.get(), (int) finger.getAsLong(), (int) valid.getAsLong(), template.get()));
    }

    /** Keys Pin, No, Index, Valid, Duress, Type, MajorVer, MinorVer, Format, Tmp; missing numbers are 0. */
    public static Row<BioTemplate> biometric(TabbedFields fields) {
        Optional<String> pin = pin(fields);
        if (pin.isEmpty()) return Row.bad("PIN", RejectedLine.PIN_UNREADABLE);
        List<String> keys = List.of("No", "Index", "Valid", "Duress", "Type", "MajorVer", "MinorVer", "Format");
        int[] number = new int[keys.size()];
        for (int at = 0; at < number.length; at++) {
            OptionalLong value = fields.number(keys.get(at), 0xFFFF);
            if (value.isEmpty()) return Row.bad(keys.get(at).toUpperCase(java.util.Locale.ROOT), RejectedLine.NUMBER);
            number[at] = (int) value.getAsLong();
        }
        Optional<byte[]> template = template(fields);
        if (template.isEmpty()) return Row.bad("TMP", DiskReject.TEMPLATE);
        return Row.of(new BioTemplate(pin.get(), number[0], number[1], number[2], number[3], number[4], number[5],
                number[6], number[7], template.get()));
    }

    private static Optional<String> pin(TabbedFields fields) {
        byte[] text = fields.text("PIN").strip().getBytes(StandardCharsets.UTF_8);
        return text.length > 24 ? Optional.empty() : WireText.pin(text, 0, text.length);
    }

    private static Optional<byte[]> template(TabbedFields fields) {
        String text = fields.text("TMP").strip();
        if (text.isEmpty() || text.length() > DiskFinger.MAX_TEMPLATE * 2) return Optional.empty();
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return bytes.length == 0 ? Optional.empty() : Optional.of(Arrays.copyOf(bytes, bytes.length));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
