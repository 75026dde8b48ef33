package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every codec of the flash disk: what is written is read, and of every byte that is not taken the place is told. */
final class DiskRoundTripTest {
    @Provide
    Arbitrary<List<DiskFinger>> fingers() {
        return Combinators.combine(Arbitraries.integers().between(1, 65_535), Arbitraries.integers().between(0, 9),
                Arbitraries.of(0, 1, 3), Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(602))
                .as((uid, finger, valid, bytes) -> new DiskFinger(uid, "", finger, valid, bytes)).list().ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 300)
    void anyFingersComeBackFromBothKindsOfFile(@ForAll("fingers") List<DiskFinger> fingers) {
        for (FingerForm form : List.of(FingerForm.V9, FingerForm.V10)) {
            byte[] file = DiskRecognition.encode(form, fingers);
            DiskLayout layout = form == FingerForm.V9 ? new DiskFingersV9() : new DiskFingersV10();
            assertThat(layout.score(file)).isEqualTo(1000);
            assertThat(layout.read(file)).isEqualTo(new DiskContent.Fingers(form, new DiskRows<>(fingers, List.of())));
        }
    }

    @Property(tries = 300)
    void aFileThatLostItsEndKeepsWhatIsWholeAndTellsTheRest(@ForAll("fingers") List<DiskFinger> fingers,
            @ForAll @IntRange(min = 1, max = 6) int lost) {
        for (FingerForm form : List.of(FingerForm.V9, FingerForm.V10)) {
            byte[] whole = DiskRecognition.encode(form, fingers);
            byte[] file = Arrays.copyOf(whole, whole.length - lost);
            DiskLayout layout = form == FingerForm.V9 ? new DiskFingersV9() : new DiskFingersV10();
            DiskRows<DiskFinger> read = ((DiskContent.Fingers) layout.read(file)).fingers();
            assertThat(read.rows()).isEqualTo(fingers.subList(0, fingers.size() - 1));
            assertThat(read.rejected()).singleElement().satisfies(reject -> {
                assertThat(reject.row()).isEqualTo(fingers.size());
                assertThat(reject.why()).isEqualTo(DiskReject.TAIL);
            });
        }
    }

    @Property(tries = 1000)
    void noLayoutReadsMoreThanItsFileHolds(@ForAll @Size(max = 2600) byte[] file) {
        for (DiskLayout layout : List.of(new DiskUsers(UserForm.LONG), new DiskUsers(UserForm.SHORT),
                new DiskFingersV9(), new DiskFingersV10(), new DiskFaces(), new DiskMessages(DiskMessages.LONG),
                new DiskMessages(DiskMessages.SHORT), new DiskDepartments(), new DiskOwners())) {
            assertThat(layout.score(file)).isBetween(0, 1000);
            assertThat(layout.read(file).count()).isLessThanOrEqualTo(file.length / 4);
            assertThat(layout.namedBy(layout.usualName().toUpperCase(java.util.Locale.ROOT) + "x")).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}: {1} people, {2}")
    @CsvSource({"0, 2, PIN_UNREADABLE", "48, 2, PIN_UNREADABLE"})
    void aPersonWithoutPinIsRejectedByItsRow(int at, int people, String why) {
        byte[] file = DiskSamples.users(72);
        for (int each = 48; each < 72; each++) file[each] = (byte) (each == at ? 1 : 0);
        DiskRows<UserRecord> read = ((DiskContent.Users) new DiskUsers(UserForm.LONG).read(file)).people();
        assertThat(read.rows()).hasSize(people);
        assertThat(read.rejected()).containsExactly(new DiskReject(1, "PIN", why));
    }

    @Test
    void departmentsAreReadWithTheirNamesAndOddOnesTold() {
        byte[] odd = DiskSamples.department(3, "");
        byte[] dirty = DiskSamples.department(4, "Contoh");
        dirty[48] = 'x';
        byte[] file = DiskSamples.joined(DiskSamples.department(1, "Bagian Umum"), odd, dirty,
                DiskSamples.department(255, "Seksi Contoh"), new byte[]{1, 2});
        DiskRows<Department> read = ((DiskContent.Departments) new DiskDepartments().read(file)).departments();
        assertThat(read.rows()).containsExactly(new Department(1, "Bagian Umum"), new Department(255, "Seksi Contoh"));
        assertThat(read.rejected()).extracting(DiskReject::row).containsExactly(2, 3, 5);
        assertThat(read.rejected().getLast().why()).isEqualTo(DiskReject.TAIL);
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 332})
    void messagesKeepTheirTimesAndAMessageWithoutDateIsTold(int size) {
        LocalDateTime start = LocalDateTime.of(2026, 11, 2, 7, 15);
        byte[] lost = DiskSamples.message(size, 9, start, "Contoh");
        Bytes.put32(lost, 7, 0xFFFF_FFFFL);
        byte[] nameless = DiskSamples.message(size, 0, start, "Contoh");
        byte[] file = DiskSamples.joined(DiskSamples.message(size, 8, start, "Apel pagi"), lost, nameless);
        DiskRows<ShortMessage> read = ((DiskContent.Messages) new DiskMessages(size).read(file)).messages();
        assertThat(read.rows()).containsExactly(new ShortMessage(253, 8, 60, start, "Apel pagi"));
        assertThat(read.rejected()).extracting(DiskReject::row).containsExactly(2, 3);
        assertThat(read.rows().getFirst().toString()).doesNotContain("Apel");
    }

