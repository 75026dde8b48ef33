package id.sidik.operations.month;

import java.util.ArrayList;
import java.util.List;

/** Texts side by side in one text, and the same texts back: parted by tabs, lines by line feeds, both escaped. */
final class Fields {
    private Fields() {}

    static String line(Object... fields) {
        List<String> escaped = new ArrayList<>();
        for (Object field : fields)
            escaped.add(String.valueOf(field).replace("\\", "\\\\").replace("\t", "\\t")
                    .replace("\n", "\\n").replace("\r", ""));
        return String.join("\t", escaped);
    }

    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split("\t", -1)) fields.add(plain(field));
        return fields;
    }

    private static String plain(String field) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char sign = field.charAt(i);
            if (sign != '\\' || i + 1 == field.length()) {
                plain.append(sign);
                continue;
            }
            char next = field.charAt(++i);
            plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
        }
        return plain.toString();
    }
}
