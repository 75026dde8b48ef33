package id.sidik.app.machines.care;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.machines.MachineTab;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import id.sidik.domain.Machine;
import id.sidik.operations.ClearingMinutes;
import id.sidik.operations.ClockSetting;
import id.sidik.operations.work.Ledger;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The care of the simulated machine in the real window; every picture is kept to be looked at. */
class CareTabTest extends WindowTest {
    @Test
    void aMachineIsLookedAfterFromItsTabs(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.MACHINES));
        robot.clickOn("#demo");
        shootAll(robot, MachineTab.SUMMARY, "ringkasan");
        go(robot, MachineTab.CARE);
        fire(robot, "#fetchOperations");
        assertThat(operations(robot).getItems()).hasSize(1);
        setTheClock(robot);
        fire(robot, "#fetchOperations");
        assertThat(operations(robot).getItems().getFirst().toString()).contains("TIME_SET");
        robot.interact(() -> robot.lookup("#careMessage").queryAs(TextField.class).setText("Apel 07.30"));
        fire(robot, "#careShow");
        fire(robot, "#careSay");
        restartIsAskedFor(robot);
        shootAll(robot, MachineTab.CARE, "perawatan");
        clearTheLog(robot);
        shootAll(robot, MachineTab.SUMMARY, "ringkasan-sesudah");
    }

    private void setTheClock(FxRobot robot) {
        go(robot, MachineTab.SUMMARY);
        fire(robot, "#testClock");
        fire(robot, "#setClock");
        assertThat(button("#dialogAccept").isDisabled()).as("no reason yet").isTrue();
        robot.interact(() -> field("#clockReason").setText("Listrik padam"));
        dialogShots(robot, "setel-jam");
        robot.interact(() -> button("#dialogAccept").fire());
        List<ClockSetting> settings = fixture.office().clocks().settings(machine().id(), 5);
        assertThat(settings).singleElement().satisfies(row -> assertThat(row.reason()).isEqualTo("Listrik padam"));
        go(robot, MachineTab.CARE);
    }

    private void restartIsAskedFor(FxRobot robot) {
        fire(robot, "#careRestart");
        assertThat(button("#dialogAccept").isDisabled()).isTrue();
        dialogShots(robot, "hidupkan-ulang");
        robot.interact(() -> button("#dialogCancel").fire());
    }

    private void clearTheLog(FxRobot robot) {
        fire(robot, "#careClear");
        Set<Node> chips = dialog().getRoot().lookupAll(".state-chip");
        assertThat(chips).hasSize(4);
        assertThat(chips.stream().filter(chip -> chip.getStyleClass().contains("state-ready"))).hasSize(3);
        robot.interact(() -> {
            field("#clearReason").setText("Memori penuh");
            field("#clearName").setText(machine().name());
        });
        assertThat(button("#dialogAccept").isDisabled()).as("nobody said that there is no centre").isTrue();
        dialogShots(robot, "bersihkan-belum");
        robot.interact(() -> ((CheckBox) dialog().lookup("#noCentre")).setSelected(true));
        assertThat(dialog().getRoot().lookupAll(".state-chip").stream()
                .filter(chip -> chip.getStyleClass().contains("state-ready"))).hasSize(4);
        dialogShots(robot, "bersihkan");
        robot.interact(() -> button("#dialogAccept").fire());
        List<ClearingMinutes> minutes = fixture.office().clearing().minutes(machine().id(), 5);
        assertThat(minutes).hasSize(1);
        assertThat(fixture.frame().jobs().ledgers().getFirst().outcome()).isEqualTo(Ledger.Outcome.DONE);
        assertThat(robot.lookup("#careMinutes").queryButton().isDisabled()).isFalse();
    }

    private Machine machine() {
        return fixture.office().machines().list().getFirst().machine();
    }

    private static TableView<?> operations(FxRobot robot) {
        return robot.lookup("#operations").queryTableView();
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    private static Button button(String id) {
        return (Button) dialog().lookup(id);
    }

    private static TextField field(String id) {
        return (TextField) dialog().lookup(id);
    }

    private static void go(FxRobot robot, MachineTab tab) {
        robot.interact(() -> {
            TabPane tabs = robot.lookup("#machineTabs").queryAs(TabPane.class);
            tabs.getTabs().stream().filter(each -> tab.name().equals(each.getId())).findFirst()
                    .ifPresent(tabs.getSelectionModel()::select);
        });
    }

    private static void dialogShots(FxRobot robot, String name) {
        robot.interact(() -> Shots.take(Window.getWindows().getLast().getScene(), "dialog-" + name));
    }

    private void shootAll(FxRobot robot, MachineTab tab, String name) {
        Dresses.each(robot, settings, way -> {
            go(robot, tab);
            robot.interact(() -> Shots.take(window.scene(), name + way));
        });
        go(robot, tab);
    }
}
