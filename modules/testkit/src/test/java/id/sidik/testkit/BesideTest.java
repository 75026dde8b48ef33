package id.sidik.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class BesideTest {
    private static final String PROPERTY = "sidik.testkit.beside";

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void theFolderThatIsThereIsGiven() {
        System.setProperty(PROPERTY, folder.toString());

        assertThat(Beside.folder(PROPERTY, "nothing")).isEqualTo(folder);
    }

    @Test
    void aMissingFolderSkipsTheTest() {
        System.setProperty(PROPERTY, folder.resolve("missing").toString());

        assertThatThrownBy(() -> Beside.folder(PROPERTY, "a folder that this test made up"))
                .isInstanceOf(TestAbortedException.class).hasMessageContaining("missing");
    }
}
