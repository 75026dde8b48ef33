package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.rules.CaseOutcome.Verdict;
import id.sidik.rules.GoldenCases.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenCasesTest {
    static String text() throws IOException {
        try (InputStream in = GoldenCasesTest.class.getResourceAsStream("/golden-cases.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<CaseOutcome> outcomes(String json) {
        return switch (GoldenCases.check(json)) {
            case Checked.Cases(List<CaseOutcome> outcomes) -> outcomes;
            case Checked.Unreadable(PackFault fault) -> throw new AssertionError(fault.toString());
        };
    }

    static Stream<CaseOutcome> supported() throws IOException {
        return outcomes(text()).stream().filter(one -> List.of("DAY", "NIP").contains(one.kind()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("supported")
    void everyDayAndNipCasePasses(CaseOutcome outcome) {
        assertThat(outcome.detail()).isEmpty();
        assertThat(outcome.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void theKindsThatFollowLaterAreNotCalledPassed() throws IOException {
        Map<Verdict, Long> counts = outcomes(text()).stream()
                .collect(Collectors.groupingBy(CaseOutcome::verdict, Collectors.counting()));
        assertThat(counts).isEqualTo(Map.of(Verdict.PASSED, 54L, Verdict.NOT_SUPPORTED, 14L));
    }
}
