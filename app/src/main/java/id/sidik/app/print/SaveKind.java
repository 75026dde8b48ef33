package id.sidik.app.print;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** As what a report is saved. */
enum SaveKind {
    PDF(".pdf"), XLSX(".xlsx"), CSV(".csv");

    private final String ending;

    SaveKind(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** What the ending of the file says; this kind where it says nothing. */
    SaveKind of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> name.endsWith(kind.ending)).findFirst().orElse(this);
    }

    /** With the ending of its kind: not every system's dialog adds it. */
    Path named(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }
}
