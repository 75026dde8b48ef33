package id.sidik.intake.modem;

import id.sidik.simulator.ModemHabits;
import id.sidik.simulator.SimulatedModem;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

/** A gateway over a real pseudo terminal. */
abstract class GatewayTestBase {
    static final OffsetDateTime AT = OffsetDateTime.parse("2026-07-13T07:15:00+07:00");
    static final Instant NOW = AT.toInstant().plusSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(20);

    final Office office = new Office();
    SimulatedModem modem = new SimulatedModem(ModemHabits.usual());
    ModemSettings settings = new ModemSettings(115_200, Duration.ofSeconds(4), Duration.ofSeconds(8),
            Duration.ofMillis(50), SHORT, Duration.ofMillis(100), Duration.ofDays(1));
    private volatile boolean stop;
    private Thread runner = new Thread(() -> {});

    @BeforeEach
    void onlyWhereTheSystemHasPseudoTerminals() {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "no pseudo terminals here");
    }

    @AfterEach
    void end() throws InterruptedException {
        stop();
        modem.close();
    }

    void start() throws IOException {
        modem.plugIn();
        run();
    }

    void run() {
        SmsGateway gateway = new SmsGateway(modem::device, settings, office, InstantSource.fixed(NOW));
        stop = false;
        runner = new Thread(() -> gateway.run(() -> stop));
        runner.start();
    }

    void stop() throws InterruptedException {
        stop = true;
        runner.join(TimeUnit.SECONDS.toMillis(10));
        if (runner.isAlive()) throw new AssertionError("the gateway does not hear the stop");
    }

    static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(40));
    }
}
