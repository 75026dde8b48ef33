package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueShapeTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            id                                   | Fixed
            validFrom                            | Fixed
            patterns.5D.type                     | Fixed
            exempt                               | Fixed
            patterns.5D.days.MON.in              | Clock
            patterns.SHIFT.shifts.M.out          | Clock
            apel.ramadanTime                     | Clock
            patterns.6D.ramadan.SAT.break        | ClockSpan
            windows.in                           | ClockSpan
            windows.byWeekday.FRI.out            | ClockSpan
            windows.ramadan.in                   | ClockSpan
            windows.openBeforeIn                 | Count[unit=minutes]
            windows.byWeekday.FRI.closeAfterOut  | Count[unit=minutes]
            patterns.5D.weeklyMinutesTarget      | Count[unit=minutes]
            tolerance.makeup.maxMinutes          | Count[unit=minutes]
            discipline.minutesPerDay             | Count[unit=minutes]
            activity.minutesPerDay               | Count[unit=minutes]
            reconciliation.closeWorkday          | Count[unit=workdays]
            evidence.reconCloseWorkday           | Count[unit=workdays]
            evidence.deadlineDays                | Count[unit=days]
            permits.CT.quotaDays                 | Count[unit=days]
            discipline.consecutive.days          | Count[unit=days]
            tolerance.freeEventsPerMonth         | Count[unit=events]
            enrolment.maxFingers                 | Count[unit=fingers]
            deduction.fullMonthAbsentPct         | Percent
            permits.I.pct                        | Percent
            tpp.weightProductivity               | Percent
            unitHold.enabled                     | Flag
            patterns.SHIFT.holidayAware          | Flag
            permits.TB.suspendsTpp               | Flag
            windows.byWeekday.FRI.multiIn        | Word[words=[FIRST, LAST]]
            evidence.multiDay                    | Word[words=[PER_DAY, FROM_FIRST_DAY, FROM_LAST_DAY]]
            report.paper                         | Word[words=[A4, F4]]
            apel.days                            | Words[words=[MON, TUE, WED, THU, FRI, SAT, SUN]]
            deduction.early                      | Rows[fields=[code, from, to, pct]]
            discipline.ladder                    | Rows[fields=[from, to, code, tier]]
            apel                                 | Block
            discipline.consecutive               | Block
            permits.DL.label                     | Text
            discipline.consecutive.code          | Text
            manual.signedBy                      | Text
            """)
    void aPlaceHasTheKindOfItsValue(String path, String shape) {
        assertThat(ValueShape.of(path).toString()).startsWith(shape);
    }

    @ParameterizedTest
    @CsvSource({"evidence.docDateRule, true", "permits.CT.quotaDays, true", "permits.TB.suspendsTpp, true",
        "apel, true", "discipline.consecutive, true", "deduction.fullMonthAbsentPct, true",
        "deduction.absentPct, false", "windows.mode, false", "patterns.5D.days.MON.in, false"})
    void someValuesMayBeLeftOut(String path, boolean optional) {
        assertThat(ValueShape.optional(path)).isEqualTo(optional);
    }

    /** The words of a shape are those that the reader takes: any other one is refused. */
    @Test
    void everyWordIsKnownToTheReader() {
        String national = Resource.text("packs/nat-2023.json");
        UsualValues.all().keySet().stream().filter(path -> ValueShape.of(path) instanceof ValueShape.Word)
                .forEach(path -> ((ValueShape.Word) ValueShape.of(path)).words().forEach(word -> assertThat(
                        RegulationReaderTest.faults(national, layer(path, word))).as(path + " " + word)
                        .noneMatch(fault -> fault.problem() == Problem.UNKNOWN_WORD)));
    }

    @Test
    void whatHoldsWhereNothingIsSaidIsWhatTheReaderTakes() {
        String national = Resource.text("packs/nat-2023.json");
        UsualValues.all().forEach((path, json) -> assertThat(RegulationReaderTest.faults(national, nested(path, json)))
                .as(path).isEmpty());
    }

    private static String layer(String path, String word) {
        return nested(path, '"' + word + '"');
    }

    private static String nested(String path, String json) {
        String text = json;
        String[] names = path.split("\\.");
        for (int i = names.length - 1; i >= 0; i--) text = "{\"" + names[i] + "\":" + text + "}";
        return text;
    }
}
