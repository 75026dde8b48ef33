package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Official.Block;
import id.sidik.domain.Official.Form;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who signs, as what, and from when to when. */
class OfficialTest {
    private static final UUID ID = new UUID(0, 1);

    private static Official official(Form form, String position, String own, String name, LocalDate from,
            LocalDate until) {
        return new Official(ID, Block.HEAD, form, position, own, name, "Pembina", "", Optional.ofNullable(from),
                Optional.ofNullable(until));
    }

    private static Official always(Form form, String own) {
        return official(form, "Kepala Dinas Contoh", own, "Contoh Pejabat Satu", null, null);
    }

    @ParameterizedTest(name = "from {0} until {1}, on {2}: {3}")
    @CsvSource({",,2026-10-01,true", "2026-10-01,,2026-09-30,false", "2026-10-01,,2026-10-01,true",
        ",2026-10-31,2026-10-31,true", ",2026-10-31,2026-11-01,false", "2026-10-05,2026-10-05,2026-10-05,true",
        "2026-10-05,2026-10-05,2026-10-04,false", "2026-10-05,2026-10-05,2026-10-06,false"})
    void bothEndsOfTheTimeCount(LocalDate from, LocalDate until, LocalDate day, boolean holds) {
        assertThat(official(Form.OWN, "Kepala", "", "Contoh", from, until).holds(day)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"OWN,'',Kepala Dinas Contoh", "ACTING,'',Plt. Kepala Dinas Contoh", "DAILY,'',Plh. Kepala Dinas Contoh",
        "ON_BEHALF,'',a.n. Kepala Dinas Contoh"})
    void theFormStandsBeforeThePosition(Form form, String own, String worded) {
        assertThat(always(form, own).worded()).isEqualTo(worded);
    }

    @Test
    void whoSignsOnBehalfTellsTheirOwnPositionOnALineBelow() {
        assertThat(always(Form.ON_BEHALF, "Sekretaris").worded()).isEqualTo("a.n. Kepala Dinas Contoh\nSekretaris");
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, names = "ON_BEHALF", mode = EnumSource.Mode.EXCLUDE)
    void onlyThereTheOwnPositionIsPrinted(Form form) {
        assertThat(always(form, "Sekretaris").worded()).doesNotContain("Sekretaris");
    }

    @ParameterizedTest
    @CsvSource({"' ',Contoh", "'',Contoh", "Kepala,''", "Kepala,'  '"})
    void positionAndNameAreNeeded(String position, String name) {
        assertThatThrownBy(() -> official(Form.OWN, position, "", name, null, null)).isInstanceOf(
                IllegalArgumentException.class);
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsRefused() {
        LocalDate day = LocalDate.of(2026, 10, 5);
        assertThatThrownBy(() -> official(Form.OWN, "Kepala", "", "Contoh", day, day.minusDays(1))).isInstanceOf(
                IllegalArgumentException.class);
    }

    @Test
    void nobodyIsNamedInALogLine() {
        assertThat(always(Form.OWN, "").toString()).doesNotContain("Contoh", "Pembina").contains("HEAD");
    }
}
