package id.sidik.operations.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a stick with a release to the package on the laptop: whole, of the right maker, newer; or not at all. */
class UpdateDeskTest {
    private static final String DEB = "sidik_1.2.0_amd64.deb";

    @TempDir
    private Path folder;
    private Path stick;
    private UpdateDesk desk;

    @BeforeEach
    void makeRelease() throws IOException {
        stick = Files.createDirectories(folder.resolve("stick"));
        byte[] content = new byte[3_000_000];
        new Random(7).nextBytes(content);
        Files.write(stick.resolve(DEB), content);
        Files.writeString(stick.resolve("sidik-1.2.0-setup.exe"), "setup");
        Files.writeString(stick.resolve("sidik-1.1.0-setup.exe"), "of another version");
        ReleaseMaker.makeKeys(folder.resolve("maker.pem"));
        ReleaseMaker.make(stick, version("1.2.0"), folder.resolve("maker.pem"));
        desk = desk("1.1.0", Optional.of(PackageKind.DEB));
        desk.key().keep(folder.resolve("maker.pem.pub").toString());
    }

    private UpdateDesk desk(String version, Optional<PackageKind> kind) {
        return new UpdateDesk(folder.resolve("home"), new ProgramPlace(kind, folder.resolve("program"), version(
                version)));
    }

    private static ProgramVersion version(String text) {
        return ProgramVersion.of(text).orElseThrow();
    }

    private Found.Newer newer() {
        return (Found.Newer) desk.look(new FolderSource(stick));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatExceptionOfType(TroubleException.class).isThrownBy(deed).extracting(each -> each.trouble().code())
                .isEqualTo(code);
    }

    @Test
    void aNewerReleaseIsFoundFetchedAndHandedToTheSystemsInstaller() throws Exception {
        Found.Newer found = newer();
        assertThat(found.item().file()).isEqualTo(DEB);
        assertThat(found.release().items()).hasSize(2);

        Applied applied = desk.install(new FolderSource(stick), found).run(Job.Progress.NONE);

        Path fetched = folder.resolve("home").resolve("updates").resolve(DEB);
        assertThat(applied).isEqualTo(new Applied.ByHand("sudo apt install '" + fetched + "'"));
        assertThat(fetched).hasSameBinaryContentAs(stick.resolve(DEB));
        assertThat(desk.install(new FolderSource(stick), found).run(Job.Progress.NONE)).as("a second time").isEqualTo(
                applied);
    }

    @Test
    void theQuietLookKnowsTheNewestOfItsPlacesAndIsSilentOtherwise() throws Exception {
        Path gone = folder.resolve("gone");
        Path altered = Files.createDirectories(folder.resolve("altered"));
        Files.writeString(altered.resolve(Manifest.NAME), "sidik-release 1");
        Path share = Files.createDirectories(folder.resolve("share"));
        Files.writeString(share.resolve("sidik_1.3.0_amd64.deb"), "newer");
        ReleaseMaker.make(share, version("1.3.0"), folder.resolve("maker.pem"));
        assertThat(quiet(desk, gone, altered)).isEmpty();
        assertThat(quiet(desk, gone, stick, share, altered)).contains("1.3.0");
        assertThat(quiet(desk("1.3.0", Optional.of(PackageKind.DEB)), stick, share)).as("not newer").isEmpty();
        UpdateDesk stranger = new UpdateDesk(folder.resolve("other"), desk.place());
        assertThat(stranger.lookQuietly(List.of(() -> {
            throw new AssertionError("asked without a key");
        }))).isEmpty();
    }

