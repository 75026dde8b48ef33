package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.Holiday;
import id.sidik.domain.PatternAssignment;
import id.sidik.domain.Permit;
import id.sidik.domain.RamadanPeriod;
import id.sidik.domain.VerifyMode;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsHashTest {
    private static final Regulation NATIONAL = Person.regulation("nat-2023");
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = FIRST.plusDays(30);
    private static final Optional<LocalDate> NEVER = Optional.empty();
    private static final PatternAssignment PATTERN = new PatternAssignment(Optional.empty(), "5D", NEVER, NEVER);
    private static final TimeRecord RECORD = record(7, 30, VerifyMode.FP);
    private static final Permit PERMIT = permit("CT", FIRST, FIRST, Permit.Part.FULL, true, NEVER, NEVER, "");
    private static final Holiday HOLIDAY = new Holiday(FIRST, Holiday.Kind.HOLIDAY, "Hari Contoh", "SKB Contoh");
    private static final RamadanPeriod FASTING = new RamadanPeriod("1447H", FIRST, LAST);
    private static final MonthFacts FACTS = facts(PATTERN, RECORD, PERMIT, HOLIDAY, FASTING);

    private static TimeRecord record(int hour, int minute, VerifyMode mode) {
        return new TimeRecord(FIRST.atTime(hour, minute), mode);
    }

    private static Permit permit(String type, LocalDate from, LocalDate to, Permit.Part part, boolean approved,
            Optional<LocalDate> submitted, Optional<LocalDate> document, String number) {
        return new Permit(type, from, to, part, approved, submitted, document, number);
    }

    private static MonthFacts facts(Object... parts) {
        return span(FIRST, LAST, Map.of(FIRST, "P"), parts);
    }

    private static MonthFacts span(LocalDate from, LocalDate to, Map<LocalDate, String> roster, Object... parts) {
        return new MonthFacts(from, to, all(PatternAssignment.class, parts), roster, all(TimeRecord.class, parts),
                all(Permit.class, parts),
                new WorkCalendar(all(Holiday.class, parts), all(RamadanPeriod.class, parts)));
    }

    private static <T> List<T> all(Class<T> type, Object... parts) {
        return Arrays.stream(parts).filter(type::isInstance).map(type::cast).toList();
    }

    private static String hash(MonthFacts facts) {
        return new FactsHash(NATIONAL, "evaluator").of(facts);
    }

    /** The facts with one thing changed, by the name of what was changed. */
    static Map<String, MonthFacts> changes() {
        Map<String, MonthFacts> changed = new LinkedHashMap<>();
        Object[] whole = {PATTERN, RECORD, PERMIT, HOLIDAY, FASTING};
        changed.put("MonthFacts.from", span(FIRST.minusDays(1), LAST, FACTS.roster(), whole));
        changed.put("MonthFacts.to", span(FIRST, LAST.minusDays(1), FACTS.roster(), whole));
        changed.put("MonthFacts.roster", span(FIRST, LAST, Map.of(FIRST, "M"), whole));
        changed.put("MonthFacts.roster day", span(FIRST, LAST, Map.of(LAST, "P"), whole));
        changed.put("MonthFacts.patterns", facts(RECORD, PERMIT, HOLIDAY, FASTING));
        changed.put("MonthFacts.records", facts(PATTERN, RECORD, RECORD, PERMIT, HOLIDAY, FASTING));
        changed.put("MonthFacts.permits", facts(PATTERN, RECORD, HOLIDAY, FASTING));
        changed.put("MonthFacts.calendar", facts(PATTERN, RECORD, PERMIT));
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
        return changed;
    }

    private static void permits(Map<String, MonthFacts> changed) {
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

    private static void one(Map<String, MonthFacts> changed, String name, Object other) {
        changed.put(name, facts(Stream.of(PATTERN, RECORD, PERMIT, HOLIDAY, FASTING)
                .map(part -> part.getClass() == other.getClass() ? other : part).toArray()));
    }

    @Test
    void theSameFactsHaveTheSameHash() {
        assertThat(hash(facts(PATTERN, RECORD, PERMIT, HOLIDAY, FASTING))).isEqualTo(hash(FACTS))
                .matches("[0-9a-f]{64}");
        assertThat(hash(span(FIRST, LAST, Map.of(FIRST, "P", LAST, "M"))))
                .isEqualTo(hash(span(FIRST, LAST, Map.of(LAST, "M", FIRST, "P"))));
    }

    @Test
    void everyChangeHasAHashOfItsOwn() {
        Set<String> hashes = changes().values().stream().map(FactsHashTest::hash).collect(Collectors.toSet());
        hashes.add(hash(FACTS));
        assertThat(hashes).hasSize(changes().size() + 1);
    }

    static Stream<RecordComponent> components() {
        return Stream.of(MonthFacts.class, PatternAssignment.class, TimeRecord.class, Permit.class, Holiday.class,
                RamadanPeriod.class).flatMap(type -> Arrays.stream(type.getRecordComponents()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void nothingOfAFactIsLeftOut(RecordComponent component) {
        assertThat(changes()).containsKey(component.getDeclaringRecord().getSimpleName() + "." + component.getName());
    }

    @Test
    void anotherRegulationOrEvaluatorIsAnotherHash() {
        Set<String> hashes = new HashSet<>();
        hashes.add(hash(FACTS));
        hashes.add(new FactsHash(NATIONAL, "other evaluator").of(FACTS));
        hashes.add(new FactsHash(Person.regulation("kbb-2024"), "evaluator").of(FACTS));
        hashes.add(new FactsHash(Person.regulation("nat-2023", "{'version': 2}"), "evaluator").of(FACTS));
        hashes.add(new FactsHash(Person.regulation("nat-2023", "{'title': 'Contoh'}"), "evaluator").of(FACTS));
        assertThat(hashes).hasSize(5);
    }

    @Test
    void wordsThatOnlyLookAlikeTogetherAreDifferentFacts() {
        Holiday one = new Holiday(FIRST, Holiday.Kind.HOLIDAY, "a\",\"b", "");
        Holiday other = new Holiday(FIRST, Holiday.Kind.HOLIDAY, "a", "b");
        assertThat(hash(facts(one))).isNotEqualTo(hash(facts(other)));
    }

    @Test
    void secondsCountAlthoughTheRulesCutThem() {
        LocalDateTime at = RECORD.at().plusSeconds(1);
        assertThat(hash(facts(new TimeRecord(at, VerifyMode.FP)))).isNotEqualTo(hash(facts(RECORD)));
    }
}
