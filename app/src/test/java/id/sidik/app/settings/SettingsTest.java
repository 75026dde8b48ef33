package id.sidik.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.app.text.Language;
import id.sidik.app.theme.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    Path home;

    @Test
    void whatWasChosenIsThereAgainAfterARestart() {
        Settings before = new Settings();
        before.language().set(Language.EN);
        before.look().set(Look.DARK);
        before.folded().set(true);
        before.place().set(Optional.of(new WindowPlace(-8, 20, 1366, 728, true)));
        before.table("machines", "name:190 address:160:-");
        new SettingsFile(home).write(before.give());

        Settings after = new Settings();
        after.take(new SettingsFile(home).read());

        assertThat(after.language().get()).isEqualTo(Language.EN);
        assertThat(after.look().get()).isEqualTo(Look.DARK);
        assertThat(after.folded().get()).isTrue();
        assertThat(after.place().get()).contains(new WindowPlace(-8, 20, 1366, 728, true));
        assertThat(after.table("machines")).contains("name:190 address:160:-");
    }

    @Test
    void withoutAFileTheDefaultsHold() {
        Settings fresh = new Settings();
        fresh.take(new SettingsFile(home).read());

        assertThat(fresh.language().get()).isEqualTo(Language.ID);
        assertThat(fresh.look().get()).isEqualTo(Look.SYSTEM);
        assertThat(fresh.place().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"language=xx\ntheme=PINK\nwindow=far away\nsidebar.folded=perhaps", "\\u12", "\0\0\0\0"})
    void aDamagedFileNeverStopsTheStart(String content) throws IOException {
        Files.writeString(home.resolve("window.properties"), content);
        Settings settings = new Settings();

        settings.take(new SettingsFile(home).read());

        assertThat(settings.language().get()).isEqualTo(Language.ID);
        assertThat(settings.look().get()).isEqualTo(Look.SYSTEM);
    }

    @Test
    void aWriteThatFailsLeavesNothingBehind() {
        SettingsFile nowhere = new SettingsFile(home.resolve("missing"));

        assertThatThrownBy(() -> nowhere.write(new Settings().give())).isInstanceOf(UncheckedIOException.class);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void onlyTheFileItselfStaysInTheHomeFolder() throws IOException {
        SettingsFile file = new SettingsFile(home);
        file.write(new Settings().give());
        file.write(new Settings().give());

        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(each -> each.getFileName().toString())).containsExactly("window.properties");
        }
    }
}
