package id.sidik.reporting;

import id.sidik.domain.PrintedCodes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.reporting.Samples.DayCase;

class DayCellTest {
    static Stream<Arguments> days() {
        return Stream.of(Arguments.of("07:25/16:02", work().in("07:25").out("16:02")),
                Arguments.of("07:42/16:02/TL1", work().in("07:42").out("16:02").late(12, "TL1")),
                Arguments.of("08:15/15:20/TL2/PSW2", work().in("08:15").out("15:20").late(45, "TL2").early(40, "PSW2")),
                Arguments.of("?/16:02", work().out("16:02").flags(DayFlag.NO_IN)),
                Arguments.of("07:25/?", work().in("07:25").flags(DayFlag.NO_OUT)),
                Arguments.of("–/16:02", work().out("16:02").flags(DayFlag.PERMIT_PARTIAL_AM)),
                Arguments.of("07:25/16:02/*", work().in("07:25").out("16:02").flags(DayFlag.MANUAL_ENTRY)),
                Arguments.of("21:00/07:05+", work().in("21:00").outNextDay("07:05")),
                Arguments.of("H*", work().flags(DayFlag.MANUAL_ENTRY)), Arguments.of("TK", work().status("TK")),
                Arguments.of("TK?", work().status("TK").flags(DayFlag.EVIDENCE_MISSING)),
                Arguments.of("TK?", work().status("TK").flags(DayFlag.OUTSIDE_WINDOW)),
                Arguments.of("TK", work().status("TK").flags(DayFlag.EVIDENCE_LATE)),
                Arguments.of("CLTN/*", work().status("CLTN").flags(DayFlag.MANUAL_ENTRY)),
                Arguments.of("DL/08:00", work().status("DL").in("08:00").flags(DayFlag.PUNCH_ON_PERMIT)),
                Arguments.of("L/08:00/11:30", work().type(DayType.OFF).status("L").in("08:00").out("11:30")
                        .flags(DayFlag.WORKED_ON_OFFDAY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void aDayShowsItsTimesOrItsCodeThenItsMarks(String lines, DayCase day) {
        assertThat(DayCell.of(day.result(), PrintedCodes.USUAL).replaceAll("<[^>]*>", "").replace('\n', '/')).isEqualTo(
                lines);
    }

    @Test
    void lateMinutesWithoutAClassStillShow() {
        DayResult banded = work().in("07:42").out("16:00").late(12, "TL1").result();
        DayResult day = new DayResult(banded.date(), banded.type(), banded.status(), banded.in(), banded.out(), 12, 0,
                Optional.empty(), Optional.empty(), banded.flags(), banded.deductionPct(),
                banded.reasons());
        assertThat(DayCell.classes(day)).containsExactly("TL");
    }

    @Test
    void theLegendOfADayNamesWhatItsCellShowsAndNothingElse() {
        assertThat(shown(work().in("21:00").outNextDay("07:05").late(3, "TL1").flags(DayFlag.MANUAL_ENTRY)
                .result())).containsExactlyInAnyOrder("H", "TL1", "*", "+");
        assertThat(shown(work().in("07:20").flags(DayFlag.NO_OUT).result())).containsExactlyInAnyOrder("H",
                "?");
        assertThat(shown(work().status("DL").result())).containsExactly("DL");
    }

    private static DayCase work() {
        return new DayCase(LocalDate.of(2026, 10, 7));
    }

    private static Set<String> shown(DayResult day) {
        Set<String> shown = new HashSet<>();
        DayCell.show(day, shown);
        return shown;
    }
}
