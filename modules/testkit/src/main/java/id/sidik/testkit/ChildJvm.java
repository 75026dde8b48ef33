package id.sidik.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program in a JVM of its own, with the class path of the running test: for what a test cannot do to itself, such as
 * being killed. What it writes goes to files, so it never waits for a reader.
 */
public final class ChildJvm implements AutoCloseable {
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private final Process process;
    private final Path out;
    private final Path err;

    private ChildJvm(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * @param folder    where the files of its output are made; must exist
     * @param main      a class with a main method, on the class path of the running test
     * @param arguments what its main method is given
     */
    public static ChildJvm start(Path folder, Class<?> main, String... arguments) throws IOException {
        return start(folder, Map.of(), main, arguments);
    }

    /** @param environment what it finds there beside what the running test finds */
    public static ChildJvm start(Path folder, Map<String, String> environment, Class<?> main, String... arguments)
            throws IOException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder child = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        child.environment().putAll(environment);
        return new ChildJvm(child.start(), out, err);
    }

    /** @return whether it ended by itself within that time */
    public boolean endsWithin(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Ends it as a pulled plug would: nothing of it runs any more when this returns. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** @throws IllegalThreadStateException while it still runs */
    public int exitCode() {
        return process.exitValue();
    }

    /** What it has written so far to its ordinary output. */
    public String output() throws IOException {
        return Files.readString(out);
    }

    /** What it has written so far to its error output. */
    public String errors() throws IOException {
        return Files.readString(err);
    }

    /** Kills it when it still runs. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