    @Test
    void ownersAndFacesAreCounted() {
        byte[] owners = {1, 0, 8, 0, 0, 0, 8, 0, 2, 0, 9, 0};
        DiskRows<MessageOwner> read = ((DiskContent.Owners) new DiskOwners().read(owners)).owners();
        assertThat(read.rows()).containsExactly(new MessageOwner(1, 8), new MessageOwner(2, 9));
        assertThat(read.rejected()).extracting(DiskReject::row).containsExactly(2);
        byte[] faces = DiskSamples.joined(DiskSamples.face(1, 0), DiskSamples.face(1, 1), DiskSamples.face(7, 0));
        assertThat(new DiskFaces().read(faces)).isEqualTo(new DiskContent.Faces(3, 2));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PIN=7;Name=Contoh;Pri=0;Grp=1;Card=5            |      |
            PIN=;Name=Contoh                                | PIN  | PIN_UNREADABLE
            PIN=1234567890123456789012345                   | PIN  | PIN_UNREADABLE
            PIN=7;Pri=256                                   | PRI  | NUMBER
            PIN=7;Grp=x                                     | GRP  | NUMBER
            PIN=7;Card=4294967296                           | CARD | NUMBER
            PIN=7;Cardno=[0102030400]                       |      |
            PIN=7;Card=[01020304]                           | CARD | NUMBER
            PIN=7;Privilege=14;Group=9                      |      |
            """)
    void aRowOfAUserIsTakenOrTheWrongFieldNamed(String line, String field, String why) {
        FieldRows.Row<UserRecord> row = FieldRows.user(TabbedFields.of(line.replace(';', '\t')));
        assertThat(row.value().isPresent()).isEqualTo(field == null);
        if (field != null) assertThat(row.reject()).isEqualTo(new DiskReject(0, field, why));
        else
            assertThat(row.value().orElseThrow().pin()).isEqualTo("7");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PIN=7;FID=6;Valid=1;TMP=AAECAw==    |
            PIN=7;FID=6;TMP=AAECAw==            |
            PIN=7;FID=10;TMP=AAECAw==           | FINGER
            PIN=7;FID=6;Valid=4;TMP=AAECAw==    | FINGER
            PIN=7;FID=6;TMP=***                 | TEMPLATE
            PIN=7;FID=6;TMP=                    | TEMPLATE
            PIN=7;FID=6                         | TEMPLATE
            PIN= ;FID=6;TMP=AAECAw==            | PIN_UNREADABLE
            """)
    void aRowOfAFingerIsTakenOrItsFaultNamed(String line, String why) {
        FieldRows.Row<DiskFinger> row = FieldRows.finger(TabbedFields.of(line.replace(';', '\t')));
        if (why != null) assertThat(row.reject().why()).isEqualTo(why);
        else
            assertThat(row.value()).contains(new DiskFinger(0, "7", 6, 1, new byte[]{0, 1, 2, 3}));
    }

    @Property(tries = 300)
    void anyTemplateComesBackFromItsTextAndIsNeverPrinted(@ForAll @Size(min = 1, max = 800) byte[] template,
            @ForAll @IntRange(max = 9) int finger) {
        String text = Base64.getEncoder().encodeToString(template);
        DiskFinger read = FieldRows.finger(TabbedFields.of("PIN=0042\tFID=" + finger + "\tTMP=" + text)).value()
                .orElseThrow();
        assertThat(read).isEqualTo(new DiskFinger(0, "0042", finger, 1, template));
        assertThat(read.toString()).doesNotContain("0042");
    }

    @ParameterizedTest
    @EnumSource(value = UserForm.class, names = {"LONG", "SHORT"})
    void theUsersOfAStickAreTheUsersOfAMachine(UserForm form) {
        byte[] file = DiskSamples.users(form.size());
        DiskContent.Users read = (DiskContent.Users) DiskRecognition.of("berkas.bin", file);
        assertThat(read.form()).isEqualTo(form);
        assertThat(UserDataset.encode(form.size(), read.people().rows())).isEqualTo(file);
    }

    @Test
    void aCodedLogIsTheSameLogAsThePlainOne() {
        String line = "    7\t2026-10-05 07:12:30\t1\t0\t1\t0";
        byte[] coded = new byte[512];
        for (int row = 0; row < 2; row++) for (int at = 0; at < line.length(); at++) {
            coded[row * 256 + 2 * at] = (byte) (0x78 + (line.charAt(at) >> 4));
            coded[row * 256 + 2 * at + 1] = (byte) (0x7A + (line.charAt(at) & 0xF));
        }
        byte[] plain = (line + "\n" + line + "\n").getBytes(StandardCharsets.US_ASCII);
        DiskContent.Punches read = (DiskContent.Punches) DiskRecognition.of("x.dat", coded);
        assertThat(read.coded()).isTrue();
        assertThat(read.file()).isEqualTo(((DiskContent.Punches) DiskRecognition.of("y.dat", plain)).file());
        assertThat(read.count()).isEqualTo(2);
    }
}
