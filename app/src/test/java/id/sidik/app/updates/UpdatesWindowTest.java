package id.sidik.app.updates;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import id.sidik.operations.updates.ProgramVersion;
import id.sidik.operations.updates.ReleaseMaker;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The sheet of updates, from the settings at the lower left. */
class UpdatesWindowTest extends WindowTest {
    @Test
    void aReleaseOnAStickIsLookedAtFromTheSettings(FxRobot robot) throws Exception {
        Path stick = Files.createDirectory(home.resolve("stick"));
        Files.writeString(stick.resolve("sidik_9.0.0_amd64.deb"), "package");
        ReleaseMaker.makeKeys(home.resolve("maker.pem"));
        ReleaseMaker.make(stick, ProgramVersion.of("9.0.0").orElseThrow(), home.resolve("maker.pem"));
        Dresses.each(robot, settings, ending -> {
            robot.interact(() -> robot.lookup("#look").queryAs(MenuButton.class).getItems().getLast().fire());
            robot.interact(() -> ((TextField) dialog().lookup("#updateFolder")).setText(stick.toString()));
            assertThat(((Button) dialog().lookup("#updateInstall")).isDisabled()).isTrue();
            robot.interact(() -> ((Button) dialog().lookup("#updateLook")).fire());
            robot.interact(() -> {});
            assertThat(((Label) dialog().lookup("#updateResult")).getText()).contains("UPD-101");
            robot.interact(() -> Shots.take(dialog(), "dialog-pembaruan" + ending));
            robot.interact(() -> dialog().getWindow().hide());
        });
    }
}
