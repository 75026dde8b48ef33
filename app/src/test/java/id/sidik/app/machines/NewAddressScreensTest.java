package id.sidik.app.machines;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.WindowScene;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.UsualPort;
import id.sidik.app.testing.WindowFixture;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.ScanRequest;
import id.sidik.operations.work.Job;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A machine that was seen at another address, in the real window. */
@ExtendWith({UsualPort.class, ApplicationExtension.class})
class NewAddressScreensTest {
    @TempDir
    static Path home;

    private final Settings settings = new Settings();
    private WindowFixture fixture;
    private WindowScene window;
    private SimulatedMachine moved;

    @Start
    void open(Stage stage) throws IOException {
        Dresses.usual(settings);
        fixture = new WindowFixture(home, new AtOnce(), settings);
        window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
        moved = start("127.0.0.3", "PINDAH-1");
        fixture.office().machines().save(new Machine(new MachineId("PINDAH-1"), "Gudang", "127.0.0.6",
                Machine.DEFAULT_PORT, 0, ZoneId.of("Asia/Jakarta")));
        fixture.composition().link().news().changed();
    }

    private static SimulatedMachine start(String host, String serial) throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withHost(host).withPort(Machine.DEFAULT_PORT)
                .withSerial(serial).withPeople(6), WindowFixture.CLOCK);
    }

    @AfterEach
    void close() {
        moved.close();
        fixture.close();
    }

    @Test
    void aMachineThatWasSeenElsewhereIsMarkedAndTakesItsNewAddressFromItsRow(FxRobot robot) throws Exception {
        fixture.office().scans().scan(ScanRequest.usual().in("127.0.0.0/29"), row -> {}).run(Job.Progress.NONE);
        Dresses.each(robot, settings, way -> {
            robot.interact(() -> {
                fixture.frame().shell().go(Section.MACHINES);
                fixture.composition().link().news().changed();
            });
            robot.interact(() -> Shots.take(window.scene(), "alamat-berubah" + way));
        });
        assertThat(((Label) window.scene().lookup("#placeSaid")).getText()).contains("127.0.0.3");
        robot.interact(() -> robot.lookup("#takeAddress").queryAs(Hyperlink.class).fire());
        robot.interact(() -> Shots.take(dialog(), "dialog-alamat-berubah"));
        robot.interact(() -> ((Button) dialog().lookup("#dialogAccept")).fire());
        assertThat(fixture.office().machines().find("Gudang").orElseThrow().host()).isEqualTo("127.0.0.3");
        assertThat(window.scene().lookup("#placeBar").isVisible()).isFalse();
        robot.interact(() -> robot.lookup("#machineTabs").queryAs(TabPane.class).getSelectionModel().selectLast());
        robot.interact(() -> Shots.take(window.scene(), "riwayat-tindakan"));
        robot.interact(() -> robot.lookup("#edit").queryButton().fire());
        robot.interact(() -> Shots.take(dialog(), "formulir-jalan-lain"));
        robot.interact(() -> ((Button) dialog().lookup("#dialogCancel")).fire());
    }

    private static Scene dialog() {
        return Window.getWindows().getLast().getScene();
    }
}
