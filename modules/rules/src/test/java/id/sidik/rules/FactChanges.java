package id.sidik.rules;

import id.sidik.domain.ApelPresence;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Exemption;
import id.sidik.domain.Holiday;
import id.sidik.domain.PatternAssignment;
import id.sidik.domain.Permit;
import id.sidik.domain.RamadanPeriod;
import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.SpecialPeriod.Times;
import id.sidik.domain.VerifyMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of a month with every thing in them, and with each thing changed once. */
final class FactChanges {
    static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    static final LocalDate LAST = FIRST.plusDays(30);
    static final Optional<LocalDate> NEVER = Optional.empty();
    static final PatternAssignment PATTERN = new PatternAssignment(Optional.empty(), "5D", NEVER, NEVER);
    static final TimeRecord RECORD = record(7, 30, VerifyMode.FP);
    static final Permit PERMIT = permit("CT", FIRST, FIRST, Permit.Part.FULL, true, NEVER, NEVER, "");
    static final Holiday HOLIDAY = new Holiday(FIRST, Holiday.Kind.HOLIDAY, "Hari Contoh", "SKB Contoh");
    static final RamadanPeriod FASTING = new RamadanPeriod("1447H", FIRST, LAST);
    static final Exemption EXEMPT = new Exemption(Exemption.Kind.NO_APEL, FIRST, NEVER, "");
    static final SpecialPeriod SPECIAL = special("Pekan Contoh", FIRST, FIRST, 8, Optional.empty(), "");
    static final ApelPresence APEL = new ApelPresence(FIRST, true);
    static final Object[] ALL = {PATTERN, RECORD, PERMIT, HOLIDAY, FASTING, EXEMPT, SPECIAL, APEL};
    static final MonthFacts FACTS = facts(ALL);

    static SpecialPeriod special(String name, LocalDate from, LocalDate to, int hour, Optional<String> pattern,
            String decree) {
        return new SpecialPeriod(name, from, to,
                Map.of(DayOfWeek.MONDAY, new Times(LocalTime.of(hour, 0), LocalTime.of(14, 0))), pattern, decree);
    }

    static TimeRecord record(int hour, int minute, VerifyMode mode) {
        return new TimeRecord(FIRST.atTime(hour, minute), mode);
    }

    static Permit permit(String type, LocalDate from, LocalDate to, Permit.Part part, boolean approved,
            Optional<LocalDate> submitted, Optional<LocalDate> document, String number) {
        return new Permit(type, from, to, part, approved, submitted, document, number);
    }

    static MonthFacts facts(Object... parts) {
        return span(FIRST, LAST, Map.of(FIRST, "P"), parts);
    }

    static MonthFacts span(LocalDate from, LocalDate to, Map<LocalDate, String> roster, Object... parts) {
        return new MonthFacts(from, to, all(PatternAssignment.class, parts), roster, all(TimeRecord.class, parts),
                all(Permit.class, parts),
                new WorkCalendar(all(Holiday.class, parts), all(RamadanPeriod.class, parts)),
                new Circumstances(all(Exemption.class, parts), all(SpecialPeriod.class, parts),
                        all(ApelPresence.class, parts)));
    }

    static <T> List<T> all(Class<T> type, Object... parts) {
        return Arrays.stream(parts).filter(type::isInstance).map(type::cast).toList();
    }

