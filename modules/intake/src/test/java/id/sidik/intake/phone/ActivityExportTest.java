package id.sidik.intake.phone;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.intake.FaultKind;
import id.sidik.intake.RowFault;
import id.sidik.intake.Table;
import id.sidik.intake.TableFile;
import id.sidik.intake.UnreadableTableException;
import id.sidik.intake.WrittenMoments;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityExportTest {
    private static final WrittenMoments WRITING = new WrittenMoments(ZoneId.of("Asia/Jakarta"), false);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 13);

    private static ActivityPreview read(String text) throws UnreadableTableException {
        Table table = TableFile.pasted(text);
        return ActivityExport.read(table, ActivityExport.guess(table), WRITING);
    }

    @Test
    void bandungBaratAddsUpTheVerifiedActivitiesOfADay() throws UnreadableTableException {
        ActivityPreview preview = read("""
                NIP;Tanggal;Uraian;Durasi;Status
                1;13/07/2026;menyusun laporan;180;Disetujui
                1;13/07/2026;rapat;2 jam;disetujui
                1;13/07/2026;arsip;45;Menunggu
                2;13/07/2026;arsip;300;Ditolak
                """);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.days()).containsExactly(new ActivityDay("1", DAY, 300, 45, List.of(2, 3, 4)),
                new ActivityDay("2", DAY, 0, 300, List.of(5)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"300, 300", "299 menit, 299", "5 jam 20 menit, 320", "5:20, 320", "05:20:00, 320", "5 jam, 300",
        "0, 0", "300.0, 300"})
    void minutesAreReadInAllTheirForms(String text, int minutes) throws UnreadableTableException {
        assertThat(read("nip;tanggal;menit\n1;13/07/2026;" + text + "\n").days())
                .containsExactly(new ActivityDay("1", DAY, minutes, 0, List.of(2)));
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ;13/07/2026;300   | A | EMPTY
            1;kemarin;300     | B | BAD_DATE
            1;13/07/2026;     | C | EMPTY
            1;13/07/2026;lama | C | BAD_NUMBER
            1;13/07/2026;1441 | C | OUT_OF_RANGE
            1;13/07/2026;-5   | C | BAD_NUMBER
            """)
    void aFaultIsToldWithItsRowAndColumn(String row, String column, FaultKind kind) throws UnreadableTableException {
        ActivityPreview preview = read("nip;tanggal;menit\n" + row + "\n2;13/07/2026;301\n");
        assertThat(preview.faults()).hasSize(1);
        RowFault fault = preview.faults().getFirst();
        assertThat(List.of(fault.row(), fault.column(), fault.kind())).containsExactly(2, column, kind);
        assertThat(preview.days()).extracting(ActivityDay::minutes).containsExactly(301);
    }

    @Test
    void withoutMinutesTheTimesOfTheActivitiesAreMeasured() throws UnreadableTableException {
        ActivityPreview preview = read("""
                nip;tanggal;jam mulai;jam selesai
                1;13/07/2026;08:00;10:30
                1;13/07/2026;13:00;12:00
                1;13/07/2026;;12:00
                """);
        assertThat(preview.days()).containsExactly(new ActivityDay("1", DAY, 150, 0, List.of(2)));
        assertThat(preview.faults()).extracting(RowFault::kind).containsExactly(FaultKind.OUT_OF_RANGE,
                FaultKind.BAD_TIME);
    }

    @Test
    void aFileWithoutWhatIsNeededSaysWhatIsMissing() throws UnreadableTableException {
        assertThat(read("apa;saja\n1;2\n").faults()).extracting(RowFault::field).containsExactly("PERSON", "DATE",
                "MINUTES");
    }

    @Property(tries = 300)
    void noTableIsTooStrange(@ForAll List<@net.jqwik.api.constraints.Size(max = 3) List<String>> cells) {
        StringBuilder text = new StringBuilder("nip;tanggal;menit\n");
        for (List<String> row : cells) text.append(String.join(";", row)).append('\n');
        try {
            assertThat(read(text.toString()).days()).allMatch(day -> day.minutes() >= 0);
        } catch (UnreadableTableException told) {
            assertThat(told.getMessage()).isNotBlank();
        }
    }
}
