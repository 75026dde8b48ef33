package id.sidik.operations.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portable program changes its version and comes back, by a real archive and its own script. */
class InstallingTest {
    @TempDir
    private Path folder;
    private Path program;
    private Path stick;
    private UpdateDesk desk;

    @BeforeEach
    void layProgram() throws Exception {
        program = folder.resolve("sidik-program");
        Files.createDirectories(program.resolve("bin"));
        Files.writeString(program.resolve("VERSION"), "1.0.0\n");
        stick = Files.createDirectory(folder.resolve("stick"));
        ReleaseMaker.makeKeys(folder.resolve("maker.pem"));
        desk = desk(Optional.of(PackageKind.PORTABLE));
        desk.key().keep(folder.resolve("maker.pem.pub").toString());
    }

    private UpdateDesk desk(Optional<PackageKind> kind) {
        return new UpdateDesk(folder.resolve("home"), new ProgramPlace(kind, program, ProgramVersion.of("1.0.0")
                .orElseThrow()));
    }

    /** An archive whose script lays the program as that of the real one does. @param laid the version that it lays */
    private void release(String laid) throws Exception {
        Path inside = Files.createDirectories(folder.resolve("packing").resolve("sidik-1.1.0"));
        Files.writeString(inside.resolve("pasang.sh"), "set -e\nrm -rf '" + program + ".old'\nmv '" + program + "' '"
                + program + ".old'\nmkdir '" + program + "'\necho " + laid + " >'" + program + "/VERSION'\n");
        Path archive = stick.resolve("sidik-1.1.0-linux-x64.tar.xz");
        assertThat(new ProcessBuilder("tar", "-C", folder.resolve("packing").toString(), "-cJf", archive.toString(),
                "sidik-1.1.0").start().waitFor()).isZero();
        ReleaseMaker.make(stick, ProgramVersion.of("1.1.0").orElseThrow(), folder.resolve("maker.pem"));
    }

    private Applied install() throws InterruptedException {
        FolderSource source = new FolderSource(stick);
        return desk.install(source, (Found.Newer) desk.look(source)).run(Job.Progress.NONE);
    }

    private String version() throws IOException {
        return Files.readString(program.resolve("VERSION")).strip();
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatExceptionOfType(TroubleException.class).isThrownBy(deed).extracting(each -> each.trouble().code())
                .isEqualTo(code);
    }

    @Test
    void theNewProgramStandsAndTheOldOneComesBackAndForthAgain() throws Exception {
        release("1.1.0");
        assertThat(install()).isEqualTo(new Applied.NextStart(ProgramVersion.of("1.1.0").orElseThrow()));
        assertThat(version()).isEqualTo("1.1.0");
        assertThat(folder.resolve("home").resolve("updates")).isDirectoryNotContaining("glob:**unpacked*");

        assertThat(desk.back()).isEqualTo(new Applied.NextStart(ProgramVersion.of("1.0.0").orElseThrow()));
        assertThat(version()).isEqualTo("1.0.0");
        desk.back();
        assertThat(version()).isEqualTo("1.1.0");
        assertThat(folder.resolve("sidik-program.aside")).doesNotExist();
    }

    @Test
    void whatDoesNotLeadToThatVersionIsTold() throws Exception {
        release("1.0.9");
        refused("UPD-109", this::install);
        release("$(exit 3)");
        refused("UPD-109", this::install);
    }

    @Test
    void whatTheUnpackingSaidIsTold() throws Exception {
        Files.writeString(stick.resolve("sidik-1.1.0-linux-x64.tar.xz"), "no archive at all");
        ReleaseMaker.make(stick, ProgramVersion.of("1.1.0").orElseThrow(), folder.resolve("maker.pem"));
        assertThatExceptionOfType(TroubleException.class).isThrownBy(this::install).satisfies(told -> assertThat(told
                .trouble().arguments().getFirst()).startsWith("tar: ").contains("xz"));
        assertThat(version()).as("the version that is there stays").isEqualTo("1.0.0");
        assertThat(folder.resolve("home").resolve("updates")).isDirectoryNotContaining("glob:**unpacked*");
    }

    @Test
    void withoutAProgramOfBeforeThereIsNoWayBack() {
        refused("UPD-110", () -> desk.back());
        refused("UPD-110", () -> desk(Optional.of(PackageKind.SETUP)).back());
        refused("UPD-111", () -> desk(Optional.of(PackageKind.DEB)).back());
        refused("UPD-108", () -> desk(Optional.empty()).back());
    }
}
