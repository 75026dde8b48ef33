package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.text.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowWishTest {
    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '|', textBlock = """
            ''                        |
            --home rumah              |
            --lang en                 | EN
            --home rumah --lang en    | EN
            """)
    void aHomeAndALanguageAreAPlainStart(String words, @Nullable Language language) {
        assertThat(WindowWish.of(split(words))).get().extracting(WindowWish::language).isEqualTo(
                Optional.ofNullable(language));
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource({"pull", "--help", "--version", "--home", "--home --lang", "--home=rumah", "--home rumah recap",
        "--home rumah --lang"})
    void anythingElseIsLeftToTheParserOfCommands(String words) {
        assertThat(WindowWish.of(split(words))).isEmpty();
    }

    @Test
    void theHomeIsTheOneThatWasNamed() {
        assertThat(WindowWish.of("--home", "rumah").orElseThrow().place()).hasToString("rumah");
    }

    private static String[] split(String words) {
        return words.isBlank() ? new String[0] : words.split(" ");
    }
}
