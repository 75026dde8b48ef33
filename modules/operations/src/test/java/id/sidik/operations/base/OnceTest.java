package id.sidik.operations.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void makesItsThingWhenItIsFirstAskedForAndThenKeepsIt() {
        Once<Integer> once = new Once<>(made::incrementAndGet);

        assertThat(made).hasValue(0);
        assertThat(once.get()).isEqualTo(1);
        assertThat(once.get()).isEqualTo(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void asksAgainAfterAFailure() {
        Once<Integer> once = new Once<>(() -> {
            if (made.incrementAndGet() == 1) throw new IllegalStateException("not yet");
            return made.get();
        });

        assertThatThrownBy(once::get).hasMessage("not yet");
        assertThat(once.get()).isEqualTo(2);
    }
}
