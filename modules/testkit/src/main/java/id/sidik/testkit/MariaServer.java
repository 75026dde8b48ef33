package id.sidik.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A MariaDB server on 127.0.0.1, with TLS, in a folder of its own that is gone with the JVM. The environment variable
 * SIDIK_TEST_MARIADB=HOST:PORT,ACCOUNT,PASSWORD,FINGERPRINT names another server in its place. Where none can run, the
 * calling test is skipped, with a line on the console that cannot be overlooked.
 */
public final class MariaServer implements AutoCloseable {
    private static final String ELSEWHERE = "SIDIK_TEST_MARIADB";
    private static final int PATIENCE = 120;
    private static @Nullable MariaServer shared;

    private final String host;
    private final int port;
    private final String account;
    private final String password;
    private final ServerCertificate certificate;
    private final Optional<Path> folder;
    private final List<String> command;
    private @Nullable Process process;

    private MariaServer(String host, int port, String account, String password, ServerCertificate certificate,
            Optional<Path> folder, List<String> command) {
        this.host = host;
        this.port = port;
        this.account = account;
        this.password = password;
        this.certificate = certificate;
        this.folder = folder;
        this.command = command;
    }

    /** The one server of this JVM's tests; it lives as long as the JVM. */
    public static synchronized MariaServer start() {
        String elsewhere = System.getenv(ELSEWHERE);
        if (shared == null) shared = elsewhere == null ? own() : at(elsewhere);
        return shared;
    }

    /** A server of its own, for a test that ends or kills it. */
    public static MariaServer own(String... moreOptions) {
        try {
            Optional<Path> home = MariaFiles.unpacked();
            if (home.isEmpty() || !System.getProperty("os.name").equals("Linux")) skip("no MariaDB for this system");
            MariaServer server = prepared(home.orElseThrow(), List.of(moreOptions));
            server.again();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (IOException e) {
            skip(e.getMessage());
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void skip(String why) {
        System.err.println("*** NOT CHECKED: everything about the centre; no MariaDB server runs here: " + why
                + " ***");
        Assumptions.abort("without MariaDB: " + why);
    }

    private static MariaServer at(String text) {
        String[] parts = text.split(",");
        String[] place = parts[0].split(":");
        return new MariaServer(place[0], Integer.parseInt(place[1]), parts[1], parts[2],
                new ServerCertificate(Path.of("none"), Path.of("none"), parts[3]), Optional.empty(), List.of());
    }

    private static MariaServer prepared(Path home, List<String> moreOptions) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("sidik-mariadb");
        ServerCertificate certificate = ServerCertificate.make(folder, "server");
        String password = UUID.randomUUID().toString();
        Path first = Files.writeString(folder.resolve("first.sql"),
                "CREATE OR REPLACE USER 'tester'@'%' IDENTIFIED BY '" + password
                        + "';\nGRANT ALL ON *.* TO 'tester'@'%' WITH GRANT OPTION;\n");
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/mariadbd").toString(), "--no-defaults",
                "--user=" + System.getProperty("user.name"), "--basedir=" + home, "--datadir=" + folder.resolve("data"),
                "--lc-messages-dir=" + home.resolve("share"), "--socket=" + folder.resolve("s"), "--port=" + port,
                "--bind-address=127.0.0.1", "--skip-name-resolve", "--init-file=" + first, "--max-connections=700",
                "--ssl-cert=" + certificate.file(), "--ssl-key=" + certificate.key(), "--innodb-buffer-pool-size=160M",
                "--table-open-cache=2000"));
        command.addAll(moreOptions);
        run(folder, List.of(home.resolve("scripts/mariadb-install-db").toString(), "--no-defaults",
                "--user=" + System.getProperty("user.name"), "--basedir=" + home, "--datadir=" + folder.resolve("data"),
                "--auth-root-authentication-method=normal", "--skip-test-db", "--skip-name-resolve"));
        return new MariaServer("127.0.0.1", port, "tester", password, certificate, Optional.of(folder), command);
    }

    private static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("install.log");
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        if (code != 0) throw new IOException(command.getFirst() + ": " + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts the server again after {@link #kill()}, with the same data at the same port. */
    public void again() throws IOException, InterruptedException {
        Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
        CountDownLatch ready = new CountDownLatch(1);
        List<String> said = new ArrayList<>();
        Thread.ofPlatform().daemon().start(() -> listen(started, ready, said));
        if (!ready.await(PATIENCE, TimeUnit.SECONDS) || !started.isAlive())
            throw new IOException("the server did not start: " + said);
        process = started;
    }

    private static void listen(Process started, CountDownLatch ready, List<String> said) {
        try (BufferedReader lines = started.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (ready.getCount() > 0) said.add(line);
                if (line.contains("ready for connections")) ready.countDown();
            }
        } catch (IOException ended) {
            // then it says nothing more
        }
        ready.countDown();
    }

    /** Ends it as a pulled plug would. */
    public void kill() throws InterruptedException {
        if (process != null) process.destroyForcibly().waitFor();
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    /** An account that may do everything. */
    public String account() {
        return account;
    }

    public String password() {
        return password;
    }

    public ServerCertificate certificate() {
        return certificate;
    }

    @Override
    public void close() {
        if (process == null) return;
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        folder.ifPresent(Folders::delete);
    }
}
