package id.sidik.app.recap;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayMarkTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    @ParameterizedTest(name = "{0} {1} late {2} early {3} flag {4} -> {5} {6}")
    @CsvSource(nullValues = "-", textBlock = """
            WORK,          H,   -,   -,    -,            H,    PLAIN
            WORK,          H,   TL1, -,    -,            TL1,  LATE
            WORK,          H,   -,   PSW2, -,            PSW2, LATE
            WORK,          H,   TL1, PSW2, -,            TL1,  LATE
            WORK,          H,   TL4, -,    NO_IN,        H?,   OPEN
            WORK,          H,   -,   -,    MANUAL_ENTRY, H*,   PLAIN
            WORK,          TK,  -,   -,    -,            TK,   ABSENT
            WORK,          DL,  -,   -,    -,            DL,   PERMIT
            OFF,           L,   -,   -,    -,            ·,    OFF
            HOLIDAY,       LN,  -,   -,    -,            LN,   OFF
            CUTI_BERSAMA,  CBM, -,   -,    -,            CBM,  OFF
            """)
    void aDayShowsItsPrintedLettersAndATint(DayType type, String status, String late, String early, DayFlag flag,
            String code, DayMark.Tint tint) {
        DayResult day = day(type, status, Optional.ofNullable(late), Optional.ofNullable(early),
                flag == null ? Set.of() : Set.of(flag));

        assertThat(DayMark.of(day, DAY)).isEqualTo(new DayMark(code, tint));
    }

    @Test
    void aDayThatHasNotComeYetIsNotCalledAbsent() {
        DayResult tomorrow = day(DayType.WORK, "TK", Optional.empty(), Optional.empty(), Set.of());

        assertThat(DayMark.of(tomorrow, DAY.minusDays(1))).isEqualTo(new DayMark("", DayMark.Tint.PLAIN));
        assertThat(DayMark.of(tomorrow, DAY).code()).isEqualTo("TK");
    }

    private static DayResult day(DayType type, String status, Optional<String> late, Optional<String> early,
            Set<DayFlag> flags) {
        return new DayResult(DAY, type, status, Optional.empty(), Optional.empty(), late.isPresent() ? 5 : 0,
                early.isPresent() ? 5 : 0, late, early, flags, BigDecimal.ZERO, List.of());
    }
}
