import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.attribute.ModuleHashesAttribute;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/**
 * A folder that looks like a JDK for Windows, made of the classes of the Java that runs this: good for trying what is
 * built around a JDK, not for running. Its programs are copies of one given file, its libraries have a word in them.
 *
 * <p>Arguments: the folder to make, the file that stands for java.exe and javaw.exe, names of modules.
 */
public final class StandInJdk {
    private static final ModuleFinder OWN = ModuleFinder.ofSystem();
    private static final List<String> LIBRARIES = List.of("jli.dll", "java.dll", "server/jvm.dll", "net.dll", "nio.dll", "zip.dll");

    /** jlink wrote these for the Java that runs this, and writes its own. */
    private static final Pattern GENERATED = Pattern
            .compile("jdk/internal/module/SystemModules\\$.*|java/lang/invoke/BoundMethodHandle\\$Species_(?!L\\.).*");

    private StandInJdk() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path jmods = Files.createDirectories(folder.resolve("jmods"));
        Set<String> names = new TreeSet<>();
        for (String name : List.of(arguments).subList(2, arguments.length)) withRequired(name, names);
        Path work = Files.createTempDirectory("stand-in");
        for (String name : names) make(OWN.find(name).orElseThrow(), work.resolve(name), jmods, Path.of(arguments[1]));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + System.getProperty("java.version") + "\"\nOS_NAME=\"Windows\"\n");
        System.out.println("stand-in JDK for Windows: " + names.size() + " modules of Java " + System.getProperty("java.version"));
    }

    private static void withRequired(String name, Set<String> names) {
        if (!names.add(name)) return;
        ModuleReference module = OWN.find(name).orElseThrow(() -> new IllegalArgumentException("no module " + name));
        for (ModuleDescriptor.Requires required : module.descriptor().requires())
            if (!required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC)) withRequired(required.name(), names);
    }

    private static void make(ModuleReference module, Path work, Path jmods, Path program) throws IOException {
        String name = module.descriptor().name();
        Path classes = Files.createDirectories(work.resolve("classes"));
        copyClasses(module, classes);
        List<String> call = new ArrayList<>(List.of("create", "--class-path", classes.toString(), "--target-platform", "windows-amd64",
                "--module-version", module.descriptor().rawVersion().orElseThrow()));
        if (name.equals("java.base")) {
            Path bin = Files.createDirectories(work.resolve("bin"));
            for (String start : List.of("java.exe", "javaw.exe")) Files.copy(program, bin.resolve(start));
            Path lib = Files.createDirectories(work.resolve("lib"));
            for (String library : LIBRARIES) {
                Files.createDirectories(lib.resolve(library).getParent());
                Files.writeString(lib.resolve(library), "stands in for " + library);
            }
            Path conf = Files.createDirectories(work.resolve("conf"));
            Files.writeString(conf.resolve("net.properties"), "");
            Path legal = Files.createDirectories(work.resolve("legal"));
            Files.writeString(legal.resolve("LICENSE"), "stands in for a licence\n");
            call.addAll(List.of("--cmds", bin.toString(), "--libs", lib.toString(), "--config", conf.toString(), "--legal-notices", legal.toString()));
        }
        call.add(jmods.resolve(name + ".jmod").toString());
        ToolProvider jmod = ToolProvider.findFirst("jmod").orElseThrow(() -> new IllegalStateException("this JDK has no jmod"));
        int code = jmod.run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), call.toArray(String[]::new));
        if (code != 0) throw new IOException("jmod ended with " + code + " for " + name);
    }

    private static void copyClasses(ModuleReference module, Path classes) throws IOException {
        try (ModuleReader reader = module.open()) {
            for (String file : (Iterable<String>) reader.list()::iterator) {
                if (file.endsWith("/") || GENERATED.matcher(file).matches()) continue;
                Path target = classes.resolve(file);
                Files.createDirectories(target.getParent());
                try (InputStream in = reader.open(file).orElseThrow()) {
                    if (file.equals("module-info.class")) Files.write(target, withoutHashes(in.readAllBytes()));
                    else Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** java.base knows the hashes of the others, and these are packed anew. */
    private static byte[] withoutHashes(byte[] descriptor) {
        ClassFile form = ClassFile.of();
        return form.transformClass(form.parse(descriptor),
                ClassTransform.dropping(element -> element instanceof ModuleHashesAttribute));
    }
}
