package id.sidik.app.updates;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.AtOnce;
import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.operations.updates.FolderSource;
import id.sidik.operations.updates.PackageKind;
import id.sidik.operations.updates.ProgramPlace;
import id.sidik.operations.updates.ProgramVersion;
import id.sidik.operations.updates.ReleaseMaker;
import id.sidik.operations.updates.UpdateDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sheet of updates says and offers, step by step. */
class UpdatesModelTest {
    @TempDir
    private Path folder;

    @Test
    void aNewerVersionIsOfferedOnlyWhenItsMakerIsKnownAndInstalledOnlyWhenAsked() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Files.writeString(stick.resolve("sidik_2.0.0_amd64.deb"), "package");
        ReleaseMaker.makeKeys(folder.resolve("maker.pem"));
        ReleaseMaker.make(stick, ProgramVersion.of("2.0.0").orElseThrow(), folder.resolve("maker.pem"));
        UpdateDesk desk = new UpdateDesk(folder.resolve("home"), new ProgramPlace(Optional.of(PackageKind.DEB), folder,
                ProgramVersion.of("1.0.0").orElseThrow()));
        UpdatesModel model = new UpdatesModel(desk, () -> new FolderSource(stick), new AtOnce(), new Texts(
                Language.ID), fault -> {
                    throw new AssertionError(fault);
                });
        assertThat(model.place()).contains("1.0.0", "Debian");
        assertThat(model.key().get()).contains("belum ditentukan");

        model.folder().set(stick.toString());
        model.look();
        assertThat(model.result().get()).contains("UPD-101");
        model.keepKey(folder.resolve("none.pub"));
        assertThat(model.result().get()).contains("UPD-107");
        model.keepKey(folder.resolve("maker.pem.pub"));
        assertThat(model.key().get()).containsPattern("([0-9a-f]{4} ){3}");
        model.look();
        assertThat(model.result().get()).contains("2.0.0");
        assertThat(folder.resolve("home").resolve("updates").resolve("sidik_2.0.0_amd64.deb")).doesNotExist();

        model.byCentre().set(true);
        assertThat(model.found().get()).as("what another place has is not offered here").isEmpty();
        model.look();
        model.install(model.found().get().orElseThrow());
        assertThat(model.result().get()).contains("sudo apt install", "sidik_2.0.0_amd64.deb");
        assertThat(model.found().get()).isEmpty();
        assertThat(model.busy().get()).isFalse();
        model.back();
        assertThat(model.result().get()).contains("UPD-111");
    }
}
