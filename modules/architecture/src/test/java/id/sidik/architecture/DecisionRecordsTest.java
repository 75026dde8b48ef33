package id.sidik.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** A decision record is short, numbered without gaps, and says how one can see that it is still kept. */
class DecisionRecordsTest {
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final List<Path> RECORDS = House.files(House.folderOf("architecture").resolve("docs/decisions"))
            .toList();

    @Test
    void theNumbersHaveNoGaps() {
        List<String> expected = IntStream.rangeClosed(1, RECORDS.size()).mapToObj("%04d"::formatted).toList();

        assertThat(RECORDS.stream().map(file -> file.getFileName().toString().substring(0, 4)))
                .containsExactlyElementsOf(expected).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void eachNamesOptionsChoiceAndCheck() {
        assertThat(RECORDS).allSatisfy(file -> assertThat(House.text(file)).as(House.nameOf(file))
                .contains("## Options", "## Choice", "## How it is checked"));
    }

    @Test
    void eachFitsOnAPage() {
        assertThat(RECORDS).allSatisfy(
                file -> assertThat(House.text(file).lines().count()).as(House.nameOf(file)).isLessThanOrEqualTo(60));
    }

    @Test
    void theTestsTheyRelyOnAreThere() {
        Set<String> tests = House.modules().stream().flatMap(module -> House.javaFiles(module, "test").stream())
                .map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());

        assertThat(RECORDS).allSatisfy(
                file -> assertThat(NAMED_TEST.matcher(House.text(file)).results().map(found -> found.group(1)))
                        .as(House.nameOf(file)).isSubsetOf(tests));
    }
}
