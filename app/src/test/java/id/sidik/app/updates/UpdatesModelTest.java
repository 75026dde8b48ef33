package id.sidik.app.updates;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.notice.Notice;
import id.sidik.app.notice.Notices;
import id.sidik.app.settings.Settings;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.updates.FolderSource;
import id.sidik.operations.updates.PackageKind;
import id.sidik.operations.updates.ProgramPlace;
import id.sidik.operations.updates.ProgramVersion;
import id.sidik.operations.updates.ReleaseMaker;
import id.sidik.operations.updates.UpdateDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sheet of updates says and offers, step by step. */
class UpdatesModelTest {
    private final Settings settings = new Settings();
    private int shown;
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
                Language.ID), UpdatesModelTest::never, new UpdateHabit(settings));
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
        anotherStartSaysSoByItself(desk);

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

    private static void never(Throwable fault) {
        throw new AssertionError(fault);
    }

    /** At the folder where it was found last; one that is gone, and a switch that is off, are silent. */
    private void anotherStartSaysSoByItself(UpdateDesk desk) {
        assertThat(told(desk, settings)).singleElement().satisfies(notice -> {
            assertThat(notice.key()).isEqualTo("update.notice");
            assertThat(notice.arguments().getFirst()).hasToString("2.0.0");
            notice.action().orElseThrow().deed().run();
        });
        assertThat(shown).isOne();
        Settings gone = new Settings();
        new UpdateHabit(gone).folder(folder.resolve("pulled-out").toString());
        assertThat(told(desk, gone)).isEmpty();
        assertThat(told(desk, new Settings())).as("no place was named").isEmpty();
        Settings off = new Settings();
        off.take(settings.give());
        new UpdateHabit(off).quiet(false);
        assertThat(told(desk, off)).isEmpty();
    }

    private List<Notice> told(UpdateDesk desk, Settings of) {
        Notices notices = new Notices();
        try (Office office = Office.open(new OfficeSettings(folder.resolve("kantor"), "petugas"), Clock.systemUTC())) {
            new QuietLook(new UpdateHabit(of), new AtOnce(), notices, UpdatesModelTest::never).begin(() -> desk, office,
                    () -> shown++);
        }
        return notices.lasting();
    }
}
