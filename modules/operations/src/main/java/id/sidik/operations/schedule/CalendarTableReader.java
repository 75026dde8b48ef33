package id.sidik.operations.schedule;

import id.sidik.domain.Holiday;
import id.sidik.intake.Table;
import id.sidik.operations.base.DayText;
import id.sidik.operations.schedule.ScheduleWish.CalendarEntry;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A table of holidays. Every row is taken, holds already, or is told of. */
final class CalendarTableReader {
    private static final int HEADING_WITHIN = 20;
    private static final Set<String> DAY = Set.of("tanggal", "tgl", "hari", "date");
    private static final Set<String> KIND = Set.of("jenis", "macam", "kind", "type");
    private static final Set<String> NAME = Set.of("nama", "keterangan", "harilibur", "namalibur", "uraian", "name");
    private static final Set<String> DECREE = Set.of("dasar", "keputusan", "dasarhukum", "surat", "nomorsurat", "skb",
            "decree");
    private static final Set<String> NATIONAL = Set.of("", "ln", "libur", "liburnasional", "nasional", "holiday",
            "liburdaerah", "liburlokal", "daerah");
    private static final Set<String> JOINT = Set.of("cb", "cbm", "cutibersama", "jointleave");

    private final List<Table.Row> rows;
    private final int day;
    private final int kind;
    private final int name;
    private final int decree;
    private final List<SheetRemark> remarks = new ArrayList<>();

    private CalendarTableReader(Table.Row heading, List<Table.Row> rows) {
        this.rows = rows;
        day = column(heading, DAY);
        kind = column(heading, KIND);
        name = column(heading, NAME);
        decree = column(heading, DECREE);
    }

    /** It must tell the date, what is celebrated, and by which decree. */
    static Optional<CalendarTableReader> of(Table table) {
        List<Table.Row> all = table.rows();
        for (int at = 0; at < Math.min(HEADING_WITHIN, all.size()); at++) {
            CalendarTableReader reader = new CalendarTableReader(all.get(at), all.subList(at + 1, all.size()));
            if (reader.day >= 0 && reader.name >= 0 && reader.decree >= 0) return Optional.of(reader);
        }
        return Optional.empty();
    }

    private static int column(Table.Row heading, Set<String> words) {
        for (int at = 0; at < heading.cells().size(); at++)
            if (words.contains(plain(heading.cell(at).text()))) return at;
        return -1;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /** @param holidays that hold from a day up to another, which is exclusive */
    CalendarPreview preview(String file, BiFunction<LocalDate, LocalDate, List<Holiday>> holidays) {
        Map<LocalDate, CalendarEntry> told = new TreeMap<>();
        rows.stream().filter(row -> !row.blank()).forEach(row -> entry(row).ifPresent(entry -> {
            if (told.putIfAbsent(entry.day(), entry) != null) refuse(row, day, "calendar.sheet.twice", entry.day());
        }));
        Map<LocalDate, Holiday> kept = told.keySet().stream().map(Year::from).distinct()
                .flatMap(year -> holidays.apply(year.atDay(1), year.plusYears(1).atDay(1)).stream())
                .collect(Collectors.toMap(Holiday::day, each -> each));
        List<CalendarEntry> fresh = new ArrayList<>();
        List<CalendarEntry> changed = new ArrayList<>();
        told.values().forEach(entry -> {
            Holiday before = kept.get(entry.day());
            if (before == null) fresh.add(entry);
            else if (!entry.equals(asEntry(before))) changed.add(entry);
        });
        List<CalendarEntry> missing = kept.values().stream().filter(each -> !told.containsKey(each.day()))
                .map(each -> new CalendarEntry(each.day(), Optional.empty(), each.name(), file))
                .sorted(java.util.Comparator.comparing(CalendarEntry::day)).toList();
        return new CalendarPreview(file, fresh, changed, told.size() - fresh.size() - changed.size(), missing,
                remarks);
    }

    private static CalendarEntry asEntry(Holiday holiday) {
        return new CalendarEntry(holiday.day(), Optional.of(holiday.kind()), holiday.name(), holiday.decree());
    }

    private Optional<CalendarEntry> entry(Table.Row row) {
        int before = remarks.size();
        Optional<LocalDate> date = DayText.parse(row.cell(day).text());
        if (date.isEmpty()) refuse(row, day, "calendar.sheet.noDay", row.cell(day).text());
        Optional<Holiday.Kind> meant = kind(row);
        if (meant.isEmpty()) refuse(row, kind, "calendar.sheet.noKind", row.cell(kind).text());
        String called = row.cell(name).text().strip();
        if (called.isEmpty()) refuse(row, name, "calendar.sheet.noName");
        String letter = row.cell(decree).text().strip();
        if (letter.isEmpty()) refuse(row, decree, "calendar.sheet.noDecree");
        return remarks.size() > before
                ? Optional.empty()
                : Optional.of(new CalendarEntry(date.orElseThrow(), meant, called, letter));
    }

    private Optional<Holiday.Kind> kind(Table.Row row) {
        String text = kind < 0 ? "" : plain(row.cell(kind).text());
        if (JOINT.contains(text)) return Optional.of(Holiday.Kind.CUTI_BERSAMA);
        return NATIONAL.contains(text) ? Optional.of(Holiday.Kind.HOLIDAY) : Optional.empty();
    }

    private void refuse(Table.Row row, int column, String key, Object... more) {
        remarks.add(SheetRemark.of(row.number(), Table.letter(column), key, more));
    }
}
