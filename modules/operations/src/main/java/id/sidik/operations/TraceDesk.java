package id.sidik.operations;

import id.sidik.devices.Machines;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.trace.TraceReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;

/** Conversations with machines, written down for support with everything secret or personal hidden, and read again. */
public final class TraceDesk implements AutoCloseable {
    private static final long MOST_READ = 64L << 20;
    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");

    private final Machines machines;
    private final Path folder;
    private final Clock clock;
    private Optional<TraceRecording> running = Optional.empty();

    TraceDesk(Machines machines, Path folder, Clock clock) {
        this.machines = machines;
        this.folder = folder;
        this.clock = clock;
    }

    /** Writes every conversation from now on into a new file of the home folder. @throws TroubleException NET-225 */
    public TraceRecording begin() {
        return begin(folder.resolve("percakapan-" + NAMED.format(LocalDateTime.now(clock)) + ".jsonl"));
    }

    /**
     * Writes every conversation from now on into a file, until the recording or the office is closed. An earlier recording
     * ends.
     *
     * @throws TroubleException NET-225 when the file cannot be written
     */
    public synchronized TraceRecording begin(Path file) {
        close();
        try {
            if (file.toAbsolutePath().getParent() != null) Files.createDirectories(file.toAbsolutePath().getParent());
            TraceRecording recording = new TraceRecording(file);
            recording.endsWith(machines.listen(recording.tap()));
            running = Optional.of(recording);
            return recording;
        } catch (IOException refused) {
            throw new TroubleException(Trouble.of("NET-225", "trouble.trace.write", file), refused);
        }
    }

    /** Explains a recorded file; damaged lines are counted and passed over. @throws TroubleException NET-226 */
    public TraceReport read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_READ)
                throw new IOException("no file, or larger than any trace");
        } catch (IOException unreadable) {
            throw new TroubleException(Trouble.of("NET-226", "trouble.trace.read", file), unreadable);
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return TraceReport.of(TraceReading.of(lines));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new TroubleException(Trouble.of("NET-226", "trouble.trace.read", file), unreadable);
        }
    }

    @Override
    public synchronized void close() {
        running.ifPresent(TraceRecording::close);
        running = Optional.empty();
    }
}
