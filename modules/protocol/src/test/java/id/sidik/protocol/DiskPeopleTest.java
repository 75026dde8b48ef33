package id.sidik.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** People and fingers on a stick, both ways (usb-files 3 to 6). */
final class DiskPeopleTest {
    private static DiskRows<UserRecord> users(byte[] file) {
        return ((DiskContent.Users) DiskRecognition.of("user.dat", file)).people();
    }

    private static DiskRows<DiskFinger> fingers(String name, byte[] file) {
        return ((DiskContent.Fingers) DiskRecognition.of(name, file)).fingers();
    }

    @Test
    void everyFieldOfALongUserComesBackWithWholeZoneWords() {
        assertThat(users(DiskSamples.users(72)).rows()).isEqualTo(DiskSamples.PEOPLE);
        assertThat(users(DiskSamples.users(72)).rows().getFirst().zones()).containsExactly(1, 258, 50);
    }

    @Test
    void aUserWithoutPinAndASecondOneOfTheSamePinAreNamedByTheirRow() {
        byte[] file = DiskSamples.joined(DiskSamples.users(72), DiskSamples.PEOPLE.get(1).encode(72),
                UserRecord.of(9, "", "Tanpa PIN").encode(72), new byte[10]);
        DiskRows<UserRecord> read = users(file);
        assertThat(read.rows()).hasSize(3);
        assertThat(read.rejected()).extracting(DiskReject::row, DiskReject::field, DiskReject::why).containsExactly(
                tuple(4, "PIN", "TWICE"), tuple(5, "PIN", "PIN_UNREADABLE"), tuple(6, "", "TAIL"));
    }

    @Test
    void usersAsTextAreReadByTheirKeys() {
        DiskRows<UserRecord> read = users(
                ("\uFEFFPIN=0012\tName=Contoh Dua\tPri=14\tPasswd=77\tCard=[D2040000FF]\tGrp=3\n"
                        + "PIN=\tName=Tanpa PIN\nPIN=5\tCard=9999999999\nbukan baris\nPIN=6\tPri=x\n").getBytes(UTF_8));
        assertThat(read.rows()).singleElement().satisfies(user -> {
            assertThat(user.pin()).isEqualTo("0012");
            assertThat(user.name()).isEqualTo("Contoh Dua");
            assertThat(user.card()).isEqualTo(1234);
            assertThat(List.of(user.level(), user.group(), user.uid())).containsExactly(14, 3, 0);
        });
        assertThat(read.rejected()).extracting(DiskReject::row, DiskReject::field, DiskReject::why).containsExactly(
                tuple(2, "PIN", "PIN_UNREADABLE"), tuple(3, "CARD", "NUMBER"), tuple(4, "", "COLUMNS"),
                tuple(5, "PRI", "NUMBER"));
    }

    @ParameterizedTest
    @EnumSource(names = "TEXT", mode = EnumSource.Mode.EXCLUDE)
    void fingersComeBackAsTheyWereWritten(FingerForm form) {
        List<DiskFinger> fingers = DiskSamples.fingers(form == FingerForm.V9 ? 602 : 2048);
        assertThat(fingers(form.fileName(), DiskRecognition.encode(form, fingers)).rows()).isEqualTo(fingers);
    }

    @ParameterizedTest(name = "{0}: {1} bytes")
    @CsvSource({"V9, 0", "V9, 603", "V10, 0", "V10, 16385", "TEXT, 10"})
    void aTemplateThatTheFileCannotCarryIsNotWritten(FingerForm form, int length) {
        List<DiskFinger> one = List.of(new DiskFinger(1, "", 0, 1, new byte[length]));
        assertThatThrownBy(() -> DiskRecognition.encode(form, one)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFingerThatNoHandHasIsRejectedAndTheOthersStay() {
        byte[] file = DiskRecognition.encode(FingerForm.V9, DiskSamples.fingers(500));
        file[608 + 4] = 12;
        assertThat(fingers("template.dat", file).rows()).hasSize(2);
        assertThat(fingers("template.dat", file).rejected())
                .containsExactly(new DiskReject(2, "FINGER", "FINGER"));
    }

    @Test
    void aWrongSizeEndsTheWalkAndIsReported() {
        byte[] file = DiskRecognition.encode(FingerForm.V10, DiskSamples.fingers(900));
        byte[] cut = Arrays.copyOf(file, file.length - 300);
        assertThat(fingers("template.fp10", cut).rows()).hasSize(2);
        assertThat(fingers("template.fp10", cut).rejected()).containsExactly(new DiskReject(3, "SIZE", "TAIL"));
    }

    @Test
    void fingersAndFacesAsTextCarryTheirPin() {
        DiskRows<DiskFinger> read = fingers("template.fp10",
                "PIN=0012\tFID=6\tSize=3\tValid=3\tTMP=AQID\nPIN=1\tFID=11\tTMP=AQID\nPIN=1\tFID=1\tTMP=!!\n"
                        .getBytes(UTF_8));
        assertThat(read.rows()).containsExactly(new DiskFinger(0, "0012", 6, 3, new byte[]{1, 2, 3}));
        assertThat(read.rejected()).extracting(DiskReject::why).containsExactly("FINGER", "TEMPLATE");
    }

    @Test
    void missingNumbersOfABiometricRowAreZero() {
        DiskContent.Biometrics read = (DiskContent.Biometrics) DiskRecognition.of("biotemplate.dat",
                "Pin=2\tType=9\tMajorVer=35\tTmp=AQID\n\nPin=3\tType=x\tTmp=AQID\n".getBytes(UTF_8));
        assertThat(read.templates().rows()).containsExactly(
                new BioTemplate("2", 0, 0, 0, 0, 9, 35, 0, 0, new byte[]{1, 2, 3}));
        assertThat(read.templates().rejected()).containsExactly(new DiskReject(3, "TYPE", "NUMBER"));
    }

    @Test
    void nothingOfAPersonStandsInTheTextOfAValue() {
        DiskFinger finger = new DiskFinger(1, "990017", 0, 1, new byte[]{77});
        assertThat(finger.toString() + new BioTemplate("990017", 0, 0, 1, 0, 1, 10, 0, 0, new byte[]{77})
                + TabbedFields.of("Name=Contoh\tPIN=990017")).doesNotContain("990017", "77", "Contoh");
    }
}
