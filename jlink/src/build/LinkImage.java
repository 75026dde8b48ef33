import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Links the runtime image: the JDK's and JavaFX's modules of {@code modules.txt} become a Java of SIDIK's own, the other
 * jars lie beside it, a launcher starts it, and a start-up cache makes that quick. Run by the build with the JDK that
 * ships.
 */
public final class LinkImage {
    private final Path jars;
    private final Path sources;
    private final Path image;
    private final Path thirdParties;
    private final ImageSystem system;

    private LinkImage(Path jars, Path sources, Path image, Path thirdParties, ImageSystem system) {
        this.jars = jars;
        this.sources = sources;
        this.image = image;
        this.thirdParties = thirdParties;
        this.system = system;
    }

    /**
     * @param arguments the folder of all jars, the folder of this module, the folder of the image to make, the list of
     *                  other people's parts with their licences; and to link for Windows on another system: the folder
     *                  of a JDK for Windows of the same version (the jars must have JavaFX's for Windows then)
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ImageSystem system = arguments.length > 4
                ? ImageSystem.ofWindowsJdk(Path.of(arguments[4]))
                : ImageSystem.here();
        new LinkImage(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]), system)
                .link();
    }

    private void link() throws IOException, InterruptedException {
        clear();
        if (!system.foreign() && !canLink()) {
            System.err.println("*** NO RUNTIME IMAGE: the JDK in " + System.getProperty("java.home")
                    + " has neither jmods nor a linkable run-time image ***");
            return;
        }
        runJlink();
        layProgram();
        // what a JVM learns it can only learn on its own system: the installer does it there
        if (!system.foreign()) StartCache.ofImage(image, system).train();
        System.out.println("runtime image: " + size() / 1_000_000 + " MB in " + image);
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.walk(image)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private void layProgram() throws IOException {
        Path lib = Files.createDirectories(image.resolve("lib").resolve("sidik"));
        List<Path> program = list(jars).stream().filter(jar -> !isJavaFx(jar)).toList();
        for (Path jar : program)
            Files.copy(jar, lib.resolve(jar.getFileName()));
        new ForeignNatives(system.natives()).leaveOut(lib);
        Licences.collect(lib, image.resolve("legal"), thirdParties);
        system.layStart(image, sources, program.stream().map(jar -> jar.getFileName().toString()).toList());
    }

    private static boolean canLink() {
        StringWriter help = new StringWriter();
        jlink().run(new PrintWriter(help), new PrintWriter(help), "--help");
        return Files.isDirectory(Path.of(System.getProperty("java.home"), "jmods"))
                || help.toString().contains("Linking from run-time image enabled");
    }

    private static ToolProvider jlink() {
        return ToolProvider.findFirst("jlink").orElseThrow(() -> new IllegalStateException("this JDK has no jlink"));
    }

    private void runJlink() throws IOException {
        String path = Stream.concat(system.jmods().stream(), list(jars).stream().filter(LinkImage::isJavaFx))
                .map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> call = List.of("--module-path", path, "--add-modules", String.join(",", modules()),
                "--include-locales", "id,en", "--compress", "zip-6", "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages",
                "--add-options=--enable-native-access=javafx.graphics",
                "--output", image.toString());
        int code = jlink().run(new PrintWriter(System.out, true), new PrintWriter(System.err, true),
                call.toArray(String[]::new));
        if (code != 0)
            throw new IOException("jlink ended with " + code);
    }

    private List<String> modules() throws IOException {
        return Files.readAllLines(sources.resolve("modules.txt")).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\s+")[0]).filter(name -> !name.isBlank()).toList();
    }

    /** JavaFX's jars come twice: an empty one, and the one of this system with its libraries. */
    private static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    private void clear() throws IOException {
        if (!Files.exists(image))
            return;
        List<Path> old = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(image)) {
            walk.sorted(Comparator.reverseOrder()).forEach(old::add);
        }
        for (Path file : old)
            Files.delete(file);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
