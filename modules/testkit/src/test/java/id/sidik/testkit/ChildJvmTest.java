package id.sidik.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildJvmTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void tellsWhatTheProgramWroteAndHowItEnded() throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(folder, Speaker.class, "satu", "dua")) {
            assertThat(child.endsWithin(PATIENCE)).isTrue();
            assertThat(child.exitCode()).isEqualTo(2);
            assertThat(child.output()).isEqualTo("satu dua");
            assertThat(child.errors()).isEqualTo("2 words");
        }
    }

    @Test
    void aKilledProgramIsGone() throws IOException, InterruptedException {
        try (ChildJvm child = ChildJvm.start(folder, Sleeper.class)) {
            child.kill();

            assertThat(child.endsWithin(Duration.ZERO)).isTrue();
            assertThat(child.exitCode()).isNotZero();
        }
    }

    /** Says its arguments, and as its exit code how many they were. */
    static final class Speaker {
        public static void main(String[] words) {
            System.out.print(String.join(" ", words));
            System.err.print(words.length + " words");
            System.exit(words.length);
        }
    }

    /** Never ends. */
    static final class Sleeper {
        public static void main(String[] none) throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }
}
