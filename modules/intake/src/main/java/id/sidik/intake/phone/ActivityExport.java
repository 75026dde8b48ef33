package id.sidik.intake.phone;

import id.sidik.intake.Cell;
import id.sidik.intake.ColumnMapping;
import id.sidik.intake.FaultKind;
import id.sidik.intake.RowFault;
import id.sidik.intake.Table;
import id.sidik.intake.WrittenMoments;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the minutes of activity that a performance system exports, one row for an activity or for a day. */
public final class ActivityExport {
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})(?:[.,]0{1,2})?\\s*(?:m|menit|min|minutes)?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?::00)?");
    private static final Pattern WORDS = Pattern.compile(
            "(\\d{1,2})\\s*(?:jam|j|h)\\s*(?:(\\d{1,2})\\s*(?:menit|m|min)?)?");
    private static final int DAY = 1440;
    private static final Set<String> VERIFIED = Set.of("disetujui", "terverifikasi", "diverifikasi", "valid", "sah",
            "sudah", "ya", "approved", "verified", "setuju", "true", "1");

    private final ColumnMapping<ActivityField> mapping;
    private final WrittenMoments writing;
    private final List<RowFault> faults = new ArrayList<>();
    private final Map<Key, ActivityDay> days = new LinkedHashMap<>();

    private record Key(String person, LocalDate date) {}

    private ActivityExport(ColumnMapping<ActivityField> mapping, WrittenMoments writing) {
        this.mapping = mapping;
        this.writing = writing;
    }

    /** A first mapping from the headings. */
    public static ColumnMapping<ActivityField> guess(Table table) {
        return ColumnMapping.guess(table, ActivityField.class);
    }

    /** Adds up the rows of a person and day; what cannot be read is told with row and column. */
    public static ActivityPreview read(Table table, ColumnMapping<ActivityField> mapping, WrittenMoments writing) {
        ActivityExport export = new ActivityExport(mapping, writing);
        export.faults.addAll(mapping.changes(table));
        for (ActivityField field : List.of(ActivityField.PERSON, ActivityField.DATE))
            if (!mapping.has(field)) export.fault(0, field, FaultKind.NOT_MAPPED);
        boolean span = mapping.has(ActivityField.START) && mapping.has(ActivityField.END);
        if (!mapping.has(ActivityField.MINUTES) && !span) export.fault(0, ActivityField.MINUTES, FaultKind.NOT_MAPPED);
        if (export.faults.isEmpty()) for (Table.Row row : mapping.rows(table)) export.take(row);
        return new ActivityPreview(List.copyOf(export.days.values()), export.faults);
    }

    private void take(Table.Row row) {
        int before = faults.size();
        Cell person = mapping.cell(row, ActivityField.PERSON);
        String key = person.text().replaceAll("[\\s'`]", "");
        if (key.isBlank()) fault(row.number(), ActivityField.PERSON, FaultKind.EMPTY);
        else if (person.rounded()) fault(row.number(), ActivityField.PERSON, FaultKind.ROUNDED);
        String day = text(row, ActivityField.DATE);
        Optional<LocalDate> date = writing.date(day);
        if (date.isEmpty()) fault(row.number(), ActivityField.DATE, writing.whyNoDate(day));
        OptionalInt minutes = mapping.has(ActivityField.MINUTES) ? minutes(row) : span(row);
        if (faults.size() > before || date.isEmpty() || minutes.isEmpty()) return;
        boolean counts = !mapping.has(ActivityField.STATUS)
                || VERIFIED.contains(text(row, ActivityField.STATUS).toLowerCase(Locale.ROOT));
        days.merge(new Key(key, date.get()), new ActivityDay(key, date.get(), counts ? minutes.getAsInt() : 0,
                counts ? 0 : minutes.getAsInt(), List.of(row.number())),
                (known, one) -> known.and(minutes.getAsInt(), counts, row.number()));
    }

    private OptionalInt minutes(Table.Row row) {
        String text = text(row, ActivityField.MINUTES).toLowerCase(Locale.ROOT);
        int minutes = minutes(text);
        if (minutes >= 0 && minutes <= DAY) return OptionalInt.of(minutes);
        FaultKind why = text.isBlank() ? FaultKind.EMPTY : minutes < 0 ? FaultKind.BAD_NUMBER : FaultKind.OUT_OF_RANGE;
        fault(row.number(), ActivityField.MINUTES, why);
        return OptionalInt.empty();
    }

    /** −1 when it is no length of time. */
    private static int minutes(String text) {
        Matcher plain = MINUTES.matcher(text);
        if (plain.matches()) return Integer.parseInt(plain.group(1));
        Matcher clock = HOURS.matcher(text);
        Matcher found = clock.matches() ? clock : WORDS.matcher(text);
        if (!found.matches()) return -1;
        int rest = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return Integer.parseInt(found.group(1)) * 60 + rest;
    }

    private OptionalInt span(Table.Row row) {
        Optional<LocalTime> start = writing.time(text(row, ActivityField.START));
        Optional<LocalTime> end = writing.time(text(row, ActivityField.END));
        if (start.isEmpty()) fault(row.number(), ActivityField.START, FaultKind.BAD_TIME);
        if (end.isEmpty()) fault(row.number(), ActivityField.END, FaultKind.BAD_TIME);
        if (start.isEmpty() || end.isEmpty()) return OptionalInt.empty();
        if (end.get().isAfter(start.get()))
            return OptionalInt.of((int) ChronoUnit.MINUTES.between(start.get(), end.get()));
        fault(row.number(), ActivityField.END, FaultKind.OUT_OF_RANGE);
        return OptionalInt.empty();
    }

    private String text(Table.Row row, ActivityField field) {
        return mapping.cell(row, field).text().strip();
    }

    private void fault(int row, ActivityField field, FaultKind kind) {
        faults.add(mapping.fault(row, field, kind));
    }
}
