package id.sidik.protocol.push;

import id.sidik.protocol.SingleSource;
import id.sidik.protocol.TabbedFields;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an ATTPHOTO report (soap-and-push 7): fields, a NUL, the picture. Only the head is read.
 * No switch: photos are not kept.
 *
 * @param pin  blank when a stranger was photographed
 * @param size bytes of the picture as the machine says
 */
@SingleSource("soap-and-push 7, C")
public record PushPhoto(String pin, LocalDateTime captured, long size) {
    private static final int LONGEST_HEAD = 512;
    private static final Pattern NAME = Pattern.compile("(20\\d{12})(?:-([!-,.-~]{1,24}?))?(?:\\.jpg)?");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    /** Empty when there is no such head. */
    public static Optional<PushPhoto> parse(byte[] body) {
        int end = 0;
        while (end < Math.min(body.length, LONGEST_HEAD) && body[end] != 0) end++;
        TabbedFields head = TabbedFields.of(new String(body, 0, end, StandardCharsets.ISO_8859_1));
        Matcher name = NAME.matcher(head.text("PIN").strip());
        if (!name.matches()) return Optional.empty();
        try {
            String pin = name.group(2) == null ? "" : name.group(2);
            return Optional.of(new PushPhoto(pin, LocalDateTime.parse(name.group(1), MOMENT),
                    head.number("size", 0xFFFF_FFFFL).orElse(0)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "photo of " + size + " bytes";
    }
}
