package id.sidik.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.AtOnce;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AfterFirstFrameTest {
    private final List<String> shown = new ArrayList<>();
    private final AfterFirstFrame later = new AfterFirstFrame(new AtOnce());

    @Test
    void whatIsFetchedBeforeTheFirstFrameComesAfterItInOrderAndOnce() {
        fetch("people");
        fetch("log");
        assertThat(shown).isEmpty();

        later.begin();
        assertThat(shown).containsExactly("people", "log");

        fetch("permits");
        later.begin();
        assertThat(shown).containsExactly("people", "log", "permits");
    }

    @Test
    void aJobOfAPersonDoesNotWait() {
        later.run(progress -> "pulled", new Background.Watcher<>() {
            @Override
            public void at(long done, long total, String key, List<Object> arguments) {}

            @Override
            public void done(String result) {
                shown.add(result);
            }

            @Override
            public void broken(Throwable fault) {
                shown.add("broken");
            }
        });

        assertThat(shown).containsExactly("pulled");
    }

    private void fetch(String what) {
        later.fetch(() -> what, shown::add, fault -> shown.add("broken"));
    }
}
