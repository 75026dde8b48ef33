package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttlogEdgesTest {
    private static final MachineId MACHINE = new MachineId("UJI-001");
    private static final String LINES = "     0012\t2026-10-01 07:25:10\t1\t0\t1\t0\n"
            + "       12\t2026-10-01 07:25:10\t1\t0\t1\t0\n";

    @TempDir
    Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home.resolve("home"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"LF", "CRLF", "no end of line at the end", "byte order mark", "blank lines between",
        "serial number and checksum around", "encrypted"})
    void everyFormOfTheFileIsTheSameLog(String form) throws Exception {
        Ledger ledger = take("1_attlog.dat", switch (form) {
            case "CRLF" -> bytes(LINES.replace("\n", "\r\n"));
            case "no end of line at the end" -> bytes(LINES.stripTrailing());
            case "byte order mark" -> ("\uFEFF" + LINES).getBytes(StandardCharsets.UTF_8);
            case "blank lines between" -> bytes(LINES.replace("\n", "\n\r\n\n"));
            case "serial number and checksum around" -> bytes("SN=UJI-001\r\n" + LINES + "CHECKSUM=4711\r\n");
            case "encrypted" -> encrypted(LINES);
            default -> bytes(LINES);
        });
        assertThat(ledger.figures()).as(ledger.toString()).containsEntry("fresh", 2L).containsEntry("quarantined", 0L);
        assertThat(OfficeFixture.journal(office)).as("leading zeros make another person").containsExactlyInAnyOrder(
                "0012 2026-10-01T07:25:10", "12 2026-10-01T07:25:10");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"empty, EMPTY", "blank lines, EMPTY", "workbook, EXCEL", "archive, ARCHIVE", "two-byte text, UTF16",
        "users, USERS_OR_TEMPLATES", "picture, PICTURE", "letter, OTHER_TEXT"})
    void aFileOfAnotherKindIsNamedByItsKind(String what, String format) throws Exception {
        Ledger ledger = take("1_attlog.dat", switch (what) {
            case "empty" -> new byte[0];
            case "blank lines" -> bytes("\r\n\r\n");
            case "workbook" -> new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
            case "archive" -> new byte[]{'P', 'K', 3, 4, 0, 0};
            case "two-byte text" -> ("\uFEFF" + LINES).getBytes(StandardCharsets.UTF_16LE);
            case "users" -> bytes("PIN=7\tName=Contoh\r\n");
            case "picture" -> new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3};
            default -> bytes("Yang terhormat,\nini surat.\n");
        });
        assertThat(ledger.code()).isEqualTo("USB-301");
        assertThat(ledger.lines().getFirst().key()).isEqualTo("trouble.usb.notAttlog." + format);
        assertThat(ledger.lines().getFirst().arguments()).containsExactly("1_attlog.dat");
        assertThat(office.machines().list()).as("nothing is stored").isEmpty();
    }

    @Test
    void aFileLargerThanAnyMachinesLogIsNotEvenRead() throws Exception {
        Path file = home.resolve("1_attlog.dat");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        Ledger ledger = office.pulls().importAttlog(file, MACHINE).run(Job.Progress.NONE);
        assertThat(ledger.lines().getFirst().key()).isEqualTo("trouble.usb.notAttlog.TOO_LARGE");
    }

    @Test
    void aMachineThatIsOnlyKnownFromADiskHasNoAddress() throws Exception {
        take("1_attlog.dat", bytes(LINES));
        assertThat(office.machines().list()).singleElement().extracting(MachineRow::machine)
                .isEqualTo(new Machine(MACHINE, "UJI-001", "", Machine.DEFAULT_PORT, 0, OfficeFixture.WIB));
    }

    @Test
    void aMachineOfTheListKeepsItsNameAndAddress() throws Exception {
        Machine known = new Machine(MACHINE, "Lantai 1", "192.0.2.7", 4371, 7, OfficeFixture.WIB);
        office.machines().save(known);
        take("1_attlog.dat", bytes(LINES));
        assertThat(office.machines().list()).singleElement().extracting(MachineRow::machine).isEqualTo(known);
    }

    @Test
    void aSerialNumberThatIsAnotherMachinesNameDoesNotTakeItsName() throws Exception {
        office.machines().save(new Machine(new MachineId("LAIN"), "uji-001", "192.0.2.7", 4370, 0, OfficeFixture.WIB));
        take("1_attlog.dat", bytes(LINES));
        assertThat(office.machines().list()).extracting(row -> row.machine().name()).containsExactlyInAnyOrder(
                "uji-001", "UJI-001 (UJI-001)");
    }

    @Test
    void onlyTheFirstDamagedLinesAreNamedAndAllAreKept() throws Exception {
        String damaged = IntStream.range(0, 30).mapToObj("%d\t2026-13-01 07:25:10\t1\t0\t1\t0\n"::formatted)
                .collect(Collectors.joining());
        Ledger ledger = take("1_attlog.dat", bytes(LINES + damaged));
        assertThat(ledger.lines()).filteredOn(line -> line.key()
                .equals("ledger.rejectedLine.TIME_IMPOSSIBLE")).hasSize(20);
        assertThat(ledger.figures()).containsEntry("quarantined", 30L).containsEntry("fresh", 2L);
        assertThat(office.log().quarantine()).hasSize(30);
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.LOOK);
    }

    @Test
    void aStopBeforeStoringStoresNothing() throws Exception {
        Path file = home.resolve("1_attlog.dat");
        Files.write(file, bytes(LINES));
        Ledger ledger = office.pulls().importAttlog(file, MACHINE).run(new Stopped());
        assertThat(ledger.outcome()).isEqualTo(Ledger.Outcome.STOPPED);
        assertThat(office.machines().list()).isEmpty();
    }

    private Ledger take(String name, byte[] content) throws Exception {
        Path file = home.resolve(name);
        Files.write(file, content);
        return office.pulls().importAttlog(file, MACHINE).run(Job.Progress.NONE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(Charset.forName("windows-1252"));
    }

    /** A block of 256 bytes for each line, two bytes for each character, as usb-files section 2.2 has it. */
    private static byte[] encrypted(String lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.lines().forEach(line -> {
            byte[] block = new byte[256];
            for (int at = 0; at < line.length(); at++) {
                block[2 * at] = (byte) (0x78 + (line.charAt(at) >> 4));
                block[2 * at + 1] = (byte) (0x7A + (line.charAt(at) & 0xF));
            }
            out.writeBytes(block);
        });
        return out.toByteArray();
    }
}
