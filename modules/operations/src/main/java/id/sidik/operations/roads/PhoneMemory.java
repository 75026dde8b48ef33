package id.sidik.operations.roads;

import id.sidik.intake.ColumnMapping;
import id.sidik.intake.phone.PhoneField;
import id.sidik.store.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** How the exports of each program are read, remembered from the last time. */
final class PhoneMemory {
    private static final String SOURCES = "phone.sources";
    private static final String LAYOUT = "phone.layout.";

    /** @param titles as they stood above the columns */
    record Remembered(ColumnMapping<PhoneField> mapping, PhoneTerms terms) {}

    private PhoneMemory() {}

    /** Names of the programs, the latest first. */
    static List<String> sources(Tables tables) {
        return tables.settings().get(SOURCES).map(text -> Arrays.asList(text.split("\n"))).orElse(List.of());
    }

    static void keep(Tables tables, String source, ColumnMapping<PhoneField> mapping, PhoneTerms terms) {
        List<String> lines = new ArrayList<>(List.of("headings\t" + mapping.headings(), "monthFirst\t" + terms
                .monthFirst(), "faceMost\t" + terms.faceMost().toPlainString()));
        terms.face().ifPresent(least -> lines.add("face\t" + least.toPlainString()));
        terms.radius().ifPresent(metres -> lines.add("radius\t" + metres));
        terms.points().forEach(one -> lines.add("point\t" + one.latitude() + "\t" + one.longitude()));
        mapping.places().forEach((field, place) -> lines.add("column\t" + field + "\t" + place.column() + "\t"
                + place.title().replaceAll("\\s+", " ")));
        tables.settings().put(LAYOUT + source, String.join("\n", lines));
        List<String> sources = new ArrayList<>(sources(tables));
        sources.remove(source);
        sources.addFirst(source);
        tables.settings().put(SOURCES, String.join("\n", sources));
    }

    static Optional<Remembered> of(Tables tables, String source) {
        return tables.settings().get(LAYOUT + source).map(PhoneMemory::read);
    }

    private static Remembered read(String text) {
        Map<String, List<String[]>> lines = text.lines().map(line -> line.split("\t", 4))
                .collect(Collectors.groupingBy(line -> line[0]));
        Map<PhoneField, ColumnMapping.Place> places = new EnumMap<>(PhoneField.class);
        lines.getOrDefault("column", List.of()).forEach(line -> places.put(PhoneField.valueOf(line[1]),
                new ColumnMapping.Place(Integer.parseInt(line[2]), line[3])));
        OptionalInt radius = one(lines, "radius").map(metres -> OptionalInt.of(Integer.parseInt(metres)))
                .orElseGet(OptionalInt::empty);
        List<PhoneTerms.Point> points = lines.getOrDefault("point", List.of()).stream()
                .map(line -> new PhoneTerms.Point(Double.parseDouble(line[1]), Double.parseDouble(line[2]))).toList();
        PhoneTerms terms = new PhoneTerms(points, radius, one(lines, "face").map(BigDecimal::new),
                one(lines, "faceMost").map(BigDecimal::new).orElseThrow(),
                one(lines, "monthFirst").map(Boolean::parseBoolean).orElse(false));
        int headings = one(lines, "headings").map(Integer::parseInt).orElse(0);
        return new Remembered(new ColumnMapping<PhoneField>(headings, places), terms);
    }

    private static Optional<String> one(Map<String, List<String[]>> lines, String name) {
        return lines.getOrDefault(name, List.of()).stream().map(line -> line[1]).findFirst();
    }
}
