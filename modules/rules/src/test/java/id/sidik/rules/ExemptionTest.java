package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Exemption.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExemptionTest {
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({"FIELD_STAFF, 2026-07-06, BT -/- late 0 - early 0 - 0",
        "STUDY, 2026-07-06, TB -/- late 0 - early 0 - 0",
        "NO_APEL, 2026-07-06, TK -/- late 0 - early 0 - 3", "NO_TPP, 2026-07-06, TK -/- late 0 - early 0 - 3",
        "FIELD_STAFF, 2026-07-11, L -/- late 0 - early 0 - 0", "FIELD_STAFF, 2026-07-09, TK -/- late 0 - early 0 - 3"})
    void onlyFieldStaffAndStudyExcuseAWorkday(Kind kind, String day, String line) {
        assertThat(Person.by("nat-2023").exempt(kind, "2026-07-01", "2026-07-08").line(day)).isEqualTo(line);
    }

    @Test
    void theStepTellsTheLetterAndWhatWasRecordedAllTheSame() {
        Person person = Person.by("nat-2023").exempt(Kind.FIELD_STAFF, "2026-01-01", "-").came("2026-07-06", "08:00");
        assertThat(person.told("2026-07-06")).endsWith("in.only [08:00]",
                "exempt.fieldStaff [BT, Bebas tugas / dikecualikan, 0, 800/1/2026]",
                "permit.punched [1, 08:00, 08:00]");
    }

    @Test
    void leaveOfFieldStaffIsStillLeave() {
        Person person = Person.by("nat-2023").exempt(Kind.FIELD_STAFF, "2026-01-01", "-")
                .permit("CT 2026-07-06 2026-07-06 FULL yes 2026-07-06");
        assertThat(person.line("2026-07-06")).startsWith("CT ");
    }

    @Test
    void anExemptionOfThePackHoldsForTheWholeUnitUntilItsLastDay() {
        Person person = Person.by("nat-2023",
                "{'exempt':[{'kind':'STUDY','until':'2026-07-06','letter':'800/2/2026'}]}");
        assertThat(person.line("2026-07-06")).startsWith("TB ");
        assertThat(person.line("2026-07-07")).startsWith("TK ");
    }

    @Test
    void aPackWithoutTheKindStillExcuses() {
        Person person = Person.by("nat-2023", "{'permits':{'BT':null}}".replace("null", "{'pct':1}"))
                .exempt(Kind.FIELD_STAFF, "2026-01-01", "-");
        assertThat(person.line("2026-07-06")).isEqualTo("BT -/- late 0 - early 0 - 1");
    }

    @Test
    void whoNeedNotAttendTheRollCallDoesNotMissIt() {
        Person person = Person.by("klaten-2019").came("2026-07-06", "07:20 15:30");
        assertThat(person.line("2026-07-06")).endsWith("1 APEL_MISSED");
        person.exempt(Kind.NO_APEL, "2026-07-01", "-");
        assertThat(person.line("2026-07-06")).isEqualTo("H 07:20/15:30 late 20 - early 0 - 0");
        assertThat(person.told("2026-07-06")).endsWith("apel.exempt [800/1/2026]");
    }
}
