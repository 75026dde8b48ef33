package id.sidik.operations.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.operations.work.TroubleException;
import id.sidik.testkit.MariaServer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Making and keeping a centre, on a real server. */
class CentreAdminDeskTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Jakarta"));
    private static final String DATABASE = "desk_" + ProcessHandle.current().pid();

    private final CentreAdminDesk desk = new CentreAdminDesk(CLOCK);

    @Test
    void aCentreIsMadeKeptAndLookedAt() {
        MariaServer server = MariaServer.start();
        CentreAddress root = new CentreAddress(server.host() + ":" + server.port(), DATABASE, server.account(),
                server.password(), server.certificate().sha256());
        CentreKeys keys = desk.init(root, "Kota Contoh");
        CentreAddress keeper = as(root, keys);

        CentreKeys unit = desk.addUnit(keeper, "dikbud", "Dinas Pendidikan");
        CentreKeys admin = desk.addForCity(keeper, CentreAccountKind.ADMIN, "ibu_a");
        CentreKeys report = desk.addForCity(keeper, CentreAccountKind.REPORT, "bkpsdm");
        assertThat(unit.account()).isEqualTo(DATABASE + "_unit_dikbud");
        assertThat(unit.toString() + keys + keeper).doesNotContain(unit.password(), keys.password());
        assertThat(admin.password()).isNotEqualTo(report.password()).hasSize(28);
        assertThat(desk.rotate(keeper, CentreAccountKind.UNIT, "dikbud").password()).isNotEqualTo(unit.password());
        desk.block(keeper, CentreAccountKind.UNIT, "dikbud", true);
        assertThat(desk.units(keeper)).singleElement().satisfies(line -> {
            assertThat(line.blocked()).isTrue();
            assertThat(line.lastSeen()).isEmpty();
            assertThat(line.name()).isEqualTo("Dinas Pendidikan");
        });
        assertThat(desk.migrate(keeper).doubts()).isEmpty();
        assertThat(desk.status(keeper).monthsUntil()).isEqualTo(LocalDate.of(2028, 6, 1));
        refused("CEN-117", () -> desk.init(root, "Kota Contoh"));
        refused("CEN-103", () -> desk.units(as(root, unit)));
        refused("CEN-117", () -> desk.rotate(keeper, CentreAccountKind.ADMIN, "siapa"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"'', sidik", "pusat:0, sidik", "pusat:x, sidik", "pusat, 'a b'", "'a,,b', sidik"})
    void whatIsNoAddressIsSaidSo(String hosts, String database) {
        refused("CEN-120", () -> desk.status(new CentreAddress(hosts, database, "a", "b", "ab".repeat(32))));
    }

    @Test
    void aCentreThatIsNotThereIsATroubleOfItsOwn() {
        refused("CEN-102", () -> desk.status(new CentreAddress(at(), "sidik", "a", "b", "ab".repeat(32))));
    }

    private static String at() {
        MariaServer server = MariaServer.start();
        return server.host() + ":" + server.port();
    }

    private static CentreAddress as(CentreAddress root, CentreKeys keys) {
        return new CentreAddress(root.hosts(), root.database(), keys.account(), keys.password(), root.trust());
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatExceptionOfType(TroubleException.class).isThrownBy(attempt)
                .satisfies(thrown -> assertThat(thrown.trouble().code()).isEqualTo(code));
    }
}
