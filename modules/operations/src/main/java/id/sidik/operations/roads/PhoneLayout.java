package id.sidik.operations.roads;

import id.sidik.intake.ColumnMapping;
import id.sidik.intake.Table;
import id.sidik.intake.phone.PhoneField;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Which column of a program's export means what, and by what its records are looked at.
 *
 * @param headings the row of the headings as the file counts it, 0 when it has none
 * @param places   columns from 0
 */
public record PhoneLayout(int headings, Map<PhoneColumn, Integer> places, PhoneTerms terms) {
    public PhoneLayout {
        places = Map.copyOf(places);
    }

    /** The same with one column elsewhere. @param column from 0, −1 for none */
    public PhoneLayout with(PhoneColumn what, int column) {
        Map<PhoneColumn, Integer> changed = new HashMap<>(places);
        changed.remove(what);
        if (column >= 0) changed.put(what, column);
        return new PhoneLayout(headings, changed, terms);
    }

    public PhoneLayout with(PhoneTerms others) {
        return new PhoneLayout(headings, places, others);
    }

    static PhoneLayout of(ColumnMapping<PhoneField> mapping, PhoneTerms terms) {
        Map<PhoneColumn, Integer> places = new EnumMap<>(PhoneColumn.class);
        mapping.places().forEach((field, place) -> places.put(PhoneColumn.valueOf(field.name()), place.column()));
        return new PhoneLayout(mapping.headings(), places, terms);
    }

    /** With the titles that stand above the columns in this file. */
    ColumnMapping<PhoneField> mapping(Table table) {
        ColumnMapping<PhoneField> mapping = new ColumnMapping<PhoneField>(headings, Map.of());
        for (Map.Entry<PhoneColumn, Integer> each : places.entrySet())
            mapping = mapping.with(table, PhoneField.valueOf(each.getKey().name()), each.getValue());
        return mapping;
    }
}
