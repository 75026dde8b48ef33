package id.sidik.protocol.push;

import id.sidik.protocol.DiskFinger;
import id.sidik.protocol.DiskReject;
import id.sidik.protocol.FieldRows;
import id.sidik.protocol.RejectedLine;
import id.sidik.protocol.TabbedFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;

/** Rows that begin with a tag, as OPERLOG, BIODATA and tables of people carry them (soap-and-push 7). */
final class OperationBody {
    private static final int LONGEST_TAG = 16;
    private static final int OBJECTS = 8;

    private OperationBody() {}

    static List<OperationRow> read(String body) {
        List<OperationRow> rows = new ArrayList<>();
        List<String> lines = body.lines().toList();
        for (int at = 0; at < lines.size(); at++) if (!lines.get(at).isBlank()) rows.add(row(at + 1, lines.get(at)));
        return List.copyOf(rows);
    }

    private static OperationRow row(int row, String line) {
        int blank = line.indexOf(' ');
        boolean tagged = blank > 0 && blank <= LONGEST_TAG && line.substring(0, blank).indexOf('=') < 0;
        String tag = tagged ? line.substring(0, blank).toUpperCase(Locale.ROOT) : "";
        String rest = tagged ? line.substring(blank + 1) : line;
        return switch (tag) {
            case "USER" -> taken(row, tag, FieldRows.user(TabbedFields.of(rest)), OperationRow.Person::new);
            case "FP", "TEMPLATEV10" -> finger(row, tag, TabbedFields.of(rest));
            case "BIODATA" -> taken(row, tag, FieldRows.biometric(TabbedFields.of(rest)),
                    OperationRow.Biometric::new);
            case "OPLOG" -> deed(row, rest);
            case "USERPIC", "BIOPHOTO", "FACE", "FVEIN" -> new OperationRow.NotKept(tag);
            default -> new OperationRow.Unreadable(row, "", RejectedLine.COLUMNS);
        };
    }

    /** A size that is told is that of the template or of its text: anything else was cut off on the way. */
    private static OperationRow finger(int row, String tag, TabbedFields fields) {
        FieldRows.Row<DiskFinger> read = FieldRows.finger(fields);
        if (read.value().isPresent() && !fields.text("Size").isBlank()) {
            OptionalLong told = fields.number("Size", 2L * DiskFinger.MAX_TEMPLATE);
            long bytes = read.value().get().template().length;
            boolean fits = told.isPresent()
                    && (told.getAsLong() == bytes || told.getAsLong() == fields.text("TMP").strip().length());
            if (!fits) return new OperationRow.Unreadable(row, tag, DiskReject.SIZE);
        }
        return taken(row, tag, read, OperationRow.Finger::new);
    }

    private static <T> OperationRow taken(int row, String tag, FieldRows.Row<T> read,
            Function<T, OperationRow> maker) {
        return read.value().map(maker)
                .orElseGet(() -> new OperationRow.Unreadable(row, tag, read.reject().why()));
    }

    /** {@code code, admin, time, obj1 … obj4}. */
    private static OperationRow deed(int row, String rest) {
        String[] fields = rest.split("\t", OBJECTS);
        OptionalLong code = AttlogBody.number(fields[0], 0xFFFF);
        if (fields.length < 3 || code.isEmpty())
            return new OperationRow.Unreadable(row, "OPLOG", RejectedLine.COLUMNS);
        return new OperationRow.Deed((int) code.getAsLong(), AttlogBody.visible(fields[1]),
                AttlogBody.time(fields[2].strip()),
                Arrays.stream(fields).skip(3).map(AttlogBody::visible).toList());
    }
}
