package id.sidik.operations.control;

import id.sidik.intake.ColumnMapping;
import id.sidik.intake.ColumnMapping.Place;
import id.sidik.intake.Table;
import id.sidik.intake.phone.ActivityExport;
import id.sidik.intake.phone.ActivityField;
import id.sidik.store.Tables;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which column of the performance system's file means what, as it was taken last: {@code 1;PERSON=0=NIP;MINUTES=4=Durasi}. */
final class ActivityMapping {
    private static final String KEY = "activity.mapping";

    private ActivityMapping() {}

    /** The remembered one where the file has the same headings, else a guess; columns named by a person win. */
    static ColumnMapping<ActivityField> of(Tables tables, Table table, Map<String, Integer> columns) {
        ColumnMapping<ActivityField> mapping = tables.settings().get(KEY).flatMap(ActivityMapping::read)
                .filter(known -> known.changes(table).isEmpty()).orElseGet(() -> ActivityExport.guess(table));
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            ActivityField field = ActivityField.valueOf(column.getKey());
            mapping = column.getValue() < 0
                    ? mapping.without(field)
                    : mapping.with(table, field, column.getValue());
        }
        return mapping;
    }

    static void remember(Tables tables, ColumnMapping<ActivityField> mapping) {
        tables.settings().put(KEY, write(mapping));
    }

    static String write(ColumnMapping<ActivityField> mapping) {
        return mapping.headings() + mapping.places().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> ";" + one.getKey() + "=" + one.getValue().column() + "=" + URLEncoder.encode(one.getValue()
                        .title(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** Empty for what this program did not write. */
    static Optional<ColumnMapping<ActivityField>> read(String text) {
        try {
            String[] parts = text.split(";");
            Map<ActivityField, Place> places = new EnumMap<>(ActivityField.class);
            for (int i = 1; i < parts.length; i++) {
                String[] place = parts[i].split("=", 3);
                places.put(ActivityField.valueOf(place[0]), new Place(Integer.parseInt(place[1]), URLDecoder.decode(
                        place[2], StandardCharsets.UTF_8)));
            }
            return Optional.of(new ColumnMapping<>(Integer.parseInt(parts[0]), places));
        } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
            return Optional.empty();
        }
    }
}
