package id.sidik.app.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.shell.Section;
import id.sidik.app.testing.SampleOffice;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import id.sidik.operations.month.Punishment;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A decision is kept, listed and withdrawn in the window. */
class PunishmentScreenTest extends WindowTest {
    private void press(FxRobot robot, String button) {
        robot.interact(() -> ((Button) window.scene().getRoot().lookup(button)).fire());
    }

    private <T> T in(String selector, Class<T> kind) {
        return kind.cast(dialog().getRoot().lookup(selector));
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> Shots.take(dialog(), name));
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
