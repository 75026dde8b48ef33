package id.sidik.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The {@code PIN=…} texts of a flash disk (usb-files 3.3, 5, 6); what a line holds is told by its keys.
 * No switch: a file that does not have this shape throughout is not recognised and stays untouched.
 */
@SingleSource("usb-files 3.3")
final class DiskText {
    /** The longest template in Base64 and all other fields. */
    static final int MAX_LINE = 64 << 10;

    private DiskText() {}

    static boolean looksLike(byte[] file) {
        return lines(file).findFirst().filter(line -> line.toLowerCase(Locale.ROOT).startsWith("pin=")).isPresent();
    }

    static DiskContent read(byte[] file) {
        TabbedFields first = lines(file).findFirst().map(TabbedFields::of).orElse(TabbedFields.of(""));
        if (!first.has("TMP")) return new DiskContent.Users(UserForm.TEXT, rows(file, FieldRows::user));
        return first.has("Type") && !first.has("FID")
                ? new DiskContent.Biometrics(rows(file, FieldRows::biometric))
                : new DiskContent.Fingers(FingerForm.TEXT, rows(file, FieldRows::finger));
    }

    private static <T> DiskRows<T> rows(byte[] file, Function<TabbedFields, FieldRows.Row<T>> reader) {
        List<T> good = new ArrayList<>();
        List<DiskReject> rejected = new ArrayList<>();
        List<String> lines = text(file).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.isBlank()) continue;
            Optional<DiskReject> whole = unfit(line);
            if (whole.isPresent()) {
                rejected.add(new DiskReject(at + 1, "", whole.get().why()));
                continue;
            }
            FieldRows.Row<T> row = reader.apply(TabbedFields.of(line));
            int number = at + 1;
            row.value().ifPresentOrElse(good::add,
                    () -> rejected.add(new DiskReject(number, row.reject().field(), row.reject().why())));
        }
        return new DiskRows<>(good, rejected);
    }

    private static Optional<DiskReject> unfit(String line) {
        if (line.length() > MAX_LINE) return Optional.of(new DiskReject(0, "", RejectedLine.TOO_LONG));
        return line.indexOf('=') < 0 ? Optional.of(new DiskReject(0, "", RejectedLine.COLUMNS)) : Optional.empty();
    }

    private static java.util.stream.Stream<String> lines(byte[] file) {
        return text(file).lines().filter(line -> !line.isBlank());
    }

    /** Without the mark that an editor puts before the first line. */
    private static String text(byte[] file) {
        String text = WireText.decode(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
