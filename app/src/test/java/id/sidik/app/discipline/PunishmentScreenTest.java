package id.sidik.app.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.WindowScene;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.SampleOffice;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.operations.month.Punishment;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
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

/** A decision is kept, listed and withdrawn in the window. */
@ExtendWith(ApplicationExtension.class)
class PunishmentScreenTest {
    @TempDir
    Path home;
    private final Settings settings = new Settings();
    private WindowFixture fixture;
    private WindowScene window;

    @Start
    void open(Stage stage) {
        Dresses.usual(settings);
        fixture = new WindowFixture(home, new AtOnce(), settings);
        window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void press(FxRobot robot, String button) {
        robot.interact(() -> ((Button) window.scene().getRoot().lookup(button)).fire());
    }

    private <T> T in(String selector, Class<T> kind) {
        return kind.cast(Window.getWindows().getLast().getScene().getRoot().lookup(selector));
    }

    private void accept(FxRobot robot) {
        robot.interact(() -> in("#dialogAccept", Button.class).fire());
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> Shots.take(Window.getWindows().getLast().getScene(), name));
    }

    @Test
    void aDecisionIsKeptListedAndWithdrawn(FxRobot robot) {
        robot.clickOn("#demo");
        robot.interact(() -> {
            SampleOffice.fill(fixture.office(), fixture.composition().link().news());
            fixture.frame().shell().go(Section.DISCIPLINE);
        });
        picture(robot, "disiplin");
        press(robot, "#punishmentAll");
        picture(robot, "disiplin-keputusan-kosong");
        accept(robot);
        press(robot, "#punishmentRegister");
        robot.interact(() -> {
            in("#punishmentCode", ComboBox.class).getSelectionModel().selectFirst();
            in("#punishmentNumber", TextField.class).setText("800/9/2026");
        });
        assertThat(in("#dialogAccept", Button.class).isDisabled()).as("no reason yet").isTrue();
        robot.interact(() -> in("#punishmentReason", TextField.class).setText("putusan tim"));
        picture(robot, "disiplin-catat");
        accept(robot);
        assertThat(fixture.office().punishments().list()).singleElement().extracting(Punishment::number)
                .isEqualTo("800/9/2026");
        press(robot, "#punishmentAll");
        assertThat(in("#punishments", TableView.class).getItems().size()).isEqualTo(1);
        picture(robot, "disiplin-keputusan");
        robot.interact(() -> in("#punishmentWithdraw", Button.class).fire());
        robot.interact(() -> in("#withdrawReason", TextField.class).setText("banding"));
        picture(robot, "disiplin-tarik");
        accept(robot);
        assertThat(fixture.office().punishments().list()).noneMatch(Punishment::inForce);
        assertThat(in("#punishmentWithdraw", Button.class).isDisabled()).isTrue();
        accept(robot);
    }
}
