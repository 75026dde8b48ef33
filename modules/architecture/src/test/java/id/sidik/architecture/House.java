package id.sidik.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the sources of the house lie, seen from a test. */
final class House {
    static final Path TOP = top();

    private House() {}

    static Path folderOf(String room) {
        Path inModules = TOP.resolve("modules").resolve(room);
        return Files.isDirectory(inModules) ? inModules : TOP.resolve(room);
    }

    /** The folders of the modules that the parent POM names, relative to the top. */
    static List<Path> modules() {
        return Pom.read(TOP.resolve("pom.xml")).modules().stream().map(TOP::resolve).toList();
    }

    /** @param part "main" or "test" */
    static List<Path> javaFiles(Path module, String part) {
        return files(module.resolve("src").resolve(part)).filter(file -> file.toString().endsWith(".java")).toList();
    }

    /** All files under a folder, in order; none when the folder is not there. */
    static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder))
            return Stream.empty();
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String nameOf(Path file) {
        return TOP.relativize(file).toString();
    }

    private static Path top() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn")))
            folder = folder.getParent();
        return folder;
    }
}
