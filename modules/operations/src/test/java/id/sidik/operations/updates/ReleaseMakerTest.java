package id.sidik.operations.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PublicKey;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who makes releases: keys, and the list of just the packages of one version. */
class ReleaseMakerTest {
    @TempDir
    private Path folder;
    private Path secret;

    @BeforeEach
    void makeKeys() {
        secret = folder.resolve("maker.pem");
        ReleaseMaker.makeKeys(secret);
    }

    private static ProgramVersion version(String text) {
        return ProgramVersion.of(text).orElseThrow();
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatExceptionOfType(TroubleException.class).isThrownBy(deed).extracting(each -> each.trouble().code())
                .isEqualTo(code);
    }

    private Path packages(String... names) throws IOException {
        Path packages = Files.createDirectories(folder.resolve("packages"));
        for (String name : names) Files.writeString(packages.resolve(name), name);
        return packages;
    }

    @Test
    void theListNamesThePackagesOfThatVersionAndNothingElse() throws IOException {
        Path packages = packages("sidik_1.2.0_amd64.deb", "sidik-1.2.0-linux-x64.tar.xz", "sidik-1.2.0-setup.exe",
                "sidik-1.2.0.msi", "sidik-1.2.0.sha256", "sidik_1.2.01_amd64.deb", "sidik-1.1.0-setup.exe",
                "other-1.2.0-setup.exe");
        Release made = ReleaseMaker.make(packages, version("1.2.0"), secret);

        assertThat(made.items()).extracting(Release.Item::kind).containsExactlyInAnyOrder(PackageKind.values());
        PublicKey known = ReleaseKey.read(secret + ".pub");
        Release read = Manifest.open(Files.readAllBytes(packages.resolve(Manifest.NAME)), known);
        assertThat(read).isEqualTo(made);
        assertThat(Files.readString(packages.resolve(Manifest.NAME)).lines()).hasSize(6).first().isEqualTo(
                "sidik-update 1");
        for (Release.Item item : read.items()) FolderSource.check(packages, item);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"sidik_1.0_amd64.deb, DEB", "sidik-1.0-linux-x64.tar.xz, PORTABLE", "sidik-1.0-setup.exe, SETUP",
        "sidik-1.0.msi, ", "sidik-1.0-windows-x64.zip, ", "sidik-1.0.tar.xz, ", "readme.txt, "})
    void theNameTellsTheKind(String name, PackageKind kind) {
        assertThat(PackageKind.ofFile(name).orElse(null)).isEqualTo(kind);
    }

    @Test
    void theSecretHalfIsForItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))).isEqualTo("rw-------");
        assertThat(Files.readString(secret)).startsWith("-----BEGIN PRIVATE KEY-----\n");
        assertThat(Files.readString(folder.resolve("maker.pem.pub"))).startsWith("-----BEGIN PUBLIC KEY-----\n");
        refused("UPD-106", () -> ReleaseMaker.makeKeys(secret));
        refused("UPD-106", () -> ReleaseMaker.makeKeys(folder.resolve("none").resolve("maker.pem")));
    }

    @Test
    void keysAreReadFromFilesAndFromTheirMiddleLineAlone() throws IOException {
        String pem = Files.readString(folder.resolve("maker.pem.pub"));
        PublicKey known = ReleaseKey.read(secret + ".pub");
        for (String same : List.of(pem, pem.lines().toList().get(1), "  " + pem.lines().toList().get(1) + "\n"))
            assertThat(ReleaseKey.read(same)).isEqualTo(known);
        for (String other : List.of("", "AAAA", Files.readString(secret), secret.toString(), "\0", "x".repeat(10_000)))
            refused("UPD-107", () -> ReleaseKey.read(other));
        assertThat(ReleaseKey.print(known)).hasSize(19);
        refused("UPD-107", () -> ReleaseKey.secret(folder.resolve("maker.pem.pub")));
        refused("UPD-107", () -> ReleaseKey.secret(folder.resolve("none")));
    }

    @Test
    void theKeyThatIsKeptIsTheLastOne() throws IOException {
        ReleaseKey key = new ReleaseKey(folder.resolve("home"));
        assertThat(key.kept()).isEmpty();
        key.keep(secret + ".pub");
        ReleaseMaker.makeKeys(folder.resolve("next.pem"));
        PublicKey next = key.keep(folder.resolve("next.pem.pub").toString());
        assertThat(new ReleaseKey(folder.resolve("home")).kept()).contains(next);
        refused("UPD-107", () -> key.keep("no key"));
        assertThat(key.kept()).as("a wrong one changes nothing").contains(next);
        Files.writeString(folder.resolve("home").resolve("key.txt"), "damaged");
        refused("UPD-107", key::kept);
        Files.writeString(folder.resolve("blocked"), "");
        refused("UPD-106", () -> new ReleaseKey(folder.resolve("blocked").resolve("x")).keep(secret + ".pub"));
    }

    @Test
    void aPackageThatIsNotAsTheListSaysIsTold() throws IOException {
        Path packages = packages("sidik-1.2.0-setup.exe");
        Release.Item item = ReleaseMaker.make(packages, version("1.2.0"), secret).items().getFirst();
        Files.writeString(packages.resolve(item.file()), "sidik-1.2.0-setup.exE");
        refused("UPD-104", () -> FolderSource.check(packages, item));
        Files.writeString(packages.resolve(item.file()), "shorter");
        refused("UPD-104", () -> FolderSource.check(packages, item));
        assertThat(new FolderSource(packages).part(item, 100)).as("behind its end").isEmpty();
        assertThat(new FolderSource(packages).part(item, 2)).hasSize(5);
        Files.delete(packages.resolve(item.file()));
        refused("UPD-105", () -> FolderSource.check(packages, item));
        refused("UPD-112", () -> ReleaseMaker.make(packages, version("1.2.0"), secret));
        refused("UPD-106", () -> ReleaseMaker.make(folder.resolve("none"), version("1.2.0"), secret));
    }
}
