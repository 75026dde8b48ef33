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
import id.sidik.app.text.Language;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The search on the network and the search for a cause in the real window, with machines on 127.0.0.*. */
@ExtendWith({UsualPort.class, ApplicationExtension.class})
class DiscoveryScreensTest {
    @TempDir
    static Path home;

    private final Settings settings = new Settings();
    private WindowFixture fixture;
    private WindowScene window;
    private SimulatedMachine moved;
    private SimulatedMachine fresh;

    @Start
    void open(Stage stage) throws IOException {
        Dresses.usual(settings);
        fixture = new WindowFixture(home, new AtOnce(), settings);
        window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
        moved = start("127.0.0.3", "PINDAH-1");
        fresh = start("127.0.0.4", "BARU-1");
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
        fresh.close();
        fixture.close();
    }

    @Test
    void aSilentMachineIsFoundByItsRowAndTakesItsNewAddress(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.MACHINES));
        robot.interact(() -> robot.lookup("#pullAll").queryButton().fire());
        robot.interact(() -> Shots.take(window.scene(), "mesin-tidak-menjawab"));
        robot.interact(() -> robot.lookup("#seekCause").queryAs(Hyperlink.class).fire());
        robot.interact(() -> Shots.take(dialog(), "dialog-penyebab"));
        assertThat(((Label) dialog().lookup("#diagnosisCause")).getText()).contains("127.0.0.3");
        assertThat(dialog().lookup("#offer-takeAddress")).isNotNull();
        robot.interact(() -> ((Button) dialog().lookup("#dialogAccept")).fire());
        robot.interact(() -> robot.lookup("#scan").queryButton().fire());
        robot.interact(() -> ((TextField) dialog().lookup("#scanRange")).setText("127.0.0.0/29"));
        robot.interact(() -> ((Button) dialog().lookup("#scanStart")).fire());
        robot.interact(() -> Shots.take(dialog(), "dialog-cari"));
        robot.interact(() -> ((Button) dialog().lookup("#dialogAccept")).fire());
        robot.interact(() -> Shots.take(window.scene(), "mesin-pindah"));

        assertThat(fixture.office().machines().find("Gudang").orElseThrow().host()).isEqualTo("127.0.0.3");
    }

    @Test
    void bothDialogsSpeakEnglishToo(FxRobot robot) {
        robot.interact(() -> settings.language().set(Language.EN));
        robot.interact(() -> fixture.frame().shell().go(Section.MACHINES));
        robot.interact(() -> robot.lookup("#diagnose").queryButton().fire());
        robot.interact(() -> Shots.take(dialog(), "dialog-penyebab-en"));
        robot.interact(() -> ((Button) dialog().lookup("#dialogAccept")).fire());
        robot.interact(() -> robot.lookup("#scan").queryButton().fire());
        robot.interact(() -> ((TextField) dialog().lookup("#scanRange")).setText("127.0.0.0/29"));
        robot.interact(() -> ((Button) dialog().lookup("#scanStart")).fire());
        robot.interact(() -> Shots.take(dialog(), "dialog-cari-en"));
        assertThat(((Label) dialog().lookup("#scanSaid")).getText()).contains("found");
        robot.interact(() -> ((Button) dialog().lookup("#dialogCancel")).fire());
        robot.interact(() -> Dresses.usual(settings));
    }

    private static Scene dialog() {
        return Window.getWindows().getLast().getScene();
    }
}
