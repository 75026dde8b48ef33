package id.sidik.app.machines.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.machines.MachineTab;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.SampleOffice;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.operations.ComparedPerson;
import id.sidik.operations.work.Job;
import id.sidik.protocol.AccessVariants.UserFlag;
import id.sidik.protocol.AccessVariants;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
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

/** One person's access periods in the real window, on a machine that tells the flag the other way round. */
@ExtendWith(ApplicationExtension.class)
class PersonAccessSheetTest {
    @TempDir
    Path home;

    private final Settings settings = new Settings();
    private WindowFixture fixture;
    private SimulatedMachine machine;

    @Start
    void open(Stage stage) throws IOException, InterruptedException {
        SettingHabits turned = SettingHabits.usual().telling(AccessVariants.usual().with(UserFlag.OWN));
        machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(9).withMonth(YearMonth.of(2026, 10))
                .withSerial("UJI00001").withDialect(Dialect.usual().withSettings(turned)), WindowFixture.CLOCK);
        fixture = new WindowFixture(home, new AtOnce(), settings);
        fixture.office().pulls().pull("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
        SampleOffice.fill(fixture.office(), fixture.composition().link().news());
        stage.setScene(fixture.window(1366, 768).scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
        machine.close();
    }

    private static Scene dialog() {
        return Window.getWindows().getLast().getScene();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Node> T find(String id) {
        return (T) dialog().getRoot().lookup(id);
    }

    private static String told() {
        Labeled told = find("#personAccessTold");
        return told.getText();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> ((Button) dialog().getRoot().lookup(id)).fire());
    }

    private Button opener(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.MACHINES));
        robot.interact(() -> robot.lookup("#machineTabs").queryAs(TabPane.class).getTabs().stream()
                .filter(tab -> MachineTab.PEOPLE.name().equals(tab.getId())).findFirst()
                .ifPresent(tab -> tab.getTabPane().getSelectionModel().select(tab)));
        return robot.lookup("#peopleAccess").queryButton();
    }

    private static void cancel(FxRobot robot) {
        robot.interact(() -> dialog().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(Button::isCancelButton).forEach(Button::fire));
    }

    @Test
    void periodsAreReadWrittenProvedAndTheDoubtIsSwitchedOnTheSheet(FxRobot robot) {
        Button opener = opener(robot);
        assertThat(opener.isDisabled()).as("nobody is chosen").isTrue();
        robot.interact(() -> robot.lookup("#peopleCompare").queryButton().fire());
        TableView<ComparedPerson> table = robot.lookup("#machinePeople").query();
        robot.interact(() -> table.getSelectionModel().clearAndSelect(2));
        robot.interact(() -> Shots.take(fixtureScene(robot), "orang-jari-periode"));
        robot.interact(opener::fire);
        assertThat(told()).startsWith(fixture.phrase("personAccess.state.SET"));
        TextField first = find("#accessFirst");
        RadioButton own = find("#accessOwn");
        robot.interact(() -> {
            own.setSelected(true);
            first.setText("7");
        });
        fire(robot, "#personAccessWrite");
        assertThat(told()).contains("MES-511").contains(fixture.phrase("trouble.access.person.different"));
        ComboBox<String> flag = find("#accessFlag");
        robot.interact(() -> flag.setValue("OWN"));
        assertThat(own.isSelected()).as("the machine had kept it").isTrue();
        fire(robot, "#personAccessWrite");
        assertThat(told()).contains(fixture.phrase("ledger.access.person.own"));
        assertThat(fixture.frame().jobs().ledgers().getFirst().job()).isEqualTo("access");
        RadioButton group = find("#accessOfGroup");
        robot.interact(() -> group.setSelected(true));
        assertThat(first.isDisabled()).isTrue();
        fire(robot, "#personAccessWrite");
        assertThat(told()).contains(fixture.phrase("ledger.access.person.group"));
        cancel(robot);
        Dresses.each(robot, settings, way -> {
            opener(robot);
            TableView<ComparedPerson> again = robot.lookup("#machinePeople").query();
            robot.interact(() -> again.getSelectionModel().clearAndSelect(2));
            robot.interact(() -> Shots.take(fixtureScene(robot), "orang-jari-periode" + way));
            robot.interact(() -> robot.lookup("#peopleAccess").queryButton().fire());
            robot.interact(() -> Shots.take(dialog(), "dialog-periode-orang" + way));
            cancel(robot);
        });
    }

    private static Scene fixtureScene(FxRobot robot) {
        return robot.lookup("#machineTabs").query().getScene();
    }
}