    /** The facts with one thing changed, by the name of what was changed. */
    static Map<String, MonthFacts> changes() {
        Map<String, MonthFacts> changed = new LinkedHashMap<>();
        changed.put("MonthFacts.from", span(FIRST.minusDays(1), LAST, FACTS.roster(), ALL));
        changed.put("MonthFacts.to", span(FIRST, LAST.minusDays(1), FACTS.roster(), ALL));
        changed.put("MonthFacts.roster", span(FIRST, LAST, Map.of(FIRST, "M"), ALL));
        changed.put("MonthFacts.roster day", span(FIRST, LAST, Map.of(LAST, "P"), ALL));
        changed.put("MonthFacts.patterns", without(PATTERN));
        changed.put("MonthFacts.records", without(RECORD));
        changed.put("MonthFacts.permits", without(PERMIT));
        changed.put("MonthFacts.calendar", without(HOLIDAY, FASTING));
        changed.put("MonthFacts.circumstances", without(EXEMPT, SPECIAL, APEL));
        changed.put("Circumstances.exemptions", without(EXEMPT));
        changed.put("Circumstances.specialPeriods", without(SPECIAL));
        changed.put("Circumstances.apel", without(APEL));
        one(changed, "PatternAssignment.employee",
                new PatternAssignment(Optional.of(new EmployeeId("a")), "5D", NEVER, NEVER));
        one(changed, "PatternAssignment.pattern", new PatternAssignment(Optional.empty(), "6D", NEVER, NEVER));
        one(changed, "PatternAssignment.from",
                new PatternAssignment(Optional.empty(), "5D", Optional.of(FIRST), NEVER));
        one(changed, "PatternAssignment.until",
                new PatternAssignment(Optional.empty(), "5D", NEVER, Optional.of(FIRST)));
        one(changed, "TimeRecord.at", record(7, 31, VerifyMode.FP));
        one(changed, "TimeRecord.mode", record(7, 30, VerifyMode.MANUAL));
        one(changed, "Holiday.day", new Holiday(LAST, Holiday.Kind.HOLIDAY, "Hari Contoh", "SKB Contoh"));
        one(changed, "Holiday.kind", new Holiday(FIRST, Holiday.Kind.CUTI_BERSAMA, "Hari Contoh", "SKB Contoh"));
        one(changed, "Holiday.name", new Holiday(FIRST, Holiday.Kind.HOLIDAY, "Hari Lain", "SKB Contoh"));
        one(changed, "Holiday.decree", new Holiday(FIRST, Holiday.Kind.HOLIDAY, "Hari Contoh", ""));
        one(changed, "RamadanPeriod.year", new RamadanPeriod("1448H", FIRST, LAST));
        one(changed, "RamadanPeriod.from", new RamadanPeriod("1447H", FIRST.plusDays(1), LAST));
        one(changed, "RamadanPeriod.to", new RamadanPeriod("1447H", FIRST, LAST.plusDays(1)));
        permits(changed);
        circumstances(changed);
        return changed;
    }

    static void circumstances(Map<String, MonthFacts> changed) {
        one(changed, "TimeRecord.disregarded", RECORD.disregard("bukti palsu"));
        one(changed, "Exemption.kind", new Exemption(Exemption.Kind.NO_TPP, FIRST, NEVER, ""));
        one(changed, "Exemption.from", new Exemption(Exemption.Kind.NO_APEL, LAST, NEVER, ""));
        one(changed, "Exemption.until", new Exemption(Exemption.Kind.NO_APEL, FIRST, Optional.of(LAST), ""));
        one(changed, "Exemption.letter", new Exemption(Exemption.Kind.NO_APEL, FIRST, NEVER, "1/2026"));
        one(changed, "SpecialPeriod.name", special("Pekan Lain", FIRST, FIRST, 8, Optional.empty(), ""));
        one(changed, "SpecialPeriod.from",
                special("Pekan Contoh", FIRST.minusDays(1), FIRST, 8, Optional.empty(), ""));
        one(changed, "SpecialPeriod.to", special("Pekan Contoh", FIRST, LAST, 8, Optional.empty(), ""));
        one(changed, "SpecialPeriod.hours", special("Pekan Contoh", FIRST, FIRST, 9, Optional.empty(), ""));
        one(changed, "SpecialPeriod.pattern", special("Pekan Contoh", FIRST, FIRST, 8, Optional.of("5D"), ""));
        one(changed, "SpecialPeriod.decree", special("Pekan Contoh", FIRST, FIRST, 8, Optional.empty(), "SE 1"));
        one(changed, "ApelPresence.day", new ApelPresence(LAST, true));
        one(changed, "ApelPresence.attended", new ApelPresence(FIRST, false));
    }

    static MonthFacts without(Object... parts) {
        return facts(Stream.of(ALL).filter(part -> !List.of(parts).contains(part)).toArray());
    }

    static void permits(Map<String, MonthFacts> changed) {
        Permit.Part full = Permit.Part.FULL;
        Optional<LocalDate> day = Optional.of(FIRST);
        one(changed, "Permit.type", permit("S", FIRST, FIRST, full, true, NEVER, NEVER, ""));
        one(changed, "Permit.from", permit("CT", FIRST.minusDays(1), FIRST, full, true, NEVER, NEVER, ""));
        one(changed, "Permit.to", permit("CT", FIRST, LAST, full, true, NEVER, NEVER, ""));
        one(changed, "Permit.part", permit("CT", FIRST, FIRST, Permit.Part.AM, true, NEVER, NEVER, ""));
        one(changed, "Permit.approved", permit("CT", FIRST, FIRST, full, false, NEVER, NEVER, ""));
        one(changed, "Permit.submittedOn", permit("CT", FIRST, FIRST, full, true, day, NEVER, ""));
        one(changed, "Permit.documentDate", permit("CT", FIRST, FIRST, full, true, NEVER, day, ""));
        one(changed, "Permit.number", permit("CT", FIRST, FIRST, full, true, NEVER, NEVER, "1/2026"));
    }

    static void one(Map<String, MonthFacts> changed, String name, Object other) {
        changed.put(name, facts(Stream.of(ALL)
                .map(part -> part.getClass() == other.getClass() ? other : part).toArray()));
    }

    private FactChanges() {}
}
