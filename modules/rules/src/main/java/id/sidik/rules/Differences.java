package id.sidik.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what a golden case expects with what came out. A field this version does not know is a difference. */
final class Differences {
    private final List<String> found = new ArrayList<>();

    /** @param got by field; an empty Optional stands for null, a list for an array */
    void fields(String path, JsonNode expected, Map<String, ?> got) {
        expected.properties().forEach(field -> {
            Object value = got.get(field.getKey());
            String place = path + field.getKey();
            if (value == null) add(place, field.getValue(), "a field that is not computed");
            else
                value(place, field.getValue(), value);
        });
    }

    void value(String place, JsonNode expected, Object got) {
        Object value = got instanceof Optional<?> optional ? optional.map(Object.class::cast).orElse("null") : got;
        if (!same(expected, value)) add(place, expected, value);
    }

    private static boolean same(JsonNode expected, Object got) {
        if (expected.isNumber()) {
            return got instanceof Number number
                    && expected.decimalValue().compareTo(new BigDecimal(number.toString())) == 0;
        }
        if (expected.isArray()) return got instanceof List<?> list && texts(expected).equals(list);
        return !expected.isObject() && expected.asText().equals(got.toString())
                && expected.isNull() == got.equals("null");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private void add(String place, JsonNode expected, Object got) {
        String text = got instanceof BigDecimal decimal ? Percent.text(decimal) : got.toString();
        found.add(place + " expected " + (expected.isTextual() ? expected.textValue() : expected) + " got " + text);
    }

    /** Blank when there are none. */
    String text() {
        return String.join("; ", found);
    }
}
