package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.operations.AccessLine.Kind;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.AccessVariants;
import id.sidik.protocol.AccessZone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Access records as a person types them. */
class AccessTextTest {
    private static AccessLine week(int number, String monday) {
        List<String> days = new ArrayList<>(Collections.nCopies(7, AccessLine.CLOSED));
        days.set(1, monday);
        return AccessLine.of(Kind.ZONE, number, days);
    }

    private static AccessLine line(Kind kind, int number, String cells) {
        return AccessLine.of(kind, number, Arrays.asList(cells.split(" ", -1)));
    }

    private static void read(AccessLine line) {
        switch (line.kind()) {
            case ZONE -> AccessText.zone(line);
            case GROUP -> AccessText.group(line);
            case COMBINATION -> AccessText.combination(line);
            case PERSON -> AccessText.person(line);
        }
    }

    @ParameterizedTest(name = "[{0}] -> {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {"07:30-16:00|07:30-16:00",
        "7:30-16:00|07:30-16:00", "7.30–16.00|07:30-16:00", " 07:30 - 16:00 |07:30-16:00", "00:00-23:59|00:00-23:59",
        "0:00-0:01|00:00-00:01", "closed|closed", " closed |closed"})
    void aPeriodIsReadAsPeopleWriteItAndShownInOneWay(String typed, String shown) {
        AccessZone zone = AccessText.zone(week(5, typed));
        assertThat(zone.index()).isEqualTo(5);
        assertThat(AccessText.cells(zone)).containsExactly("closed", shown, "closed", "closed", "closed", "closed",
                "closed");
        assertThat(AccessText.zone(AccessLine.of(Kind.ZONE, 5, AccessText.cells(zone)))).isEqualTo(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tutup", "07:30", "07:30-", "-16:00", "24:00-25:00", "07:60-16:00", "07:30-16:00:00",
        "7:3-16:00", "07:30/16:00", "07:30-16:00 08:00-09:00", "⑦:30-16:00"})
    void whatIsNoPeriodIsRefusedWithItsDay(String typed) {
        TroubleException refused = catchThrowableOfType(TroubleException.class,
                () -> AccessText.zone(week(5, typed)));
        assertThat(refused).as(typed).isNotNull();
        assertThat(refused.trouble().code()).isEqualTo("MES-509");
        assertThat(refused.trouble().key()).isEqualTo("trouble.access.period");
        assertThat(refused.trouble().arguments()).containsExactly("5", "2");
    }

    @ParameterizedTest(name = "{0} {1} [{2}]")
    @CsvSource(delimiter = '|', textBlock = """
            GROUP       | 1     | 0 0 0 0 0
            GROUP       | 99    | 50 50 50 127 1
            COMBINATION | 10    | 1 2 3 4 99
            COMBINATION | 1     | 7
            PERSON      | 65535 | 1 50 50 50
            PERSON      | 1     | 0 0 0 0
            """)
    void theLimitsOfARecordAreTaken(Kind kind, int number, String cells) {
        AccessLine line = line(kind, number, cells);
        List<String> again = switch (kind) {
            case GROUP -> AccessText.cells(AccessText.group(line));
            case COMBINATION -> AccessText.cells(AccessText.combination(line));
            case PERSON -> AccessText.cells(AccessText.person(line));
            case ZONE -> List.of();
        };
        assertThat(again).isEqualTo(line.cells());
    }

    @ParameterizedTest(name = "{0} {1} [{2}]: cell {3}")
    @CsvSource(delimiter = '|', textBlock = """
            GROUP       | 0      | 1 0 0 1 0     | 0
            GROUP       | 100    | 1 0 0 1 0     | 0
            GROUP       | 7      | 51 0 0 1 0    | 1
            GROUP       | 7      | 1 -1 0 1 0    | 2
            GROUP       | 7      | 1 0 x 1 0     | 3
            GROUP       | 7      | 1 0 0 128 0   | 4
            GROUP       | 7      | 1 0 0 1 2     | 5
            GROUP       | 7      | 1 0 0 1       | 5
            COMBINATION | 11     | 1             | 0
            COMBINATION | 1      | 100           | 1
            COMBINATION | 1      | 1 2 3 4 5 6   | 6
            COMBINATION | 1      | 1 999999      | 2
            PERSON      | 0      | 1 0 0 0       | 0
            PERSON      | 65536  | 1 0 0 0       | 0
            PERSON      | 12     | 2 0 0 0       | 1
            PERSON      | 12     | 1 0 0 51      | 4
            PERSON      | 12     | 1 0 0         | 4
            """)
    void whatARecordCannotHoldIsRefusedWithTheNumberOfItsCell(Kind kind, int number, String cells, String cell) {
        TroubleException refused = catchThrowableOfType(TroubleException.class, () -> read(line(kind, number, cells)));
        assertThat(refused.trouble().code()).isEqualTo("MES-509");
        assertThat(refused.trouble().key()).isEqualTo("trouble.access.number");
        assertThat(refused.trouble().arguments()).containsExactly(String.valueOf(number), cell);
    }

    @Test
    void anEmptyCellIsNoneAndAnEmptyCombinationIsTakenOff() {
        assertThat(AccessText.combination(line(Kind.COMBINATION, 3, " 5  0")).groups()).containsExactly(5);
        assertThat(AccessText.combination(AccessLine.of(Kind.COMBINATION, 3, List.of())).groups()).isEmpty();
        assertThat(AccessText.person(AccessLine.of(Kind.PERSON, 3, List.of("", "", "", ""))).own()).isFalse();
    }

    @Test
    void everyFormThatIsOfferedIsReadAgainFromItsText() {
        for (String zone : AccessForms.zones())
            for (String group : AccessForms.groups())
                for (String flag : AccessForms.flags())
                    for (String width : AccessForms.widths()) {
                        AccessForms forms = new AccessForms(zone, group, flag, true, width);
                        assertThat(AccessForms.read(forms.text())).isEqualTo(forms);
                        assertThat(AccessForms.of(forms.variants())).isEqualTo(forms);
                    }
        assertThat(AccessForms.of(AccessVariants.usual()).low()).isEqualTo(AccessVariants.usual().lowUidByte());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RECOGNISED", "RECOGNISED RECOGNISED GROUP false", "X RECOGNISED GROUP false BYTES_61",
        "RECOGNISED RECOGNISED GROUP false BYTES_61 more", "RECOGNISED RECOGNISED GROUP false bytes_61"})
    void aTextThatNamesNoFormsIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AccessForms.read(text));
    }
}
