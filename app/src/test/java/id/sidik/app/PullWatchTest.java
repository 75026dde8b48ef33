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
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The window answers while a machine is pulled. A busy system takes the processor from any thread now and then, so one
 * undisturbed pull of a few is the proof: whatever blocks the window itself blocks it in every one.
 */
@ExtendWith(ApplicationExtension.class)
class PullWatchTest {
    private static final int RECORDS = 30_000;
    private static final int ROUNDS = 5;
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
    void theWindowIsNeverBlockedOverATenthOfASecondDuringAPull(FxRobot robot, TestReporter reporter) {
        robot.interact(() -> fixture.composition().link().news().changed());
        robot.push(KeyCode.F8);

        Duration shortest = IntStream.range(0, ROUNDS).mapToObj(round -> blocked(robot, round, reporter))
                .filter(wait -> wait.compareTo(MOST) < 0).findFirst().orElse(Duration.ofDays(1));

        assertThat(shortest).as("every one of %d pulls blocked the window", ROUNDS).isLessThan(MOST);
        assertThat(fixture.frame().jobs().ledgers().getFirst().figures()).containsEntry("read", (long) RECORDS);
    }

    /** @return the longest wait of the window beyond that of an idle thread */
    private Duration blocked(FxRobot robot, int round, TestReporter reporter) {
        try (ExecutorService idle = Executors.newSingleThreadExecutor();
                UiWatchdog watchdog = new UiWatchdog(fxThread);
                UiWatchdog system = new UiWatchdog(idle)) {
            watchdog.watch(true);
            system.watch(true);
            robot.push(KeyCode.F5);
            await().atMost(Duration.ofMinutes(2)).until(() -> fixture.frame().jobs().ledgers().size() > round);
            reporter.publishEntry(Map.of("longest wait of the window", watchdog.longest().toString(),
                    "of an idle thread", system.longest().toString()));
            return watchdog.longest().minus(system.longest());
        }
    }
}
