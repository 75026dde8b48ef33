package id.sidik.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The runtime image as it is installed: the time to a window that can be used, beside the same jars without the start-up
 * cache, and beside an empty JavaFX window of the same Java, taking turns. On the display when there is one.
 */
public final class ImageStartBenchmark {
    private static final int ROUNDS = 7;
    private static final double OF_BARE = 0.8;
    private static final double OF_EMPTY = 2.0;

    /** What takes turns. */
    private enum Start {
        INSTALLED, WITHOUT_CACHE, EMPTY
    }

    private final Path image;
    private final Path home;

    private ImageStartBenchmark(Path image, Path home) {
        this.image = image;
        this.home = home;
    }

    /** The image is the folder that the environment's {@code SIDIK_IMAGE} names, else the one of the build. Ends with 1 when a limit is not kept. */
    public static void main(String[] arguments) throws IOException, InterruptedException, URISyntaxException {
        Path image = Path.of(System.getenv().getOrDefault("SIDIK_IMAGE", "../../jlink/target/sidik")).toAbsolutePath()
                .normalize();
        Path home = Files.createTempDirectory("sidik-start");
        try {
            Map<Start, Long> times = new ImageStartBenchmark(image, home).rounds();
            double bare = (double) times.get(Start.INSTALLED) / times.get(Start.WITHOUT_CACHE);
            double empty = (double) times.get(Start.INSTALLED) / times.get(Start.EMPTY);
            System.out.printf(
                    "installed %d ms, without the cache %d ms, ratio %.2f (limit %.1f); empty window %d ms, ratio %.2f (limit %.1f); medians of %d%n",
                    times.get(Start.INSTALLED), times.get(Start.WITHOUT_CACHE), bare, OF_BARE, times.get(Start.EMPTY),
                    empty, OF_EMPTY, ROUNDS);
            System.exit(bare <= OF_BARE && empty <= OF_EMPTY ? 0 : 1);
        } finally {
            Folders.remove(home);
        }
    }

    private Map<Start, Long> rounds() throws IOException, InterruptedException, URISyntaxException {
        Map<Start, List<Long>> times = new EnumMap<>(Start.class);
        // the first start of each fills the file caches of the system and is not counted
        for (int round = 0; round <= ROUNDS; round++)
            for (Start what : Start.values()) {
                long time = start(what);
                if (round > 0) times.computeIfAbsent(what, fresh -> new ArrayList<>()).add(time);
            }
        Map<Start, Long> medians = new EnumMap<>(Start.class);
        times.forEach((what, all) -> {
            Collections.sort(all);
            medians.put(what, all.get(all.size() / 2));
        });
        return medians;
    }

    /** @return milliseconds from the start of the process to its word that the window is there */
    private long start(Start what) throws IOException, InterruptedException, URISyntaxException {
        long begin = System.nanoTime();
        Process window = new ProcessBuilder(command(what)).redirectErrorStream(true).start();
        try (BufferedReader said = new BufferedReader(
                new InputStreamReader(window.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = said.lines().toList();
            if (!lines.contains(StartedWindow.USABLE)) throw new IOException(what + " did not come: " + lines);
            return (System.nanoTime() - begin) / 1_000_000;
        } finally {
            window.waitFor();
        }
    }

    /** As the launcher of the image starts it, with the watcher behind its class path. */
    private List<String> command(Start what) throws IOException, URISyntaxException {
        Path lib = image.resolve("lib").resolve("sidik");
        List<String> path = new ArrayList<>(Files.readAllLines(lib.resolve("classpath")).stream().map(jar -> lib
                .resolve(jar).toString()).toList());
        path.add(Path.of(StartedWindow.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
        List<String> command = new ArrayList<>(List.of(image.resolve("bin").resolve("java").toString(), "@" + lib
                .resolve("jvm.options")));
        if (what != Start.WITHOUT_CACHE) command.add("-XX:AOTCache=" + lib.resolve("start.aot"));
        if (System.getenv("DISPLAY") == null)
            command.addAll(List.of("-Dglass.platform=Headless",
                    "-Dprism.order=sw"));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, path), StartedWindow.class.getName(),
                what == Start.EMPTY ? "empty" : "sidik", home.resolve("home").toString()));
        return command;
    }
}
