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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        return outcomes(text()).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("supported")
    void everyCasePasses(CaseOutcome outcome) {
        assertThat(outcome.detail()).isEmpty();
        assertThat(outcome.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aKindThatNobodyKnowsIsNotCalledPassed() throws IOException {
        assertThat(outcomes(text())).hasSize(68);
        assertThat(outcomes(text().replace("\"kind\": \"RECON\"", "\"kind\": \"OVERTIME\""))
                .stream().filter(one -> one.verdict() == Verdict.NOT_SUPPORTED)).hasSize(1);
    }

    private static CaseOutcome changed(String id, String from, String to) throws IOException {
        String text = text();
        int start = text.indexOf("\"id\": \"" + id + "\"");
        String changed = text.substring(0, start) + text.substring(start).replaceFirst(from, to);
        assertThat(changed).isNotEqualTo(text);
        return outcomes(changed).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            O-003 | "lateMinutes": 30        | "lateMinutes": 29        | days[2026-07-08].lateMinutes expected 29 got 30
            O-003 | "lateClass": "TL1"       | "lateClass": null        | days[2026-07-08].lateClass expected null got TL1
            O-003 | "earlyClass": null       | "earlyClass": "PSW1"     | days[2026-07-08].earlyClass expected PSW1 got null
            O-003 | "flags": \\[\\]          | "flags": ["NO_IN"]       | days[2026-07-08].flags expected ["NO_IN"] got []
            O-003 | "deductionPct": 0.5      | "deductionPct": 0.55     | days[2026-07-08].deductionPct expected 0.55 got 0.5
            O-003 | "outTime": "16:01"       | "outTime": "16:02"       | days[2026-07-08].outTime expected 16:02 got 16:01
            O-003 | "dayType": "WORK"        | "dayType": "OFF"         | days[2026-07-08].dayType expected OFF got WORK
            O-003 | "dayType": "WORK"        | "mood": "WORK"           | days[2026-07-08].mood expected WORK got a field that is not computed
            O-003 | "to": "2026-07-08"       | "to": "2026-07-09"       | days.count expected 1 got 2
            O-003 | "to": "2026-07-08"       | "to": "2026-07-07"       | input.period wanted period
            O-003 | "to": "2026-07-08"       | "to": "8 Juli"           | input.period.to wanted date
            O-003 | "source": "FP"           | "source": "EYE"          | input.punches[0].source wanted [FP, FACE, PALM, PIN, CARD, MANUAL, SMS, PHONE, OTHER]
            O-003 | "pack": "bartim-2022"    | "pack": "atlantis"       | pack atlantis is not in the file
            O-035 | "chargedLeaveDays": 3    | "chargedLeaveDays": 5    | chargedLeaveDays expected 5 got 3
            O-064 | "monthPct": 5.0          | "monthPct": 5.5          | monthPct expected 5.5 got 5
            O-064 | "payable": 2940000       | "payable": 2940001       | tpp.payable expected 2940001 got 2940000
            O-043 | "finalWorkday": "2026-04-08" | "finalWorkday": "2026-04-09" | finalWorkday expected 2026-04-09 got 2026-04-08
            O-052 | "totalDays": 3           | "totalDays": 4           | totalDays expected 4 got 3
            O-058 | "maxConsecutive": 10     | "maxConsecutive": 4      | maxConsecutive expected 4 got 10
            O-059 | "3": "TEGURAN_LISAN"     | "3": "NONE"              | 3 expected NONE got TEGURAN_LISAN
            O-061 | "deductionAmount": 81000 | "deductionAmount": 81001 | deductionAmount expected 81001 got 81000
            O-065 | "sex": "L"               | "sex": "P"               | sex expected P got L
            O-066 | "reason": "BIRTH_DATE"   | "reason": "SEX"          | reason expected SEX got BIRTH_DATE
            O-066 | "valid": false           | "valid": true            | valid expected true got false
            """)
    void aCaseThatDiffersFailsAndSaysWhere(String id, String from, String to, String detail) throws IOException {
        CaseOutcome outcome = changed(id, from, to);
        assertThat(outcome.detail()).isEqualTo(detail);
        assertThat(outcome.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aCaseWithARefusedOverrideFailsWithThePlaceInTheFile() throws IOException {
        CaseOutcome outcome = changed("O-048", "\"graceMode\": \"FULL\"", "\"graceMode\": \"HALF\"");
        assertThat(outcome.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(outcome.detail()).matches(
                "pack nat-2023: \\[line [0-9]+ tolerance.graceMode UNKNOWN_WORD \\[HALF, \\[FULL, EXCESS\\]\\]\\]");
        int line = Integer.parseInt(outcome.detail().replaceAll(".*line ([0-9]+).*", "$1"));
        assertThat(text().lines().toList().get(line - 1)).contains("graceMode");
    }

    @Test
    void aCaseThatExpectsNothingDoesNotPass() {
        String json = "{\"packs\":{},\"cases\":[{\"id\":\"X\",\"kind\":\"NIP\",\"input\":{\"nip\":\"1\"},\"expected\":{}}]}";
        assertThat(outcomes(json)).extracting(CaseOutcome::verdict).containsExactly(Verdict.FAILED);
    }

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(strings = {"", "hello", "[]", "{}", "{\"cases\":7}"})
    void aFileThatHoldsNoCasesIsUnreadable(String text) {
        assertThat(GoldenCases.check(text)).isInstanceOf(Checked.Unreadable.class);
    }
}
