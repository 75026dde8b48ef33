import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The start-up cache of an image: the window is opened once without a display, and what the JVM learned about its
 * classes by then is kept beside the program.
 */
final class StartCache {
    private static final Duration TURN = Duration.ofMillis(500);
    private static final Duration AT_REST = Duration.ofMillis(40);
    private static final Duration LEAST_WORK = Duration.ofMillis(800);
    private static final int MOST_TURNS = 240;

    private final Path image;

    StartCache(Path image) {
        this.image = image;
    }

    void train() throws IOException, InterruptedException {
        Path cache = image.resolve("lib").resolve("sidik").resolve("start.aot");
        Path home = Files.createTempDirectory("sidik-start");
        Path log = home.resolve("training.txt");
        Process window = new ProcessBuilder(command(cache, home)).redirectErrorStream(true).redirectOutput(log.toFile())
                .start();
        waitForRest(window);
        window.destroy();      // asks politely; the JVM writes the cache while it ends
        boolean ended = window.waitFor(2, TimeUnit.MINUTES);
        if (!ended || !Files.exists(cache))
            throw new IOException("no start-up cache was made:\n" + Files.readString(log));
    }

    private List<String> command(Path cache, Path home) throws IOException {
        Path lib = image.resolve("lib").resolve("sidik");
        List<String> jars = Files.readAllLines(lib.resolve("classpath")).stream().map(jar -> lib.resolve(jar).toString())
                .toList();
        List<String> command = new ArrayList<>();
        command.add(image.resolve("bin").resolve("java").toString());
        command.add("@" + lib.resolve("jvm.options"));
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-XX:AOTCacheOutput=" + cache));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, jars), "id.sidik.app.Main"));
        command.addAll(List.of("--home", home.toString()));
        return command;
    }

    /** Until the processor has done something and then hardly anything for two turns. */
    private static void waitForRest(Process window) throws IOException, InterruptedException {
        Duration before = Duration.ZERO;
        int quiet = 0;
        for (int turn = 0; turn < MOST_TURNS && quiet < 2; turn++) {
            if (window.waitFor(TURN.toMillis(), TimeUnit.MILLISECONDS))
                return;
            Duration now = window.info().totalCpuDuration().orElse(Duration.ZERO);
            boolean rests = now.compareTo(LEAST_WORK) > 0 && now.minus(before).compareTo(AT_REST) < 0;
            quiet = rests ? quiet + 1 : 0;
            before = now;
        }
    }
}
