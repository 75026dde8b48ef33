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

    private LinkImage(Path jars, Path sources, Path image, Path thirdParties) {
        this.jars = jars;
        this.sources = sources;
        this.image = image;
        this.thirdParties = thirdParties;
    }

    /**
     * @param arguments the folder of all jars, the folder of this module, the folder of the image to make, the list of
     *                  other people's parts with their licences
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new LinkImage(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]))
                .link();
    }

    private void link() throws IOException, InterruptedException {
        clear();
        if (!canLink()) {
            System.err.println("*** NO RUNTIME IMAGE: the JDK in " + System.getProperty("java.home")
                    + " has neither jmods nor a linkable run-time image ***");
            return;
        }
        runJlink();
        layProgram();
        StartCache.ofImage(image).train();
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
        new ForeignNatives("Linux/x86_64").leaveOut(lib);
        Licences.collect(lib, image.resolve("legal"), thirdParties);
        Files.write(lib.resolve("classpath"), program.stream().map(jar -> jar.getFileName().toString()).toList());
        Files.copy(sources.resolve("jvm.options"), lib.resolve("jvm.options"));
        Path launcher = image.resolve("bin").resolve("sidik");
        Files.copy(sources.resolve("src").resolve("image").resolve("sidik"), launcher);
        if (!launcher.toFile().setExecutable(true, false))
            throw new IOException("cannot make " + launcher + " executable");
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
        String path = list(jars).stream().filter(LinkImage::isJavaFx).map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
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
