package id.sidik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The book of a self-service machine, in books of our own making. */
class StandardReportTest {
    /** @param labels "ID:|Nama:|Dept." */
    private static byte[] book(String sheet, String labels, String period, int firstDay, int days, String... lines)
            throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Schedule Infor.").createRow(0).createCell(0).setCellValue("Schedule Information");
            Sheet log = book.createSheet(sheet);
            log.createRow(0).createCell(0).setCellValue("Attendance Record Report");
            log.createRow(2).createCell(2).setCellValue(period);
            Row head = log.createRow(3);
            for (int day = 0; day < days; day++) head.createCell(day).setCellValue((firstDay + day - 1) % 31 + 1);
            int at = 4;
            for (String line : lines) {
                String[] parts = line.split(";", -1);
                Row person = log.createRow(at++);
                String[] label = labels.split("\\|");
                person.createCell(0).setCellValue(label[0]);
                person.createCell(2).setCellValue(parts[0]);
                person.createCell(8).setCellValue(label[1]);
                person.createCell(10).setCellValue("Contoh");
                Row times = log.createRow(at++);
                for (int day = 1; day < parts.length; day++) times.createCell(day - 1).setCellValue(parts[day]);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Att.log report, ID:|Name:|Dept.:", "Lap. Log Absen, ID:|Nama:|Dept.", "Sheet7, id :|nama :|x"})
    void theSheetOfPunchesIsFoundWhateverItIsCalled(String sheet, String labels) throws Exception {
        StandardReport report = StandardReport.read(book(sheet, labels, "2026-10-01 ~ 2026-10-31", 1, 31,
                "0012;07:5512:0112:5417:01;;8:02", "7;;16:00"));
        assertThat(report.sheet()).isEqualTo(sheet);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.punches()).extracting(StandardReport.Reported::pin, StandardReport.Reported::at,
                StandardReport.Reported::row, StandardReport.Reported::column).containsExactly(
                        tuple("0012", LocalDateTime.parse("2026-10-01T07:55"), 6, "A"),
                        tuple("0012", LocalDateTime.parse("2026-10-01T12:01"), 6, "A"),
                        tuple("0012", LocalDateTime.parse("2026-10-01T12:54"), 6, "A"),
                        tuple("0012", LocalDateTime.parse("2026-10-01T17:01"), 6, "A"),
                        tuple("0012", LocalDateTime.parse("2026-10-03T08:02"), 6, "C"),
                        tuple("7", LocalDateTime.parse("2026-10-02T16:00"), 8, "B"));
    }

    @Test
    void aPeriodMayCrossIntoTheNextMonth() throws Exception {
        StandardReport report = StandardReport.read(book("Att.log report", "ID:|Name:", "2026-10-26 ~ 2026-11-25", 26,
                10, "7;07:30;;;;;;07:31;07:32"));
        assertThat(report.punches()).extracting(StandardReport.Reported::at).containsExactly(
                LocalDateTime.parse("2026-10-26T07:30"), LocalDateTime.parse("2026-11-01T07:31"),
                LocalDateTime.parse("2026-11-02T07:32"));
    }

    @Test
    void aCellThatIsNoTimeIsNamedByItsPlaceAndTheTimesAroundItStay() throws Exception {
        StandardReport report = StandardReport.read(book("Att.log report", "ID:|Name:", "2026-10-01 ~ 2026-10-31", 1, 3,
                "7;07:30rusak;25:99;16:00;17:00"));
        assertThat(report.punches()).extracting(StandardReport.Reported::column).containsExactly("A", "C");
        assertThat(report.rejected()).containsExactly(new StandardReport.Unread(6, "A", "COLUMNS"),
                new StandardReport.Unread(6, "B", "TIME_IMPOSSIBLE"), new StandardReport.Unread(6, "D", "COLUMNS"));
    }

    @Test
    void aBookWithoutSuchASheetIsRefused() throws Exception {
        byte[] other = book("Daftar", "Nomor:|Alamat:", "2026-10-01 ~ 2026-10-31", 1, 31, "7;07:30");
        assertThatThrownBy(() -> StandardReport.read(other)).isInstanceOf(UnreadableTableException.class);
        byte[] noPeriod = book("Att.log report", "ID:|Name:", "Oktober", 1, 31, "7;07:30");
        assertThatThrownBy(() -> StandardReport.read(noPeriod)).isInstanceOf(UnreadableTableException.class);
    }

    @Test
    void aBrokenBookIsRefusedClearlyWhereverItIsBroken() throws Exception {
        byte[] whole = book("Att.log report", "ID:|Name:", "2026-10-01 ~ 2026-10-31", 1, 31, "7;07:30");
        Random dice = new Random(7);
        for (int round = 0; round < 60; round++) {
            byte[] broken = Arrays.copyOf(whole, round % 3 == 0 ? dice.nextInt(whole.length) : whole.length);
            for (int wound = 0; wound < 8 && broken.length > 0; wound++)
                broken[dice.nextInt(Math.min(broken.length, 2048))] = (byte) dice.nextInt(256);
            try {
                List<StandardReport.Reported> read = StandardReport.read(broken).punches();
                assertThat(read.size()).isBetween(0, 1);
            } catch (UnreadableTableException named) {
                assertThat(named.getMessage()).isNotBlank();
            }
        }
    }
}
