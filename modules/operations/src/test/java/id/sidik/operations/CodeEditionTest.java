package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.operations.month.CodeEdition;
import id.sidik.rules.Assessor;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeEditionTest {
    @TempDir
    Path folder;

    @Test
    void theCodeThatJudgesCanBeRead() {
        assertThat(new CodeEdition(Assessor.class, DayResult.class).get().orElseThrow()).matches("[0-9a-f]{64}");
    }

    @Test
    void everyPartCounts() {
        assertThat(Stream.of(new CodeEdition(Assessor.class, DayResult.class), new CodeEdition(Assessor.class),
                new CodeEdition(DayResult.class)).map(CodeEdition::get)).doesNotHaveDuplicates();
    }

    @Test
    void aFolderAndAJarOfTheSameClassesAreTheSameCode() throws Exception {
        copyRules(folder.resolve("classes"));
        Optional<String> asFolder = edition(folder.resolve("classes"));
        assertThat(asFolder).isPresent().isEqualTo(edition(jar())).isEqualTo(new CodeEdition(Assessor.class).get());
    }

    @Test
    void anyClassFileThatChangesComesOrGoesIsOtherCode() throws Exception {
        Path classes = folder.resolve("classes");
        copyRules(classes);
        Path charge = classes.resolve("id/sidik/rules/Charge.class");
        Optional<String> before = edition(classes);
        byte[] bytes = Files.readAllBytes(charge);
        bytes[bytes.length - 1] ^= 1;
        Files.write(charge, bytes);
        Optional<String> changed = edition(classes);
        Files.delete(charge);
        Optional<String> gone = edition(classes);
        Files.write(classes.resolve("id/sidik/rules/More.class"), bytes);
        assertThat(List.of(before, changed, gone, edition(classes))).doesNotHaveDuplicates()
                .allMatch(Optional::isPresent);
    }

    @Test
    void whatIsNoClassDoesNotCount() throws Exception {
        Path classes = folder.resolve("classes");
        copyRules(classes);
        Optional<String> before = edition(classes);
        Files.writeString(classes.resolve("id/sidik/rules/note.txt"), "contoh");
        assertThat(edition(classes)).isEqualTo(before);
    }

    @Test
    void aModuleOfTheRuntimeImageCanBeRead() {
        assertThat(new CodeEdition(java.sql.Timestamp.class).get()).isPresent();
    }

    @Test
    void aClassThatComesFromNowhereHasNoEdition() {
        assertThat(new CodeEdition(String.class).get()).isEmpty();
        assertThat(new CodeEdition(Assessor.class, String.class).get()).isEmpty();
    }

    @Test
    void codeThatWasTakenAwayHasNoEdition() throws Exception {
        Path classes = folder.resolve("classes");
        copyRules(classes);
        try (URLClassLoader loader = loader(classes)) {
            Class<?> assessor = loader.loadClass(Assessor.class.getName());
            Files.delete(classes.resolve("module-info.class"));
            Files.move(classes, folder.resolve("elsewhere"));
            assertThat(new CodeEdition(assessor).get()).isEmpty();
        }
    }

    private static Optional<String> edition(Path place) throws Exception {
        try (URLClassLoader loader = loader(place)) {
            return new CodeEdition(loader.loadClass(Assessor.class.getName())).get();
        }
    }

    private static URLClassLoader loader(Path place) throws IOException {
        return new URLClassLoader(new URL[]{place.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("rules.jar");
        Path classes = folder.resolve("classes");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    /** From the folder of a build or from the jar of one. */
    private static void copyRules(Path target) throws Exception {
        Path place = Path.of(Assessor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) copy(place, target);
        else {
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                copy(jar.getPath("/"), target);
            }
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                try (OutputStream out = Files.newOutputStream(copy)) {
                    Files.copy(file, out);
                }
            }
        }
    }
}
