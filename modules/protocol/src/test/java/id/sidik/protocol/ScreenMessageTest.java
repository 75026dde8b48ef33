package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.protocol.AccessVariants.TextWidth;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenMessageTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 2, 7, 0);

    private static ScreenMessage message(String text) {
        return new ScreenMessage(253, 12, 60, Optional.of(START), text);
    }

    @ParameterizedTest(name = "a text field of {0} makes {1} bytes")
    @CsvSource({"BYTES_61,72", "BYTES_321,332"})
    void aMessageTravelsInTheSizeOfTheScreen(TextWidth width, int size) throws MalformedException {
        byte[] data = message("Apel pagi pukul 07.15").encode(width);

        assertThat(data).hasSize(size).startsWith(253, 12, 0, 60, 0, 0, 0);
        assertThat(ScreenMessage.decode(data)).contains(message("Apel pagi pukul 07.15"));
    }

    @Test
    void aTextLongerThanTheFieldIsRefusedAndNeverCut() {
        ScreenMessage longer = message("a".repeat(61));

        assertThat(longer.fits(TextWidth.BYTES_61)).isFalse();
        assertThat(longer.fits(TextWidth.BYTES_321)).isTrue();
        assertThatThrownBy(() -> longer.encode(TextWidth.BYTES_61)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idZeroIsNoMessageAndAShortAnswerIsRefused() throws MalformedException {
        assertThat(ScreenMessage.decode(new byte[72])).isEmpty();
        assertThatThrownBy(() -> ScreenMessage.decode(new byte[71])).isInstanceOf(MalformedException.class);
    }

    @Test
    void theTextStaysOutOfLogs() {
        assertThat(message("rahasia")).hasToString("message 12 of tag 253");
    }

    @Test
    void noBytesBreakTheDecoder() throws MalformedException {
        Random dice = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = new byte[72 + dice.nextInt(400)];
            dice.nextBytes(bytes);
            ScreenMessage.decode(bytes).ifPresent(read -> assertThat(read.text().length()).isLessThanOrEqualTo(321));
        }
    }
}
