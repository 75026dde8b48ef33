package id.sidik.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place in a golden case; every reader says what it misses. */
record CaseNode(JsonNode node, String path) {
    private static final BigDecimal MOST_AMOUNT = new BigDecimal("1000000000000");

    CaseNode at(String name) {
        return new CaseNode(node.path(name), path + "." + name);
    }

    boolean present() {
        return !node.isMissingNode() && !node.isNull();
    }

    String text() throws CaseFault {
        if (!node.isTextual()) throw fault("text");
        return node.textValue();
    }

    String text(String missing) throws CaseFault {
        return present() ? text() : missing;
    }

    boolean flag() throws CaseFault {
        if (!node.isBoolean()) throw fault("boolean");
        return node.booleanValue();
    }

    /** 0 to a million million with at most four decimals. */
    BigDecimal amount() throws CaseFault {
        if (!node.isNumber()) throw fault("number");
        BigDecimal amount = node.decimalValue();
        if (amount.signum() < 0 || amount.compareTo(MOST_AMOUNT) > 0 || amount.scale() > 4) throw fault("amount");
        return amount;
    }

    int integer(int least, int most) throws CaseFault {
        boolean fits = node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= least
                && node.intValue() <= most;
        if (!fits) throw fault("whole number from " + least + " to " + most);
        return node.intValue();
    }

    LocalDate date() throws CaseFault {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException wrong) {
            throw fault("date");
        }
    }

    Optional<LocalDate> optionalDate() throws CaseFault {
        return present() ? Optional.of(date()) : Optional.empty();
    }

    LocalDateTime minute() throws CaseFault {
        try {
            return LocalDateTime.parse(text());
        } catch (DateTimeException wrong) {
            throw fault("date and time");
        }
    }

    <E extends Enum<E>> E word(Class<E> words) throws CaseFault {
        String text = text();
        return Arrays.stream(words.getEnumConstants()).filter(one -> one.name().equals(text)).findFirst()
                .orElseThrow(() -> fault(Arrays.toString(words.getEnumConstants())));
    }

    /** Empty when missing. */
    List<CaseNode> items(int most) throws CaseFault {
        List<CaseNode> items = new ArrayList<>();
        if (!present()) return items;
        if (!node.isArray() || node.size() > most) throw fault("list of at most " + most);
        for (int i = 0; i < node.size(); i++) items.add(new CaseNode(node.get(i), path + "[" + i + "]"));
        return items;
    }

    /** Empty when missing. */
    Map<String, CaseNode> entries(int most) throws CaseFault {
        Map<String, CaseNode> entries = new LinkedHashMap<>();
        if (!present()) return entries;
        if (!node.isObject() || node.size() > most) throw fault("object of at most " + most);
        node.fieldNames().forEachRemaining(name -> entries.put(name, at(name)));
        return entries;
    }

    CaseFault fault(String wanted) {
        return new CaseFault(path + " wanted " + wanted);
    }
}
