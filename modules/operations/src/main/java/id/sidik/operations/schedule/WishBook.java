package id.sidik.operations.schedule;

import id.sidik.domain.Whom;
import id.sidik.operations.schedule.ScheduleWish.CalendarEntry;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Authorship;
import id.sidik.store.CalendarChange;
import id.sidik.store.KeptAssignment;
import id.sidik.store.KeptGroup;
import id.sidik.store.KeptMember;
import id.sidik.store.KeptSpecial;
import id.sidik.store.RamadanChange;
import id.sidik.store.RosterSheet;
import id.sidik.store.ScheduleEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Turns a wish into facts, each with its author and reason. */
final class WishBook {
    private final Room room;
    private final ScheduleBook kept;
    private final Authorship author;

    WishBook(Room room, ScheduleBook kept, String reason) {
        this.room = room;
        this.kept = kept;
        author = room.author(reason);
    }

    /** @throws TroubleException JDW-102 … JDW-107, LBR-101, LBR-102 when it cannot be */
    ScheduleBook of(ScheduleWish wish) {
        return switch (wish) {
            case ScheduleWish.Assign assign -> assign(assign);
            case ScheduleWish.Special special -> special(special);
            case ScheduleWish.Group group -> group(group);
            case ScheduleWish.Join join -> join(join);
            case ScheduleWish.Dissolve(String group, LocalDate lastDay) -> dissolve(group, lastDay);
            case ScheduleWish.End(UUID fact, Optional<LocalDate> lastDay) -> ScheduleBook.EMPTY
                    .withEnds(List.of(new ScheduleEnd(room.newId(), fact, lastDay, author)));
            case ScheduleWish.Roster roster -> roster(roster);
            case ScheduleWish.Days(List<CalendarEntry> days) -> ScheduleBook.EMPTY
                    .withDays(days.stream().map(this::day).toList());
            case ScheduleWish.Ramadan ramadan -> ramadan(ramadan);
        };
    }

    private ScheduleBook assign(ScheduleWish.Assign wish) {
        somebody(wish.whom());
        ordered(wish.from(), wish.until());
        if (room.regulation().get().pattern(wish.pattern()).isEmpty())
            throw trouble("JDW-102", "trouble.schedule.unknownPattern", wish.pattern(),
                    String.join(", ", room.regulation().get().patternNames()));
        return ScheduleBook.EMPTY.withAssignments(wish.whom().stream().map(whom -> new KeptAssignment(room.newId(),
                whom, wish.pattern(), wish.from(), wish.until(), author)).toList());
    }

    private ScheduleBook special(ScheduleWish.Special wish) {
        somebody(wish.whom());
        if (wish.period().hours().isEmpty()) throw trouble("JDW-105", "trouble.schedule.noHours");
        return ScheduleBook.EMPTY.withSpecial(new KeptSpecial(room.newId(), wish.period(), wish.whom(), author));
    }

    private ScheduleBook group(ScheduleWish.Group wish) {
        String name = wish.name().strip();
        String group = wish.group().orElseGet(() -> room.newId().toString());
        boolean taken = Groups.of(kept).stream().anyMatch(other -> !other.group().equals(group) && !other.dissolved()
                && other.name().equalsIgnoreCase(name));
        if (name.isEmpty() || taken) throw trouble("JDW-106", "trouble.schedule.groupName", name);
        List<KeptMember> people = wish.people().stream().map(person -> new KeptMember(room.newId(), group, person,
                wish.from(), Optional.empty(), author)).toList();
        return ScheduleBook.EMPTY.withGroup(new KeptGroup(room.newId(), group, name, false, author), people);
    }

    private ScheduleBook join(ScheduleWish.Join wish) {
        somebody(wish.people());
        ordered(wish.from(), wish.until());
        return ScheduleBook.EMPTY.withMembers(wish.people().stream().map(person -> new KeptMember(room.newId(),
                wish.group(), person, wish.from(), wish.until(), author)).toList());
    }

    private ScheduleBook dissolve(String group, LocalDate lastDay) {
        KeptGroup named = Groups.of(kept).stream().filter(each -> each.group().equals(group)).findFirst()
                .orElseThrow(() -> trouble("JDW-106", "trouble.schedule.groupName", group));
        Whom whom = Whom.group(group);
        List<UUID> facts = new java.util.ArrayList<>();
        kept.members().stream().filter(each -> each.group().equals(group)).forEach(each -> facts.add(each.id()));
        kept.assignments().stream().filter(each -> each.whom().equals(whom)).forEach(each -> facts.add(each.id()));
        LiveRules live = new LiveRules(kept);
        List<ScheduleEnd> ends = facts.stream().filter(fact -> endsLater(fact, lastDay, live))
                .map(fact -> new ScheduleEnd(room.newId(), fact, Optional.of(lastDay), author)).toList();
        return ScheduleBook.EMPTY
                .withGroup(new KeptGroup(room.newId(), group, named.name(), true, author), List.of()).withEnds(ends);
    }

    private boolean endsLater(UUID fact, LocalDate day, LiveRules live) {
        return kept.members().stream().filter(each -> each.id().equals(fact))
                .flatMap(each -> live.days(fact, each.from(), each.until()).stream())
                .anyMatch(days -> days.until().isAfter(day))
                || kept.assignments().stream().filter(each -> each.id().equals(fact))
                        .flatMap(each -> live.days(fact, each.from(), each.until()).stream())
                        .anyMatch(days -> days.until().isAfter(day));
    }

    private ScheduleBook roster(ScheduleWish.Roster wish) {
        List<String> codes = ShiftCodes.of(room.regulation().get());
        wish.entries().stream().map(ScheduleWish.RosterEntry::code).distinct()
                .filter(code -> !code.isBlank() && !codes.contains(code)).findFirst().ifPresent(code -> {
                    throw trouble("JDW-107", "trouble.schedule.unknownShift", code, String.join(", ", codes));
                });
        somebody(wish.entries());
        return ScheduleBook.EMPTY.withRoster(new RosterSheet(room.newId(), wish.origin(), wish.entries().stream()
                .map(each -> new RosterSheet.Cell(each.employee(), each.day(), each.code())).toList(), author));
    }

    private CalendarChange day(CalendarEntry entry) {
        if (entry.kind().isPresent() && entry.name().isBlank()) throw trouble("LBR-101", "trouble.calendar.noName");
        if (entry.decree().isBlank()) throw trouble("LBR-102", "trouble.calendar.noDecree");
        return new CalendarChange(room.newId(), entry.day(), entry.kind(), entry.name().strip(),
                entry.decree().strip(), author);
    }

    private ScheduleBook ramadan(ScheduleWish.Ramadan wish) {
        if (wish.year().isBlank()) throw trouble("LBR-103", "trouble.calendar.noYear");
        if (wish.decree().isBlank()) throw trouble("LBR-102", "trouble.calendar.noDecree");
        return ScheduleBook.EMPTY.withRamadan(new RamadanChange(room.newId(), wish.year(), wish.period(),
                wish.decree().strip(), author));
    }

    private static void somebody(List<?> chosen) {
        if (chosen.isEmpty()) throw trouble("JDW-104", "trouble.schedule.nobody");
    }

    private static void ordered(LocalDate from, Optional<LocalDate> until) {
        if (until.filter(last -> last.isBefore(from)).isPresent())
            throw trouble("JDW-103", "trouble.schedule.turned", from, until.get());
    }

    private static TroubleException trouble(String code, String key, Object... arguments) {
        return new TroubleException(Trouble.of(code, key, arguments));
    }
}
