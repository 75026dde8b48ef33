package id.sidik.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the written things of the house must keep to, code or not. */
class TextsTest {
    private static final Set<String> WRITTEN = Set.of("java", "xml", "fxml", "properties", "md", "sql", "css", "jrxml",
            "sh", "options");
    // put together here, or this file would break its own rule
    private static final Pattern UNFINISHED = Pattern.compile("\\b(" + String.join("|", "TO" + "DO", "FIX" + "ME",
            "XX" + "X", "not " + "implemented", "belum " + "tersedia", "coming " + "soon") + ")\\b");
    private static final int PAGE = 60;

    @Test
    void nothingIsLeftForLater() {
        Stream<String> found = written().flatMap(file -> House.text(file).lines()
                .filter(line -> UNFINISHED.matcher(line).find()).map(line -> House.nameOf(file) + ": "
                        + line));

        assertThat(found).isEmpty();
    }

    @Test
    void everyModuleExplainsItselfOnOnePage() {
        assertThat(House.modules()).allSatisfy(module -> {
            Path readme = module.resolve("README.md");
            assertThat(readme).exists();
            assertThat(House.text(readme).lines().count()).as(House.nameOf(readme)).isBetween(3L, (long) PAGE);
        });
    }

    @Test
    void sleepingIsNoWayToWaitInATest() {
        Stream<Path> sleepers = House.modules().stream().flatMap(module -> House.javaFiles(module, "test").stream())
                .filter(file -> House.text(file).contains("Thread." + "sleep("));

        assertThat(sleepers.map(House::nameOf)).isEmpty();
    }

    private static Stream<Path> written() {
        Stream<Path> top = Stream.of("README.md", "CHANGELOG.md", "pom.xml", "run", "test").map(House.TOP::resolve);
        Stream<Path> modules = House.modules().stream().flatMap(House::files)
                .filter(file -> !House.nameOf(file).contains("target/") && WRITTEN.contains(extension(file)));
        return Stream.concat(top, modules).filter(Files::isRegularFile);
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
