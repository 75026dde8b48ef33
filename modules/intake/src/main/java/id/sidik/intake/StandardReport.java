package id.sidik.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The monthly report that a self-service machine writes on a flash disk, {@code N_StandardReport.xls} (usb-files 8.1):
 * whole minutes, no state. Sheet and cells are found by what stands in them, because names and places differ by maker.
 *
 * @param sheet    where the punches stand
 * @param rejected cells that hold something and are no times
 */
public record StandardReport(String sheet, List<Reported> punches, List<Unread> rejected) {
    private static final Pattern PERIOD = Pattern
            .compile("(20\\d\\d)[-/.](\\d\\d)[-/.](\\d\\d)\\s*~.*", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("(?i)(?:ID|PIN|User ID|No\\. ?ID)\\s*[:\uFF1A]\\s*(.*)");
    private static final Pattern NAME = Pattern.compile("(?i)(?:Name|Nama)\\s*[:\uFF1A].*");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final int LEAST_DAYS = 2;
    private static final int MONTH = 31;

    /** @param row from 1 @param column letters as spreadsheets show them */
    public record Reported(String pin, LocalDateTime at, int row, String column) {
        /** Names nobody. */
        @Override
        public String toString() {
            return "punch in " + column + row;
        }
    }

    /** @param why stable key */
    public record Unread(int row, String column, String why) {}

    public StandardReport {
        punches = List.copyOf(punches);
        rejected = List.copyOf(rejected);
    }

    /** @throws UnreadableTableException when the book is damaged, or none of its sheets is such a report */
    public static StandardReport read(byte[] book) throws UnreadableTableException {
        if (book.length > TableFile.MAX_BYTES) throw new UnreadableTableException("too large");
        for (Map.Entry<String, Table> sheet : Workbooks.sheets(book).entrySet()) {
            Optional<StandardReport> report = report(sheet.getKey(), sheet.getValue().rows());
            if (report.isPresent()) return report.get();
        }
        throw new UnreadableTableException("no sheet of punches");
    }

    private static Optional<StandardReport> report(String name, List<Table.Row> rows) {
        List<Reported> punches = new ArrayList<>();
        List<Unread> rejected = new ArrayList<>();
        Optional<LocalDate> from = Optional.empty();
        Map<Integer, LocalDate> days = Map.of();
        boolean people = false;
        for (int at = 0; at < rows.size(); at++) {
            Table.Row row = rows.get(at);
            Optional<String> pin = pin(row);
            if (pin.isEmpty()) {
                from = from.or(() -> period(row));
                if (from.isPresent() && !people && days(row, from.get()).size() >= LEAST_DAYS)
                    days = days(row, from.get());
                continue;
            }
            people = true;
            if (days.isEmpty()) return Optional.empty();
            boolean told = at + 1 < rows.size() && rows.get(at + 1).number() == row.number() + 1
                    && pin(rows.get(at + 1)).isEmpty();
            if (told) times(rows.get(++at), pin.get(), days, punches, rejected);
        }
        return people ? Optional.of(new StandardReport(name, punches, rejected)) : Optional.empty();
    }

    private static Optional<LocalDate> period(Table.Row row) {
        for (Cell cell : row.cells()) {
            Matcher period = PERIOD.matcher(cell.text().strip());
            if (period.matches()) return day(period);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher period) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(period.group(1)), Integer.parseInt(period.group(2)),
                    Integer.parseInt(period.group(3))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Day numbers follow each other from the first day on and may cross into the next month. */
    private static Map<Integer, LocalDate> days(Table.Row row, LocalDate from) {
        Map<Integer, LocalDate> days = new TreeMap<>();
        LocalDate next = from;
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cell(column).text().strip();
            if (text.isEmpty()) continue;
            if (!text.matches("\\d{1,2}")) return Map.of();
            int number = Integer.parseInt(text);
            LocalDate found = next;
            for (int step = 0; step < MONTH && found.getDayOfMonth() != number; step++) found = found.plusDays(1);
            if (found.getDayOfMonth() != number) return Map.of();
            days.put(column, found);
            next = found.plusDays(1);
        }
        return days;
    }

    /** The number behind the label of a person's row, in the same cell or the next that holds something. */
    private static Optional<String> pin(Table.Row row) {
        if (row.cells().stream().noneMatch(cell -> NAME.matcher(cell.text().strip()).matches()))
            return Optional.empty();
        for (int column = 0; column < row.cells().size(); column++) {
            Matcher label = ID.matcher(row.cell(column).text().strip());
            if (!label.matches()) continue;
            if (!label.group(1).isBlank()) return Optional.of(label.group(1).strip());
            for (int next = column + 1; next < row.cells().size(); next++)
                if (!row.cell(next).blank()) return Optional.of(row.cell(next).text().strip());
        }
        return Optional.empty();
    }

    /** All times of a day stand in one cell without anything between them. */
    private static void times(Table.Row row, String pin, Map<Integer, LocalDate> days, List<Reported> punches,
            List<Unread> rejected) {
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cell(column).text();
            if (text.isBlank()) continue;
            String letter = Table.letter(column);
            Optional<LocalDate> day = Optional.ofNullable(days.get(column));
            String rest = TIME.matcher(text).replaceAll("").strip();
            if (day.isEmpty() || !rest.isEmpty()) rejected.add(new Unread(row.number(), letter, "COLUMNS"));
            Matcher time = TIME.matcher(text);
            while (day.isPresent() && time.find()) {
                int hour = Integer.parseInt(time.group(1));
                int minute = Integer.parseInt(time.group(2));
                if (hour > 23 || minute > 59)
                    rejected.add(new Unread(row.number(), letter, "TIME_IMPOSSIBLE"));
                else
                    punches.add(new Reported(pin, day.get().atTime(LocalTime.of(hour, minute)), row.number(), letter));
            }
        }
    }
}
