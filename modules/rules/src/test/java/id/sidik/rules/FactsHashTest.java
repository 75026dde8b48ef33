package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.ApelPresence;
import id.sidik.domain.Exemption;
import id.sidik.domain.Holiday;
import id.sidik.domain.PatternAssignment;
import id.sidik.domain.Permit;
import id.sidik.domain.RamadanPeriod;
import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.VerifyMode;
import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsHashTest {
    private static final Regulation NATIONAL = Person.regulation("nat-2023");
    private static String hash(MonthFacts facts) {
        return new FactsHash(NATIONAL, "evaluator").of(facts);
    }

    @Test
    void theSameFactsHaveTheSameHash() {
        assertThat(hash(FactChanges.facts(FactChanges.ALL.clone()))).isEqualTo(hash(FactChanges.FACTS))
                .matches("[0-9a-f]{64}");
        assertThat(hash(FactChanges.span(FactChanges.FIRST, FactChanges.LAST, Map.of(FactChanges.FIRST, "P",
                FactChanges.LAST, "M"))))
                .isEqualTo(hash(FactChanges.span(FactChanges.FIRST, FactChanges.LAST, Map.of(FactChanges.LAST, "M",
                        FactChanges.FIRST, "P"))));
    }

    @Test
    void everyChangeHasAHashOfItsOwn() {
        Set<String> hashes = FactChanges.changes().values().stream().map(FactsHashTest::hash).collect(Collectors
                .toSet());
        hashes.add(hash(FactChanges.FACTS));
        assertThat(hashes).hasSize(FactChanges.changes().size() + 1);
    }

    static Stream<RecordComponent> components() {
        return Stream.of(MonthFacts.class, PatternAssignment.class, TimeRecord.class, Permit.class, Holiday.class,
                RamadanPeriod.class, Circumstances.class, Exemption.class, SpecialPeriod.class, ApelPresence.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void nothingOfAFactIsLeftOut(RecordComponent component) {
        assertThat(FactChanges.changes()).containsKey(component.getDeclaringRecord().getSimpleName() + "." + component
                .getName());
    }

    @Test
    void anotherRegulationOrEvaluatorIsAnotherHash() {
        Set<String> hashes = new HashSet<>();
        hashes.add(hash(FactChanges.FACTS));
        hashes.add(new FactsHash(NATIONAL, "other evaluator").of(FactChanges.FACTS));
        hashes.add(new FactsHash(Person.regulation("kbb-2024"), "evaluator").of(FactChanges.FACTS));
        hashes.add(new FactsHash(Person.regulation("nat-2023", "{'version': 2}"), "evaluator").of(FactChanges.FACTS));
        hashes.add(new FactsHash(Person.regulation("nat-2023", "{'title': 'Contoh'}"), "evaluator").of(
                FactChanges.FACTS));
        assertThat(hashes).hasSize(5);
    }

    @Test
    void wordsThatOnlyLookAlikeTogetherAreDifferentFacts() {
        Holiday one = new Holiday(FactChanges.FIRST, Holiday.Kind.HOLIDAY, "a\",\"b", "");
        Holiday other = new Holiday(FactChanges.FIRST, Holiday.Kind.HOLIDAY, "a", "b");
        assertThat(hash(FactChanges.facts(one))).isNotEqualTo(hash(FactChanges.facts(other)));
    }

    @Test
    void secondsCountAlthoughTheRulesCutThem() {
        LocalDateTime at = FactChanges.RECORD.at().plusSeconds(1);
        assertThat(hash(FactChanges.facts(new TimeRecord(at, VerifyMode.FP)))).isNotEqualTo(hash(FactChanges.facts(
                FactChanges.RECORD)));
    }
}
