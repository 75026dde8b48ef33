package id.sidik.app.testing;

import id.sidik.app.WindowScene;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** A test at the real window on an office of its own; everything is done at once, and closed after each test. */
@ExtendWith(ApplicationExtension.class)
public abstract class WindowTest {
    @TempDir
    protected Path home;
    protected final Settings settings = new Settings();
    protected WindowFixture fixture;
    protected WindowScene window;

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        prepare();
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> show(stage));
    }

    private void show(Stage stage) {
        Dresses.usual(settings);
        fixture = new WindowFixture(folder(), new AtOnce(), settings);
        furnish();
        window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
    }

    /** Where the office is kept. */
    protected Path folder() {
        return home.resolve("office");
    }

    /** Before the office is opened. */
    protected void prepare() throws Exception {}

    /** When the office is open, before its window is. */
    protected void furnish() {}

    @AfterEach
    void close() {
        fixture.close();
    }

    protected void go(FxRobot robot, Section section) {
        robot.interact(() -> fixture.frame().shell().go(section));
    }

    /** A month of the simulated machine; most of its people are staff. */
    protected void sample(FxRobot robot) {
        go(robot, Section.MACHINES);
        robot.clickOn("#demo");
        robot.interact(() -> SampleOffice.fill(fixture.office(), fixture.composition().link().news()));
    }

    /** In the window itself, not in a dialog over it. */
    protected Button button(FxRobot robot, String id) {
        return robot.from(window.scene().getRoot()).lookup(id).queryButton();
    }

    /** The window that was opened last. */
    protected static Scene dialog() {
        return Window.getWindows().getLast().getScene();
    }

    protected void accept(FxRobot robot) {
        robot.interact(() -> ((Button) dialog().lookup("#dialogAccept")).fire());
    }

    protected void cancel(FxRobot robot) {
        robot.interact(() -> dialog().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(Button::isCancelButton).forEach(Button::fire));
    }
}
