package id.sidik.central;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.Punch;
import id.sidik.domain.PunchSource;
import id.sidik.testkit.MariaServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A centre of its own on the test server: a fresh database, its keeper, and units made as they are needed. */
final class City implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    static final String DIGEST = "a".repeat(64);
    private static final Waits WAITS = new Waits(Duration.ofSeconds(10), Duration.ofSeconds(60), true);
    private static final AtomicInteger CITIES = new AtomicInteger();

    final @Nullable MariaServer server;
    final CentreSettings root;
    final CentreAdmin admin;
    final CentreSettings keeper;
    private final Map<String, Credentials> units = new HashMap<>();

    private City(MariaServer server) {
        this(server, new CentreSettings(List.of(new CentreSettings.Host(server.host(), server.port())), fresh("c"),
                server.account(), server.password(), new Trust.Fingerprint(server.certificate().sha256()), WAITS));
    }

    private City(@Nullable MariaServer server, CentreSettings root) {
        this.server = server;
        this.root = root;
        Credentials keys = CentreAdmin.init(root, "Kota Contoh", TODAY);
        this.keeper = root.as(keys.account(), keys.password());
        this.admin = CentreAdmin.open(keeper);
    }

    /** The name of a database that is not there yet. */
    static String fresh(String start) {
        return start + ProcessHandle.current().pid() + "_" + CITIES.incrementAndGet();
    }

    /** On servers that the test keeps itself. @param root its database is the one to make */
    static City at(CentreSettings root) {
        return new City(null, root);
    }

    static City fresh() {
        return new City(MariaServer.start());
    }

    /** On a server of its own, for a test that kills it. */
    static City on(MariaServer server) {
        return new City(server);
    }

    /** The account of a unit, made when it is asked for first. */
    CentreSettings unit(String code) {
        Credentials keys = units.computeIfAbsent(code, fresh -> admin.addUnit(fresh, "Dinas " + fresh));
        return root.as(keys.account(), keys.password());
    }

    static String laptop(int number) {
        return new UUID(0x7000_0000_0000_7000L, 0x8000_0000_0000_0000L + number).toString();
    }

    /** A conversation of a unit's laptop that has said hello. */
    Centre with(String code, String laptop) {
        Centre centre = Centre.open(unit(code));
        centre.hello(laptop, "Laptop " + code, "SIDIK test", CLOCK);
        return centre;
    }

    /** Everything the laptop has, in one batch after its last. */
    static BatchReceipt send(Centre centre, long number, List<Punch> punches, List<CentralFact> facts) {
        centre.openBatch(number);
        centre.pushPunches(punches);
        centre.pushFacts(facts);
        return centre.closeBatch(DIGEST);
    }

    static List<Punch> punches(String machine, int count) {
        LocalDateTime first = LocalDateTime.of(2026, 11, 2, 7, 30);
        return IntStream.range(0, count).mapToObj(i -> punch(machine, "" + (i % 50 + 1), first.plusSeconds(i)))
                .toList();
    }

    static Punch punch(String machine, String pin, LocalDateTime at) {
        return new Punch(new MachineId(machine), new Pin(pin), at, 1, 0, 0, PunchSource.WIRE, WIB, CLOCK.instant());
    }

    static Trust authority(Path file) {
        return new Trust.Authority(file);
    }

    /** A connection of the server's own administrator to this city's database. */
    Sql asRoot() throws SQLException {
        Connection line = Link.open(root);
        line.setAutoCommit(true);
        return new Sql(line);
    }

    @Override
    public void close() {
        admin.close();
        try (Connection line = Link.open(root, "")) {
            new Sql(line).run("DROP DATABASE `" + root.database() + "`");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
