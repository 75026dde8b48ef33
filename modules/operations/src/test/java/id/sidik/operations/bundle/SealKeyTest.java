package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.OfficeFixture;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The unit's key under its own passphrase. */
class SealKeyTest {
    private static final String PHRASE = "segel kata contoh";
    private static final byte[] KEY = new byte[32];
    private static Frame wrapped;

    @BeforeAll
    static void wrap() {
        new Random(5).nextBytes(KEY);
        wrapped = SealKey.wrap(KEY, PHRASE);
    }

    @Test
    void onlyItsPassphraseOpensIt() {
        assertThat(SealKey.open(wrapped, PHRASE)).isEqualTo(KEY);
        assertThat(OfficeFixture.code(() -> SealKey.open(wrapped, "kata yang salah"))).isEqualTo("PKU-110");
        assertThat(OfficeFixture.code(() -> SealKey.open(wrapped, ""))).isEqualTo("PKU-110");
    }

    @Test
    void itIsNotReadableAndNeverWrappedTheSameWayTwice() {
        String hex = java.util.HexFormat.of().formatHex(wrapped.bytes());
        Frame again = SealKey.wrap(KEY, PHRASE);

        assertThat(hex).doesNotContain(java.util.HexFormat.of().formatHex(KEY).substring(0, 16));
        assertThat(again.bytes()).isNotEqualTo(wrapped.bytes());
        assertThat(SealKey.open(again, PHRASE)).isEqualTo(KEY);
    }

    @Test
    void oneThatIsCutOrChangedIsRefused() {
        for (int length = 0; length < wrapped.bytes().length - 1; length += 9) {
            Frame cut = new Frame(Frame.Tag.KEY, Arrays.copyOf(wrapped.bytes(), length));
            assertThat(OfficeFixture.code(() -> SealKey.open(cut, PHRASE))).as("cut at " + length).isEqualTo("PKU-102");
        }
        byte[] turned = wrapped.bytes().clone();
        turned[turned.length - 1] ^= 1;
        assertThat(OfficeFixture.code(() -> SealKey.open(new Frame(Frame.Tag.KEY, turned), PHRASE))).isEqualTo(
                "PKU-102");
    }

    @Test
    void onesThatWantTheLaptopToWorkForHoursAreRefusedAtOnce() {
        byte[] greedy = wrapped.bytes().clone();
        ByteBuffer.wrap(greedy).putInt(Integer.MAX_VALUE);

        assertThat(OfficeFixture.code(() -> SealKey.open(new Frame(Frame.Tag.KEY, greedy), PHRASE))).isEqualTo(
                "PKU-102");
        ByteBuffer.wrap(greedy).putInt(1);
        assertThat(OfficeFixture.code(() -> SealKey.open(new Frame(Frame.Tag.KEY, greedy), PHRASE))).isEqualTo(
                "PKU-102");
    }
}
