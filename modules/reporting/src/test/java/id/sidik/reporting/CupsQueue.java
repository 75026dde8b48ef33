package id.sidik.reporting;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/** The system's own printing service, started apart on the loopback with queues that print into files. */
final class CupsQueue implements AutoCloseable {
    private static final Path DAEMON = Path.of("/usr/sbin/cupsd");
    private static final Path ADMIN = Path.of("/usr/sbin/lpadmin");
    private static final Path SPOOL = Path.of("/usr/bin/lpr");
    static final Path POSTSCRIPT_DRIVER = Path.of("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final Process daemon;
    private final String address;

    private CupsQueue(Path folder, Process daemon, String address) {
        this.folder = folder;
        this.daemon = daemon;
        this.address = address;
    }

    /** Skips the calling test, loudly, where the printing service is not installed or may not be started. */
    static CupsQueue start(Path folder) throws IOException {
        boolean there = List.of(DAEMON, ADMIN, SPOOL, POSTSCRIPT_DRIVER).stream().allMatch(Files::exists)
                && "root".equals(System.getProperty("user.name"));
        if (!there)
            System.err.println("*** NOT CHECKED: printing through a real CUPS queue; it needs the packages cups,"
                    + " cups-bsd, cups-filters and printer-driver-cups-pdf, and root ***");
        Assumptions.assumeTrue(there, "without CUPS");
        int port = freePort();
        // the service hands its work to a user of its own
        folder.toFile().setExecutable(true, false);
        folder.toFile().setReadable(true, false);
        for (String each : List.of("root", "cache", "run", "spool", "tmp", "out", "log")) {
            Path made = Files.createDirectories(folder.resolve(each));
            made.toFile().setWritable(true, false);
        }
        Files.writeString(folder.resolve("cupsd.conf"), """
                Listen 127.0.0.1:%d
                Browsing Off
                DefaultAuthType None
                WebInterface No
                <Location />
                Order allow,deny
                Allow from 127.0.0.1
                </Location>
                <Policy default>
                <Limit All>
                Order deny,allow
                </Limit>
                </Policy>
                """.formatted(port));
        Files.writeString(folder.resolve("cups-files.conf"), """
                ServerRoot %1$s/root
                CacheDir %1$s/cache
                StateDir %1$s/run
                RequestRoot %1$s/spool
                TempDir %1$s/tmp
                AccessLog %1$s/log/access
                ErrorLog %1$s/log/error
                PageLog %1$s/log/page
                FileDevice Yes
                User lp
                Group lp
                SystemGroup root
                """.formatted(folder));
        Process daemon = new ProcessBuilder(DAEMON.toString(), "-f", "-c", folder.resolve("cupsd.conf").toString(),
                "-s", folder.resolve("cups-files.conf").toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("daemon.txt").toFile()).start();
        CupsQueue queue = new CupsQueue(folder, daemon, "127.0.0.1:" + port);
        Awaitility.await().atMost(PATIENCE).until(() -> queue.run("/usr/bin/lpstat", "-r") == 0);
        return queue;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** @return the file into which the printer of that name prints */
    Path printer(String name, Path driver) {
        Path file = folder.resolve("out").resolve(name);
        if (run(ADMIN.toString(), "-p", name, "-v", "file://" + file, "-P", driver.toString(), "-E") != 0)
            throw new IllegalStateException("the queue cannot be made");
        return file;
    }

    /** What a program needs in its environment to see these printers. */
    Map<String, String> environment() {
        return Map.of("CUPS_SERVER", address);
    }

    /** Waits until every job is through. */
    void settle(Path printed) {
        Awaitility.await().atMost(PATIENCE).until(() -> Files.exists(printed) && output("/usr/bin/lpstat", "-o")
                .isBlank());
    }

    private int run(String... command) {
        return call(folder.resolve("command.txt"), command);
    }

    private String output(String... command) throws IOException {
        Path told = folder.resolve("told.txt");
        call(told, command);
        return Files.readString(told);
    }

    private int call(Path told, String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told
                    .toFile());
            builder.environment().putAll(environment());
            Process process = builder.start();
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException failed) {
            return -1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    @Override
    public void close() {
        daemon.destroy();
        Awaitility.await().atMost(PATIENCE).until(() -> !daemon.isAlive());
    }
}
