package id.sidik.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sizes that keep the house readable: design, section 6. The figures are printed also when all is well. */
class SizesTest {
    private static final Logger LOG = LoggerFactory.getLogger(SizesTest.class);
    /** The app is screens; architecture and testkit are tests themselves; a benchmark is run, not tested. */
    private static final Set<String> OUTSIDE_THE_RATIO = Set.of("app", "architecture", "testkit", "benchmarks");
    private static final JavaMeasure MAIN = JavaMeasure.of(sources("main"));

    @Test
    void filesAreShort() {
        List<Integer> lines = MAIN.fileLines().stream().sorted().toList();
        LOG.info("files: {}, lines: {}, median {}, p90 {}, longest {}", lines.size(),
                lines.stream().mapToInt(Integer::intValue).sum(), percentile(lines, 50), percentile(lines, 90),
                lines.getLast());

        assertThat(percentile(lines, 50)).as("median lines of a file").isLessThanOrEqualTo(70);
        assertThat(percentile(lines, 90)).as("p90 lines of a file").isLessThanOrEqualTo(190);
    }

    @Test
    void methodsAreShort() {
        List<JavaMeasure.Method> longest = MAIN.methods().stream()
                .sorted(Comparator.comparingInt(JavaMeasure.Method::lines).reversed()).limit(8).toList();
        List<Integer> lines = MAIN.methods().stream().map(JavaMeasure.Method::lines).sorted().toList();
        LOG.info("methods: {}, lines: median {}, p90 {}, p99 {}, longest {}", lines.size(), percentile(lines, 50),
                percentile(lines, 90), percentile(lines, 99), longest);

        assertThat(percentile(lines, 99)).as("p99 lines of a method").isLessThanOrEqualTo(35);
        assertThat(longest.stream().filter(method -> method.lines() > 60)).as("methods over 60 lines").isEmpty();
    }

    @Test
    void testsAreAtLeastSevenTenthsOfTheCodeOutsideTheScreens() {
        int main = 0;
        int test = 0;
        for (Path module : House.modules()) {
            if (OUTSIDE_THE_RATIO.contains(module.getFileName().toString()))
                continue;
            int mainLines = lines(House.javaFiles(module, "main"));
            int testLines = lines(House.javaFiles(module, "test"));
            LOG.info("{}: {} lines, tests {}", House.nameOf(module), mainLines, testLines);
            main += mainLines;
            test += testLines;
        }
        double ratio = (double) test / main;
        LOG.info("tests to code outside the app: {}", String.format(Locale.ROOT, "%.2f", ratio));

        assertThat(ratio).as("lines of tests for each line of code outside the app").isGreaterThanOrEqualTo(0.7);
    }

    private static List<Path> sources(String part) {
        return House.modules().stream().flatMap(module -> House.javaFiles(module, part).stream()).toList();
    }

    private static int lines(List<Path> files) {
        return files.stream().mapToInt(file -> (int) House.text(file).lines().count()).sum();
    }

    /** @param sorted ascending, not empty */
    private static int percentile(List<Integer> sorted, int percent) {
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }
}
