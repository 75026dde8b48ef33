package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.central.SyncReport.Outcome;
import id.sidik.testkit.BadRoad;
import id.sidik.testkit.RoadManner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A centre that is not reached, or that says no: the run ends with a code, and nothing leaves the outbox. */
class SyncRefusedTest extends SyncFixture {
    @Test
    void aWrongPasswordIsRefused() {
        CentreSettings right = city.unit("sandi");
        OneLaptop laptop = laptop("sandi", right.as(right.account(), "salah")).machine("M1").punches("M1", 10);

        assertThat(laptop.sync()).extracting(SyncReport::outcome, SyncReport::code)
                .containsExactly(Outcome.REFUSED, "CEN-103");
        assertThat(laptop.waiting().punches()).isEqualTo(10);
        assertThat(laptop.outcomes()).containsExactly("CEN-103");
    }

    @Test
    void aBlockedAccountIsRefused() {
        OneLaptop laptop = laptop("blokir").machine("M1").punches("M1", 10);
        city.admin.block(Role.UNIT, "blokir", true);

        assertThat(laptop.sync().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(laptop.waiting().punches()).isEqualTo(10);
    }

    @Test
    void anotherCertificateIsNotTrusted() {
        CentreSettings right = city.unit("palsu");
        CentreSettings wrong = new CentreSettings(right.hosts(), right.database(), right.account(), right.password(),
                new Trust.Fingerprint("0".repeat(64)), right.waits());

        assertThat(laptop("palsu", wrong).sync()).extracting(SyncReport::outcome, SyncReport::code)
                .containsExactly(Outcome.REFUSED, "CEN-102");
    }

    @Test
    void whereNobodyListensTheCentreIsUnreachable() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        OneLaptop laptop = laptop("sepi", SyncRoadsTest.at(city.unit("sepi"), nobody)).hold("menunggu");

        assertThat(laptop.sync()).extracting(SyncReport::outcome, SyncReport::code)
                .containsExactly(Outcome.UNREACHABLE, "CEN-101");
        assertThat(laptop.waiting().facts()).isEqualTo(1);
    }

    @Test
    void aRoadThatFallsSilentEndsAfterTheWaitForAnAnswer() throws IOException {
        CentreSettings unit = city.unit("bisu");
        try (BadRoad road = BadRoad.to(city.server.port(), RoadManner.good().silentAfter(12_000))) {
            CentreSettings through = new CentreSettings(List.of(new CentreSettings.Host("127.0.0.1", road.port())),
                    unit.database(), unit.account(), unit.password(), unit.trust(), new Waits(Duration.ofSeconds(5),
                            Duration.ofSeconds(1), false));
            OneLaptop laptop = laptop("bisu", through).machine("M1").punches("M1", 3_000);

            assertThat(laptop.sync()).extracting(SyncReport::outcome, SyncReport::code)
                    .containsExactly(Outcome.UNREACHABLE, "CEN-107");
            assertThat(laptop.through(unit, SyncWatch.NONE).good()).isTrue();
            assertThat(laptop.waiting().waiting()).isZero();
        }
    }
}
