package id.sidik.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * {@code Key=value} fields between tabs, as texts of flash disks and bodies of reporting machines carry them (usb-files
 * 3.3, soap-and-push 7). Keys are told apart without regard to case; of equal keys the first counts.
 */
public record TabbedFields(Map<String, String> values) {
    public TabbedFields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Parts without an equals sign are passed over. */
    public static TabbedFields of(String line) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : line.split("\t", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) values.putIfAbsent(key(part.substring(0, equals).strip()), part.substring(equals + 1));
        }
        return new TabbedFields(values);
    }

    public boolean has(String key) {
        return values.containsKey(key(key));
    }

    /** The value as it stands; empty when there is none. */
    public String text(String key) {
        return values.getOrDefault(key(key), "");
    }

    /**
     * A whole number from 0 to {@code largest}; a missing or blank one is 0.
     *
     * @return empty when something else stands there
     */
    public OptionalLong number(String key, long largest) {
        String text = text(key).strip();
        if (text.isEmpty()) return OptionalLong.of(0);
        boolean digits = text.length() <= 18 && text.chars().allMatch(each -> each >= '0' && each <= '9');
        if (!digits) return OptionalLong.empty();
        long value = Long.parseLong(text);
        return value > largest ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static String key(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /** The values may name a person or hold a secret. */
    @Override
    public String toString() {
        return "fields " + values.keySet();
    }
}
