package id.sidik.operations.corrections;

import id.sidik.domain.Employee;
import id.sidik.intake.Cell;
import id.sidik.intake.Table;
import id.sidik.operations.corrections.SheetPreview.Action;
import id.sidik.operations.corrections.SheetPreview.Remark;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One row of a list: who, when, and what is odd about it. */
final class SheetRowReader {
    private final SheetLayout layout;
    private final PersonFinder people;
    private final SheetWish wish;
    private final Table.Row row;
    private final List<Remark> remarks = new ArrayList<>();

    SheetRowReader(SheetLayout layout, PersonFinder people, SheetWish wish, Table.Row row) {
        this.layout = layout;
        this.people = people;
        this.wish = wish;
        this.row = row;
    }

    SheetPreview.Row read() {
        Optional<Employee> person = person();
        Optional<LocalDate> day = day();
        Optional<LocalTime> in = time(SheetColumn.IN);
        Optional<LocalTime> out = time(SheetColumn.OUT);
        if (in.isEmpty() && out.isEmpty() && remarks.stream().noneMatch(Remark::rejects))
            remark(SheetColumn.IN, "manual.row.noTimes", true);
        if (person.isPresent() && day.isPresent() && !person.get().activeOn(day.get()))
            remark(SheetColumn.NAME, "manual.row.notInService", true);
        boolean overnight = in.isPresent() && out.isPresent() && !out.get().isAfter(in.get());
        if (overnight) remark(SheetColumn.OUT, "manual.row.nextDay", false);
        Optional<LocalDateTime> going = day.flatMap(date -> out
                .map(time -> date.plusDays(overnight ? 1 : 0).atTime(time)));
        boolean rejected = remarks.stream().anyMatch(Remark::rejects);
        return new SheetPreview.Row(row.number(), told(), person.map(Employee::id),
                person.map(Employee::fullName).orElse(""), day, day.flatMap(date -> in.map(date::atTime)), going,
                rejected ? Action.REJECT : Action.ADD, remarks);
    }

    private String told() {
        return (text(SheetColumn.NUMBER) + " " + text(SheetColumn.NAME)).strip();
    }

    private Optional<Employee> person() {
        Cell number = layout.cell(row, SheetColumn.NUMBER);
        if (number.rounded()) {
            remark(SheetColumn.NUMBER, "manual.row.rounded", true);
            return Optional.empty();
        }
        String name = text(SheetColumn.NAME);
        String within = name.replaceAll("\\D", "");
        String told = number.text().isBlank() && within.length() >= 8 ? within : number.text();
        return switch (people.find(told, name)) {
            case PersonFinder.Found.One(Employee employee) -> Optional.of(employee);
            case PersonFinder.Found.Nobody() -> {
                remark(who(), "manual.row.unknown", true);
                yield Optional.empty();
            }
            case PersonFinder.Found.Several() -> {
                remark(who(), "manual.row.several", true);
                yield Optional.empty();
            }
        };
    }

    private SheetColumn who() {
        return layout.has(SheetColumn.NUMBER) ? SheetColumn.NUMBER : SheetColumn.NAME;
    }

    /** Several days without a date of the row are not guessed. */
    private Optional<LocalDate> day() {
        String text = text(SheetColumn.DATE);
        if (text.isBlank()) {
            if (wish.from().equals(wish.to())) return Optional.of(wish.from());
            remark(SheetColumn.DATE, "manual.row.noDate", true);
            return Optional.empty();
        }
        Optional<LocalDate> day = DateText.parse(text);
        if (day.isEmpty()) remark(SheetColumn.DATE, "manual.row.badDate", true, text);
        else if (day.get().isBefore(wish.from()) || day.get().isAfter(wish.to()))
            remark(SheetColumn.DATE, "manual.row.otherDate", true, day.get());
        return day;
    }

    /** A dash is how lists say "nothing". */
    private Optional<LocalTime> time(SheetColumn column) {
        String text = text(column);
        if (text.isBlank() || text.matches("[-–—]+")) return Optional.empty();
        Optional<LocalTime> time = TimeText.parse(text);
        if (time.isEmpty()) remark(column, "manual.row.badTime", true, text);
        return time;
    }

    private String text(SheetColumn column) {
        return layout.cell(row, column).text().strip();
    }

    private void remark(SheetColumn column, String key, boolean rejects, Object... arguments) {
        remarks.add(new Remark(layout.letter(column), key, Arrays.stream(arguments).map(String::valueOf).toList(),
                rejects));
    }
}
