package id.sidik.operations.example;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.domain.Whom;
import id.sidik.domain.WorkUnit;
import id.sidik.operations.Office;
import id.sidik.operations.schedule.ScheduleWish;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The made-up unit of a story: letterhead, machine, people with their PINs, patterns, rosters and allowances. */
final class StoryUnit {
    private static final String REASON = "Contoh latihan";

    private final Story story;
    private final Office office;
    private final StoryLog log;
    private final Map<String, Employee> people = new LinkedHashMap<>();
    private final Map<String, String> patterns = new LinkedHashMap<>();

    StoryUnit(Story story, Office office, StoryLog log) {
        this.story = story;
        this.office = office;
        this.log = log;
    }

    /** Puts everything into an office that is empty. */
    void settle() {
        office.recaps().choose(story.regulation());
        office.unit().save(unit());
        office.machines().save(new Machine(machine(), story.one("machine").part(1), "", Machine.DEFAULT_PORT, 0,
                story.zone()));
        story.all("person").forEach(this::person);
        assign();
        rosters();
    }

    private WorkUnit unit() {
        StoryLine line = story.one("unit");
        return new WorkUnit(line.text(0), line.text(1), line.text(2), line.text(3), line.text(4), story.zone(),
                signatory(story.one("clerk")), signatory(story.one("head")));
    }

    private static WorkUnit.Signatory signatory(StoryLine line) {
        return new WorkUnit.Signatory(line.text(0), line.text(1), line.text(2), line.text(3));
    }

    MachineId machine() {
        return new MachineId(story.one("machine").part(0));
    }

    /** {@code person PIN | kind | name | NIP | grade | position | pattern | allowance | first day | class of position}. */
    private void person(StoryLine line) {
        String pin = line.part(0);
        EmployeeId id = office.people().newId();
        Employee employee = new Employee(id, line.text(3), line.part(2), "", "", EmployeeKind.valueOf(line.part(1)),
                line.text(4), line.text(5), line.maybeNumber(9), people.size() + 1, line.maybeDay(8), Optional.empty());
        office.people().save(employee, List.of(new PinAlias(id, Optional.empty(), new Pin(pin), Optional.empty(),
                Optional.empty())));
        people.put(pin, employee);
        patterns.put(pin, line.text(6));
        line.told(7).ifPresent(rupiah -> office.tpp().allow(id, story.month(), OptionalLong.of(Long.parseLong(rupiah)),
                REASON));
    }

    private void assign() {
        String usual = office.schedule().desk().patterns().getFirst();
        Map<String, List<Whom>> groups = new LinkedHashMap<>();
        patterns.forEach((pin, pattern) -> {
            if (!pattern.equals(usual))
                groups.computeIfAbsent(pattern, any -> new ArrayList<>()).add(Whom.person(person(pin).id()));
        });
        office.schedule().desk().apply(new ScheduleWish.Assign(List.of(Whom.UNIT), usual, story.month().atDay(1),
                Optional.empty()), REASON);
        groups.forEach((pattern, whom) -> office.schedule().desk().apply(new ScheduleWish.Assign(whom, pattern, story
                .month().atDay(1), Optional.empty()), REASON));
    }

    private void rosters() {
        List<ScheduleWish.RosterEntry> entries = new ArrayList<>();
        people.forEach((pin, employee) -> log.shifts(pin).forEach((day, code) -> entries.add(
                new ScheduleWish.RosterEntry(employee.id(), day, code))));
        if (!entries.isEmpty()) office.schedule().desk().apply(new ScheduleWish.Roster("GRID", entries), REASON);
    }

    int size() {
        return people.size();
    }

    /** By the PIN that the story calls them by. @throws StoryException when there is nobody */
    Employee person(String pin) {
        Employee employee = people.get(pin);
        if (employee == null) throw new StoryException("nobody has PIN " + pin);
        return employee;
    }

    List<EmployeeId> people(StoryLine line, int place) {
        return line.words(place).stream().map(pin -> person(pin).id()).toList();
    }

    /** What the machine kept until a moment, in the order of time. */
    List<String> file(LocalDateTime until) {
        return records(until, false).map(StoryLog.Record::line).toList();
    }

    /** What was recorded by telephone until a moment, in the order of time. */
    List<StoryLog.Record> byPhone(LocalDateTime until) {
        return records(until, true).toList();
    }

    private Stream<StoryLog.Record> records(LocalDateTime until, boolean byPhone) {
        List<String> phones = story.all("phone").stream().flatMap(line -> line.words(0).stream()).toList();
        return people.keySet().stream().filter(pin -> phones.contains(pin) == byPhone).flatMap(pin -> log.records(pin,
                patterns.get(pin)).stream())
                .filter(record -> !record.at().isAfter(until))
                .sorted(Comparator.comparing(StoryLog.Record::at));
    }
}
