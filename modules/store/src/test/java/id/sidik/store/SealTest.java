package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.store.StoreException.Code;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final byte[] KEY = "a key of thirty-two bytes: 12345".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER = "a key of thirty-two bytes: 12346".getBytes(StandardCharsets.US_ASCII);

    private static void assertBroken(Seal seal, byte[] sealed, String belongsTo) {
        assertThatThrownBy(() -> seal.open(sealed, belongsTo)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.code()).isEqualTo(Code.SEAL_BROKEN));
    }

    @Property(tries = 200)
    void whatWasClosedOpensAgainForItsOwnerAlone(@ForAll @Size(max = 2_000) byte[] plain, @ForAll String owner) {
        byte[] sealed = new Seal(KEY).close(plain, owner);
        assertThat(new Seal(KEY).open(sealed, owner)).isEqualTo(plain);
        assertBroken(new Seal(OTHER), sealed, owner);
        assertBroken(new Seal(KEY), sealed, owner + ".");
    }

    @Property(tries = 200)
    void oneBitThatChangedIsFound(@ForAll @Size(min = 1, max = 200) byte[] plain, @ForAll @IntRange(max = 7) int bit,
            @ForAll @IntRange(max = 200) int place) {
        byte[] sealed = new Seal(KEY).close(plain, "row");
        sealed[place % sealed.length] ^= (byte) (1 << bit);
        assertBroken(new Seal(KEY), sealed, "row");
    }

    @Property(tries = 100)
    void whatIsCutShortDoesNotOpen(@ForAll @IntRange(max = 40) int length) {
        byte[] sealed = new Seal(KEY).close(new byte[12], "row");
        assertBroken(new Seal(KEY), Arrays.copyOf(sealed, Math.min(length, sealed.length - 1)), "row");
    }

    @Test
    void theSameBytesAreSealedDifferentlyEachTimeAndMarkedAlike() {
        Seal seal = new Seal(KEY);
        byte[] plain = {1, 2, 3};
        assertThat(seal.close(plain, "row")).isNotEqualTo(seal.close(plain, "row"));
        assertThat(seal.mark(plain)).isEqualTo(new Seal(KEY).mark(plain)).hasSize(64)
                .isNotEqualTo(new Seal(OTHER).mark(plain)).isNotEqualTo(seal.mark(new byte[]{1, 2, 4}));
    }
}
