package id.sidik.operations.bundle;

import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.BundleRow;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a bundle: whole, or not at all. Nothing readable of it ever lies on the disk. */
final class BundleWriter {
    private final Path target;
    private final Job.Progress progress;

    BundleWriter(Path target, Job.Progress progress) {
        this.target = target.toAbsolutePath();
        this.progress = progress;
    }

    /** What puts the inside of a bundle out. */
    @FunctionalInterface
    interface Inside {
        void tell(Consumer<Frame> frames, Consumer<BundleRow> rows);
    }

    /** @throws TroubleException PKU-108, JOB-100 */
    void write(BundleHeader header, PassphraseKey key, long rows, Inside inside) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            Files.deleteIfExists(part);
            create(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                try (OutputStream file = new BufferedOutputStream(Channels.newOutputStream(unclosed(channel)))) {
                    sealed(file, header, key, rows, inside);
                }
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException unwritable) {
            remove(part);
            throw BundleFault.UNWRITABLE.because(unwritable, target.getFileName());
        } catch (RuntimeException failed) {
            remove(part);
            throw failed;
        }
    }

    private static java.nio.channels.WritableByteChannel unclosed(FileChannel channel) {
        return new java.nio.channels.WritableByteChannel() {
            @Override
            public int write(java.nio.ByteBuffer from) throws IOException {
                return channel.write(from);
            }

            @Override
            public boolean isOpen() {
                return channel.isOpen();
            }

            @Override
            public void close() {
                // the file is forced to the disk before it is closed
            }
        };
    }

    private static void create(Path part) throws IOException {
        if (part.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        else
            Files.createFile(part);
    }

    private void sealed(OutputStream file, BundleHeader header, PassphraseKey key, long rows, Inside inside)
            throws IOException {
        byte[] sum = header.write(file);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (SealingOutput sealing = new SealingOutput(file, new SealedChunks(key.sealing(), sum));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(sealing,
                        deflater)))) {
            Map<String, Long> told = new LinkedHashMap<>();
            inside.tell(frame -> write(frame, out), row -> {
                if (progress.stopRequested()) throw new TroubleException(Trouble.stopped());
                write(RowFrames.of(row), out);
                told.merge(row.kind(), row.rows(), Long::sum);
                progress.at(told.values().stream().mapToLong(Long::longValue).sum(), rows, "bundle.writing");
            });
            Frames.end(told).write(out);
        } finally {
            deflater.end();
        }
    }

    private static void write(Frame frame, DataOutputStream out) {
        try {
            frame.write(out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            System.getLogger(BundleWriter.class.getName()).log(System.Logger.Level.DEBUG, "a part of a bundle stays");
        }
    }
}
