package id.sidik.intake.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.intake.FaultKind;
import id.sidik.intake.RowFault;
import id.sidik.intake.Table;
import id.sidik.intake.TableFile;
import id.sidik.intake.UnreadableTableException;
import id.sidik.intake.WrittenMoments;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneEdgesTest {
    private static final WrittenMoments WRITING = new WrittenMoments(ZoneId.of("Asia/Jakarta"), false);
    private static final OfficePoint ONE = new OfficePoint(-6.75, 111.04);
    private static final OfficePoint TWO = new OfficePoint(-6.80, 111.04);
    private static final PhoneRules RULES = new PhoneRules(WRITING, List.of(ONE, TWO), OptionalInt.of(50),
            Optional.empty());
    private static final PhoneRules SCORED = new PhoneRules(WRITING, List.of(), OptionalInt.empty(),
            Optional.of(new FaceRule(new BigDecimal("0.8"), BigDecimal.ONE)));

    private static PhonePreview read(Table table, PhoneRules rules) {
        return PhoneExport.read(table, PhoneExport.guess(table, rules), rules);
    }

    private static PhonePreview read(String text, PhoneRules rules) {
        try {
            return read(TableFile.pasted(text), rules);
        } catch (UnreadableTableException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void aWorkbookIsReadLikeATextWithItsDatesAndNumbers(@TempDir Path folder) throws Exception {
        Table table = TableFile.read(workbook(folder.resolve("presensi.xlsx")));
        PhonePreview preview = read(table, RULES);
        assertThat(preview.allFaults()).containsExactly(new RowFault(3, "A", "PERSON", FaultKind.ROUNDED));
        assertThat(preview.records()).extracting(PhoneRecord::at)
                .containsExactly(LocalDateTime.of(2026, 7, 13, 7, 15, 22));
        assertThat(preview.records().getFirst().ok()).isTrue();
    }

    private static Path workbook(Path file) throws IOException {
        try (Workbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            CellStyle moment = book.createCellStyle();
            moment.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy hh:mm:ss"));
            Row titles = book.createSheet("Presensi").createRow(0);
            List<String> headings = List.of("NIP", "Waktu", "Latitude", "Longitude");
            for (int at = 0; at < headings.size(); at++) titles.createCell(at).setCellValue(headings.get(at));
            for (int at = 1; at <= 2; at++) {
                Row row = titles.getSheet().createRow(at);
                if (at == 1) row.createCell(0).setCellValue("199001012020121001");
                else
                    row.createCell(0).setCellValue(199001012020121001d);
                row.createCell(1).setCellValue(LocalDateTime.of(2026, 7, 13, 7, 15, 22));
                row.getCell(1).setCellStyle(moment);
                row.createCell(2).setCellValue(-6.8001);
                row.createCell(3).setCellValue(111.0401);
            }
            book.write(out);
        }
        return file;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            -6.75, 111.04       |
            -6.80; 111.04       |
            -6,8001, 111,0401   |
            -6.8 111.04         |
            -6.7750, 111.04     | TOO_FAR
            0, 0                | NO_POSITION
            """)
    void theNearestOfTheOfficesPlacesCounts(String place, PhoneDoubt doubt) {
        String row = "\"" + place + "\"";
        PhonePreview preview = read("nip,tanggal,jam,koordinat\n1,13/07/2026,07:00," + row + "\n", RULES);
        assertThat(preview.allFaults()).isEmpty();
        assertThat(preview.records().getFirst().doubts())
                .isEqualTo(doubt == null ? java.util.Set.of() : java.util.Set.of(doubt));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            -6.75            | D | BAD_NUMBER
            "91, 111"        | D | OUT_OF_RANGE
            "-6.75, timur"   | D | BAD_NUMBER
            """)
    void aPlaceThatIsNoneIsAFault(String place, String column, FaultKind kind) {
        PhonePreview preview = read("nip,tanggal,jam,koordinat\n1,13/07/2026,07:00," + place + "\n", RULES);
        assertThat(preview.allFaults()).extracting(RowFault::column).containsExactly(column);
        assertThat(preview.allFaults()).extracting(RowFault::kind).containsExactly(kind);
    }

    @Test
    void halfAPositionIsAFaultOfTheOtherHalf() {
        PhonePreview preview = read("nip;tanggal;jam;lat;long\n1;13/07/2026;07:00;-6,75;\n", RULES);
        assertThat(preview.allFaults()).containsExactly(new RowFault(2, "E", "LONGITUDE", FaultKind.BAD_NUMBER));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0.8   |
            0,93  |
            1     |
            0.79  | FACE_LOW
            valid |
            gagal | FACE_LOW
            -     | NO_FACE
            """)
    void aFaceIsHeldAgainstTheLeastScore(String score, PhoneDoubt doubt) {
        PhonePreview preview = read("nip;tanggal;jam;wajah\n1;13/07/2026;07:00;" + score + "\n", SCORED);
        assertThat(preview.records().getFirst().doubts())
                .isEqualTo(doubt == null ? java.util.Set.of() : java.util.Set.of(doubt));
    }

    @Test
    void aScoreOfAnotherScaleIsAFaultAndPassesNobody() {
        PhonePreview preview = read("nip;tanggal;jam;wajah\n1;13/07/2026;07:00;93\n", SCORED);
        assertThat(preview.records()).isEmpty();
        assertThat(preview.allFaults()).extracting(RowFault::kind).containsExactly(FaultKind.OUT_OF_RANGE);
    }

    @Test
    void aRowWithOneKnownAndOneNewTimeKeepsTheNewOne() {
        PhonePreview preview = read("nip;tanggal;jam masuk;jam pulang\n1;13/07/2026;07:00;\n1;13/07/2026;07:00;16:00\n",
                RULES);
        assertThat(preview.records()).extracting(record -> record.at().getHour()).containsExactly(7, 16);
        assertThat(preview.rows().getLast().repeated()).isEmpty();
    }

    @Test
    void settingsThatCannotBeAreRefusedAtBirth() {
        assertThatThrownBy(() -> new OfficePoint(91, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FaceRule(BigDecimal.TEN, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PhoneRules(WRITING, List.of(), OptionalInt.of(0), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void distancesAreTheSameBothWaysAndNeverFartherThanHalfTheEarth(@ForAll @DoubleRange(min = -90, max = 90) double a,
            @ForAll @DoubleRange(min = -180, max = 180) double b, @ForAll @DoubleRange(min = -90, max = 90) double c,
            @ForAll @DoubleRange(min = -180, max = 180) double d) {
        double there = new OfficePoint(a, b).metresTo(new OfficePoint(c, d));
        assertThat(there).isBetween(0.0, 20_015_200.0)
                .isCloseTo(new OfficePoint(c, d).metresTo(new OfficePoint(a, b)), org.assertj.core.data.Offset.offset(
                        0.01));
    }

    @Property(tries = 300)
    void noRowIsLostWhateverStandsInIt(@ForAll @Size(max = 5) List<@Size(max = 5) List<String>> cells)
            throws UnreadableTableException {
        List<Table.Row> rows = new java.util.ArrayList<>(TableFile.pasted("nip;tanggal;jam;jarak;wajah").rows());
        for (List<String> row : cells)
            rows.add(new Table.Row(rows.size() + 1,
                    row.stream().map(text -> new id.sidik.intake.Cell(text, false)).toList()));
        PhonePreview preview = read(new Table(rows), SCORED);
        long filled = rows.stream().skip(1).filter(row -> !row.blank()).count();
        assertThat(preview.rows()).hasSize((int) filled)
                .allMatch(row -> row.records().isEmpty() != row.faults().isEmpty());
    }
}
