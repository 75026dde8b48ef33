package id.sidik.intake.oldprogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.intake.oldprogram.OldDatabaseException.Fault;
import id.sidik.intake.oldprogram.OldUser.OldNumber;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was read keeps silent about people, and cannot be changed by who holds it. */
class OldFactsTest {
    private static final String NAME = "Contoh Pegawai Satu";
    private static final String NIP = "199001012015011001";

    @ParameterizedTest
    @EnumSource
    void aFaultOfAFileTellsItsPlaceAndNothingThatStandsThere(Fault fault) {
        OldDatabaseException whole = new OldDatabaseException(fault);
        assertThat(List.of(whole.fault(), whole.table(), whole.row(), whole.column())).isEqualTo(List.of(fault, "", 0L,
                ""));
        OldDatabaseException place = new OldDatabaseException(fault, "CHECKINOUT", 17, "CHECKTIME");
        assertThat(place).hasMessage(fault + " CHECKINOUT row 17 CHECKTIME").hasNoCause();
        assertThat(List.of(place.table(), place.row(), place.column())).isEqualTo(List.of("CHECKINOUT", 17L,
                "CHECKTIME"));
    }

    @Test
    void aPersonIsNamedByNoText() {
        OldUser user = new OldUser(3, 4, "12", NAME, Map.of(OldNumber.SSN, NIP), OptionalInt.of(2), 0, 4711);
        assertThat(user.toString()).isEqualTo("user 4 of the old program").doesNotContain(NAME, NIP, "4711");
        OldPunch punch = new OldPunch(9, OptionalInt.of(4), Optional.of(LocalDateTime.parse("2026-10-01T07:30:00")), 0,
                1, "1", "CONTOH0001", 0);
        assertThat(punch.toString()).isEqualTo("record 9 of the old program");
    }

    @Test
    void theNumbersOfAPersonStayAsTheyWereRead() {
        Map<OldNumber, String> numbers = new EnumMap<>(OldNumber.class);
        numbers.put(OldNumber.SSN, NIP);
        OldUser user = new OldUser(3, 4, "12", NAME, numbers, OptionalInt.empty(), 0, 0);
        numbers.put(OldNumber.TITLE, "lain");
        assertThat(user.numbers()).isEqualTo(Map.of(OldNumber.SSN, NIP));
        assertThatThrownBy(() -> user.numbers().put(OldNumber.PAGER, "x")).isInstanceOf(
                UnsupportedOperationException.class);
        assertThat(new OldUser(3, 4, "12", NAME, new EnumMap<>(OldNumber.class), OptionalInt.empty(), 0, 0).numbers())
                .isEmpty();
    }

    @Test
    void aFingerKeepsItsBytesForItself() {
        byte[] bytes = {1, 2, 3};
        OldFinger finger = new OldFinger(1, 4, 6, 10, "TEMPLATE4", bytes);
        bytes[0] = 99;
        finger.template()[1] = 99;
        assertThat(finger.template()).containsExactly(1, 2, 3);
        assertThat(finger).isEqualTo(new OldFinger(1, 4, 6, 10, "TEMPLATE4", new byte[]{1, 2, 3})).hasSameHashCodeAs(
                new OldFinger(1, 4, 6, 10, "TEMPLATE4", new byte[]{1, 2, 3}));
        assertThat(finger.toString()).isEqualTo("a finger of the old program, row 1");
    }

    @ParameterizedTest(name = "row {0}, user {1}, finger {2}, version {3}, column {4}, byte {5}")
    @CsvSource({"2, 4, 6, 10, TEMPLATE4, 3", "1, 5, 6, 10, TEMPLATE4, 3", "1, 4, 7, 10, TEMPLATE4, 3",
        "1, 4, 6, 9, TEMPLATE4, 3", "1, 4, 6, 10, TEMPLATE3, 3", "1, 4, 6, 10, TEMPLATE4, 4"})
    void fingersThatDifferInAnythingAreTwo(long row, int user, int finger, int told, String column, byte last) {
        assertThat(new OldFinger(row, user, finger, told, column, new byte[]{1, 2, last})).isNotEqualTo(new OldFinger(1,
                4, 6, 10, "TEMPLATE4", new byte[]{1, 2, 3}));
    }

    @Test
    void aListOfPeopleIsNotChangedByWhoMadeIt() {
        List<OldFault> faults = new java.util.ArrayList<>();
        OldPeople people = new OldPeople(List.of(), List.of(), List.of(), faults);
        faults.add(new OldFault("USERINFO", 1, "USERID", OldFault.Why.NUMBER));
        assertThat(people.faults()).isEmpty();
        assertThat(faults).singleElement().isEqualTo(new OldFault("USERINFO", 1, "USERID", OldFault.Why.NUMBER));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"I, 0", "O, 1", "' I ', 0", "II, 255", "2, 255", "Ö, 255"})
    void aLetterThatNobodyKnowsTellsNoState(String letter, int state) {
        assertThat(OldState.of(letter)).isEqualTo(state);
    }
}
