package id.sidik.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The time from starting Java to a window that can be used, beside the time of an empty JavaFX window that is started
 * the same way: the same Java, class path, options and start-up cache, taking turns. On the display when there is one.
 */
public final class StartBenchmark {
    private static final int ROUNDS = 7;
    private static final double LIMIT = 2.5;

    private StartBenchmark() {}

    /** Ends with code 1 when SIDIK takes more than {@value #LIMIT} times as long as the empty window. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Long> empty = new ArrayList<>();
        List<Long> sidik = new ArrayList<>();
        Path home = Files.createTempDirectory("sidik-start");
        try {
            // the start-up cache that ./run and the image have; the empty window may use it too
            start("learn", "-XX:AOTCacheOutput=" + home.resolve("start.aot"), home);
            // the first start of each fills the file caches of the system and is not counted
            for (int round = 0; round <= ROUNDS; round++) {
                long plain = start("empty", "-XX:AOTCache=" + home.resolve("start.aot"), home);
                long whole = start("sidik", "-XX:AOTCache=" + home.resolve("start.aot"), home);
                if (round > 0) empty.add(plain);
                if (round > 0) sidik.add(whole);
            }
        } finally {
            Folders.remove(home);
        }
        double ratio = (double) median(sidik) / median(empty);
        System.out.printf("empty window %d ms, SIDIK %d ms, ratio %.2f (limit %.1f), medians of %d%n", median(empty),
                median(sidik), ratio, LIMIT, ROUNDS);
        System.exit(ratio <= LIMIT ? 0 : 1);
    }

    /** @return milliseconds from the start of the process to its word that the window is there */
    private static long start(String what, String cache, Path home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", cache));
        if (System.getenv("DISPLAY") == null)
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), StartedWindow.class.getName(), what,
                home.resolve("home").toString()));
        long begin = System.nanoTime();
        Process window = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader said = new BufferedReader(
                new InputStreamReader(window.getInputStream(), StandardCharsets.UTF_8))) {
            if (!said.lines().toList().contains(StartedWindow.USABLE))
                throw new IOException("the " + what + " window did not come");
            return (System.nanoTime() - begin) / 1_000_000;
        } finally {
            window.waitFor();
        }
    }

    private static long median(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
