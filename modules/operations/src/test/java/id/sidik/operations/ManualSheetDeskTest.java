package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.ManualReason;
import id.sidik.operations.corrections.SheetPreview;
import id.sidik.operations.corrections.SheetPreview.Action;
import id.sidik.operations.corrections.SheetPreview.Remark;
import id.sidik.operations.corrections.SheetWish;
import id.sidik.operations.corrections.Standing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManualSheetDeskTest extends CorrectionTestBase {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);

    @BeforeEach
    void more() {
        Staff.saved(office, "Contoh Pegawai Dua", 2, "2");
        Staff.saved(office, "Contoh Kembar", 3, "3");
        Staff.saved(office, "Contoh Kembar", 4, "4");
    }

    private static SheetWish wish(LocalDate to, String signer, String approver) {
        return new SheetWish(DAY, to, signer, ManualReason.NO_NETWORK, "", Optional.empty(), approver);
    }

    private SheetPreview preview(String... rows) {
        return office.corrections().sheets().preview(wish(DAY, "Contoh Kepala", "Contoh Kepala"),
                String.join("\r\n", rows));
    }

    private static List<Action> actions(SheetPreview preview) {
        return preview.rows().stream().map(SheetPreview.Row::action).toList();
    }

    @Test
    void rowsPastedWithHeadingsBecomeRecordsByHandOfTheSheet() throws Exception {
        SheetPreview preview = preview("DAFTAR HADIR", "No\tNama\tJam Datang\tParaf\tJam Pulang",
                "1\tContoh Pegawai Satu, S.E.\t07.25\tttd\t16.05", "2\tCONTOH PEGAWAI DUA\t0,3125\t\t-");
        assertThat(actions(preview)).containsExactly(Action.ADD, Action.ADD);

        assertThat(office.corrections().sheets().save(preview).kept()).isEqualTo(3);
        assertThat(day(recap(), DAY).in()).contains(DAY.atTime(7, 25));
        assertThat(office.corrections().sheets().list()).singleElement().satisfies(line -> {
            assertThat(line.records()).isEqualTo(3);
            assertThat(line.standing()).isEqualTo(Standing.COUNTS);
            assertThat(line.sheet().text()).startsWith("DAFTAR HADIR").contains("0,3125");
        });
        assertThat(actions(office.corrections().sheets().preview(preview.wish(), preview.text())))
                .containsExactly(Action.SAME, Action.SAME);
    }

    @Test
    void withoutHeadingsTheColumnsAreKnownByWhatTheyHold() {
        SheetPreview preview = preview("1\tContoh Pegawai Satu\t07.25\t16.05", "2\tContoh Pegawai Dua\t07:30\t16:10");

        assertThat(preview.rows()).extracting(row -> row.in().orElseThrow().toLocalTime().toString())
                .containsExactly("07:25", "07:30");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Contoh Pegawai Satu; 07.65; 16.05    | C | manual.row.badTime
            Contoh Tak Dikenal; 07.25; 16.05     | B | manual.row.unknown
            Contoh Kembar; 07.25; 16.05          | B | manual.row.several
            Contoh Pegawai Satu; -; -            | C | manual.row.noTimes
            """)
    void aRowThatCannotBeTakenSaysWhereAndWhyAndIsNotLost(String cells, String column, String key) {
        SheetPreview preview = preview("No\tNama\tDatang\tPulang", "1\t" + cells.replace("; ", "\t"),
                "2\tContoh Pegawai Dua\t07.25\t16.05");

        assertThat(actions(preview)).containsExactly(Action.REJECT, Action.ADD);
        assertThat(preview.rows().getFirst().number()).isEqualTo(2);
        assertThat(preview.rows().getFirst().remarks()).filteredOn(Remark::rejects).singleElement()
                .satisfies(remark -> assertThat(List.of(remark.column(), remark.key())).containsExactly(column, key));
        office.corrections().sheets().save(preview);
        assertThat(office.corrections().sheets().list().getFirst().sheet()).satisfies(sheet -> {
            assertThat(sheet.leftOut()).isEqualTo(1);
            assertThat(sheet.text()).contains(cells.split("; ")[0]);
        });
    }

    @Test
    void aListOfSeveralDaysNeedsItsDates() {
        SheetPreview preview = office.corrections().sheets().preview(wish(DAY.plusDays(1), "Contoh Kepala", ""),
                "Tanggal\tNama\tDatang\tPulang\n08/10/2026\tContoh Pegawai Satu\t07.25\t16.00\n"
                        + "\tContoh Pegawai Satu\t07.25\t16.00\n09/10/2026\tContoh Pegawai Satu\t07.25\t16.00");

        assertThat(preview.rows()).extracting(row -> row.remarks().stream().map(Remark::key).findFirst().orElse(""))
                .containsExactly("", "manual.row.noDate", "manual.row.otherDate");
    }

    @Test
    void aGoingBeforeTheComingIsOfTheNextMorning() {
        SheetPreview.Row row = preview("Nama\tDatang\tPulang", "Contoh Pegawai Satu\t21.00\t07.05").rows().getFirst();

        assertThat(row.out()).contains(DAY.plusDays(1).atTime(7, 5));
        assertThat(row.action()).isEqualTo(Action.ADD);
    }

    @Test
    void aFileOfTheSameListIsReadTheSameWay() throws Exception {
        Path file = home.resolve("daftar.csv");
        Files.writeString(file, "Nama;Datang;Pulang\nContoh Pegawai Satu;07.25;16.05\n");

        assertThat(actions(office.corrections().sheets().preview(wish(DAY, "Contoh Kepala", ""), file)))
                .containsExactly(Action.ADD);
    }

    @Test
    void whatIsNoListOrIsNotSignedIsRefused() {
        assertThat(OfficeFixture.code(() -> preview("Contoh", "tanpa jam"))).isEqualTo("KOR-202");
        assertThat(OfficeFixture.code(() -> preview("\"Contoh\t07.30"))).isEqualTo("KOR-201");
        SheetPreview unsigned = office.corrections().sheets().preview(wish(DAY, " ", ""),
                "Nama\tDatang\nContoh Pegawai Satu\t07.25");
        assertThat(OfficeFixture.code(() -> office.corrections().sheets().save(unsigned))).isEqualTo("KOR-203");
        SheetPreview nobody = preview("Nama\tDatang", "Contoh Tak Dikenal\t07.25");
        assertThat(OfficeFixture.code(() -> office.corrections().sheets().save(nobody))).isEqualTo("KOR-107");
    }
}
