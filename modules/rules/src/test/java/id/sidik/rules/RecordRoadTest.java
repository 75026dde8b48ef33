package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.VerifyMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of other roads than a machine's. */
class RecordRoadTest {
    @ParameterizedTest(name = "{0} is told as {1}")
    @CsvSource({"MANUAL, record.manual [07:20], MANUAL_ENTRY", "SMS, record.sms [07:20], ''",
        "PHONE, record.phone [07:20], ''"})
    void theRoadOfAChosenRecordIsTold(VerifyMode mode, String step, String flag) {
        Person person = Person.by("nat-2023").recorded("2026-07-06T07:20", mode).came("2026-07-06", "16:00");
        assertThat(person.line("2026-07-06")).isEqualTo(("H 07:20/16:00 late 0 - early 0 - 0 " + flag).trim());
        assertThat(person.told("2026-07-06")).containsSubsequence("in.only [07:20]", step);
    }

    @ParameterizedTest
    @CsvSource({"FP", "FACE", "PALM", "PIN", "CARD", "OTHER"})
    void aMachinesRecordIsToldWithoutItsRoad(VerifyMode mode) {
        Person person = Person.by("nat-2023").recorded("2026-07-06T07:20", mode).came("2026-07-06", "16:00");
        assertThat(person.told("2026-07-06")).noneMatch(step -> step.startsWith("record."));
    }

    @Test
    void aDisregardedRecordIsToldAndNeverUsed() {
        Person person = Person.by("nat-2023").came("2026-07-06", "08:00 16:00")
                .recorded("2026-07-06T07:20", VerifyMode.PHONE).disregarded("lokasi palsu");
        assertThat(person.line("2026-07-06")).isEqualTo("H 08:00/16:00 late 30 TL1 early 0 - 0.5");
        assertThat(person.told("2026-07-06")).startsWith("record.disregarded [07:20, lokasi palsu]");
    }

    @Test
    void aDayOfWhichEveryRecordIsDisregardedIsAnAbsence() {
        Person person = Person.by("nat-2023").recorded("2026-07-06T07:20", VerifyMode.PHONE)
                .disregarded("lokasi palsu");
        assertThat(person.line("2026-07-06")).startsWith("TK ");
    }

    @Test
    void aDisregardedRecordOnAFreeDayIsNoWork() {
        Person person = Person.by("nat-2023").recorded("2026-07-11T09:00", VerifyMode.PHONE).disregarded("salah orang");
        assertThat(person.line("2026-07-11")).isEqualTo("L -/- late 0 - early 0 - 0");
        assertThat(person.told("2026-07-11")).startsWith("record.disregarded [09:00, salah orang]");
    }
}
