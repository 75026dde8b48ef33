package id.sidik.app.control;

import id.sidik.app.text.Texts;
import id.sidik.operations.control.SpotLine;
import id.sidik.operations.control.SpotSheet;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The list of a surprise check to take along: a file that Excel opens, with seed and words so that anybody can repeat the draw. */
public final class SpotListFile {
    private static final String BOM = "\uFEFF";

    private final Texts texts;

    public SpotListFile(Texts texts) {
        this.texts = texts;
    }

    /** @param unit as it prints, may be blank @throws TroubleException PGW-106 when the place cannot be written */
    public void write(SpotSheet sheet, String unit, Path file) {
        try {
            Files.writeString(file, BOM + String.join("\r\n", lines(sheet, unit)) + "\r\n", StandardCharsets.UTF_8);
        } catch (IOException refused) {
            throw new TroubleException(Trouble.of("PGW-106", "trouble.control.unwritable", file.getFileName()),
                    refused);
        }
    }

    private List<String> lines(SpotSheet sheet, String unit) {
        List<String> lines = new ArrayList<>(List.of(row(texts.get("sidak.file.title"), unit),
                row(texts.get("sidak.day"), texts.formats().date(sheet.day())),
                row(texts.get("sidak.seed"), sheet.seed()),
                row(texts.get("sidak.pool"), String.valueOf(sheet.pool())),
                row(texts.get("sidak.witnesses"), sheet.witnesses()), row(texts.get("sidak.file.how")), "",
                row(texts.get("sidak.place"), texts.get("person.name"), texts.get("person.number"), texts.get(
                        "sidak.word"), texts.get("sidak.permits"), texts.get("sidak.found"), texts.get("sidak.note"),
                        texts.get("sidak.file.signature"))));
        for (SpotLine line : sheet.drawn())
            lines.add(row(String.valueOf(line.place()), line.name(), line.number(), line.word(), String.join(" ", line
                    .permits()), line.found().map(found -> texts.get("sidak.found." + found)).orElse(""), line.note(),
                    ""));
        return lines;
    }

    /** A number stays a text for Excel, and nothing that begins like a formula is one. */
    private static String row(String... cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            String safe = cell.matches("[=+\\-@].*|\\d{12,}") ? "'" + cell : cell;
            quoted.add('"' + safe.replace("\"", "\"\"") + '"');
        }
        return String.join(";", quoted);
    }
}
