package id.sidik.operations.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.operations.updates.Applied;
import id.sidik.operations.updates.Found;
import id.sidik.operations.updates.Manifest;
import id.sidik.operations.updates.PackageKind;
import id.sidik.operations.updates.ProgramPlace;
import id.sidik.operations.updates.ProgramVersion;
import id.sidik.operations.updates.ReleaseMaker;
import id.sidik.operations.updates.ReleaseSource;
import id.sidik.operations.updates.UpdateDesk;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release goes from the keeper's folder through the centre to a unit's laptop. */
class ReleaseShelfDeskTest {
    private static final String DEB = "sidik_1.2.0_amd64.deb";

    @TempDir
    private Path folder;

    @Test
    void whatTheKeeperPutsAtTheCentreReachesTheLaptopOfAUnitWhole() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        byte[] content = new byte[1_300_000];
        new Random(9).nextBytes(content);
        Files.write(stick.resolve(DEB), content);
        ReleaseMaker.makeKeys(folder.resolve("maker.pem"));
        String key = folder.resolve("maker.pem.pub").toString();
        ReleaseShelfDesk shelf = new ReleaseShelfDesk();
        ProgramVersion fresh = ProgramVersion.of("1.2.0").orElseThrow();
        try (CityOffices city = new CityOffices(folder.resolve("homes"), "shelf")) {
            assertThatExceptionOfType(TroubleException.class).isThrownBy(() -> shelf.put(city.keeper, stick, key).run(
                    Job.Progress.NONE)).extracting(each -> each.trouble().code()).isEqualTo("UPD-113");
            ReleaseMaker.make(stick, fresh, folder.resolve("maker.pem"));
            UpdateDesk laptop = new UpdateDesk(folder.resolve("laptop"), new ProgramPlace(Optional.of(
                    PackageKind.DEB), folder, ProgramVersion.of("1.1.0").orElseThrow()));
            laptop.key().keep(key);
            try (ReleaseSource centre = city.unit("dinas01", "satu").centre().releases()) {
                assertThat(laptop.look(centre)).isEqualTo(new Found.Nothing());
                shelf.put(city.keeper, stick, key).run(Job.Progress.NONE);
                shelf.put(city.keeper, stick, key).run(Job.Progress.NONE);

                Found.Newer found = (Found.Newer) laptop.look(centre);
                assertThat(laptop.install(centre, found).run(Job.Progress.NONE)).isInstanceOf(Applied.ByHand.class);
                assertThat(folder.resolve("laptop").resolve("updates").resolve(DEB)).hasBinaryContent(content);
            }
            content[5] ^= 1;
            Files.write(stick.resolve(DEB), content);
            assertThatExceptionOfType(TroubleException.class).isThrownBy(() -> shelf.put(city.keeper, stick, key).run(
                    Job.Progress.NONE)).extracting(each -> each.trouble().code()).isEqualTo("UPD-104");
            assertThat(stick.resolve(Manifest.NAME)).isNotEmptyFile();
        }
    }

    @Test
    void aCentreThatIsNotThereIsToldAndNothingElseHappens() {
        try (var office = id.sidik.operations.OfficeFixture.open(folder.resolve("alone"));
                ReleaseSource centre = office.centre().releases()) {
            assertThatExceptionOfType(TroubleException.class).isThrownBy(centre::manifest).extracting(each -> each
                    .trouble().code()).isEqualTo("PST-100");
        }
    }
}
