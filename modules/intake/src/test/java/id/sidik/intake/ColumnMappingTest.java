package id.sidik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.intake.phone.ActivityField;
import id.sidik.intake.phone.PhoneField;
import id.sidik.intake.sms.SmsColumn;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnMappingTest {
    private static Table table(String... rows) {
        try {
            return TableFile.pasted(String.join("\n", rows) + "\n");
        } catch (UnreadableTableException broken) {
            throw new AssertionError(broken);
        }
    }

    static Stream<Titled> fields() {
        return Stream.of(PhoneField.values(), ActivityField.values(), SmsColumn.values()).flatMap(Stream::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void titlesAreWrittenAsHeadingsAreCompared(Titled field) {
        assertThat(field.titles()).isNotEmpty().doesNotHaveDuplicates()
                .allMatch(title -> ColumnMapping.plain(title).equals(title));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"NIP, PERSON", "No. HP, PERSON", "Employee ID, PERSON", "  Tanggal , DATE", "TGL., DATE", "Jam, TIME",
        "Clock-In, TIME", "Jam Masuk, TIME", "JAM PULANG, SECOND_TIME", "Clock Out, SECOND_TIME",
        "Date/Time, MOMENT", "Timestamp, MOMENT", "Titik Koordinat, POSITION", "Lintang, LATITUDE",
        "longitude, LONGITUDE", "Jarak (m), DISTANCE", "Distance, DISTANCE", "Face Score, FACE",
        "Skor Wajah, FACE", "Mock Location, MOCKED", "Keterangan, NOTE", "Remarks, NOTE"})
    void headingsOfBothLanguagesAreKnown(String heading, PhoneField field) {
        assertThat(ColumnMapping.guess(table("x;" + heading + ";y"), PhoneField.class).places())
                .containsOnly(Map.entry(field, new ColumnMapping.Place(1, heading.strip())));
    }

    @Test
    void theMoreCertainHeadingWinsAndNoColumnMeansTwoThings() {
        ColumnMapping<PhoneField> mapping = ColumnMapping.guess(table("id;nip;waktu;jam;tanggal"), PhoneField.class);
        assertThat(mapping.cell(table("1;2;3;4;5").rows().getFirst(), PhoneField.PERSON).text()).isEqualTo("2");
        assertThat(mapping.places().values()).extracting(ColumnMapping.Place::column).doesNotHaveDuplicates();
        assertThat(mapping.places().get(PhoneField.TIME).column()).isEqualTo(3);
    }

    @Test
    void theHeadingsMayStandBelowATitleAndBlankRowsAreNoRows() {
        Table table = table("Laporan Presensi;", "Bulan;Juli", ";", "nip;tanggal;jam", ";;", "1;13/07/2026;07:00",
                ";;");
        ColumnMapping<PhoneField> mapping = ColumnMapping.guess(table, PhoneField.class);
        assertThat(mapping.headings()).isEqualTo(4);
        assertThat(mapping.rows(table)).extracting(Table.Row::number).containsExactly(6);
    }

    @Test
    void aPersonMendsAGuess() {
        Table table = table("a;b;c", "1;2;3");
        ColumnMapping<PhoneField> mapping = new ColumnMapping<PhoneField>(1, Map.of()).with(table, PhoneField.PERSON,
                2);
        assertThat(mapping.places()).containsExactly(Map.entry(PhoneField.PERSON, new ColumnMapping.Place(2, "c")));
        assertThat(mapping.changes(table)).isEmpty();
        assertThat(mapping.without(PhoneField.PERSON).places()).isEmpty();
        assertThat(mapping.cell(table.rows().getLast(), PhoneField.NOTE)).isEqualTo(Cell.EMPTY);
    }

    @Test
    void aChangedHeadingIsToldWithItsPlace() {
        ColumnMapping<PhoneField> mapping = ColumnMapping.guess(table("nip;jam;catatan"), PhoneField.class);
        assertThat(mapping.changes(table("NIP ; Jam;catatan"))).isEmpty();
        assertThat(mapping.changes(table("nip;catatan"))).containsExactlyInAnyOrder(
                new RowFault(1, "B", "TIME", FaultKind.TITLE_CHANGED),
                new RowFault(1, "C", "NOTE", FaultKind.TITLE_CHANGED));
        assertThat(mapping.fault(7, PhoneField.TIME, FaultKind.BAD_TIME))
                .isEqualTo(new RowFault(7, "B", "TIME", FaultKind.BAD_TIME));
        assertThat(mapping.fault(7, PhoneField.FACE, FaultKind.EMPTY).column()).isEmpty();
    }

    @Test
    void aMappingThatCannotBeIsRefusedAtBirth() {
        assertThatThrownBy(() -> new ColumnMapping<PhoneField>(-1, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ColumnMapping.Place(-1, "")).isInstanceOf(IllegalArgumentException.class);
        assertThat(ColumnMapping.guess(new Table(List.of()), PhoneField.class).places()).isEmpty();
    }
}
