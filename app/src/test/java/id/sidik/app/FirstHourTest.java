package id.sidik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sidik.app.jobs.FxBackground;
import id.sidik.app.jobs.FxThread;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.WindowFixture;
import id.sidik.operations.LogFilter;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a new office does in its first hour, by mouse and keyboard, with the program's own background threads. */
@ExtendWith(ApplicationExtension.class)
class FirstHourTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    @TempDir
    static Path home;

    private final FxBackground background = new FxBackground(new FxThread());
    private SimulatedMachine machine;
    private WindowFixture fixture;
    private WindowScene window;

    @Start
    void open(Stage stage) throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withSerial("CONTOH1").withPeople(6),
                WindowFixture.CLOCK);
        fixture = new WindowFixture(home, background, new Settings());
        window = fixture.window(1000, 660);
        stage.setScene(window.scene());
        stage.show();
    }

    @AfterEach
    void close() {
        machine.close();
        background.close();
        fixture.close();
    }

    @Test
    void fromAnEmptyListToTheOfficialSheet(FxRobot robot) {
        addTheMachine(robot);
        pullIt(robot);
        makeAPersonOfAPin(robot);
        lookAtTheMonth(robot);
        lookAtTheSheet(robot);
    }

    private void addTheMachine(FxRobot robot) {
        await().atMost(PATIENCE).until(() -> robot.lookup("#emptyNext").<Node>queryAll().stream().anyMatch(
                FirstHourTest::isSeen));
        robot.interact(() -> robot.lookup("#add").queryButton().fire());
        robot.interact(() -> {
            type("#host", "127.0.0.1");
            type("#port", String.valueOf(machine.port()));
            dialogButton("#test").fire();
        });
        await().atMost(PATIENCE).until(() -> dialogNode("#outcome") instanceof Labeled said
                && said.getText().contains("CONTOH1"));
        robot.interact(() -> {
            type("#name", "Lantai 1");
            dialogButton("#dialogAccept").fire();
        });
        await().atMost(PATIENCE).until(() -> table(robot, "#machines").getItems().size() == 1);
    }

    private void pullIt(FxRobot robot) {
        robot.push(KeyCode.F5);
        await().atMost(PATIENCE).until(() -> !fixture.frame().jobs().ledgers().isEmpty());

        assertThat(fixture.office().log().count(LogFilter.ALL)).isPositive();
        await().atMost(PATIENCE).until(() -> fixture.frame().shell().work(Section.PEOPLE).get() == 6);
    }

    private void makeAPersonOfAPin(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        await().atMost(PATIENCE).until(() -> robot.lookup("#emptyLink").<Node>query().isVisible());
        robot.interact(() -> robot.lookup("#emptyLink").queryButton().fire());
        robot.interact(() -> dialogButton("#create").fire());
        robot.interact(() -> {
            type("#number", "198705232011011004");
            dialogButton("#dialogAccept").fire();
        });
        await().atMost(PATIENCE).until(() -> table(robot, "#people").getItems().size() == 1);
        robot.interact(() -> dialogButton("#dialogAccept").fire());
    }

    private void lookAtTheMonth(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
        await().atMost(PATIENCE).until(() -> robot.lookup("#monthGrid").<ListView<?>>query().getItems().size() == 6);
        robot.interact(() -> robot.lookup("#monthGrid").query().requestFocus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.RIGHT);

        assertThat(robot.lookup("#why #title").queryLabeled().getText()).contains("2 Oktober 2026");
    }

    private void lookAtTheSheet(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);

        await().atMost(PATIENCE).until(() -> robot.lookup("#paper").queryAs(ImageView.class).getImage() != null);
        assertThat(robot.lookup("#save").queryButton().isDisabled()).isFalse();
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup(".table-view").lookup(id).queryTableView();
    }

    /** Visible itself, and so is everything that it lies in. */
    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static void type(String id, String text) {
        ((TextInputControl) dialogNode(id)).setText(text);
    }

    private static Button dialogButton(String id) {
        return (Button) dialogNode(id);
    }

    private static Node dialogNode(String id) {
        return Window.getWindows().getLast().getScene().getRoot().lookup(id);
    }
}
