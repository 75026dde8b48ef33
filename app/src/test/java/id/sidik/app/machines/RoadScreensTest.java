package id.sidik.app.machines;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.app.text.Language;
import id.sidik.app.theme.Look;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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

/** Machines that are not on the network: their causes are looked for too, and what cannot be is told, not greyed. */
@ExtendWith(ApplicationExtension.class)
class RoadScreensTest {
    @TempDir
    static Path home;

    private final Settings settings = new Settings();
    private WindowFixture fixture;
    private Stage stage;

    @Start
    void open(Stage stage) throws IOException {
        this.stage = stage;
        Dresses.usual(settings);
        fixture = new WindowFixture(home, new AtOnce(), settings);
        stage.setScene(fixture.window(1366, 768).scene());
        stage.show();
        save("LAPOR-1", "Gudang", new Road.Push());
        fixture.composition().link().news().changed();
    }

    private void save(String serial, String name, Road road) {
        fixture.office().machines().save(new Machine(new MachineId(serial), name, road, 0,
                ZoneId.of("Asia/Jakarta")));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void choose(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.MACHINES));
        robot.interact(() -> robot.lookup("#machines").queryAs(TableView.class).getSelectionModel().selectFirst());
    }

    private static Scene dialog() {
        return Window.getWindows().getLast().getScene();
    }

    private void live(FxRobot robot) {
        robot.interact(() -> {
            TabPane tabs = robot.lookup("#machineTabs").queryAs(TabPane.class);
            tabs.getTabs().stream().filter(tab -> MachineTab.LIVE.name().equals(tab.getId())).findFirst()
                    .ifPresent(tabs.getSelectionModel()::select);
        });
    }

    @Test
    void theCauseOfAMachineThatReportsIsLookedForInItsOwnSteps(FxRobot robot) {
        choose(robot);
        assertThat(robot.lookup("#diagnose").queryButton().isDisabled()).isFalse();
        robot.interact(() -> robot.lookup("#diagnose").queryButton().fire());
        robot.interact(() -> Shots.take(dialog(), "dialog-penyebab-lapor"));
        assertThat(((Label) dialog().lookup("#step1")).getText()).contains(fixture.words("diagnosis.test.RECEIVER"));
        assertThat(dialog().lookup("#step6")).isNull();
        assertThat(((Label) dialog().lookup("#diagnosisCause")).getText()).contains(fixture.phrase(
                "diagnosis.report.receiver.off"));
        assertThat(dialog().lookup("#offer-openReceiver")).isNotNull();
        robot.interact(() -> ((Button) dialog().lookup("#dialogAccept")).fire());
    }

    @Test
    void theLineThatIsMissingIsFoundFirst(FxRobot robot) {
        save("LAPOR-1", "Gudang", new Road.Serial("/dev/ttyNOPE7", 9600, 1));
        robot.interact(() -> settings.language().set(Language.EN));
        robot.interact(() -> settings.look().set(Look.DARK));
        robot.interact(() -> fixture.composition().link().news().changed());
        choose(robot);
        robot.interact(() -> robot.lookup("#diagnose").queryButton().fire());
        robot.interact(() -> Shots.take(dialog(), "dialog-penyebab-serial-en-gelap"));
        assertThat(((Label) dialog().lookup("#diagnosisCause")).getText()).contains("/dev/ttyNOPE7");
        robot.interact(() -> ((Button) dialog().lookup("#dialogAccept")).fire());
        robot.interact(() -> Dresses.usual(settings));
    }

    @Test
    void whyItCannotBeFollowedLiveIsSaidInPlaceOfAGreyButton(FxRobot robot) {
        choose(robot);
        live(robot);
        robot.interact(() -> Shots.take(stage.getScene(), "pantau-lapor"));
        assertThat(robot.lookup("#liveEmpty").queryAs(Label.class).getText()).contains(fixture.phrase(
                "trouble.live.onPush"));
        assertThat(robot.lookup("#liveStart").queryButton().isVisible()).isFalse();
    }
}
