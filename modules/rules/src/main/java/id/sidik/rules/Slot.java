package id.sidik.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One place of a pack. Reading never fails: what is wrong goes to the list of faults and a harmless value comes back,
 * so that one reading finds everything. The values mean nothing once there is a fault.
 */
final class Slot {
    static final int MOST_ENTRIES = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,24}");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm")
            .withResolverStyle(ResolverStyle.STRICT);

    private final JsonNode node;
    private final String path;
    private final Faults faults;

    Slot(JsonNode node, String path, Faults faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    void fault(Problem problem, Object... figures) {
        faults.add(path, problem, Arrays.stream(figures).map(Object::toString).toList());
    }

    Slot at(String name) {
        return new Slot(node.isObject() ? node.path(name) : MissingNode.getInstance(), below(name), faults);
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Neither missing nor null. */
    boolean present() {
        return !node.isMissingNode() && !node.isNull();
    }

    JsonNode node() {
        return node;
    }

    /** Same place, other content; for what is merged inside one pack. */
    Slot with(JsonNode other) {
        return new Slot(other, path, faults);
    }

    /** An object that has no other names than these. */
    Slot only(String... names) {
        if (!object()) return this;
        Set<String> known = Set.of(names);
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) at(name).fault(Problem.UNKNOWN_NAME);
        });
        return this;
    }

    private boolean object() {
        if (node.isObject()) return true;
        fault(present() ? Problem.WRONG_KIND : Problem.MISSING, present() ? new Object[]{"object"} : new Object[0]);
        return false;
    }

    /** The entries of an object whose names are free: 1 to 24 letters, digits, hyphens. */
    Map<String, Slot> named() {
        Map<String, Slot> found = new LinkedHashMap<>();
        if (!object()) return found;
        if (tooMany(node.size())) return found;
        node.fieldNames().forEachRemaining(name -> {
            if (NAME.matcher(name).matches()) found.put(name, at(name));
            else
                fault(Problem.BAD_TEXT, name.substring(0, Math.min(40, name.length())));
        });
        return found;
    }

    List<Slot> items() {
        List<Slot> found = new ArrayList<>();
        if (!node.isArray()) wanted("list");
        else if (!tooMany(node.size())) {
            for (int i = 0; i < node.size(); i++) {
                found.add(new Slot(node.get(i), below(String.valueOf(i)), faults));
            }
        }
        return found;
    }

    private boolean tooMany(int size) {
        if (size <= MOST_ENTRIES) return false;
        fault(Problem.OUT_OF_RANGE, size, 0, MOST_ENTRIES);
        return true;
    }

    private void wanted(String kind) {
        if (present()) fault(Problem.WRONG_KIND, kind);
        else
            fault(Problem.MISSING);
    }

    String text(int longest) {
        if (!node.isTextual()) {
            wanted("text");
            return "";
        }
        String text = node.textValue();
        if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            fault(Problem.BAD_TEXT, text.substring(0, Math.min(40, text.length())));
        }
        return text;
    }

    /** A text that is there and not blank. */
    String words(int longest) {
        String text = text(longest);
        if (node.isTextual() && text.isBlank()) fault(Problem.BAD_TEXT, text);
        return text;
    }

    int integer(int least, int most, int missing) {
        return present() ? integer(least, most) : missing;
    }

    int integer(int least, int most) {
        if (!node.isIntegralNumber()) {
            wanted("integer");
            return least;
        }
        if (node.canConvertToInt() && node.intValue() >= least && node.intValue() <= most) return node.intValue();
        fault(Problem.OUT_OF_RANGE, node.asText(), least, most);
        return least;
    }

    boolean flag(boolean missing) {
        if (!present()) return missing;
        if (!node.isBoolean()) wanted("boolean");
        return node.booleanValue();
    }

    BigDecimal percent(BigDecimal missing) {
        return present() ? percent() : missing;
    }

    /** 0 to 100 with at most four decimals. */
    BigDecimal percent() {
        if (!node.isNumber()) {
            wanted("number");
            return BigDecimal.ZERO;
        }
        BigDecimal pct = node.decimalValue();
        boolean fits = pct.signum() >= 0 && pct.compareTo(Percent.HUNDRED) <= 0 && pct.scale() <= 4;
        if (fits) return pct;
        fault(Problem.OUT_OF_RANGE, node.asText(), 0, 100);
        return BigDecimal.ZERO;
    }

    <E extends Enum<E>> E word(Class<E> words, E missing) {
        return present() ? word(words) : missing;
    }

    <E extends Enum<E>> E word(Class<E> words) {
        E[] known = words.getEnumConstants();
        String text = text(40);
        for (E one : known) if (one.name().equals(text)) return one;
        if (node.isTextual()) fault(Problem.UNKNOWN_WORD, text, Arrays.toString(known));
        return known[0];
    }

    LocalTime clock() {
        String text = text(40);
        try {
            if (node.isTextual()) return LocalTime.parse(text, CLOCK);
        } catch (DateTimeException wrong) {
            fault(Problem.NOT_A_CLOCK, text);
        }
        return LocalTime.MIDNIGHT;
    }

    Optional<LocalDate> date() {
        if (!present()) return Optional.empty();
        String text = text(40);
        try {
            if (node.isTextual()) return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException wrong) {
            fault(Problem.NOT_A_DATE, text);
        }
        return Optional.empty();
    }
}
