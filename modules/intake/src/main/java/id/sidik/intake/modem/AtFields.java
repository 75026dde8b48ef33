package id.sidik.intake.modem;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of an answer line: parted by commas, texts in quotes. */
record AtFields(List<String> values) {
    private static final Pattern STAMP = Pattern
            .compile("(\\d{2})/(\\d{2})/(\\d{2}),(\\d{2}):(\\d{2}):(\\d{2})([+-])(\\d{2})");
    private static final int MOST = 40;

    AtFields {
        values = List.copyOf(values);
    }

    /** What stands after the colon. */
    static AtFields of(String line) {
        String rest = line.substring(line.indexOf(':') + 1).strip();
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < rest.length() && values.size() < MOST; at++) {
            char each = rest.charAt(at);
            if (each == '"') quoted = !quoted;
            else if (each == ',' && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else
                value.append(each);
        }
        values.add(value.toString().strip());
        return new AtFields(values);
    }

    /** Blank when there are fewer. */
    String text(int at) {
        return at < values.size() ? values.get(at) : "";
    }

    /** Empty when it is no small number. */
    Optional<Integer> number(int at) {
        return text(at).matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text(at))) : Optional.empty();
    }

    /** A stamp of the network: 26/07/13,07:15:00+28, the zone in quarters of an hour. */
    Optional<Instant> stamp(int at) {
        Matcher parts = STAMP.matcher(text(at));
        if (!parts.matches()) return Optional.empty();
        try {
            int quarters = Integer.parseInt(parts.group(8)) * (parts.group(7).equals("-") ? -1 : 1);
            LocalDateTime local = LocalDateTime.of(2000 + whole(parts, 1), whole(parts, 2), whole(parts, 3),
                    whole(parts, 4), whole(parts, 5), whole(parts, 6));
            return Optional.of(local.toInstant(ZoneOffset.ofTotalSeconds(quarters * 15 * 60)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int whole(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
