package id.sidik.operations.schedule;

import id.sidik.rules.Hours;
import id.sidik.rules.Regulation;
import id.sidik.rules.WorkPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shift codes of a regulation, and how people write them. */
final class ShiftCodes {
    private static final Set<String> FREE = Set.of("OFF", "L", "LIBUR", "LEPAS", "LEPASJAGA", "LJ", "X", "-", "–");

    private ShiftCodes() {}

    /** Of all its rosters, in alphabetical order, OFF at the end. */
    static List<String> of(Regulation regulation) {
        List<String> codes = new ArrayList<>(hours(regulation).keySet().stream().sorted().toList());
        codes.add(WorkPattern.Roster.OFF);
        return codes;
    }

    static Map<String, Hours> hours(Regulation regulation) {
        Map<String, Hours> hours = new LinkedHashMap<>();
        regulation.patterns().values().forEach(pattern -> {
            if (pattern instanceof WorkPattern.Roster roster) roster.shifts().forEach(hours::putIfAbsent);
        });
        return hours;
    }

    /** The regulation's own code is taken before a word for a free day; empty when it is neither. */
    static Optional<String> read(String text, List<String> codes) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        Optional<String> own = codes.stream().filter(code -> code.toUpperCase(Locale.ROOT).equals(plain)).findFirst();
        if (own.isPresent()) return own;
        return FREE.contains(plain.replace(" ", "")) ? Optional.of(WorkPattern.Roster.OFF) : Optional.empty();
    }
}
