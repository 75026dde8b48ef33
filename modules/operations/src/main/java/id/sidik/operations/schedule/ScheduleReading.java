package id.sidik.operations.schedule;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Whom;
import id.sidik.operations.schedule.LiveRules.Days;
import id.sidik.operations.schedule.ScheduleView.AssignmentRow;
import id.sidik.operations.schedule.ScheduleView.GroupRow;
import id.sidik.operations.schedule.ScheduleView.MemberRow;
import id.sidik.operations.schedule.ScheduleView.SpecialRow;
import id.sidik.store.KeptAssignment;
import id.sidik.store.KeptGroup;
import id.sidik.store.KeptSpecial;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the facts of the calendar as rows for a screen. */
final class ScheduleReading {
    private final ScheduleBook book;
    private final LiveRules live;
    private final Stamps stamps;
    private final LocalDate today;
    private final Map<String, String> names = new HashMap<>();

    ScheduleReading(Tables tables, LocalDate today) {
        this.today = today;
        book = ScheduleBook.of(tables);
        live = new LiveRules(book);
        stamps = new Stamps(tables, today);
        for (Employee employee : tables.employees().list()) names.put(employee.id().value(), employee.fullName());
        Groups.of(book).forEach(group -> names.put(group.group(), group.name()));
    }

    ScheduleView view() {
        List<AssignmentRow> assignments = book.assignments().stream().flatMap(kept -> row(kept).stream())
                .sorted(Comparator.comparing((AssignmentRow row) -> row.whom().scope())
                        .thenComparing(AssignmentRow::whomName)
                        .thenComparing(row -> row.from().orElse(LocalDate.MIN)))
                .toList();
        List<GroupRow> groups = Groups.of(book).stream().filter(group -> !group.dissolved()).map(this::group)
                .sorted(Comparator.comparing(GroupRow::name)).toList();
        List<SpecialRow> specials = book.specials().stream().flatMap(kept -> special(kept).stream())
                .sorted(Comparator.comparing((SpecialRow row) -> row.period().from()).reversed()).toList();
        return new ScheduleView(assignments, groups, specials);
    }

    private Optional<AssignmentRow> row(KeptAssignment kept) {
        return live.days(kept.id(), kept.from(), kept.until()).map(days -> new AssignmentRow(kept.id(), kept.whom(),
                name(kept.whom()), kept.pattern(),
                Optional.of(days.from()).filter(day -> !day.equals(OldAssignments.ALWAYS)), end(days),
                days.holds(today), stamps.of(kept.author(), days)));
    }

    private Optional<SpecialRow> special(KeptSpecial kept) {
        return live.days(kept.id(), kept.period().from(), Optional.of(kept.period().to()))
                .map(days -> new SpecialRow(kept.id(), kept.period(), days.until(), kept.whom(),
                        kept.whom().stream().map(this::name).toList(), stamps.of(kept.author(), days)));
    }

    private GroupRow group(KeptGroup group) {
        return new GroupRow(group.group(), group.name(), book.members().stream()
                .filter(kept -> kept.group().equals(group.group()))
                .flatMap(kept -> live.days(kept.id(), kept.from(), kept.until())
                        .filter(days -> !days.until().isBefore(today)).map(days -> new MemberRow(kept.id(),
                                kept.employee(), name(kept.employee()), days.from(), end(days)))
                        .stream())
                .sorted(Comparator.comparing(MemberRow::name)).toList());
    }

    private static Optional<LocalDate> end(Days days) {
        return Optional.of(days.until()).filter(day -> !day.equals(LocalDate.MAX));
    }

    private String name(EmployeeId employee) {
        return names.getOrDefault(employee.value(), "");
    }

    private String name(Whom whom) {
        return names.getOrDefault(whom.target(), "");
    }
}
