package id.sidik.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class UiWatchdogTest {
    @Test
    void aThreadThatAnswersAtOnceIsNeverFoundBlocked() {
        try (UiWatchdog dog = new UiWatchdog(Runnable::run)) {
            dog.watch(true);

            assertThat(dog.longest()).isLessThan(Duration.ofMillis(50));
        }
    }

    @Test
    void aThreadThatIsStillFrozenIsSeenNow() {
        try (UiWatchdog dog = new UiWatchdog(knock -> {})) {
            dog.watch(true);

            await().atMost(Duration.ofSeconds(5)).until(() -> dog.longest().toMillis() > 60);
        }
    }

    @Test
    void aLongWaitIsRememberedUntilTheNextBeginning() {
        AtomicReference<Optional<Runnable>> held = new AtomicReference<>(Optional.empty());
        try (UiWatchdog dog = new UiWatchdog(knock -> held.set(Optional.of(knock)))) {
            dog.watch(true);
            await().until(() -> held.get().isPresent() && dog.longest().toMillis() > 40);
            dog.watch(false);
            held.get().orElseThrow().run();

            assertThat(dog.longest()).isGreaterThan(Duration.ofMillis(40));
        }
    }
}
