package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.central.CentralException.Code;
import id.sidik.central.CentreSettings.Host;
import id.sidik.testkit.ServerCertificate;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is trusted, who is let in, and how long is waited. */
class LinkTest {
    private static City city;
    private static CentreSettings unit;

    @TempDir
    private Path folder;

    @BeforeAll
    static void found() {
        city = City.fresh();
        unit = city.unit("tautan");
    }

    @AfterAll
    static void leave() {
        if (city != null) city.close();
    }

    @Test
    void theAuthoritysFileOpensTheLine() {
        try (Centre centre = Centre.open(trusting(new Trust.Authority(city.server.certificate().file())))) {
            assertThat(centre.hello(City.laptop(1), "x", "x", City.CLOCK).unitCode()).isEqualTo("tautan");
        }
    }

    @Test
    void theFingerprintOpensTheLineHoweverItIsWritten() {
        String colons = city.server.certificate().sha256().toUpperCase(java.util.Locale.ROOT)
                .replaceAll("(..)(?=.)", "$1:");
        try (Centre centre = Centre.open(trusting(new Trust.Fingerprint(colons)))) {
            assertThat(centre.hello(City.laptop(1), "x", "x", City.CLOCK).role()).isEqualTo(Role.UNIT);
        }
    }

    @Test
    void anotherAuthorityAndAnotherFingerprintAreNotTrusted() throws IOException, InterruptedException {
        ServerCertificate foreign = ServerCertificate.make(folder, "foreign");

        refused(trusting(new Trust.Authority(foreign.file())), Code.NOT_TRUSTED);
        refused(trusting(new Trust.Fingerprint(foreign.sha256())), Code.NOT_TRUSTED);
        refused(trusting(new Trust.Authority(folder.resolve("missing.pem"))), Code.NOT_TRUSTED);
    }

    @Test
    void anAccountIsNotLetInWithoutTls() {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> Attacker.connect(unit, "disable").close())
                .matches(refused -> refused.getErrorCode() == 1045);
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountLookTheSame() {
        refused(unit.as(unit.account(), "x"), Code.KEY_REFUSED);
        refused(unit.as("nobody", unit.password()), Code.KEY_REFUSED);
    }

    @Test
    void anotherDatabaseIsNotOpened() {
        refused(new CentreSettings(unit.hosts(), "mysql", unit.account(), unit.password(), unit.trust(), unit.waits()),
                Code.NOT_ALLOWED);
    }

    @Test
    void aHostThatDoesNotAnswerIsPassedOver() throws IOException {
        List<Host> hosts = new ArrayList<>(List.of(new Host("127.0.0.1", closedPort())));
        hosts.addAll(unit.hosts());
        try (Centre centre = Centre.open(at(hosts))) {
            assertThat(centre.hello(City.laptop(1), "x", "x", City.CLOCK).lastBatch()).isZero();
        }
    }

    @Test
    void aCentreThatIsNowhereSaysSoAndPasses() throws IOException {
        assertThatExceptionOfType(CentralException.class)
                .isThrownBy(() -> Centre.open(at(List.of(new Host("127.0.0.1", closedPort())))))
                .matches(failed -> failed.code() == Code.UNREACHABLE && failed.passes());
    }

    @Test
    void aServerThatTakesTheLineAndSaysNothingIsNotWaitedForForEver() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CentreSettings there = new CentreSettings(List.of(new Host("127.0.0.1", silent.getLocalPort())),
                    unit.database(), unit.account(), unit.password(), unit.trust(),
                    new Waits(Duration.ofMillis(200), Duration.ofMillis(200), false));

            refused(there, Code.UNREACHABLE);
        }
    }

    @Test
    void noPasswordStatementOrValueIsInAFailure() {
        String password = "Very-Secret-Word";
        assertThatExceptionOfType(CentralException.class)
                .isThrownBy(() -> Centre.open(unit.as(unit.account(), password)))
                .satisfies(failed -> assertThat(whole(failed)).doesNotContain(password));
        try (Centre centre = city.with("tautan", City.laptop(1))) {
            assertThatExceptionOfType(CentralException.class)
                    .isThrownBy(() -> centre.propose(new Edit("EMPLOYEE", "Contoh Pegawai", 0, "no json", false), "x"))
                    .satisfies(failed -> assertThat(whole(failed)).contains("CEN-110").doesNotContain("Contoh",
                            "CALL"));
        }
        assertThat(unit.toString()).doesNotContain(unit.password());
        assertThat(new Credentials("a", password).toString()).doesNotContain(password);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "a b", "a'b", "a`b", "x?y=z", "../mysql"})
    void aNameThatCouldMeanMoreIsNoDatabase(String database) {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(
                () -> new CentreSettings(unit.hosts(), database, "a", "b", unit.trust(), unit.waits()));
    }

    private static String whole(Throwable failed) {
        StringWriter text = new StringWriter();
        failed.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void refused(CentreSettings settings, Code code) {
        assertThatExceptionOfType(CentralException.class).isThrownBy(() -> Centre.open(settings))
                .extracting(CentralException::code).isEqualTo(code);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static CentreSettings at(List<Host> hosts) {
        return new CentreSettings(hosts, unit.database(), unit.account(), unit.password(), unit.trust(), unit.waits());
    }

    private static CentreSettings trusting(Trust trust) {
        return new CentreSettings(unit.hosts(), unit.database(), unit.account(), unit.password(), trust, unit.waits());
    }
}
