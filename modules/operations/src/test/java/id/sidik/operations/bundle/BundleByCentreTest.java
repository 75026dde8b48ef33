package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.central.CentralException;
import id.sidik.central.CentreAdmin;
import id.sidik.central.CentreSettings;
import id.sidik.central.Credentials;
import id.sidik.central.Trust;
import id.sidik.central.Waits;
import id.sidik.domain.Road;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.testkit.MariaServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A laptop that is gone leaves its bundle at the centre; the new one goes on where it was. */
class BundleByCentreTest {
    private static CentrePlace place;
    private static String password;

    @TempDir
    private Path homes;

    @BeforeAll
    static void found() {
        MariaServer server = MariaServer.start();
        String print = server.certificate().sha256();
        CentreSettings root = new CentreSettings(CentreSettings.hosts(server.host() + ":" + server.port()), "bundles_"
                + ProcessHandle.current().pid(), server.account(), server.password(), new Trust.Fingerprint(print),
                Waits.USUAL);
        Credentials keys = CentreAdmin.init(root, "Kota Contoh", LocalDate.of(2026, 11, 2));
        try (CentreAdmin admin = CentreAdmin.open(root.as(keys.account(), keys.password()))) {
            Credentials unit = admin.addUnit("contoh", "Dinas Contoh");
            place = new CentrePlace(root.hosts().getFirst().toString(), root.database(), unit.account(), "", print,
                    true);
            password = unit.password();
        } catch (CentralException notThere) {
            throw new IllegalStateException(notThere);
        }
    }

    private static Ledger meet(Office office) {
        return Bundles.run(office.centre().sync().now());
    }

    @Test
    void whatTheOldLaptopHadNotSentReachesTheCentreOnceFromWhicheverComesFirst() throws IOException {
        Path fetched = homes.resolve("pusat.unit");
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withSerial("CONTOH-LAMA"));
                Office old = Bundles.office(homes.resolve("a"));
                Office fresh = OfficeFixture.open(homes.resolve("b"));
                Office third = OfficeFixture.open(homes.resolve("c"))) {
            Bundles.run(old.pulls().pull(new Road.Network("127.0.0.1", machine.port()), 0));
            old.centre().places().save(place, Optional.of(password));
            assertThat(OfficeFixture.code(() -> Bundles.run(old.bundles().centre().fetch(fetched)))).isEqualTo(
                    "PKU-112");
            assertThat(Bundles.run(old.bundles().centre().deliver()).outcome()).isEqualTo(Outcome.NOTHING_NEW);
            old.bundles().shelf().save(homes.resolve("paket"), 3, Optional.of(Bundles.BOTH.passphrase()), Optional.of(
                    Bundles.BOTH.sealing()));
            assertThat(Bundles.run(old.bundles().shelf().make(Optional.empty())).good()).isTrue();
            old.bundles().centre().deliverQuietly();
            assertThat(old.bundles().shelf().undelivered()).isEmpty();
            assertThat(old.bundles().centre().list()).hasSize(1);
            long waiting = old.centre().sync().stand().punches();
            assertThat(waiting).isPositive();

            fresh.centre().places().save(place, Optional.of(password));
            BundleLabel label = Bundles.run(fresh.bundles().centre().fetch(fetched));
            assertThat(label.unit()).isEqualTo("Dinas Contoh");
            Ledger taken = Bundles.run(fresh.bundles().desk().take(fetched, Bundles.BOTH));
            assertThat(taken.outcome()).as(taken.lines().toString()).isEqualTo(Outcome.DONE);
            assertThat(OfficeFixture.journal(fresh)).isEqualTo(OfficeFixture.journal(old));
            assertThat(fresh.centre().sync().stand().punches()).isEqualTo(waiting);

            assertThat(meet(fresh).figures()).containsEntry("punches", waiting);
            assertThat(meet(old).good()).as("the old one lives on").isTrue();
            third.centre().places().save(place, Optional.of(password));
            assertThat(meet(third).figures()).containsEntry("gotPunches", waiting);
            assertThat(OfficeFixture.journal(third)).isEqualTo(OfficeFixture.journal(old));
            assertThat(third.people().list()).hasSize(3);
            for (Office each : new Office[]{old, fresh, third}) {
                assertThat(each.centre().sync().stand().waiting()).isZero();
                assertThat(each.centre().sync().stand().open()).isZero();
            }
        }
    }
}
