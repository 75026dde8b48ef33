package id.sidik.central;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Three Galera nodes on 127.0.0.1, kept by {@code src/test/galera/galera.sh}. Runs only when it is asked for
 * ({@code -Dsidik.galera=true}), because it needs Debian's mariadb-server and galera-4 and takes minutes.
 */
final class GaleraCluster implements AutoCloseable {
    private static final Path SCRIPT = Path.of("src/test/galera/galera.sh").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Waits WAITS = new Waits(Duration.ofSeconds(5), Duration.ofSeconds(60), true);

    private final Path folder;
    private final int port;

    private GaleraCluster(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** @param folder will belong to whom the servers run as */
    static GaleraCluster start(Path folder) throws IOException, InterruptedException {
        if (!Boolean.getBoolean("sidik.galera")) skip("not asked for (-Dsidik.galera=true)");
        if (!run(folder, "installed").equals("0")) skip("mariadb-server, galera-4 and rsync are not installed");
        GaleraCluster cluster = new GaleraCluster(folder, freePort());
        cluster.tell("start", cluster.port);
        return cluster;
    }

    private static void skip(String why) {
        System.err.println("*** NOT CHECKED: the centre on a Galera cluster: " + why + " ***");
        Assumptions.abort("without Galera: " + why);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Math.min(socket.getLocalPort(), 65_000);
        }
    }

    /** @return the script's exit code */
    private static String run(Path folder, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("script.log").toFile()));
        builder.environment().put("SIDIK_GALERA_OWNER", String.valueOf(ProcessHandle.current().pid()));
        Process process = builder.start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return "too slow";
        }
        return String.valueOf(process.exitValue());
    }

    private void tell(String what, int... more) {
        try {
            String code = run(folder, Stream.concat(Stream.of(what, folder.toString()), IntStream.of(more)
                    .mapToObj(String::valueOf)).toArray(String[]::new));
            if (!code.equals("0"))
                throw new IllegalStateException(what + ": " + code + "\n" + Files.readString(folder.resolve(
                        "script.log")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a pulled plug would. */
    void kill(int... nodes) {
        tell("kill", nodes);
    }

    /** Ready when this returns. */
    void rejoin(int... nodes) {
        tell("rejoin", nodes);
    }

    /** Each of the nodes is alone from now on. */
    void cut(int... nodes) {
        tell("cut", nodes);
    }

    /** Ready when this returns. */
    void heal(int... nodes) {
        tell("heal", nodes);
    }

    /** The administrator of the server, over these nodes in this order. */
    CentreSettings root(String database, int... nodes) throws IOException {
        String password = Files.readAllLines(folder.resolve("root.cnf")).stream()
                .filter(line -> line.startsWith("password=")).findFirst().orElseThrow().substring(9);
        return new CentreSettings(hosts(nodes), database, "root", password, new Trust.Authority(folder.resolve(
                "ca.pem")), WAITS);
    }

    private List<CentreSettings.Host> hosts(int... nodes) {
        return IntStream.of(nodes).mapToObj(node -> new CentreSettings.Host("127.0.0.1", port + node - 1)).toList();
    }

    /** The same account, over these nodes in this order. */
    CentreSettings through(CentreSettings settings, int... nodes) {
        return new CentreSettings(hosts(nodes), settings.database(), settings.account(), settings.password(), settings
                .trust(), settings.waits());
    }

    @Override
    public void close() {
        tell("stop");
    }
}
