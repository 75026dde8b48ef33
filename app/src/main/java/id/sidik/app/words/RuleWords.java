package id.sidik.app.words;

import id.sidik.app.text.Texts;
import id.sidik.rules.Finding;
import id.sidik.rules.PackFault;
import id.sidik.rules.Problem;
import id.sidik.rules.ValueShape;
import id.sidik.rules.ValueText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words the values of a pack, and what is wrong with one. */
public final class RuleWords {
    private static final Set<String> IDENTITY = Set.of("id", "version", "title", "legalBasis", "validFrom", "validTo",
            "timezone");
    private static final Set<String> NAMED = Set.of("patterns", "permits");

    private final Texts texts;

    public RuleWords(Texts texts) {
        this.texts = texts;
    }

    /** The part of the pack: "Jam kerja". */
    public String group(String path) {
        String first = path.split("\\.")[0];
        return known("rules.group." + (IDENTITY.contains(first) ? "identity" : first), first);
    }

    /** What the value is: "Pola 5D: Senin, masuk". A place without words by its own name. */
    public String name(String path) {
        String[] parts = path.split("\\.");
        if (parts.length < 2 || !NAMED.contains(parts[0])) return known("rules.name." + path, path);
        String below = parts.length < 3 ? "" : parts.length < 5 ? parts[2] : parts[2] + "." + parts[4];
        String key = "rules.name." + parts[0] + "." + below;
        return texts.has(key) ? texts.get(key, parts[1], parts.length < 4 ? "" : day(parts[3])) : path;
    }

    private String day(String code) {
        return known("rules.day." + code, code);
    }

    private String known(String key, String otherwise) {
        return texts.has(key) ? texts.get(key) : otherwise;
    }

    /** The value in words: "07.30", "3 %", "TL1 1–30 menit = 0,5 %; …". @param json as in a pack */
    public String value(String path, String json) {
        if (json.isBlank() || json.equals("null") || json.equals("[]")) return texts.get("rules.value.null");
        ValueShape shape = ValueShape.of(path);
        String typed = ValueText.typed(shape, json);
        return switch (shape) {
            case ValueShape.Clock _ -> texts.get("rules.value.clock", typed.replace('.', ':'));
            case ValueShape.ClockSpan _ -> Arrays.stream(typed.replace('.', ':').split("-"))
                    .map(time -> texts.get("rules.value.clock", time)).collect(Collectors.joining("–"));
            case ValueShape.Percent _ -> texts.get("rules.value.pct", typed.replace(',', '.'));
            case ValueShape.Count(String unit) -> texts.get("rules.value." + unit, typed);
            case ValueShape.Flag _ -> texts.get("rules.value." + typed);
            case ValueShape.Words _ -> Arrays.stream(typed.split(", ")).map(this::word)
                    .collect(Collectors.joining(", "));
            case ValueShape.Rows(List<String> fields) -> typed.lines().map(line -> row(line, fields))
                    .collect(Collectors.joining("; "));
            case ValueShape _ -> plain(path, typed);
        };
    }

    /** A value as somebody set it. @param typed as {@link id.sidik.rules.UnitLayer.Change} takes it */
    public String typed(String path, String typed) {
        boolean text = switch (ValueShape.of(path)) {
            case ValueShape.Clock _,ValueShape.Word _,ValueShape.Text _,ValueShape.Fixed _ -> !typed.equals("null");
            case ValueShape _ -> false;
        };
        return value(path, text ? '"' + typed.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : typed);
    }

    private String plain(String path, String typed) {
        if (typed.startsWith("[")) return typed.replaceAll("[\\[\\]\"]", "").replace(",", ", ");
        if (path.equals("validFrom") || path.equals("validTo")) return texts.get("rules.value.date", typed);
        return path.endsWith(".consecutive.code") ? known("ladder." + typed, typed) : word(typed);
    }

    /** A word of the rule model. */
    public String word(String word) {
        String reason = "correction.reason." + word;
        if (texts.has(reason)) return texts.get(reason);
        return word.length() == 3 ? day(word) : known("rules.word." + word, word);
    }

    private String row(String line, List<String> fields) {
        String[] cell = Arrays.stream(line.split(";", -1)).map(String::strip).map(text -> text.replace(',', '.'))
                .toArray(String[]::new);
        return switch (fields.getFirst()) {
            case "count" -> texts.get("rules.value.count", cell[0], cell[1]);
            case "from" -> step(cell[0], cell[1], known("ladder." + cell[2], cell[2]));
            default -> switch (fields.getLast()) {
                case "months" -> texts.get("rules.value.cut", known("ladder." + cell[0], cell[0]), cell[1], cell[2]);
                default -> cell[2].isEmpty()
                        ? texts.get("rules.value.band.open", cell[0], cell[1], cell[3])
                        : texts.get("rules.value.band", cell[0], cell[1], cell[2], cell[3]);
            };
        };
    }

    private String step(String from, String to, String code) {
        if (to.isEmpty()) return texts.get("rules.value.step.open", from, code);
        return from.equals(to)
                ? texts.get("rules.value.step.single", from, code)
                : texts.get("rules.value.step", from, to, code);
    }

    /** "Baris 12, Paling banyak sehari: 300 di luar 0 sampai 100". */
    public String fault(PackFault fault) {
        String what = texts.get("problem." + fault.problem(), fault.figures().toArray());
        return fault.path().isEmpty()
                ? texts.get("rules.fault.whole", fault.line(), what)
                : texts.get("rules.fault", fault.line(), name(fault.path()), what);
    }

    /** What a check found, with what to do about it. The line says nothing to somebody who has no file before him. */
    public String finding(Finding finding) {
        Problem problem = finding.fault().problem();
        String own = "problem." + problem + "." + finding.fault().path().replaceFirst(".*\\.", "");
        String what = texts.get(texts.has(own) ? own : "problem." + problem, finding.fault().figures().toArray());
        String told = texts.get("rules.finding." + finding.severity(), what);
        String advice = "rules.advice." + problem;
        return texts.has(advice) ? told + ". " + texts.get(advice) : told + ".";
    }
}
