package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.operations.EmployeePreview.Action;
import id.sidik.operations.EmployeePreview.Remark;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.TroubleException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployeeImportTest {
    private static final String HEADING = "No;Nama;NIP;Pangkat/Gol;Jabatan;Status;PIN\n";

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

    @Test
    void aListBecomesPeopleWithTitlesKindsAndPins() throws Exception {
        take(HEADING + "1;Contoh Pegawai Satu, S.Kom., M.T.;19870523 201101 1 004;III/d;Pranata;PNS;0012\n"
                + "2;Contoh Pegawai Dua;199003142022212007;IX;Arsiparis;;7\n"
                + "3;Contoh Pegawai Tiga;;;Pramu;Honorer;8\n");
        List<PersonRow> people = office.people().list();
        assertThat(people).extracting(row -> row.employee().fullName()).containsExactly(
                "Contoh Pegawai Satu, S.Kom., M.T.", "Contoh Pegawai Dua", "Contoh Pegawai Tiga");
        assertThat(people).extracting(row -> row.employee().kind()).containsExactly(EmployeeKind.PNS,
                EmployeeKind.PPPK, EmployeeKind.NON_ASN);
        assertThat(people).extracting(row -> row.pins().getFirst().pin().text()).containsExactly("0012", "7", "8");
        assertThat(people.getFirst().employee().displayNumber()).isEqualTo("19870523 201101 1 004");
    }

    @Test
    void aListThatTellsNoClassOfAPositionLeavesTheOneThatIsKnown() throws Exception {
        take("Nama;NIP;Kelas Jabatan\nContoh Satu;198705232011011004;9\nContoh Dua;199003142022212007;-\n"
                + "Contoh Tiga;199003142022212008;18\n");
        assertThat(office.people().list()).extracting(row -> row.employee().positionClass()).containsExactly(
                OptionalInt.of(9), OptionalInt.empty(), OptionalInt.empty());
        take("Nama;NIP;Jabatan\nContoh Satu;198705232011011004;Analis\n");
        take("Nama;NIP;Kls. Jab.\nContoh Satu;198705232011011004;\nContoh Dua;199003142022212007;17\n");
        assertThat(office.people().list()).extracting(row -> row.employee().positionClass()).containsExactly(
                OptionalInt.of(9), OptionalInt.of(17), OptionalInt.empty());
        assertThat(preview("Nama;Kelas\nContoh Empat;18\n").rows().getFirst().remarks()).singleElement().extracting(
                Remark::key, Remark::column, Remark::rejects).containsExactly("employees.class.unknown", "B", false);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            1;;198705232011011004;;;;5                | REJECT | employees.name.missing             | B
            1;Contoh;1,98705E+17;;;;5                 | REJECT | employees.nip.rounded              | C
            1;Contoh;198702302011012001;;;PNS;5       | ADD    | employees.nip.fault.BIRTH_DATE     | C
            1;Contoh;;;;Magang;5                      | ADD    | employees.kind.unknown             | F
            1;Contoh;;;;;lima belas                   | REJECT | employees.pin.invalid              | G
            """)
    void anOddCellIsNamedByItsColumn(String row, Action action, String key, String column) throws Exception {
        EmployeePreview.Row read = preview(HEADING + row + "\n").rows().getFirst();
        assertThat(read.action()).isEqualTo(action);
        assertThat(read.number()).isEqualTo(2);
        assertThat(read.remarks()).extracting(EmployeePreview.Remark::key).containsExactly(key);
        assertThat(read.remarks().getFirst().column()).isEqualTo(column);
    }

    @Test
    void onePinForTwoPeopleIsRefusedWithTheRowOfTheFirst() throws Exception {
        EmployeePreview preview = preview(HEADING + "1;Contoh Satu;;;;;5\n2;Contoh Dua;;;;;5\n");
        assertThat(preview.rows().get(1).remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.key()).isEqualTo("employees.pin.takenByRow");
            assertThat(remark.arguments()).containsExactly("5", "2");
        });
    }

    @Test
    void aPinOfSomebodyElseInTheOfficeIsRefused() throws Exception {
        take(HEADING + "1;Contoh Satu;;;;;5\n");
        EmployeePreview.Row row = preview(HEADING + "1;Contoh Dua;;;;;5\n").rows().getFirst();
        assertThat(row.action()).isEqualTo(Action.REJECT);
        assertThat(row.remarks().getFirst().arguments()).containsExactly("5", "Contoh Satu");
    }

    @Test
    void theSameListAgainChangesNothing() throws Exception {
        String list = HEADING + "1;Contoh Satu;198705232011011004;III/d;Pranata;PNS;5\n2;Contoh Dua;;;;;6\n";
        take(list);
        assertThat(preview(list).rows()).extracting(EmployeePreview.Row::action).containsOnly(Action.SAME);
        Ledger again = take(list);
        assertThat(again.outcome()).isEqualTo(Ledger.Outcome.NOTHING_NEW);
        assertThat(office.people().list()).hasSize(2);
    }

    @Test
    void whatTheListDoesNotSpeakOfStays() throws Exception {
        take(HEADING + "1;Contoh Satu;198705232011011004;III/d;Pranata;PNS;5\n");
        take("Nama;NIP;Jabatan\nContoh Satu;198705232011011004;Analis\n");
        Employee employee = office.people().list().getFirst().employee();
        assertThat(employee.position()).isEqualTo("Analis");
        assertThat(employee.grade()).isEqualTo("III/d");
        assertThat(office.people().list().getFirst().pins()).hasSize(1);
    }

    @Test
    void rejectedRowsAreNamedInTheLedgerAndTheRestIsTaken() throws Exception {
        Ledger ledger = take(HEADING + "1;;;;;;5\n2;Contoh Dua;;;;;6\n");
        assertThat(ledger.figures()).containsEntry("added", 1L).containsEntry("rejected", 1L);
        assertThat(ledger.lines()).filteredOn(line -> line.key().equals("ledger.employees.name.missing"))
                .singleElement().satisfies(line -> assertThat(line.arguments()).containsExactly("pegawai.csv", "2",
                        "B"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            satu dua tiga           | PEG-202
            NIP;PIN                 | PEG-202
            Nama                    | PEG-202
            """)
    void aFileWithoutHeadingsOfPeopleIsRefused(String content, String code) {
        assertThat(catchThrowableOfType(TroubleException.class, () -> preview(content + "\n")).trouble().code())
                .isEqualTo(code);
    }

    private EmployeePreview preview(String content) throws Exception {
        Path file = home.resolve("pegawai.csv");
        Files.writeString(file, content);
        return office.people().preview(file).run(Job.Progress.NONE);
    }

    private Ledger take(String content) throws Exception {
        return office.people().apply(preview(content)).run(Job.Progress.NONE);
    }
}
