package id.sidik.app.sms;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.WindowScene;
import id.sidik.app.jobs.FxBackground;
import id.sidik.app.jobs.FxThread;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.operations.roads.SmsLine;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.ModemHabits;
import id.sidik.simulator.SimulatedModem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window listens to a modem behind a real serial port of this system: connected, heard, stopped. */
@ExtendWith(ApplicationExtension.class)
class ModemScreenTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-02T07:15:00+07:00");

    @TempDir
    static Path home;
    private final FxBackground background = new FxBackground(new FxThread());
    private final SimulatedModem modem = new SimulatedModem(ModemHabits.usual());
    private WindowFixture fixture;
    private WindowScene window;

    @Start
    void open(Stage stage) {
        fixture = new WindowFixture(home, background, new Settings());
        window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.frame().jobs().stopAll();
        modem.close();
        background.close();
        fixture.close();
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(40));
    }

    private Button button(FxRobot robot) {
        return robot.from(window.scene().getRoot()).lookup("#modem").queryButton();
    }

    private static Parent dialog() {
        return Window.getWindows().getLast().getScene().getRoot();
    }

    private TableView<SmsLine> messages(FxRobot robot) {
        return robot.from(window.scene().getRoot()).lookup("#sms").queryTableView();
    }

    @Test
    void whatTheModemBringsShowsAtOnceAndStoppingLeavesALedger(FxRobot robot) throws Exception {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "no pseudo terminals here");
        modem.plugIn();
        robot.interact(() -> fixture.frame().shell().go(Section.SMS));
        robot.interact(() -> button(robot).fire());
        await().until(() -> dialog().lookup("#port") != null);
        robot.interact(() -> {
            ((ComboBox<?>) dialog().lookup("#port")).getEditor().setText(modem.device().orElseThrow());
            ((Button) dialog().lookup("#dialogAccept")).fire();
        });
        await().until(() -> button(robot).getText().equals(fixture.words("sms.modem.stop")));
        modem.bring("+628110000001", "selamat pagi", AT);
        await().until(() -> messages(robot).getItems().size() == 1);
        await().until(() -> modem.stored() == 0);
        robot.interact(() -> Shots.take(window.scene(), "sms-modem-tersambung"));
        modem.bring("+628110000001", "selamat siang", AT.plusHours(5));
        await().until(() -> messages(robot).getItems().size() == 2);

        robot.interact(() -> button(robot).fire());
        await().until(() -> !fixture.frame().jobs().ledgers().isEmpty());
        Ledger ledger = fixture.frame().jobs().ledgers().getFirst();
        assertThat(ledger.job()).isEqualTo("smsListen");
        assertThat(ledger.figures()).containsEntry("read", 2L);
        await().until(() -> button(robot).getText().equals(fixture.words("sms.modem.connect")));
        assertThat(fixture.office().roads().modem().chosen()).as("remembered for the next time").isPresent();
    }
}
