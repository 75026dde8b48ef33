package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sidik.protocol.CommKey;
import id.sidik.protocol.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in: the right key, a limited number of wrong ones, and a key that is changed meanwhile. */
class KeyGuardTest {
    private static final int KEY = 123_456;
    private static final int SESSION = 17_000;

    private static byte[] said(int key) {
        return CommKey.scramble(key, SESSION);
    }

    private static KeyGuard guard(int tries) {
        return new KeyGuard(KEY, Access.usual().withKeyTries(tries));
    }

    @ParameterizedTest(name = "key {0}, always asked {1}: asked {2}")
    @CsvSource({"0, false, false", "0, true, true", "5, false, true", "5, true, true"})
    void aKeyIsAskedForWhereThereIsOneOrTheFirmwareAlwaysDoes(int key, boolean always, boolean asked) {
        Access access = always ? Access.usual().alwaysAskingKey() : Access.usual();
        assertThat(new KeyGuard(key, access).asksKey()).isEqualTo(asked);
    }

    @Test
    void theRightKeyOpensInThisSessionAndNotInAnother() {
        KeyGuard guard = guard(5);
        assertThat(guard.judge(said(KEY), SESSION)).isEqualTo(Reply.ACK_OK);
        assertThat(guard.judge(said(KEY), SESSION ^ 0x5555)).isEqualTo(Reply.ACK_UNAUTH);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void afterTheLastTryEvenTheRightKeyIsRefusedUntilARestart(int tries) {
        KeyGuard guard = guard(tries);
        for (int wrong = 1; wrong < tries; wrong++)
            assertThat(guard.judge(said(1), SESSION)).isEqualTo(Reply.ACK_UNAUTH);
        assertThat(guard.judge(said(1), SESSION)).isEqualTo(Reply.AUTH_LOCKED);
        assertThat(guard.judge(said(KEY), SESSION)).isEqualTo(Reply.AUTH_LOCKED);
        guard.forget();
        assertThat(guard.judge(said(KEY), SESSION)).isEqualTo(Reply.ACK_OK);
    }

    @Test
    void aRightKeyBetweenWrongOnesBeginsTheCountAnew() {
        KeyGuard guard = guard(2);
        for (int round = 0; round < 4; round++) {
            assertThat(guard.judge(said(1), SESSION)).isEqualTo(Reply.ACK_UNAUTH);
            assertThat(guard.judge(said(KEY), SESSION)).isEqualTo(Reply.ACK_OK);
        }
    }

    @Test
    void someFirmwareNeverLocks() {
        KeyGuard guard = guard(0);
        for (int wrong = 0; wrong < 100; wrong++)
            assertThat(guard.judge(said(1), SESSION)).isEqualTo(Reply.ACK_UNAUTH);
        assertThat(guard.judge(said(KEY), SESSION)).isEqualTo(Reply.ACK_OK);
    }

    @Test
    void aChangedKeyHoldsAtOnceAndTheOldOneNoMore() {
        KeyGuard guard = guard(5);
        guard.change(99);
        assertThat(guard.judge(said(KEY), SESSION)).isEqualTo(Reply.ACK_UNAUTH);
        assertThat(guard.judge(said(99), SESSION)).isEqualTo(Reply.ACK_OK);
        guard.change(0);
        assertThat(guard.asksKey()).isFalse();
    }

    @ParameterizedTest(name = "{0} clients, {1} tries, {2} ms")
    @CsvSource({"0, 5, 1000", "1001, 5, 1000", "1, -1, 1000", "1, 5, 0", "1, 5, -1"})
    void anImpossibleAccessIsNone(int clients, int tries, long idle) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Access(clients, tries, false, Duration.ofMillis(idle)));
    }
}
