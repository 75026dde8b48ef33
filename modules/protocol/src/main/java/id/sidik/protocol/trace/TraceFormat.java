package id.sidik.protocol.trace;

import id.sidik.protocol.trace.TraceEntry.Kind;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A trace as text: one JSON object a line. {@code c} conversation, {@code t} milliseconds, {@code k} kind, {@code r} road,
 * {@code b} bytes in hexadecimal, {@code h} first hidden byte and how many, {@code s} whether the checksum held.
 */
final class TraceFormat {
    /** Of the first line. */
    static final String HEAD = "{\"sidik-trace\":1}";
    /** The longest line that is read. */
    private static final int LONGEST = 4 << 20;
    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern NUMBER = Pattern.compile("\"([cth])\":(?:(\\d{1,9})|\\[(\\d{1,9}),(\\d{1,9})])");
    private static final Pattern TEXT = Pattern.compile("\"([krb])\":\"([^\"\\\\]*)\"");

    private TraceFormat() {}

    static String line(TraceEntry entry) {
        return "{\"c\":%d,\"t\":%d,\"k\":\"%s\",\"r\":\"%s\",\"b\":\"%s\",\"h\":[%d,%d],\"s\":%b}".formatted(
                entry.conversation(), Math.min(entry.millis(), 999_999_999), entry.kind(), plain(entry.road()),
                HEX.formatHex(entry.bytes()), entry.hidden().from(), entry.hidden().length(), entry.checksum());
    }

    private static String plain(String text) {
        return text.replaceAll("[^ -~]|[\"\\\\]", " ");
    }

    /** Empty for a damaged line. Never fails. */
    static Optional<TraceEntry> entry(String line) {
        if (line.length() > LONGEST || !line.startsWith("{") || !line.strip().endsWith("}")) return Optional.empty();
        Fields fields = new Fields();
        Matcher number = NUMBER.matcher(line);
        while (number.find()) fields.number(number);
        Matcher text = TEXT.matcher(line);
        while (text.find()) fields.text(text.group(1), text.group(2));
        return fields.entry(line.contains("\"s\":true"));
    }

    /** The fields of one line, as far as they could be read. */
    private static final class Fields {
        private int conversation = -1;
        private long millis = -1;
        private String kind = "";
        private String road = "";
        private String bytes = "";
        private Hidden hidden = Hidden.NOTHING;

        void number(Matcher found) {
            switch (found.group(1)) {
                case "c" -> conversation = value(found.group(2));
                case "t" -> millis = value(found.group(2));
                default -> {
                    if (found.group(3) != null) hidden = new Hidden(value(found.group(3)), value(found.group(4)));
                }
            }
        }

        private static int value(@org.jspecify.annotations.Nullable String digits) {
            return digits == null ? -1 : Integer.parseInt(digits);
        }

        void text(String name, String value) {
            switch (name) {
                case "k" -> kind = value;
                case "r" -> road = value;
                default -> bytes = value;
            }
        }

        Optional<TraceEntry> entry(boolean checksum) {
            boolean known = kind.equals("OPENED") || kind.equals("SENT") || kind.equals("HEARD")
                    || kind.equals("CLOSED");
            if (!known || conversation < 0 || millis < 0 || !bytes.matches("(?:[0-9a-f]{2})*+"))
                return Optional.empty();
            return Optional.of(new TraceEntry(conversation, millis, Kind.valueOf(kind), road, HEX.parseHex(bytes),
                    hidden, checksum));
        }
    }
}
