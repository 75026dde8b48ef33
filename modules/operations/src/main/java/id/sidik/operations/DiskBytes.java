package id.sidik.operations;

import id.sidik.protocol.AttlogFile;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Files of a flash disk, read whole and bounded. */
final class DiskBytes {
    /** So deep machines never nest. */
    private static final int DEEP = 3;
    /** More files than any machine writes. */
    static final int MOST = 300;
    private static final Set<String> OF_THE_SYSTEM = Set.of("system volume information", "$recycle.bin", ".trashes",
            ".fseventsd", ".spotlight-v100", "lost+found");

    private DiskBytes() {}

    /** The file itself, or every file of a folder in the order of names. @throws IOException when it cannot be looked at */
    static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) return List.of(place);
        try (Stream<Path> all = Files.find(place, DEEP, (path, what) -> what.isRegularFile() && ours(place, path),
                new FileVisitOption[0])) {
            return all.sorted().limit(MOST).toList();
        } catch (java.io.UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static boolean ours(Path place, Path file) {
        for (Path part : place.relativize(file))
            if (OF_THE_SYSTEM.contains(part.toString().toLowerCase(Locale.ROOT))
                    || part.toString().startsWith(DiskPreparation.FORMER)) return false;
        return true;
    }

    static boolean tooLarge(Path file) throws IOException {
        return Files.size(file) > AttlogFile.MAX_BYTES;
    }

    static String sha(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
