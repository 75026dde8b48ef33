package id.sidik.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Values as people type them: {@code 07.30}, {@code 06.00-07.30}, {@code 0,5}, {@code ya}, and a list as one line for
 * each row, its fields with semicolons between them ({@code TL1; 1; 30; 0,5}).
 */
public final class ValueText {
    private static final String NONE = "null";

    private ValueText() {}

    /** As it is typed. @param json as in {@link PackValue} */
    public static String typed(ValueShape shape, String json) {
        JsonNode node = JsonSource.tree("{\"v\":" + json + "}").get("v");
        if (node.isNull()) return "";
        return switch (shape) {
            case ValueShape.Clock _ -> node.asText().replace(':', '.');
            case ValueShape.ClockSpan _ -> texts(node).stream().map(text -> text.replace(':', '.'))
                    .collect(Collectors.joining("-"));
            case ValueShape.Percent _ -> number(node);
            case ValueShape.Words _ -> String.join(", ", texts(node));
            case ValueShape.Rows(List<String> fields) -> rows(node, fields);
            case ValueShape _ -> node.isValueNode() ? node.asText() : node.toString();
        };
    }

    /** As {@link UnitLayer.Change} takes it. What cannot be understood goes on as it is, to be refused there. */
    public static String value(ValueShape shape, String typed) {
        String text = typed.strip();
        if (text.startsWith("[") || text.startsWith("{")) return text;
        return switch (shape) {
            case ValueShape.Rows(List<String> fields) -> rows(text, fields);
            case ValueShape.Words _ -> strings(text.isBlank() ? List.of() : List.of(text.split("[,;\\s]+")));
            case ValueShape.Text _,ValueShape.Fixed _ -> text;
            case ValueShape other -> text.isEmpty() ? NONE : single(other, text);
        };
    }

    private static String single(ValueShape shape, String text) {
        return switch (shape) {
            case ValueShape.Clock _ -> clock(text);
            case ValueShape.ClockSpan _ -> strings(Arrays.stream(text.split("[-–]")).map(String::strip)
                    .map(ValueText::clock).toList());
            case ValueShape.Percent _ -> text.replace("%", "").strip().replace(',', '.');
            case ValueShape.Flag _ -> flag(text);
            default -> text;
        };
    }

    private static String clock(String text) {
        String time = text.replace('.', ':');
        return time.matches("\\d:\\d\\d") ? "0" + time : time;
    }

    private static String flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "ya", "yes", "true" -> "true";
            case "tidak", "no", "false" -> "false";
            default -> text;
        };
    }

    private static List<String> texts(JsonNode list) {
        List<String> found = new ArrayList<>();
        list.forEach(item -> found.add(item.asText()));
        return found;
    }

    private static String strings(List<String> texts) {
        ArrayNode list = JsonSource.mapper().createArrayNode();
        texts.forEach(list::add);
        return list.toString();
    }

    private static String number(JsonNode node) {
        return node.isNumber() ? Percent.text(node.decimalValue()).replace('.', ',') : node.asText();
    }

    private static String rows(JsonNode list, List<String> fields) {
        List<String> lines = new ArrayList<>();
        list.forEach(row -> lines.add(fields.stream().map(name -> row.path(name))
                .map(field -> field.isNull() ? "" : number(field)).collect(Collectors.joining("; "))));
        return String.join("\n", lines);
    }

    private static String rows(String text, List<String> fields) {
        ArrayNode list = JsonSource.mapper().createArrayNode();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] cells = line.split("[;\t]", -1);
            ObjectNode row = list.addObject();
            for (int i = 0; i < fields.size(); i++) cell(row, fields.get(i), i < cells.length ? cells[i].strip() : "");
        });
        return list.toString();
    }

    private static void cell(ObjectNode row, String name, String text) {
        String plain = text.replace(',', '.');
        if (text.isEmpty()) row.putNull(name);
        else if (plain.matches("\\d{1,9}")) row.put(name, Integer.parseInt(plain));
        else if (plain.matches("\\d{1,9}\\.\\d{1,9}")) row.put(name, new java.math.BigDecimal(plain));
        else
            row.put(name, text);
    }
}
