import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The licences of what the image carries: a list of all parts, and the texts that they bring along. */
final class Licences {
    private Licences() {}

    /** @param legal beside the licences of the Java that the image carries */
    static void collect(Path jars, Path legal, Path list) throws IOException {
        Files.copy(list, Files.createDirectories(legal).resolve("THIRD-PARTY.txt"), StandardCopyOption.REPLACE_EXISTING);
        try (Stream<Path> files = Files.list(jars)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) copy(jar, legal);
        }
    }

    private static void copy(Path jar, Path legal) throws IOException {
        String name = jar.getFileName().toString();
        Path folder = legal.resolve(name.substring(0, name.length() - ".jar".length()));
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            for (Path text : texts(inside.getPath("/")))
                Files.copy(text, Files.createDirectories(folder).resolve(text.getFileName().toString()),
                        StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> texts(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root, 2)) {
            return walk.filter(Files::isRegularFile).filter(Licences::isLegal).toList();
        }
    }

    private static boolean isLegal(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.endsWith(".class") && Stream.of("license", "licence", "notice", "copying").anyMatch(name::contains);
    }
}
