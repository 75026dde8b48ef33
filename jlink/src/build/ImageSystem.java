import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The system that an image is linked for, and how the program is started there.
 *
 * @param natives how jars name the folder of the system's libraries
 * @param jmods   the modules of a JDK of that system, when it is not the one that links
 */
record ImageSystem(boolean windows, String natives, Optional<Path> jmods) {
    /** Names all jars of the program, in their order: a command line that names each would be too long for Windows. */
    static final String PATH_JAR = "sidik-path.jar";

    static ImageSystem here() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return new ImageSystem(windows, windows ? "Windows/x86_64" : "Linux/x86_64", Optional.empty());
    }

    /** @throws IOException with the reason, when the folder has no modules for Windows */
    static ImageSystem ofWindowsJdk(Path jdk) throws IOException {
        Path jmods = jdk.resolve("jmods");
        if (!Files.isRegularFile(jmods.resolve("java.base.jmod")))
            throw new IOException("no modules in " + jmods + ": it must be a whole JDK for Windows, with jmods");
        return new ImageSystem(true, "Windows/x86_64", Optional.of(jmods));
    }

    /** Linked on another system than it is for. */
    boolean foreign() {
        return jmods.isPresent();
    }

    /** @param jars the names of the program's jars, in the order of the class path */
    void layStart(Path image, Path sources, List<String> jars) throws IOException {
        Path lib = image.resolve("lib").resolve("sidik");
        Files.write(lib.resolve("classpath"), jars);
        Files.copy(sources.resolve("jvm.options"), lib.resolve("jvm.options"));
        if (windows) layForWindows(image, sources, lib, jars);
        else {
            Path launcher = image.resolve("bin").resolve("sidik");
            Files.copy(sources.resolve("src").resolve("image").resolve("sidik"), launcher);
            if (!launcher.toFile().setExecutable(true, false))
                throw new IOException("cannot make " + launcher + " executable");
        }
    }

    private static void layForWindows(Path image, Path sources, Path lib, List<String> jars) throws IOException {
        writePathJar(lib.resolve(PATH_JAR), jars);
        try (Stream<Path> scripts = Files.list(sources.resolve("src").resolve("image").resolve("windows"))) {
            for (Path script : scripts.toList())
                Files.writeString(image.resolve(script.getFileName().toString()),
                        Files.readString(script).replace("\r", "").replace("\n", "\r\n"));
        }
    }

    private static void writePathJar(Path file, List<String> jars) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", jars));
        try (OutputStream out = Files.newOutputStream(file)) {
            new JarOutputStream(out, manifest).close();
        }
    }

    /** What stands behind "-cp" when the program is started. */
    String classPath(Path lib) throws IOException {
        if (windows) return lib.resolve(PATH_JAR).toString();
        return String.join(java.io.File.pathSeparator, Files.readAllLines(lib.resolve("classpath")).stream()
                .map(jar -> lib.resolve(jar).toString()).toList());
    }
}