    private static Optional<String> quiet(UpdateDesk desk, Path... places) {
        return desk.lookQuietly(Stream.of(places).<Supplier<ReleaseSource>>map(place -> () -> new FolderSource(place))
                .toList()).map(found -> found.release().version().toString());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"1.2.0, DEB, NotNewer", "1.3.0, DEB, NotNewer", "1.1.9, SETUP, Newer", "1.1.9, PORTABLE, NotForHere",
        "1.2.0-SNAPSHOT, DEB, Newer", "1.1.0, , NotForHere"})
    void onlyANewerOneForThisPlaceIsOffered(String version, PackageKind kind, String found) {
        assertThat(desk(version, Optional.ofNullable(kind)).look(new FolderSource(stick)).getClass().getSimpleName())
                .isEqualTo(found);
    }

    @Test
    void whatWasBrokenOffGoesOnWhereItWas() throws Exception {
        Found.Newer found = newer();
        boolean[] stop = new boolean[1];
        Job.Progress once = new Job.Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {
                stop[0] = done > 0;
            }

            @Override
            public boolean stopRequested() {
                return stop[0];
            }
        };
        refused("JOB-100", () -> desk.install(new FolderSource(stick), found).run(once));
        Path part = folder.resolve("home").resolve("updates").resolve(found.item().sha() + ".part");
        assertThat(Files.size(part)).isBetween(1L, 2_999_999L);
        // the beginning at the source is not read again: if it were, this would be noticed
        byte[] changed = Files.readAllBytes(stick.resolve(DEB));
        changed[0] ^= 1;
        Files.write(stick.resolve(DEB), changed);
        assertThat(desk.install(new FolderSource(stick), found).run(Job.Progress.NONE)).isInstanceOf(
                Applied.ByHand.class);
        assertThat(part).doesNotExist();
    }

    @ParameterizedTest(name = "of {0} bytes")
    @ValueSource(ints = {2_000_000, 3_000_000, 3_000_001})
    void anAlteredPackageIsRefusedAndNothingOfItStays(int size) throws IOException {
        Found.Newer found = newer();
        byte[] content = java.util.Arrays.copyOf(Files.readAllBytes(stick.resolve(DEB)), size);
        content[content.length / 2] ^= 1;
        Files.write(stick.resolve(DEB), content);
        refused("UPD-104", () -> desk.install(new FolderSource(stick), found).run(Job.Progress.NONE));
        assertThat(folder.resolve("home").resolve("updates")).isDirectoryNotContaining(file -> !file.endsWith(
                "key.txt"));
    }

    @Test
    void withoutAKeyOrOfAnotherMakerNothingIsBelieved() throws IOException {
        UpdateDesk bare = new UpdateDesk(folder.resolve("bare"), desk.place());
        refused("UPD-101", () -> bare.look(new FolderSource(stick)));
        ReleaseMaker.makeKeys(folder.resolve("other.pem"));
        bare.key().keep(Files.readString(folder.resolve("other.pem.pub")));
        refused("UPD-102", () -> bare.look(new FolderSource(stick)));
        refused("UPD-107", () -> bare.key().keep("no key"));
        refused("UPD-107", () -> ReleaseMaker.make(stick, version("1.2.0"), folder.resolve("maker.pem.pub")));
        assertThat(desk.key().kept()).hasValueSatisfying(key -> assertThat(ReleaseKey.print(key)).matches(
                "([0-9a-f]{4} ){3}[0-9a-f]{4}"));
    }

    @Test
    void anEmptyAMissingAndAForeignFolderAreTold() throws IOException {
        assertThat(desk.look(new FolderSource(Files.createDirectory(folder.resolve("empty"))))).isEqualTo(
                new Found.Nothing());
        refused("UPD-105", () -> desk.look(new FolderSource(folder.resolve("none"))));
        Files.write(folder.resolve("empty").resolve(Manifest.NAME), new byte[100_000]);
        refused("UPD-103", () -> desk.look(new FolderSource(folder.resolve("empty"))));
        refused("UPD-112", () -> ReleaseMaker.make(folder.resolve("empty"), version("9"), folder.resolve("maker.pem")));
        refused("UPD-106", () -> ReleaseMaker.makeKeys(folder.resolve("maker.pem")));
        Files.delete(stick.resolve(DEB));
        Found.Newer found = newer();
        refused("UPD-105", () -> desk.install(new FolderSource(stick), found).run(Job.Progress.NONE));
    }

    @ParameterizedTest(name = "{0} in {1}: {3}")
    @CsvSource({"Linux, usr/lib/sidik, bin/sidik, DEB", "Linux, home/sidik-program, bin/sidik, PORTABLE",
        "Linux, opt/sidik, bin/sidik, ", "Linux, usr/lib/jvm, bin/java, ", "Windows 11, Programs/SIDIK, "
                + "sidik.exe uninstall.exe, SETUP", "Windows 11, unpacked, sidik.exe, "})
    void howItWasInstalledIsSeenFromWhereItLies(String system, String place, String files, PackageKind kind)
            throws IOException {
        Path java = Files.createDirectories(folder.resolve(place));
        for (String file : files.split(" ")) {
            Files.createDirectories(java.resolve(file).getParent());
            Files.createFile(java.resolve(file));
        }
        Properties properties = new Properties();
        properties.setProperty("java.home", java.toString());
        properties.setProperty("os.name", system);
        assertThat(ProgramPlace.of(properties, "0.1.0-SNAPSHOT")).isEqualTo(new ProgramPlace(Optional.ofNullable(kind),
                java.toAbsolutePath(), version("0.1.0-SNAPSHOT")));
        Files.writeString(java.resolve("VERSION"), "1.4.2\n");
        assertThat(ProgramPlace.of(properties, "0.1.0").version()).as("the package's own word").isEqualTo(version(
                "1.4.2"));
    }
}
