package id.sidik.intake.phone;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.intake.FaultKind;
import id.sidik.intake.RowFault;
import id.sidik.intake.Table;
import id.sidik.intake.TableFile;
import id.sidik.intake.UnreadableTableException;
import id.sidik.intake.WrittenMoments;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and writings that programs put into the cells of an export. */
class PhoneWordsTest {
    private static final WrittenMoments WRITING = new WrittenMoments(ZoneId.of("Asia/Jakarta"), false);
    private static final PhoneRules RULES = new PhoneRules(WRITING, List.of(), OptionalInt.empty(), Optional.empty());
    private static final PhoneRules NEAR = new PhoneRules(WRITING, List.of(), OptionalInt.of(100), Optional.empty());

    private static PhonePreview.Row row(String headings, String line, PhoneRules rules)
            throws UnreadableTableException {
        Table table = TableFile.pasted(headings + "\n" + line + "\n");
        PhonePreview preview = PhoneExport.read(table, PhoneExport.guess(table, rules), rules);
        assertThat(preview.faults()).isEmpty();
        return preview.rows().getFirst();
    }

    @ParameterizedTest(name = "[{0}] -> [{1}]")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            '199001012020121001     | 199001012020121001
            `0012                   | 0012
            19900101 202012 1 001   | 199001012020121001
            19900101.202012.1.001   | 199001012020121001
            EMP-01 A                | EMP-01 A
            A.12                    | A.12
            """)
    void theKeyOfAPersonLosesOnlyWhatSpreadsheetsPutIn(String cell, String key) throws UnreadableTableException {
        assertThat(row("nip;tanggal;jam", cell + ";13/07/2026;07:00", RULES).records())
                .extracting(PhoneRecord::person).containsExactly(key);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"cocok, true", "SESUAI, true", "Terverifikasi, true", "ok, true", "tidak cocok, false", "Gagal, false",
        "no match, false", "FALSE, false"})
    void aFaceMayBeToldInAWord(String word, boolean matches) throws UnreadableTableException {
        PhoneRecord told = row("nip;tanggal;jam;wajah", "1;13/07/2026;07:00;" + word, RULES).records().getFirst();
        assertThat(told.face()).isEqualTo(new FaceFinding.Said(matches));
        assertThat(told.doubts()).isEqualTo(matches ? Set.of() : Set.of(PhoneDoubt.FACE_LOW));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ya, true", "YES, true", "1, true", "Terdeteksi, true", "palsu, true", "tidak, false", "0, false",
        "'', false", "asli, false"})
    void anInventedPlaceIsToldInManyWords(String word, boolean mocked) throws UnreadableTableException {
        assertThat(row("nip;tanggal;jam;fake gps", "1;13/07/2026;07:00;" + word, RULES).records().getFirst().doubts())
                .isEqualTo(mocked ? Set.of(PhoneDoubt.MOCKED) : Set.of());
    }

    @ParameterizedTest(name = "in [{0}] out [{1}] -> {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            07:00 | 16:00   | 2 | ""
            07:00 | --:--   | 1 | ""
            -     | 16:00   | 1 | ""
            07:00 | 07:00   | 1 | ""
            –     | —       | 0 | EMPTY
            ""    | ""      | 0 | EMPTY
            07:00 | 25:00   | 0 | BAD_TIME
            pagi  | 16:00   | 0 | BAD_TIME
            """)
    void aDashIsNoTimeAndAWrongTimeTakesNothingOfTheRow(String in, String out, int records, String kind)
            throws UnreadableTableException {
        PhonePreview.Row read = row("nip;tanggal;jam masuk;jam pulang", "1;13/07/2026;" + in + ";" + out, RULES);
        assertThat(read.records()).hasSize(records);
        assertThat(read.faults()).extracting(fault -> fault.kind().name())
                .isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @ParameterizedTest(name = "{0} -> {1} m {2}")
    @CsvSource(delimiter = '|', textBlock = """
            250 meter | 250  | TOO_FAR
            250 m.    | 250  | TOO_FAR
            99 metres | 99   |
            0.05km    | 50   |
            2,5 km    | 2500 | TOO_FAR
            2,5 km.   | 2500 | TOO_FAR
            2,5 KM    | 2500 | TOO_FAR
            """)
    void aDistanceIsReadInTheUnitThatItIsToldIn(String told, BigDecimal metres, PhoneDoubt doubt)
            throws UnreadableTableException {
        PhoneRecord read = row("nip;tanggal;jam;jarak", "1;13/07/2026;07:00;" + told, NEAR).records().getFirst();
        assertThat(read.distance().orElseThrow()).isEqualByComparingTo(metres);
        assertThat(read.doubts()).isEqualTo(doubt == null ? Set.of() : Set.of(doubt));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"-5, OUT_OF_RANGE", "jauh, BAD_NUMBER", "2.5 kilometer, BAD_NUMBER", "12 km 5 m, BAD_NUMBER"})
    void aDistanceThatIsNoneTakesNothingOfTheRow(String told, FaultKind kind) throws UnreadableTableException {
        PhonePreview.Row read = row("nip;tanggal;jam;jarak", "1;13/07/2026;07:00;" + told, NEAR);
        assertThat(read.records()).isEmpty();
        assertThat(read.faults()).containsExactly(new RowFault(2, "D", "DISTANCE", kind));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"13/07/2026, BAD_TIME", "04/03/2026, BAD_TIME", "07/13/2026 07:00, MONTH_FIRST", "'', EMPTY",
        "07:00, BAD_DATE"})
    void aMomentThatLacksAHalfIsToldByThatHalf(String told, FaultKind kind) throws UnreadableTableException {
        assertThat(row("nip;waktu presensi", "1;" + told, RULES).faults())
                .containsExactly(new RowFault(2, "B", "MOMENT", kind));
    }

    @ParameterizedTest(name = "{0} min: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1 jam 5 | 65
            24:00   | 1440
            2h      | 120
            300,00  | 300
            1.000   |
            1,000   |
            300.5   |
            5:60    |
            5:20:30 |
            """)
    void minutesThatMayBeThousandsAreAskedForAndNotGuessed(String told, Integer minutes)
            throws UnreadableTableException {
        Table table = TableFile.pasted("nip;tanggal;menit\n1;13/07/2026;" + told + "\n");
        ActivityPreview read = ActivityExport.read(table, ActivityExport.guess(table), WRITING);
        assertThat(read.days()).extracting(ActivityDay::minutes)
                .isEqualTo(minutes == null ? List.of() : List.of(minutes));
        assertThat(read.faults()).hasSize(minutes == null ? 1 : 0).allMatch(
                fault -> fault.kind() == FaultKind.BAD_NUMBER);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Disetujui, true", "SAH, true", "verified, true", "1, true", "Menunggu, false", "ditolak, false",
        "'', false", "belum, false"})
    void onlyVerifiedActivityCounts(String status, boolean counts) throws UnreadableTableException {
        Table table = TableFile.pasted("nip;tanggal;menit;status\n1;13/07/2026;90;" + status + "\n");
        assertThat(ActivityExport.read(table, ActivityExport.guess(table), WRITING).days()).containsExactly(
                new ActivityDay("1", LocalDate.of(2026, 7, 13), counts ? 90 : 0, counts ? 0 : 90, List.of(2)));
    }
}
