package id.sidik.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/** The place of the store on the disk: folder and file are made for their owner alone where the system can. */
record StoreFolder(Path folder) {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final FileAttribute<?> OWNER_FOLDER = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<?> OWNER_FILE = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    Path file() {
        return folder.resolve("sidik.db");
    }

    /** Held while the file is brought to this version, so that two programs do not do it at once. */
    Path upgradeLock() {
        return folder.resolve("sidik.lock");
    }

    /** The unit's key, beside what it opens. */
    Path keyFile() {
        return folder.resolve("sidik.key");
    }

    /** What makes a new file its owner's alone. */
    static FileAttribute<?>[] forOwner(Path near) {
        return privately(near, OWNER_FILE);
    }

    /** What makes a new folder its owner's alone. */
    static FileAttribute<?>[] folderForOwner(Path near) {
        return privately(near, OWNER_FOLDER);
    }

    void prepare() {
        try {
            if (!Files.isDirectory(folder)) Files.createDirectories(folder, privately(folder, OWNER_FOLDER));
            if (!Files.exists(file(), LinkOption.NOFOLLOW_LINKS)) create();
            refuseOtherFiles();
        } catch (IOException e) {
            throw new StoreException(StoreException.Code.NO_ACCESS, "the folder cannot be used", e);
        }
    }

    private void create() throws IOException {
        try {
            Files.createFile(file(), privately(folder, OWNER_FILE));
        } catch (FileAlreadyExistsException madeByAnotherProgram) {
            return;
        }
    }

    /** SQLite would find out too, but only after it has looked for a journal to roll back. */
    private void refuseOtherFiles() throws IOException {
        try (InputStream in = Files.newInputStream(file())) {
            byte[] head = in.readNBytes(SQLITE.length);
            if (head.length > 0 && !Arrays.equals(head, SQLITE))
                throw new StoreException(StoreException.Code.NOT_A_STORE, "the file has another format");
        }
    }

    private static FileAttribute<?>[] privately(Path near, FileAttribute<?> owner) {
        return near.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{owner}
                : new FileAttribute<?>[0];
    }
}
