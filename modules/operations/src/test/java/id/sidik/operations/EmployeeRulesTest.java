package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.operations.EmployeePreview.Action;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the cells of an employee list are read, and whom a row speaks of. */
class EmployeeRulesTest {
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

    @ParameterizedTest(name = "heading [{0}] means {1}")
    @CsvSource({"NAMA PEGAWAI, name", "Nama Lengkap, name", "NIP Baru, number", "NIP/NI PPPK, number",
        "Gelar Depan, titlePrefix", "Gelar, titleSuffix", "Gol./Ruang, grade", "PANGKAT (GOL), grade",
        "Nama Jabatan, position", "Status Pegawai, kind", "ID Absensi, pin", "AC-No., pin", "No. Urut, order",
        "Alamat, ''", "'', ''"})
    void headingsAreKnownByWhatOfficesWriteOverThem(String heading, String meaning) {
        assertThat(EmployeeColumn.of(heading).map(EmployeeColumn::meaning).orElse("")).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "status [{0}], number [{1}] -> {2}")
    @CsvSource({"PNS, '', PNS", "p3k, '', PPPK", "PPPK Paruh Waktu, '', PPPK_PW", "Non-ASN, '', NON_ASN",
        "Honorer, '', NON_ASN", "CPNS, '', CPNS", "'', 198705232011011004, PNS", "'', 199003142022212007, PPPK",
        "'', THL-01, PNS", "'', '', NON_ASN", "PPPK, 198705232011011004, PPPK"})
    void theKindIsWhatTheListSaysElseWhatTheNumberTells(String status, String number, EmployeeKind kind)
            throws Exception {
        assertThat(read("Nama;NIP;Status", "Contoh;" + number + ";" + status).kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "[{0}] -> [{1}] [{2}]")
    @CsvSource(delimiter = '|', textBlock = """
            Contoh Satu               | Contoh Satu | ''
            Contoh Satu, S.E.         | Contoh Satu | S.E.
            Contoh Satu , S.E., M.Si. | Contoh Satu | S.E., M.Si.
            Contoh Satu,              | Contoh Satu | ''
            """)
    void titlesBehindACommaAreNoPartOfTheName(String cell, String name, String suffix) throws Exception {
        Employee employee = read("Nama;NIP", cell + ";");
        assertThat(employee.name()).isEqualTo(name);
        assertThat(employee.titleSuffix()).isEqualTo(suffix);
    }

    @Test
    void aColumnOfTitlesLeavesTheNameWhole() throws Exception {
        Employee employee = read("Gelar Depan;Nama;Gelar Belakang", "Dr.;Contoh, Satu;S.E.");
        assertThat(employee.fullName()).isEqualTo("Dr. Contoh, Satu, S.E.");
    }

    @ParameterizedTest(name = "[{0}] -> [{1}]")
    @CsvSource({"19870523 201101 1 004, 198705232011011004", "19870523.201101.1.004, 198705232011011004",
        "198705232011011004, 198705232011011004", "-, ''", "---, ''", "'', ''", "THL 01, THL 01"})
    void aNumberLosesBlanksAndStopsAndADashIsNone(String cell, String number) throws Exception {
        assertThat(read("Nama;NIP", "Contoh;" + cell).number()).isEqualTo(number);
    }

    @Test
    void theApostropheThatKeepsANumberWholeIsNoPartOfIt() throws Exception {
        assertThat(read("Nama;NIP", "Contoh;'198705232011011004").number()).isEqualTo("198705232011011004");
    }

    @Test
    void headingsUnderATitleAreFoundAndRowsAreCountedAsInTheFile() throws Exception {
        EmployeePreview preview = preview(
                "DAFTAR PEGAWAI;;\nDinas Contoh;;\n\nNo;Nama;Alamat\n1;Contoh Satu;x\n;;\n2;Contoh Dua;y\n");
        assertThat(preview.rows()).extracting(EmployeePreview.Row::number).containsExactly(5, 7);
        assertThat(preview.columns()).extracting(EmployeePreview.Column::meaning).containsExactly("order", "name", "");
        assertThat(preview.columns()).extracting(EmployeePreview.Column::letter).containsExactly("A", "B", "C");
    }

    @ParameterizedTest(name = "known as [{0}] {1}, listed as [{2}] {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            198705232011011004 | Contoh Satu | 198705232011011004 | Contoh Satu      | SAME
            198705232011011004 | Contoh Satu | 198705232011011004 | Contoh Satu Baru | CHANGE
            198705232011011004 | Contoh Satu | 199003142022212007 | Contoh Satu      | ADD
            198705232011011004 | Contoh Satu | ''                 | CONTOH  SATU     | CHANGE
            ''                 | Contoh Satu | 198705232011011004 | Contoh Satu      | CHANGE
            ''                 | Contoh Satu | ''                 | Contoh Dua       | ADD
            """)
    void aRowSpeaksOfThePersonWithItsNumberElseWithItsName(String knownNumber, String knownName, String number,
            String name, Action action) throws Exception {
        take("Nama;NIP;Status\n" + knownName + ";" + knownNumber + ";PNS\n");
        EmployeePreview.Row row = preview("Nama;NIP;Status\n" + name + ";" + number + ";PNS\n").rows().getFirst();
        assertThat(row.action()).isEqualTo(action);
    }

    @Test
    void oneNumberForTwoRowsIsRefused() throws Exception {
        EmployeePreview preview = preview("Nama;NIP\nContoh Satu;198705232011011004\nContoh Dua;198705232011011004\n");
        assertThat(preview.rows()).extracting(EmployeePreview.Row::action).containsExactly(Action.ADD, Action.REJECT);
        assertThat(preview.count(Action.ADD)).isOne();
    }

    @Test
    void aListWithoutAColumnOfNumbersLeavesTheOrderOfTheOfficeAlone() throws Exception {
        take("No;Nama;NIP\n10;Contoh Satu;198705232011011004\n20;Contoh Dua;199003142022212007\n");
        take("Nama;NIP;Jabatan\nContoh Dua;199003142022212007;Arsiparis\n");
        assertThat(office.people().list()).extracting(row -> row.employee().order()).containsExactly(10, 20);
        assertThat(Staff.names(office)).containsExactly("Contoh Satu", "Contoh Dua");
    }

    @Test
    void aSecondPinIsAddedAndTheFirstOneStays() throws Exception {
        take("Nama;PIN\nContoh Satu;5\n");
        take("Nama;PIN\nContoh Satu;0006\n");
        assertThat(office.people().list().getFirst().pins()).extracting(pin -> pin.pin().text()).containsExactly("5",
                "0006");
    }

    @Test
    void aPreviewWritesNothingAndTakingItTwiceDoublesNothing() throws Exception {
        EmployeePreview preview = preview("Nama;PIN\nContoh Satu;5\n");
        assertThat(office.people().list()).isEmpty();
        office.people().apply(preview).run(Job.Progress.NONE);
        office.people().apply(preview).run(Job.Progress.NONE);
        assertThat(office.people().list()).singleElement().extracting(row -> row.pins().size()).isEqualTo(1);
    }

    @Test
    void aStopLeavesNobodyHalfTaken() throws Exception {
        EmployeePreview preview = preview("Nama;PIN\nContoh Satu;5\n");
        assertThat(office.people().apply(preview).run(new Stopped()).outcome()).isEqualTo(Ledger.Outcome.STOPPED);
        assertThat(office.people().list()).isEmpty();
        Path file = home.resolve("pegawai.csv");
        assertThatThrownBy(() -> office.people().preview(file).run(new Stopped()))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void aFileThatIsNoTableIsNamed() throws Exception {
        Path file = home.resolve("pegawai.xlsx");
        Files.write(file, new byte[]{'P', 'K', 3, 4, 9, 9});
        assertThat(OfficeFixture.code(() -> office.people().preview(file).run(Job.Progress.NONE))).isEqualTo(
                "PEG-201");
        assertThat(OfficeFixture.code(() -> office.people().preview(home.resolve("tidak-ada.csv"))
                .run(Job.Progress.NONE))).isEqualTo("PEG-201");
    }

    private Employee read(String heading, String row) throws Exception {
        List<EmployeePreview.Row> rows = preview(heading + "\n" + row + "\n").rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst().employee().orElseThrow();
    }

    private EmployeePreview preview(String content) throws Exception {
        Path file = home.resolve("pegawai.csv");
        Files.writeString(file, content);
        return office.people().preview(file).run(Job.Progress.NONE);
    }

    private void take(String content) throws Exception {
        office.people().apply(preview(content)).run(Job.Progress.NONE);
    }
}
