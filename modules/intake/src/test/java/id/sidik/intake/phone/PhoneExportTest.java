package id.sidik.intake.phone;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.intake.ColumnMapping;
import id.sidik.intake.FaultKind;
import id.sidik.intake.RowFault;
import id.sidik.intake.Table;
import id.sidik.intake.TableFile;
import id.sidik.intake.UnreadableTableException;
import id.sidik.intake.WrittenMoments;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneExportTest {
    private static final WrittenMoments WRITING = new WrittenMoments(ZoneId.of("Asia/Jakarta"), false);
    private static final OfficePoint OFFICE = new OfficePoint(-6.7500, 111.0380);
    private static final PhoneRules RULES = new PhoneRules(WRITING, List.of(OFFICE), OptionalInt.of(100),
            Optional.of(new FaceRule(new BigDecimal("80"), new BigDecimal("100"))));
    private static final PhoneRules LENIENT = new PhoneRules(WRITING, List.of(), OptionalInt.empty(), Optional.empty());

    private static Table table(String text) {
        try {
            return TableFile.pasted(text);
        } catch (UnreadableTableException broken) {
            throw new AssertionError(broken);
        }
    }

    private static PhonePreview read(String text, PhoneRules rules) {
        Table table = table(text);
        return PhoneExport.read(table, PhoneExport.guess(table, rules), rules);
    }

    @Test
    void patiTwoRecordsADayWithDistanceAndFace() {
        PhonePreview preview = read("""
                Laporan presensi
                NIP;Nama;Tanggal;Jam Masuk;Jam Pulang;Latitude;Longitude;Skor Wajah;Keterangan
                199001012020121001;Contoh Pegawai Satu;13/07/2026;06:55;16:02;-6,7501;111,0381;93,5;
                199001012020121002;Contoh Pegawai Dua;13/07/2026;07:31;-;-6,7600;111,0380;71%;rapat
                """, RULES);
        assertThat(preview.allFaults()).isEmpty();
        assertThat(preview.records()).extracting(PhoneRecord::at).containsExactly(
                LocalDateTime.of(2026, 7, 13, 6, 55), LocalDateTime.of(2026, 7, 13, 16, 2),
                LocalDateTime.of(2026, 7, 13, 7, 31));
        assertThat(preview.records().getFirst().ok()).isTrue();
        assertThat(preview.records().getFirst().distance().orElseThrow()).isBetween(new BigDecimal("15.0"),
                new BigDecimal("16.2"));
        assertThat(preview.records().getLast().doubts())
                .containsExactlyInAnyOrder(PhoneDoubt.TOO_FAR, PhoneDoubt.FACE_LOW);
        assertThat(preview.records().getLast().note()).isEqualTo("rapat");
        assertThat(preview.toString() + preview.rows()).doesNotContain("Contoh");
    }

    @Test
    void bandungBaratOneColumnForDateAndTimeAndOneForThePlace() {
        PhonePreview preview = read("""
                User ID,Waktu,Koordinat,Wajah,Fake GPS
                199001012020121001,2026-07-13T07:29:00+07:00,"-6.7500, 111.0380",cocok,tidak
                199001012020121002,2026-07-13 07:31:10,"0, 0",tidak cocok,ya
                """, RULES);
        assertThat(preview.allFaults()).isEmpty();
        assertThat(preview.records()).extracting(PhoneRecord::ok).containsExactly(true, false);
        assertThat(preview.records().getLast().doubts()).containsExactlyInAnyOrder(PhoneDoubt.NO_POSITION,
                PhoneDoubt.FACE_LOW, PhoneDoubt.MOCKED);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            12      |           | 12
            100     |           | 100
            100.1   | TOO_FAR   | 100.1
            0,25 km | TOO_FAR   | 250
            1.234   | UNSURE_DISTANCE | 1.234
            12 m    |           | 12
                    | NO_POSITION |
            -       | NO_POSITION |
            """)
    void theDistanceOfTheProgramIsHeldAgainstTheRadius(String told, PhoneDoubt doubt, BigDecimal metres) {
        PhonePreview preview = read("nip;tanggal;jam;jarak;wajah\n1;13/07/2026;07:00;" + (told == null ? "" : told)
                + ";99\n", RULES);
        PhoneRecord record = preview.records().getFirst();
        assertThat(record.doubts()).isEqualTo(doubt == null ? java.util.Set.of() : java.util.Set.of(doubt));
        assertThat(record.distance().map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(metres).map(BigDecimal::stripTrailingZeros));
    }

    @Test
    void whatIsNotKnownOfAFaceIsFlaggedAndNeverInvented() {
        String text = "nip;tanggal;jam;jarak;wajah\n1;13/07/2026;07:00;5;\n";
        assertThat(read(text, RULES).records().getFirst().doubts()).containsExactly(PhoneDoubt.NO_FACE);
        assertThat(read(text, RULES).records().getFirst().face()).isEqualTo(new FaceFinding.Unknown());
        assertThat(read(text, LENIENT).records().getFirst().ok()).isTrue();
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ;13/07/2026;07:00;5;90        | A | EMPTY
            1,98705E+17;13/07/2026;07:00;5;90 | A | ROUNDED
            1;31/06/2026;07:00;5;90       | B | BAD_DATE
            1;07/13/2026;07:00;5;90       | B | MONTH_FIRST
            1;13/07/2026;25:00;5;90       | C | BAD_TIME
            1;13/07/2026;;5;90            | C | EMPTY
            1;13/07/2026;07:00;dekat;90   | D | BAD_NUMBER
            1;13/07/2026;07:00;-5;90      | D | OUT_OF_RANGE
            1;13/07/2026;07:00;5;baik     | E | BAD_NUMBER
            1;13/07/2026;07:00;5;930      | E | OUT_OF_RANGE
            """)
    void aFaultIsToldWithItsRowAndColumnAndTheOtherRowsAreRead(String row, String column, FaultKind kind) {
        PhonePreview preview = read("nip;tanggal;jam;jarak;skor wajah\n" + row + "\n2;13/07/2026;07:01;5;90\n", RULES);
        assertThat(preview.allFaults()).hasSize(1);
        RowFault fault = preview.allFaults().getFirst();
        assertThat(List.of(fault.row(), fault.column(), fault.kind())).containsExactly(2, column, kind);
        assertThat(preview.records()).extracting(PhoneRecord::person).containsExactly("2");
        assertThat(preview.rows()).hasSize(2);
    }

    @Test
    void aRowThatIsToldTwiceIsOneRecordAndBothAreShown() {
        PhonePreview preview = read("nip;waktu\n1;13/07/2026 07:00\n1;2026-07-13 07:00:00\n", LENIENT);
        assertThat(preview.records()).hasSize(1);
        assertThat(preview.rows().getLast().repeated()).contains(2);
    }

    @Test
    void aFileOfOtherHeadingsIsNotReadByAnOldMapping() {
        Table old = table("nip;tanggal;jam;keterangan\n1;13/07/2026;07:00;\n");
        ColumnMapping<PhoneField> mapping = PhoneExport.guess(old, LENIENT);
        PhonePreview preview = PhoneExport.read(table("nip;jam;tanggal;keterangan\n1;07:00;13/07/2026;\n"), mapping,
                LENIENT);
        assertThat(preview.rows()).isEmpty();
        assertThat(preview.faults()).extracting(RowFault::kind).containsOnly(FaultKind.TITLE_CHANGED).hasSize(2);
    }

    @Test
    void aFileWithoutHeadingsIsReadByAMappingMadeByHand() {
        Table table = table("a1;13/07/2026 07:00\n");
        ColumnMapping<PhoneField> mapping = PhoneExport.guess(table, LENIENT);
        assertThat(mapping.places()).isEmpty();
        assertThat(PhoneExport.read(table, mapping, LENIENT).faults()).extracting(RowFault::kind)
                .containsOnly(FaultKind.NOT_MAPPED);
        ColumnMapping<PhoneField> byHand = mapping.with(table, PhoneField.PERSON, 0).with(table, PhoneField.MOMENT, 1);
        assertThat(PhoneExport.read(table, byHand, LENIENT).records()).extracting(PhoneRecord::person)
                .containsExactly("a1");
    }

    @Test
    void theDistanceOverTheGroundIsThatOfTheSphere() {
        OfficePoint pole = new OfficePoint(90, 0);
        assertThat(pole.metresTo(new OfficePoint(0, 50))).isBetween(10_007_500.0, 10_007_600.0);
        assertThat(OFFICE.metresTo(OFFICE)).isZero();
        assertThat(new OfficePoint(0, 179.9995).metresTo(new OfficePoint(0, -179.9995))).isBetween(111.0, 111.4);
        assertThat(OFFICE.toString()).doesNotContain("111");
    }
}
