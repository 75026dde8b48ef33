package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationLogTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 10, 6, 12, 0, 5);

    @Test
    void aRecordHasItsFieldsWhereTheTableSays() {
        OperationRecord record = new OperationRecord(258, 9, 42, NOON, List.of(3, 0, 7, 1282));
        String hex = HexFormat.of().formatHex(record.encode());
        assertThat(hex).startsWith("0201092a").endsWith("0300000007000205");
        assertThat(OperationLog.decode(record.encode()).records()).containsExactly(record);
    }

    @ParameterizedTest
    @CsvSource({"0, POWER_ON", "1, POWER_OFF", "6, FINGER_ENROLLED", "13, DATA_CLEARED", "20, MIFARE_EMPTIED",
        "21, TIME_SET", "23, LOG_CLEARED", "24, ADMINS_CLEARED", "29, UNLOCKED", "30, USER_ENROLLED",
        "32, DURESS"})
    void aCodeMeansWhatTheManualSays(int code, OperationKind kind) {
        assertThat(OperationKind.of(code)).hasValue(kind);
        assertThat(kind.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 99, 255})
    void aCodeThatNobodyNamesIsKeptAsANumber(int code) {
        OperationRecord strange = new OperationRecord(0, code, 0, NOON, List.of(0, 0, 0, 0));
        assertThat(OperationLog.decode(strange.encode()).records()).containsExactly(strange);
        assertThat(strange.kind()).isEmpty();
    }

    @Test
    void anImpossibleTimeAndATailAreKeptApart() {
        byte[] good = OperationLog.encode(List.of(OperationRecord.of(OperationKind.POWER_ON, NOON)));
        byte[] bytes = new byte[37];
        System.arraycopy(good, 0, bytes, 0, 16);
        Bytes.put32(bytes, 20, (1L * 31 + 30) * 86_400); // 31 February
        OperationLog log = OperationLog.decode(bytes);
        assertThat(log.records()).hasSize(1);
        assertThat(log.rejected()).extracting(RejectedRecord::why).containsExactly(RejectedRecord.TIME_IMPOSSIBLE,
                RejectedRecord.TAIL);
        assertThat(log.rejected().get(1).bytes()).hasSize(5);
    }

    @Test
    void anyBytesEndInRecordsOrRejectedOnes() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            OperationLog log = OperationLog.decode(bytes);
            int kept = log.records().size() * OperationRecord.SIZE
                    + log.rejected().stream().mapToInt(each -> each.bytes().length).sum();
            assertThat(kept).isEqualTo(bytes.length);
        }
    }

    @Test
    void theOperationLogIsAskedForByItsInnerCommand() {
        assertThat(HexFormat.of().formatHex(BufferRequest.operations().encode())).isEqualTo("0122000000000000000000");
    }

    @ParameterizedTest
    @CsvSource({"SECONDS, 3, 03000000", "TENTHS, 3, 1e000000"})
    void theUnlockTimeCountsInTheChosenUnit(UnlockUnit unit, int seconds, String hex) {
        assertThat(HexFormat.of().formatHex(unit.encode(seconds))).isEqualTo(hex);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 31})
    void aDoorIsNotHeldOpenForLong(int seconds) {
        assertThatThrownBy(() -> UnlockUnit.SECONDS.encode(seconds)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLineForTheScreenIsItsNumberAZeroAndTheText() {
        ScreenLine line = new ScreenLine(2, "Harap antre");
        assertThat(line.encode()).startsWith(2, 0, 0, 'H').hasSize(14);
        assertThat(ScreenLine.decode(line.encode())).hasValue(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "é", "a\nb", "0123456789012345678901234567890123456789012345678"})
    void aTextThatNoScreenShowsIsRefused(String text) {
        assertThat(ScreenLine.fits(text)).isFalse();
    }

    @Test
    void aVoiceIsAskedForByItsNumber() {
        assertThat(Voice.DUPLICATE_PUNCH.encode()).containsExactly(9, 0, 0, 0);
    }
}
