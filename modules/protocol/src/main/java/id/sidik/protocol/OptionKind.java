package id.sidik.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind an option's key. The plain form is what a person reads and writes and what a profile keeps; the
 * raw form is the machine's.
 */
public sealed interface OptionKind {
    /** Plain word of a time of day that is switched off. */
    String OFF = "off";

    /** @return empty when the raw text means nothing in this kind */
    Optional<String> plain(String raw);

    /** @return empty when the plain text is not allowed */
    Optional<String> raw(String plain);

    private static Optional<Long> whole(String text) {
        return text.matches("-?\\d{1,10}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** A whole number; both ends inclusive. */
    record Number(long from, long to) implements OptionKind {
        @Override
        public Optional<String> plain(String raw) {
            return whole(raw.strip()).map(String::valueOf);
        }

        @Override
        public Optional<String> raw(String plain) {
            return whole(plain.strip()).filter(value -> value >= from && value <= to).map(String::valueOf);
        }
    }

    /** Visible ASCII, which an assignment can carry. @param longest in characters */
    record Text(int longest) implements OptionKind {
        @Override
        public Optional<String> plain(String raw) {
            return Optional.of(raw.strip());
        }

        @Override
        public Optional<String> raw(String plain) {
            String text = plain.strip();
            boolean fits = text.length() <= longest && text.chars().allMatch(each -> each >= ' ' && each <= '~');
            return fits ? Optional.of(text) : Optional.empty();
        }
    }

    /** On or off. */
    record Flag() implements OptionKind {
        @Override
        public Optional<String> plain(String raw) {
            return whole(raw.strip()).map(value -> value == 0 ? "0" : "1");
        }

        @Override
        public Optional<String> raw(String plain) {
            return Optional.of(plain.strip()).filter(text -> text.equals("0") || text.equals("1"));
        }
    }

    /** One of a few numbers. */
    record OneOf(List<String> values) implements OptionKind {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public Optional<String> plain(String raw) {
            return whole(raw.strip()).map(String::valueOf);
        }

        @Override
        public Optional<String> raw(String plain) {
            return Optional.of(plain.strip()).filter(values::contains);
        }
    }

    /**
     * {@code hour * 256 + minute} (section 11.7). Plain: {@code 07:30} or {@link #OFF}.
     *
     * @param off the raw number that switches this one off; all known ones are understood on reading
     */
    record TimeOfDay(int off) implements OptionKind {
        private static final List<Long> KNOWN_OFF = List.of(-1L, 255L, 65_535L);

        @Override
        public Optional<String> plain(String raw) {
            return whole(raw.strip()).flatMap(value -> KNOWN_OFF.contains(value) ? Optional.of(OFF) : time(value));
        }

        private static Optional<String> time(long value) {
            long hour = value >> 8;
            long minute = value & 0xFF;
            boolean possible = hour >= 0 && hour < 24 && minute < 60;
            return possible ? Optional.of("%02d:%02d".formatted(hour, minute)) : Optional.empty();
        }

        @Override
        public Optional<String> raw(String plain) {
            String text = plain.strip();
            if (text.equals(OFF)) return Optional.of(Integer.toString(off));
            if (!text.matches("([01]?\\d|2[0-3]):[0-5]\\d")) return Optional.empty();
            String[] parts = text.split(":");
            return Optional.of(Integer.toString(Integer.parseInt(parts[0]) * 256 + Integer.parseInt(parts[1])));
        }
    }

    /** A dotted IPv4 address or mask. */
    record Address() implements OptionKind {
        @Override
        public Optional<String> plain(String raw) {
            return raw(raw);
        }

        @Override
        public Optional<String> raw(String plain) {
            String[] parts = plain.strip().split("\\.", -1);
            boolean four = parts.length == 4
                    && Arrays.stream(parts).allMatch(part -> part.matches("\\d{1,3}") && Integer.parseInt(part) < 256);
            return four
                    ? Optional.of(String.join(".", Arrays.stream(parts).map(Integer::valueOf).map(String::valueOf)
                            .toList()))
                    : Optional.empty();
        }
    }

    /** A number that is never shown, kept or logged. */
    record Secret(long from, long to) implements OptionKind {
        @Override
        public Optional<String> plain(String raw) {
            return new Number(from, to).plain(raw);
        }

        @Override
        public Optional<String> raw(String plain) {
            return new Number(from, to).raw(plain);
        }
    }
}
