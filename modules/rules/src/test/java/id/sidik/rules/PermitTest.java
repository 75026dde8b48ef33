package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Holiday.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitTest {
    private static final String MONDAY = "2026-07-06";
    private static final String EXCUSED = "S -/- late 0 - early 0 - 0";
    private static final String ABSENT = "TK -/- late 0 - early 0 - 3 ";

    @ParameterizedTest(name = "{0} with {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            CT 2026-07-06 2026-07-06 FULL yes 2026-07-06 | ''          | CT -/- late 0 - early 0 - 0
            CT 2026-07-06 2026-07-06 FULL yes 2026-07-06 | 08:00 16:00 | CT 08:00/16:00 late 0 - early 0 - 0 PUNCH_ON_PERMIT
            CT 2026-07-06 2026-07-06 FULL yes 2026-07-06 | 21:00       | CT -/- late 0 - early 0 - 0 OUTSIDE_WINDOW PUNCH_ON_PERMIT
            CT 2026-07-06 2026-07-06 FULL yes -          | 07:30 16:00 | H 07:30/16:00 late 0 - early 0 - 0 EVIDENCE_MISSING
            CT 2026-07-06 2026-07-06 FULL no -           | 08:00 16:00 | H 08:00/16:00 late 30 TL1 early 0 - 0.5 PERMIT_NOT_APPROVED
            BT 2026-07-06 2026-07-06 FULL yes -          | ''          | BT -/- late 0 - early 0 - 0
            BT 2026-07-06 2026-07-06 FULL no -           | ''          | TK -/- late 0 - early 0 - 3 PERMIT_NOT_APPROVED
            XX 2026-07-06 2026-07-06 FULL yes 2026-07-06 | ''          | TK -/- late 0 - early 0 - 3
            CT 2026-07-07 2026-07-07 FULL yes 2026-07-06 | ''          | TK -/- late 0 - early 0 - 3
            DL 2026-07-06 2026-07-06 AM yes 2026-07-06   | 09:00 16:00 | H 09:00/16:00 late 0 - early 0 - 0 PERMIT_PARTIAL_AM
            DL 2026-07-06 2026-07-06 AM yes 2026-07-06   | 09:00       | H 09:00/- late 0 - early 0 PSW4 1.5 NO_OUT PERMIT_PARTIAL_AM
            DL 2026-07-06 2026-07-06 PM yes 2026-07-06   | 07:30 12:00 | H 07:30/12:00 late 0 - early 0 - 0 PERMIT_PARTIAL_PM
            DL 2026-07-06 2026-07-06 PM yes 2026-07-06   | 12:00       | H -/12:00 late 0 TL4 early 0 - 1.5 NO_IN PERMIT_PARTIAL_PM
            DL 2026-07-06 2026-07-06 AM no 2026-07-06    | 09:00 16:00 | H 09:00/16:00 late 90 TL3 early 0 - 1.25 PERMIT_NOT_APPROVED
            """)
    void anAcceptedPermitExcusesAndARefusedOneOnlyMarks(String permit, String times, String expected) {
        assertThat(Person.by("nat-2023").permit(permit).came(MONDAY, times).line(MONDAY)).isEqualTo(expected);
    }

    @Test
    void morningAndAfternoonTogetherExcuseTheDayByThatOfTheMorning() {
        Person person = Person.by("nat-2023").permit("DK 2026-07-06 2026-07-06 PM yes 2026-07-06")
                .permit("DL 2026-07-06 2026-07-06 AM yes 2026-07-06");
        assertThat(person.line(MONDAY)).isEqualTo("DL -/- late 0 - early 0 - 0");
    }

    @Test
    void aPermitWithAPriceCostsIt() {
        Person person = Person.by("nat-2023", "{'permits':{'I':{'pct':1.5}}}")
                .permit("I 2026-07-06 2026-07-06 FULL yes 2026-07-06");
        assertThat(person.line(MONDAY)).isEqualTo("I -/- late 0 - early 0 - 1.5");
    }

    @Test
    void aRefusedPermitDoesNotHideAnAcceptedOne() {
        Person person = Person.by("nat-2023").permit("CT 2026-07-06 2026-07-06 FULL no 2026-07-06")
                .permit("S 2026-07-06 2026-07-06 FULL yes 2026-07-06");
        assertThat(person.line(MONDAY)).isEqualTo("S -/- late 0 - early 0 - 0 PERMIT_NOT_APPROVED");
    }

    @ParameterizedTest(name = "{0} handed in {1} -> late {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # sick Monday to Wednesday 6-8 July; the result of Monday
            'deadlineDays':1                                          | 2026-07-07 | no
            'deadlineDays':1                                          | 2026-07-08 | yes
            'deadlineDays':0                                          | 2026-07-06 | no
            'deadlineDays':0                                          | 2026-07-07 | yes
            'deadlineDays':1,'multiDay':'FROM_FIRST_DAY'              | 2026-07-07 | no
            'deadlineDays':1,'multiDay':'FROM_LAST_DAY'               | 2026-07-09 | no
            'deadlineDays':1,'multiDay':'FROM_LAST_DAY'               | 2026-07-10 | yes
            # the weekend and a holiday on Monday 13 July do not count
            'deadlineDays':4,'dayUnit':'WORKDAY'                      | 2026-07-10 | no
            'deadlineDays':5,'dayUnit':'WORKDAY'                      | 2026-07-14 | no
            'deadlineDays':5,'dayUnit':'WORKDAY'                      | 2026-07-15 | yes
            'deadlineDays':3,'dayUnit':'WORKDAY','multiDay':'FROM_LAST_DAY' | 2026-07-14 | no
            'deadlineDays':3,'dayUnit':'WORKDAY','multiDay':'FROM_LAST_DAY' | 2026-07-15 | yes
            'deadlineDays':null                                       | 2026-12-31 | no
            'deadlineDays':1,'reconCloseWorkday':4                    | 2026-08-06 | no
            'deadlineDays':1,'reconCloseWorkday':4                    | 2026-08-07 | yes
            """)
    void evidenceHasALimit(String evidence, String handedIn, String late) {
        Person person = Person.by("nat-2023", "{'evidence':{" + evidence + "}}").holiday("2026-07-13", Kind.HOLIDAY)
                .permit("S 2026-07-06 2026-07-08 FULL yes " + handedIn);
        assertThat(person.line(MONDAY)).isEqualTo(late.equals("yes") ? ABSENT + "EVIDENCE_LATE" : EXCUSED);
    }

    @Test
    void fromTheFirstDayOneLimitHoldsForAllDaysOfTheDocument() {
        Person person = Person.by("nat-2023", "{'evidence':{'deadlineDays':1,'multiDay':'FROM_FIRST_DAY'}}")
                .permit("S 2026-07-06 2026-07-08 FULL yes 2026-07-08");
        assertThat(person.lines("2026-07-06", "2026-07-08")).containsOnly(ABSENT + "EVIDENCE_LATE");
    }

    @ParameterizedTest(name = "document of {0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-07-05 | S S S
            2026-07-06 | S S S
            2026-07-07 | TK S S
            2026-07-09 | TK TK TK
            -          | S S S
            """)
    void aDocumentMustNotBeMadeAfterTheDayItExcuses(String dated, String expected) {
        Person person = Person.by("kbb-2024", "{'evidence':{'deadlineDays':9}}")
                .permit("S 2026-07-06 2026-07-08 FULL yes 2026-07-09 " + dated);
        assertThat(person.days("2026-07-06", "2026-07-08").stream().map(day -> day.status()).toList())
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest(name = "absent {0}, handed in {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # workdays of June 2026: 2, 3, 4, 5 (1 June is a holiday); of January 2027: 4, 5, 6, 7 with two days off
            2026-05-29 | 2026-06-05 | DL
            2026-05-29 | 2026-06-08 | TK
            2026-12-31 | 2027-01-07 | DL
            2026-12-31 | 2027-01-08 | TK
            # each day of a document that crosses the month has its own limit
            2026-06-30 | 2026-07-06 | DL
            2026-06-30 | 2026-07-07 | TK
            """)
    void theReconciliationOfTheNextMonthIsTheLimit(String day, String handedIn, String expected) {
        Person person = Person.by("klaten-2019").holiday("2026-06-01", Kind.HOLIDAY).holiday("2027-01-01", Kind.HOLIDAY)
                .permit("DL " + day + " " + day + " FULL yes " + handedIn);
        assertThat(person.day(day).status()).isEqualTo(expected);
    }

    @Test
    void eachDayOfALongDocumentHasTheReconciliationOfItsOwnMonth() {
        Person person = Person.by("klaten-2019").permit("DL 2026-06-30 2026-07-01 FULL yes 2026-07-07");
        assertThat(person.lines("2026-06-30", "2026-07-01")).containsExactly(
                "TK -/- late 0 - early 0 - 2 EVIDENCE_LATE", "DL -/- late 0 - early 0 - 0");
    }

    @Test
    void aPermitOnAFreeDayChangesNothing() {
        Person person = Person.by("nat-2023").holiday("2026-07-06", Kind.CUTI_BERSAMA)
                .permit("CT 2026-07-05 2026-07-06 FULL no -");
        assertThat(person.lines("2026-07-05", "2026-07-06")).containsExactly("L -/- late 0 - early 0 - 0",
                "CBM -/- late 0 - early 0 - 0");
    }
}
