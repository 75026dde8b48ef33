package id.sidik.app.machines.push;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.WindowScene;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.PushManner;
import id.sidik.operations.PushOrders;
import id.sidik.operations.PushPlace;
import id.sidik.simulator.PushingMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Machines that report, in the real window: the list, the queue of orders, and the account of what was told. */
@ExtendWith(ApplicationExtension.class)
class PushScreensTest {
    private static final MachineId STORE = new MachineId("UJI-9");

    @TempDir
    static Path home;

    private final Settings settings = new Settings();
    private WindowFixture fixture;
    private WindowScene window;

    @Start
    void open(Stage stage) throws IOException {
        report();
        fixture = new WindowFixture(home, new AtOnce(), settings);
        window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /** Before the window is there: what is reported to an open window is told on the receiver's own threads. */
    private static void report() throws IOException {
        try (Office office = Office.open(new OfficeSettings(home, "Operator Contoh"), WindowFixture.CLOCK)) {
            report(office);
        }
    }

    private static void report(Office office) throws IOException {
        office.push().register(STORE, "Gudang", PushManner.USUAL);
        int port = office.push().listen(new PushPlace(true, "127.0.0.1", 0));
        PushOrders orders = office.push().orders();
        try (PushingMachine machine = PushingMachine.speaking(2, URI.create("http://127.0.0.1:" + port + "/"),
                SimulatorSettings.usual().withPeople(6).withFingers(2).withSerial(STORE.serial()))) {
            orders.saveUser(STORE, new Pin("990017"), "Contoh Pegawai Satu", "pegawai baru");
            orders.deleteUser(STORE, new Pin("404"), "pindah tugas");
            orders.setTime(STORE, "selisih 7 menit");
            machine.greet();
            machine.report();
            machine.reportPeople();
            machine.reportFingers();
            machine.poll();
        }
        orders.queryPunches(STORE, java.time.LocalDateTime.of(2026, 10, 1, 0, 0),
                java.time.LocalDateTime.of(2026, 10, 31, 23, 59, 59), "");
    }

    @Test
    void theQueueAndTheAccountAreShownInBothLanguagesAndLooks(FxRobot robot) {
        Dresses.each(robot, settings, way -> shown(robot, way));
    }

    private void shown(FxRobot robot, String way) {
        robot.interact(() -> fixture.frame().shell().go(Section.MACHINES));
        robot.interact(() -> robot.lookup("#push").queryButton().fire());
        String[] names = {"mesin", "perintah", "diterima"};
        for (int tab = 0; tab < names.length; tab++) {
            int nth = tab;
            robot.interact(() -> ((TabPane) dialog().lookup("#pushTabs")).getSelectionModel().select(nth));
            robot.interact(() -> Shots.take(dialog(), "push-" + names[nth] + way));
        }
        robot.interact(() -> ((TabPane) dialog().lookup("#pushTabs")).getSelectionModel().select(1));
        assertThat(((TableView<?>) dialog().lookup("#pushOrders")).getItems().size()).isPositive();
        robot.interact(() -> ((Button) dialog().lookup("#dialogAccept")).fire());
    }

    private static Scene dialog() {
        return Window.getWindows().getLast().getScene();
    }
}
