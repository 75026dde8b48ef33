package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class CommKeyTest {
    @Property(tries = 200)
    void aMachineKnowsItsOwnKeyWhateverTheTick(@ForAll @IntRange(max = 999_999) int key,
            @ForAll @IntRange(max = 0xFFFF) int session, @ForAll @IntRange(max = 255) int tick) {
        byte[] scrambled = CommKey.scramble(key, session, tick);
        assertThat(CommKey.matches(scrambled, key, session)).isTrue();
        assertThat(scrambled[2] & 0xFF).isEqualTo(tick);
    }

    @Test
    void anotherKeyOrALengthThatIsWrongDoesNotMatch() {
        byte[] scrambled = CommKey.scramble(1234, 900);
        assertThat(CommKey.matches(scrambled, 1235, 900)).isFalse();
        assertThat(CommKey.matches(new byte[3], 1234, 900)).isFalse();
        assertThat(CommKey.matches(new byte[0], 0, 0)).isFalse();
    }

    @Test
    void theLowByteOfTheSessionDoesNotMatter() {
        assertThat(CommKey.scramble(0, 0x1200)).isEqualTo(CommKey.scramble(0, 0x1234));
        assertThat(CommKey.scramble(0, 0x1200)).isNotEqualTo(CommKey.scramble(0, 0x1300));
    }

    /** Some machines ask for it although none is set. */
    @Test
    void keyNoneHasAnAnswerToo() {
        assertThat(CommKey.scramble(0, 0)).containsExactly('S' ^ 50, 'O' ^ 50, 50, 'K' ^ 50);
    }
}
