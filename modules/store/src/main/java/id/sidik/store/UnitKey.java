package id.sidik.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Optional;

/** The key of the unit: 32 random bytes in a file beside the store, for its owner alone (record 0012). */
final class UnitKey {
    static final int SIZE = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final StoreFolder folder;

    UnitKey(StoreFolder folder) {
        this.folder = folder;
    }

    /** @throws StoreException KEY_MISSING, or KEY_WRONG when the file is no key */
    byte[] read() {
        try {
            if (!Files.exists(folder.keyFile()))
                throw new StoreException(StoreException.Code.KEY_MISSING, "no key beside the store");
            byte[] key = Files.readAllBytes(folder.keyFile());
            if (key.length != SIZE)
                throw new StoreException(StoreException.Code.KEY_WRONG, "a key file of " + key.length + " bytes");
            return key;
        } catch (IOException unreadable) {
            throw new StoreException(StoreException.Code.KEY_MISSING, "the key cannot be read", unreadable);
        }
    }

    /** For a store that has sealed nothing yet: takes a whole key that lies there, else makes one. */
    byte[] readOrMake() {
        try {
            if (Files.exists(folder.keyFile()) && Files.size(folder.keyFile()) == SIZE) return read();
            make();
            return read();
        } catch (IOException failed) {
            throw new StoreException(StoreException.Code.NO_ACCESS, "the key cannot be written", failed);
        }
    }

    /** The key that comes after this one, while it is not in its place yet. */
    Optional<byte[]> next() {
        try {
            Path next = nextFile();
            return Files.exists(next) && Files.size(next) == SIZE
                    ? Optional.of(Files.readAllBytes(next))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Lays it beside the key; the store tells which of the two it means. */
    void keepNext(byte[] key) {
        if (key.length != SIZE) throw new IllegalArgumentException("a key of " + key.length + " bytes");
        try {
            write(key, nextFile());
        } catch (IOException failed) {
            throw new StoreException(StoreException.Code.NO_ACCESS, "the key cannot be written", failed);
        }
    }

    /** Puts it into its place. Safe to repeat. */
    void settle() {
        try {
            if (Files.exists(nextFile()))
                Files.move(nextFile(), folder.keyFile(), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new StoreException(StoreException.Code.NO_ACCESS, "the key cannot be written", failed);
        }
    }

    private Path nextFile() {
        return folder.keyFile().resolveSibling(folder.keyFile().getFileName() + ".next");
    }

    private void make() throws IOException {
        byte[] key = new byte[SIZE];
        RANDOM.nextBytes(key);
        write(key, folder.keyFile());
    }

    /** A power cut leaves the whole key or none. */
    private void write(byte[] key, Path place) throws IOException {
        Path fresh = folder.keyFile().resolveSibling(folder.keyFile().getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, StoreFolder.forOwner(fresh));
        try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(key));
            out.force(true);
        }
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
