package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Bodies of facts: packed for the centre, unpacked from it, whatever it holds. */
class BodyTest {

    @Property(tries = 200)
    void whatIsPackedIsUnpackedTheSame(@ForAll String text) {
        String whole = new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(Body.text(Body.of(whole).packed())).isEqualTo(whole);
    }

    @Property(tries = 500)
    void anyBytesAreABodyOrAreRefused(@ForAll byte[] bytes) {
        try {
            assertThat(Body.text(bytes)).isNotNull();
        } catch (CentralException refused) {
            assertThat(refused.code()).isEqualTo(CentralException.Code.OTHER);
        }
    }

    @Test
    void aLengthThatIsNotTrueIsRefusedBeforeAnythingIsMade() {
        byte[] packed = Body.of("{\"a\":1}").packed();
        byte[] huge = packed.clone();
        Arrays.fill(huge, 0, 4, (byte) 0x7F);
        byte[] shorter = Arrays.copyOf(packed, packed.length - 3);

        for (byte[] wrong : new byte[][]{huge, shorter, new byte[3]})
            assertThatExceptionOfType(CentralException.class).isThrownBy(() -> Body.text(wrong));
    }

    @Test
    void aBodyThatTheCentreCouldNotReadDoesNotFit() {
        assertThat(Body.of("x".repeat(16 << 20)).fits()).isFalse();
        assertThat(Body.of("x".repeat(1 << 20)).fits()).isTrue();
        assertThat(Body.of("").sha()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
