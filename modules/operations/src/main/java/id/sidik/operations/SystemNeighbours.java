package id.sidik.operations;

import id.sidik.devices.lan.Neighbours;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The system's own table of network cards, read without privileges: the kernel's file where there is one, else what the
 * command {@code arp -a} says. Read again when it is older than a second. Safe for several threads.
 */
final class SystemNeighbours implements Supplier<Neighbours> {
    private static final Path KERNEL = Path.of("/proc/net/arp");
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final long COMMAND_SECONDS = 2;
    private static final int MOST_BYTES = 1 << 20;

    private Neighbours kept = Neighbours.NONE;
    private long readAt = System.nanoTime() - FRESH.toNanos() - 1;

    @Override
    public synchronized Neighbours get() {
        if (System.nanoTime() - readAt <= FRESH.toNanos()) return kept;
        kept = Neighbours.parse(table());
        readAt = System.nanoTime();
        return kept;
    }

    private static String table() {
        try {
            return Files.isReadable(KERNEL) ? Files.readString(KERNEL) : command();
        } catch (IOException untold) {
            return "";
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static String command() throws IOException, InterruptedException {
        Process arp = new ProcessBuilder("arp", "-a").redirectErrorStream(true).start();
        try (InputStream said = arp.getInputStream()) {
            if (!arp.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS)) return "";
            return new String(said.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
        } finally {
            arp.destroyForcibly();
        }
    }
}
