package id.sidik.protocol.push;

import id.sidik.protocol.RejectedLine;
import id.sidik.protocol.SingleSource;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ATTLOG rows: PIN, time, state, verify, work code and more between tabs, 4 columns or more (soap-and-push 7). */
final class AttlogBody {
    private static final int LEAST = 4;
    private static final int MOST = 32;
    private static final int SHOWN = 120;
    private static final Pattern TIME = Pattern
            .compile("(20\\d\\d)-(\\d\\d)-(\\d\\d)[ T](\\d\\d):(\\d\\d):(\\d\\d)");

    private final List<PushPunch> punches = new ArrayList<>();
    private final List<PushRows.Refused> refused = new ArrayList<>();
    private final boolean verifyFirst;

    /**
     * @param verifyFirst whether the two codes stand the other way round: the text of 2008 does not name them, its one
     *                    example is {@code 1 0}
     */
    AttlogBody(@SingleSource("soap-and-push 7, push-vendor-attlog") boolean verifyFirst) {
        this.verifyFirst = verifyFirst;
    }

    PushRows read(String body) {
        List<String> lines = body.lines().toList();
        for (int at = 0; at < lines.size(); at++) if (!lines.get(at).isBlank()) take(at + 1, lines.get(at));
        return new PushRows(punches, refused, 0);
    }

    private void take(int row, String line) {
        String[] fields = line.split("\t", MOST);
        String pin = fields[0].strip();
        if (fields.length < LEAST) {
            refuse(row, pin, RejectedLine.COLUMNS, line);
            return;
        }
        Optional<LocalDateTime> at = time(fields[1].strip());
        OptionalLong first = number(fields[2], 0xFF);
        OptionalLong second = number(fields[3], 0xFF);
        if (at.isEmpty()) refuse(row, pin, RejectedLine.TIME_IMPOSSIBLE, line);
        else if (first.isEmpty() || second.isEmpty()) refuse(row, pin, RejectedLine.NUMBER, line);
        else {
            int state = (int) (verifyFirst ? second : first).getAsLong();
            int verify = (int) (verifyFirst ? first : second).getAsLong();
            long workCode = fields.length > LEAST ? number(fields[LEAST], 0xFFFF_FFFFL).orElse(0) : 0;
            punches.add(new PushPunch(row, pin, at.get(), state, verify, workCode, visible(line)));
        }
    }

    private void refuse(int row, String pin, String why, String line) {
        refused.add(new PushRows.Refused(row, visible(pin.length() > 24 ? "" : pin), why, visible(line)));
    }

    static String visible(String line) {
        return line.substring(0, Math.min(SHOWN, line.length())).replaceAll("[^\\t\\x20-\\x7E]", "?");
    }

    static OptionalLong number(String field, long largest) {
        String text = field.strip();
        if (!text.matches("\\d{1,10}")) return OptionalLong.empty();
        long value = Long.parseLong(text);
        return value > largest ? OptionalLong.empty() : OptionalLong.of(value);
    }

    static Optional<LocalDateTime> time(String field) {
        Matcher parts = TIME.matcher(field);
        if (!parts.matches()) return Optional.empty();
        int[] number = new int[7];
        for (int at = 1; at < number.length; at++) number[at] = Integer.parseInt(parts.group(at));
        try {
            return Optional.of(LocalDateTime.of(number[1], number[2], number[3], number[4], number[5], number[6]));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
