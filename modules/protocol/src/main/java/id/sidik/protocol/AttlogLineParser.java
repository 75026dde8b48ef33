package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Six fields between tabs: PIN, time, device, state, verify, work code (usb-files section 2). */
final class AttlogLineParser {
    /** Longer than the longest PIN and six full numbers need. */
    static final int MAX_LINE = 256;
    private static final int FIELDS = 6;
    private static final int PIN_WIDTH = 24;
    private static final long[] LARGEST = {0xFFFF, 0xFF, 0xFF, 0xFFFF_FFFFL};
    private static final Pattern TIME = Pattern.compile("(20\\d\\d)-(\\d\\d)-(\\d\\d) (\\d\\d):(\\d\\d):(\\d\\d)");

    private AttlogLineParser() {}

    /** Reads the line in {@code file[from, to)}, its line end left out. */
    static AttlogRow parse(int row, byte[] file, int from, int to) {
        if (to - from > MAX_LINE) return RejectedLine.of(row, 0, RejectedLine.TOO_LONG, file, from, to);
        String[] fields = new String(file, from, to - from, StandardCharsets.ISO_8859_1).split("\t", -1);
        if (fields.length != FIELDS) return RejectedLine.of(row, 0, RejectedLine.COLUMNS, file, from, to);
        long[] numbers = new long[LARGEST.length];
        for (int at = 0; at < numbers.length; at++) {
            OptionalLong number = number(fields[at + 2].strip(), LARGEST[at]);
            if (number.isEmpty()) return RejectedLine.of(row, at + 3, RejectedLine.NUMBER, file, from, to);
            numbers[at] = number.getAsLong();
        }
        Optional<String> pin = pin(fields[0]);
        if (pin.isEmpty()) return RejectedLine.of(row, 1, RejectedLine.PIN_UNREADABLE, file, from, to);
        Optional<LocalDateTime> time = time(fields[1].strip());
        if (time.isEmpty()) return RejectedLine.of(row, 2, RejectedLine.TIME_IMPOSSIBLE, file, from, to);
        return new AttlogLine(row, pin.get(), time.get(), (int) numbers[0], (int) numbers[1], (int) numbers[2],
                numbers[3]);
    }

    private static Optional<String> pin(String field) {
        byte[] bytes = field.strip().getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length > PIN_WIDTH ? Optional.empty() : WireText.pin(bytes, 0, bytes.length);
    }

    private static OptionalLong number(String field, long largest) {
        boolean digits = !field.isEmpty() && field.length() <= 10 && field.chars().allMatch(AttlogLineParser::isDigit);
        if (!digits) return OptionalLong.empty();
        long value = Long.parseLong(field);
        return value > largest ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static Optional<LocalDateTime> time(String field) {
        Matcher parts = TIME.matcher(field);
        if (!parts.matches()) return Optional.empty();
        int[] number = new int[7];
        for (int at = 1; at < number.length; at++) number[at] = Integer.parseInt(parts.group(at));
        return WallTime.of(number[1], number[2], number[3], number[4], number[5], number[6]);
    }
}
