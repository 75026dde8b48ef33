package id.sidik.operations.example;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The regions whose month is told as an example. */
public enum Region {
    SINGKAWANG, KLATEN, BARITO_TIMUR, BANDUNG_BARAT, PATI;

    /** As it is typed: "barito-timur". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Region> named(String key) {
        return Arrays.stream(values()).filter(region -> region.key().equals(key.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(Region::key).toList();
    }
}
