package id.sidik.operations;

import id.sidik.devices.WireTap;
import id.sidik.protocol.trace.TraceWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that conversations are written into until it is closed. What the disk refuses is left out quietly. */
public final class TraceRecording implements AutoCloseable {
    private static final long MOST_CHARACTERS = 32L << 20;

    private final Path file;
    private final BufferedWriter out;
    private final long began = System.nanoTime();
    private final TraceWriter writer;
    private Runnable end = () -> {};
    private boolean open = true;

    TraceRecording(Path file) throws IOException {
        this.file = file;
        out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII);
        writer = new TraceWriter(this::write, () -> (System.nanoTime() - began) / 1_000_000, MOST_CHARACTERS);
    }

    /** @param listening takes this listener off the wires */
    void endsWith(Runnable listening) {
        end = listening;
    }

    public Path file() {
        return file;
    }

    private synchronized void write(String line) {
        if (!open) return;
        try {
            out.write(line);
            out.write('\n');
            out.flush();
        } catch (IOException full) {
            open = false;
        }
    }

    /** What listens on the wires. */
    WireTap tap() {
        return road -> new Ear(writer.open(road));
    }

    private record Ear(TraceWriter.Line line) implements WireTap.Line {
        @Override
        public void sent(byte[] message) {
            line.sent(message);
        }

        @Override
        public void heard(byte[] message) {
            line.heard(message);
        }

        @Override
        public void closed() {
            line.closed();
        }
    }

    @Override
    public void close() {
        end.run();
        synchronized (this) {
            open = false;
            try {
                out.close();
            } catch (IOException full) {
                // what could be written is there
            }
        }
    }
}
