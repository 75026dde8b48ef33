package id.sidik.protocol;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What a file of a stick is (usb-files 1 to 9), whatever it is called. */
final class DiskRecognitionTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 10, 1, 8, 0);

    /** @param size rows expected */
    record Sample(String name, Class<? extends DiskContent> kind, int size, Supplier<byte[]> bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("1_attlog.dat", DiskContent.Punches.class, 1,
                        () -> "  9\t2026-10-01 07:30:00\t1\t0\t1\t0\n".getBytes(ISO_8859_1)),
                new Sample("user.dat", DiskContent.Users.class, 3, () -> DiskSamples.users(72)),
                new Sample("user.dat", DiskContent.Users.class, 3, () -> DiskSamples.users(28)),
                new Sample("user.dat", DiskContent.Users.class, 2,
                        () -> "PIN=1\tName=Contoh\tPri=0\nPin=2\tName=\tPri=14\r\n".getBytes(ISO_8859_1)),
                new Sample("template.dat", DiskContent.Fingers.class, 3,
                        () -> DiskRecognition.encode(FingerForm.V9, DiskSamples.fingers(512))),
                new Sample("template.fp10", DiskContent.Fingers.class, 3,
                        () -> DiskRecognition.encode(FingerForm.V10, DiskSamples.fingers(1900))),
                new Sample("template.fp10.1", DiskContent.Fingers.class, 1,
                        () -> "PIN=7\tFID=6\tSize=4\tValid=1\tTMP=AQIDBA==\n".getBytes(ISO_8859_1)),
                new Sample("biotemplate.dat", DiskContent.Biometrics.class, 1, () -> ("Pin=2\tNo=0\tIndex=0\tValid=1\t"
                        + "Duress=0\tType=9\tMajorVer=35\tMinorVer=4\tFormat=0\tTmp=AQIDBA==\r\n")
                        .getBytes(ISO_8859_1)),
                new Sample("ssrface.dat", DiskContent.Faces.class, 2, () -> DiskSamples.joined(IntStream.range(0, 24)
                        .mapToObj(part -> DiskSamples.face(1 + part / 12, part % 12)).toArray(byte[][]::new))),
                new Sample("department.dat", DiskContent.Departments.class, 2,
                        () -> DiskSamples.joined(DiskSamples.department(1, "Dinas Contoh"),
                                DiskSamples.department(2, "Sekretariat"))),
                new Sample("sms.dat", DiskContent.Messages.class, 1,
                        () -> DiskSamples.message(332, 5, START, "Apel pagi pukul 07.00 di halaman kantor contoh")),
                new Sample("sms.dat", DiskContent.Messages.class, 1,
                        () -> DiskSamples.message(72, 5, START, "Apel pagi")),
                new Sample("1_StandardReport.xls", DiskContent.Workbook.class, 0,
                        () -> HexFormat.of().parseHex("d0cf11e0a1b11ae10000")),
                new Sample("AGL_0001.TXT", DiskContent.Foreign.class, 0,
                        () -> "No\tTMNo\tEnNo\tName\tMode\tDateTime\n1\t1\t7\tx\t1\t2026/10/01\n".getBytes(ISO_8859_1)),
                new Sample("surat.txt", DiskContent.Foreign.class, 0, () -> "Yang terhormat\n".getBytes(ISO_8859_1)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyKindIsToldByItsContentEvenUnderAnotherName(Sample sample) {
        for (String name : List.of(sample.name(), "FILE0001.CHK", "foto.jpg")) {
            DiskContent told = DiskRecognition.of(name, sample.bytes().get());
            assertThat(told).as(name).isInstanceOf(sample.kind());
            assertThat(told.count()).as(name).isEqualTo(sample.size());
        }
    }

    @Test
    void anotherMakersLogIsNamedByItsHeadAndByItsName() {
        DiskContent other = new DiskContent.Foreign(ForeignFormat.OTHER_MAKER);
        assertThat(DiskRecognition.of("catatan.txt", "No\tMchn\tEnNo\tName\n".getBytes(ISO_8859_1))).isEqualTo(other);
        assertThat(DiskRecognition.of("GLG_001.TXT", "1 2 3\n".getBytes(ISO_8859_1))).isEqualTo(other);
        assertThat(DiskRecognition.of("ALOG_001.TXT", "1 2 3\n".getBytes(ISO_8859_1))).isEqualTo(other);
    }

    @Test
    void ownersOfMessagesAreSoPlainThatTheirNameHasToHelp() {
        byte[] owners = {1, 0, 5, 0, 2, 0, 5, 0};
        assertThat(DiskRecognition.of("udata.dat", owners).count()).isEqualTo(2);
        assertThat(DiskRecognition.of("apa.bin", owners)).isInstanceOf(DiskContent.Foreign.class);
    }

    @Test
    void whereBothSizesOfAUserDivideTheFileTheLikelierOneIsTaken() {
        byte[] seven = UserDataset.encode(72, IntStream.rangeClosed(1, 7)
                .mapToObj(each -> UserRecord.of(each, "1990" + each, "Contoh " + each)).toList());
        byte[] eighteen = UserDataset.encode(28, IntStream.rangeClosed(1, 18)
                .mapToObj(each -> new UserRecord(each, 0, "" + each, "Contoh".getBytes(ISO_8859_1), "", 0, 1, 0,
                        List.of(0))).toList());
        assertThat(seven).hasSize(504).hasSameSizeAs(eighteen);
        assertThat(((DiskContent.Users) DiskRecognition.of("user.dat", seven)).form()).isEqualTo(UserForm.LONG);
        assertThat(((DiskContent.Users) DiskRecognition.of("user.dat", eighteen)).form()).isEqualTo(UserForm.SHORT);
    }

    @ParameterizedTest(name = "{0} bytes of {1}")
    @CsvSource({"ffd8ffe000104a46, PICTURE", "89504e470d0a1a0a, PICTURE", "524946462400, SOUND", "255044462d31, PDF",
        "'', EMPTY", "504b030414000600, ARCHIVE"})
    void whatElseLiesOnASharedStickIsNamed(String hex, ForeignFormat format) {
        assertThat(DiskRecognition.of("1_attlog.dat", HexFormat.of().parseHex(hex)))
                .isEqualTo(new DiskContent.Foreign(format));
    }

    @Property(tries = 400)
    void anyBytesAreToldOrForeignWithoutAnError(@ForAll @Size(max = 3000) byte[] bytes,
            @ForAll @IntRange(max = 9) int name) {
        List<String> names = List.of("user.dat", "template.dat", "template.fp10", "biotemplate.dat", "ssrface.dat",
                "department.dat", "sms.dat", "udata.dat", "1_attlog.dat", "x");
        assertThat(DiskRecognition.of(names.get(name), bytes).count()).isBetween(0L, (long) bytes.length);
    }

    @Property(tries = 300)
    void aDamagedFileOfAKnownKindNeverBreaksItsReader(@ForAll @IntRange(max = 13) int which,
            @ForAll @Size(min = 1, max = 20) List<Integer> wounds, @ForAll @IntRange(max = 100) int kept) {
        Sample sample = samples().toList().get(which);
        byte[] bytes = sample.bytes().get();
        for (int wound : wounds) bytes[Math.floorMod(wound, bytes.length)] ^= (byte) (wound >>> 7 | 1);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length * kept / 100);
        assertThat(DiskRecognition.of(sample.name(), cut)).isNotNull();
    }
}
