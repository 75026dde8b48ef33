package id.sidik.intake.phone;

import id.sidik.intake.ColumnMapping;
import id.sidik.intake.FaultKind;
import id.sidik.intake.RowFault;
import id.sidik.intake.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the export of a phone attendance program (Bandung Barat, Pati and others: none has a documented form). */
public final class PhoneExport {
    private PhoneExport() {}

    /** A first mapping from the headings, with "waktu" and "jam" told apart by what stands below them. */
    public static ColumnMapping<PhoneField> guess(Table table, PhoneRules rules) {
        ColumnMapping<PhoneField> guessed = ColumnMapping.guess(table, PhoneField.class);
        if (guessed.has(PhoneField.MOMENT)) return guessed;
        for (PhoneField field : List.of(PhoneField.TIME, PhoneField.DATE)) {
            if (!guessed.has(field)) continue;
            int column = guessed.places().get(field).column();
            if (holdsMoments(table, guessed, column, rules))
                return guessed.without(field).with(table, PhoneField.MOMENT, column);
        }
        return guessed;
    }

    private static boolean holdsMoments(Table table, ColumnMapping<PhoneField> mapping, int column, PhoneRules rules) {
        return mapping.rows(table).stream().map(row -> row.cell(column).text()).filter(text -> !text.isBlank())
                .findFirst().map(text -> rules.writing().moment(text).isPresent()).orElse(false);
    }

    /** Reads every row; what cannot be read is told with row and column. */
    public static PhonePreview read(Table table, ColumnMapping<PhoneField> mapping, PhoneRules rules) {
        List<RowFault> faults = new ArrayList<>(mapping.changes(table));
        if (!mapping.has(PhoneField.PERSON)) faults.add(mapping.fault(0, PhoneField.PERSON, FaultKind.NOT_MAPPED));
        boolean apart = mapping.has(PhoneField.DATE) && mapping.has(PhoneField.TIME);
        if (!mapping.has(PhoneField.MOMENT) && !apart)
            faults.add(mapping.fault(0, PhoneField.MOMENT, FaultKind.NOT_MAPPED));
        if (!faults.isEmpty()) return new PhonePreview(List.of(), faults);
        Map<Key, Integer> seen = new HashMap<>();
        List<PhonePreview.Row> rows = new ArrayList<>();
        for (Table.Row row : mapping.rows(table)) rows.add(once(new PhoneRowReader(mapping, rules, row).read(), seen));
        return new PhonePreview(rows, List.of());
    }

    /** A row of which all was told before is one that programs export twice. */
    private static PhonePreview.Row once(PhonePreview.Row row, Map<Key, Integer> seen) {
        Optional<Integer> first = Optional.empty();
        boolean all = !row.records().isEmpty();
        for (PhoneRecord each : row.records()) {
            Integer before = seen.putIfAbsent(new Key(each.person(), each.at()), row.number());
            all &= before != null && before != row.number();
            if (before != null) first = Optional.of(before);
        }
        return all ? new PhonePreview.Row(row.number(), row.records(), row.faults(), first) : row;
    }

    private record Key(String person, LocalDateTime at) {}
}
