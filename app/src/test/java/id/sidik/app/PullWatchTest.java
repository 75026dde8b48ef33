package id.sidik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sidik.app.jobs.FxBackground;
import id.sidik.app.jobs.FxThread;
import id.sidik.app.settings.Settings;
import id.sidik.app.testing.WindowFixture;
import id.sidik.app.watch.UiWatchdog;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.Ledger;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window answers while a machine is pulled. What the system keeps an idle thread waiting is not its fault. */
@ExtendWith(ApplicationExtension.class)
class PullWatchTest {
    private static final Logger LOG = LoggerFactory.getLogger(PullWatchTest.class);
    private static final int RECORDS = 30_000;
    private static final Duration MOST = Duration.ofMillis(100);
    @TempDir
    static Path home;

    private final FxThread fxThread = new FxThread();
    private final FxBackground background = new FxBackground(fxThread);
    private SimulatedMachine machine;
    private WindowFixture fixture;

    @Start
    void open(Stage stage) throws IOException {
        machine = SimulatedMachine.start(
                SimulatorSettings.usual().withSerial("CONTOH1").withPeople(200).withRecords(RECORDS),
                WindowFixture.CLOCK);
        fixture = new WindowFixture(home, background, new Settings());
        fixture.office().machines().save(new Machine(new MachineId("CONTOH1"), "Lantai 1", "127.0.0.1", machine.port(),
                0, ZoneId.of("Asia/Jakarta")));
        stage.setScene(fixture.window(1000, 660).scene());
        stage.show();
    }

    @AfterEach
    void close() {
        machine.close();
        background.close();
        fixture.close();
    }

    @Test
    void theWindowIsNeverBlockedOverATenthOfASecondDuringAPull(FxRobot robot) {
        robot.interact(() -> fixture.composition().link().news().changed());
        robot.push(KeyCode.F8);
        try (ExecutorService idle = Executors.newSingleThreadExecutor();
                UiWatchdog watchdog = new UiWatchdog(fxThread);
                UiWatchdog system = new UiWatchdog(idle)) {
            watchdog.watch(true);
            system.watch(true);
            robot.push(KeyCode.F5);
            await().atMost(Duration.ofMinutes(2)).until(() -> !fixture.frame().jobs().ledgers().isEmpty());
            Duration blocked = watchdog.longest();
            Duration noise = system.longest();

            Ledger ledger = fixture.frame().jobs().ledgers().getFirst();
            LOG.info("{} records, longest wait of the window {} ms, of an idle thread {} ms",
                    ledger.figures().get("read"), blocked.toMillis(), noise.toMillis());
            assertThat(ledger.figures()).containsEntry("read", (long) RECORDS);
            assertThat(blocked).isLessThan(MOST.plus(noise));
        }
    }
}
