package id.sidik.app.machines.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sidik.app.WindowScene;
import id.sidik.app.jobs.FxBackground;
import id.sidik.app.jobs.FxThread;
import id.sidik.app.machines.MachineTab;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.LiveLine;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The tab "Pantau langsung" on a window with a real background and a machine that goes away in between. */
@ExtendWith(ApplicationExtension.class)
class LiveTabTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    @TempDir
    static Path home;

    private final FxBackground background = new FxBackground(new FxThread());
    private final Settings settings = new Settings();
    private SimulatedMachine machine;
    private WindowFixture fixture;
    private WindowScene window;

    @Start
    void open(Stage stage) throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withSerial("CONTOH1").withPeople(12),
                WindowFixture.CLOCK);
        fixture = new WindowFixture(home, background, settings);
        fixture.office().machines().save(new Machine(new MachineId("CONTOH1"), "Lantai 1", "127.0.0.1", machine.port(),
                0, ZoneId.of("Asia/Jakarta")));
        window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.frame().jobs().stopAll();
        machine.close();
        background.close();
        fixture.close();
    }

    @Test
    void whatHappensAtTheMachineAppearsOnTopAndAGapIsARowOfItsOwn(FxRobot robot) {
        robot.interact(() -> {
            fixture.frame().shell().go(Section.MACHINES);
            fixture.composition().link().news().changed();
        });
        await().atMost(LONG).until(() -> robot.lookup(".tab-pane").tryQuery().isPresent());
        robot.interact(() -> open(robot.lookup(".tab-pane").queryAs(TabPane.class), MachineTab.LIVE));
        await().atMost(LONG).until(() -> !robot.lookup("#liveStart").queryButton().isDisabled());
        shoot(robot, "pantau-kosong");
        robot.interact(() -> robot.lookup("#liveStart").queryButton().fire());
        await().atMost(LONG).until(() -> robot.lookup("#liveNote").queryLabeled().getText().contains(
                fixture.frame().texts().formats().offset(Duration.ZERO)));
        machine.addPunch(SimulatedPunch.added(machine.people().get(1).pin(), machine.clock()));
        machine.sendEvent(0x200, (byte) 55, (byte) 0, (byte) 0, (byte) 0);
        await().atMost(LONG).until(() -> lines(robot).getItems().size() == 2);
        machine.restart(Duration.ofMillis(50));
        await().atMost(LONG).until(machine::takesPunches);
        machine.addPunch(SimulatedPunch.added(machine.people().get(2).pin(), machine.clock().plusSeconds(1)));
        await().atMost(LONG).until(() -> lines(robot).getItems().stream().anyMatch(LiveLine.Gap.class::isInstance));
        shoot(robot, "pantau");
        assertThat(lines(robot).getItems()).hasSize(4);
        robot.interact(() -> robot.lookup("#liveStop").queryButton().fire());
        await().atMost(LONG).until(() -> !fixture.frame().jobs().ledgers().isEmpty());
        assertThat(fixture.frame().jobs().ledgers().getFirst().figures()).containsEntry("heard", 1L)
                .containsEntry("fromLog", 1L);
        await().atMost(LONG).until(() -> robot.lookup("#liveStart").queryButton().isVisible());
    }

    private static void open(TabPane tabs, MachineTab kind) {
        tabs.getTabs().stream().filter(tab -> tab.getId().equals(kind.name())).findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }

    private static TableView<LiveLine> lines(FxRobot robot) {
        return robot.lookup("#liveLines").queryTableView();
    }

    private void shoot(FxRobot robot, String name) {
        Dresses.each(robot, settings, way -> {
            live(robot);
            robot.interact(() -> Shots.take(window.scene(), name + way));
        });
        live(robot);
    }

    private static void live(FxRobot robot) {
        robot.interact(() -> robot.lookup(".tab-pane").tryQueryAs(TabPane.class)
                .ifPresent(tabs -> open(tabs, MachineTab.LIVE)));
        robot.interact(() -> {});
    }
}
