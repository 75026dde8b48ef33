import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The libraries of other systems that jars carry along: an image runs on one system, and they are a tenth of it. Jars
 * without any are left as they are.
 */
final class ForeignNatives {
    private static final Set<String> ENDINGS = Set.of("so", "dll", "dylib", "jnilib", "a");

    private final String system;

    /** @param system how the jars name the folder of the system that is kept, for example {@code Linux/x86_64} */
    ForeignNatives(String system) {
        this.system = system;
    }

    void leaveOut(Path folder) throws IOException {
        for (Path jar : jars(folder)) leaveOutOf(jar);
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private void leaveOutOf(Path jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            List<Path> natives = natives(inside.getPath("/"));
            // a jar that does not name our system calls it otherwise: better too much than not enough
            if (natives.stream().noneMatch(this::ours)) return;
            for (Path file : natives) if (!ours(file)) Files.delete(file);
        }
    }

    private boolean ours(Path file) {
        return file.getParent().toString().endsWith("/" + system);
    }

    private static List<Path> natives(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> ENDINGS.contains(ending(file))).toList();
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
