import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A start-up cache: the window is opened once without a display, and what the JVM learned about its classes by then is
 * kept in a file. The image has one, and so has {@code ./run}.
 */
final class StartCache {
    private static final Duration TURN = Duration.ofMillis(500);
    private static final Duration AT_REST = Duration.ofMillis(40);
    private static final Duration LEAST_WORK = Duration.ofMillis(800);
    private static final int MOST_TURNS = 240;

    private final Path cache;
    private final List<String> start;

    /** @param start Java, its options and the main class, as the window is started later */
    StartCache(Path cache, List<String> start) {
        this.cache = cache;
        this.start = start;
    }

    /** For {@code ./run}: the file of the cache, then Java, its options and the main class. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new StartCache(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length)).train();
    }

    static StartCache ofImage(Path image, ImageSystem system) throws IOException {
        Path lib = image.resolve("lib").resolve("sidik");
        return new StartCache(lib.resolve("start.aot"), List.of(image.resolve("bin").resolve("java").toString(),
                "@" + lib.resolve("jvm.options"), "-cp", system.classPath(lib), "id.sidik.app.Main"));
    }

    void train() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("sidik-start");
        Path log = home.resolve("training.txt");
        Process window = new ProcessBuilder(command(home)).redirectErrorStream(true).redirectOutput(log.toFile())
                .start();
        waitForRest(window);
        // asks politely; the JVM writes the cache while it ends. Windows knows no polite way: there the program ends itself
        if (window.supportsNormalTermination()) window.destroy();
        boolean ended = window.waitFor(2, TimeUnit.MINUTES);
        String said = Files.readString(log);
        remove(home);
        if (!ended || !Files.exists(cache))
            throw new IOException("no start-up cache was made:\n" + said);
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all)
            Files.delete(file);
    }

    private List<String> command(Path home) {
        List<String> command = new ArrayList<>(start);
        if (ImageSystem.here().windows()) command.add(1, "-Dsidik.start.learn=true");
        command.addAll(1, List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-XX:AOTCacheOutput=" + cache));
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
