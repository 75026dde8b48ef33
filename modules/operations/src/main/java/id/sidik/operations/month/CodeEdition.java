package id.sidik.operations.month;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which code is running: the SHA-256 of the class files of some parts of the program, so that it changes with every
 * change of their code. A part is a jar, a folder or a module of the runtime image.
 */
public final class CodeEdition {
    private final List<Class<?>> parts;
    private @Nullable Optional<String> found;

    /** @param parts one class of each part; nothing is read yet */
    public CodeEdition(Class<?>... parts) {
        this.parts = List.of(parts);
    }

    /** Read once; empty when the class files of a part cannot be read. */
    public synchronized Optional<String> get() {
        Optional<String> edition = found;
        if (edition == null) {
            edition = read();
            found = edition;
        }
        return edition;
    }

    private Optional<String> read() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> part : parts) add(part, digest);
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | UncheckedIOException | URISyntaxException | FindException unreadable) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static void add(Class<?> part, MessageDigest digest) throws IOException, URISyntaxException {
        for (String name : names(part)) {
            byte[] bytes = bytes(part, name);
            digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }

    private static List<String> names(Class<?> part) throws IOException, URISyntaxException {
        try (ModuleReader reader = place(part).open()) {
            return reader.list().filter(name -> name.endsWith(".class") && !name.equals("module-info.class")).sorted()
                    .toList();
        }
    }

    private static ModuleReference place(Class<?> part) throws IOException, URISyntaxException {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) throw new IOException("a class from nowhere");
        URI place = source.getLocation().toURI();
        Optional<ModuleReference> found = switch (String.valueOf(place.getScheme())) {
            case "jrt" -> ModuleFinder.ofSystem().find(part.getModule().getName());
            case "file" -> ModuleFinder.of(Path.of(place)).findAll().stream().findFirst();
            default -> Optional.empty();
        };
        return found.orElseThrow(() -> new IOException("a class from an unknown place"));
    }

    /** Through the loader that loaded the part: a jar that was replaced since is not taken for the code that runs. */
    private static byte[] bytes(Class<?> part, String name) throws IOException {
        try (InputStream in = part.getResourceAsStream("/" + name)) {
            if (in == null) throw new IOException("no class file of its own: " + name);
            return in.readAllBytes();
        }
    }
}
