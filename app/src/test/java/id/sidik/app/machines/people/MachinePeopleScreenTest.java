package id.sidik.app.machines.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.WindowScene;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.SampleOffice;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.operations.ComparedPerson;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;
import javafx.scene.control.Button;
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

/** The tab of people and fingers in the real window, on a simulated machine with fingers. */
@ExtendWith(ApplicationExtension.class)
class MachinePeopleScreenTest {
    @TempDir
    static Path home;

    private final Settings settings = new Settings();
    private WindowFixture fixture;
    private WindowScene window;
    private SimulatedMachine machine;

    @Start
    void open(Stage stage) throws IOException, InterruptedException {
        Dresses.usual(settings);
        machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(9).withMonth(YearMonth.of(2026, 10))
                .withSerial("UJI00001").withFingers(2), WindowFixture.CLOCK);
        fixture = new WindowFixture(home, new AtOnce(), settings);
        fixture.office().pulls().pull("127.0.0.1", machine.port(), 0).run(id.sidik.operations.work.Job.Progress.NONE);
        SampleOffice.fill(fixture.office(), fixture.composition().link().news());
        window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
        machine.close();
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> Shots.take(window.scene(), name));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
    }

    private static void accept(FxRobot robot) {
        robot.interact(() -> robot.from(Window.getWindows().getLast().getScene().getRoot()).lookup("#dialogAccept")
                .queryButton().fire());
    }

    private void dialog(FxRobot robot, String name) {
        robot.interact(() -> Shots.take(Window.getWindows().getLast().getScene(), "dialog-" + name));
        robot.interact(() -> Window.getWindows().getLast().getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast).filter(Button::isCancelButton).forEach(Button::fire));
    }

    @Test
    void aMachineIsComparedAdoptedAndMadeAsWanted(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.MACHINES));
        robot.interact(() -> robot.lookup("#machineTabs").queryAs(TabPane.class).getTabs().stream()
                .filter(tab -> "PEOPLE".equals(tab.getId())).findFirst()
                .ifPresent(tab -> tab.getTabPane().getSelectionModel().select(tab)));
        shoot(robot, "orang-jari-kosong");
        fire(robot, "#peopleCompare");
        TableView<ComparedPerson> table = robot.lookup("#machinePeople").query();
        assertThat(table.getItems()).hasSize(9)
                .allMatch(person -> person.standing() == ComparedPerson.Standing.ONLY_THERE);
        shoot(robot, "orang-jari-hanya-mesin");
        fire(robot, "#peopleApply");
        dialog(robot, "rencana");
        fire(robot, "#peopleBackUp");
        fire(robot, "#peopleRestore");
        dialog(robot, "pulihkan");
        fire(robot, "#peopleReplace");
        dialog(robot, "gantikan");
        fire(robot, "#peopleAdopt");
        accept(robot);
        assertThat(table.getItems()).filteredOn(person -> person.employee().isPresent()).isNotEmpty()
                .allMatch(person -> person.differences().equals(Set.of(ComparedPerson.Difference.NAME)));
        fire(robot, "#peopleApply");
        robot.interact(() -> Shots.take(Window.getWindows().getLast().getScene(), "dialog-rencana-nama"));
        accept(robot);
        assertThat(table.getItems()).filteredOn(person -> person.employee().isPresent())
                .allMatch(person -> person.standing() == ComparedPerson.Standing.SAME);
        shoot(robot, "orang-jari-sama");
        Dresses.each(robot, settings, way -> shoot(robot, "orang-jari" + way));
        robot.interact(() -> robot.lookup("#technician").queryAs(javafx.scene.control.MenuButton.class).getItems()
                .getFirst().fire());
        dialog(robot, "pasang-banyak");
        robot.interact(() -> fixture.frame().shell().go(Section.PEOPLE));
        fire(robot, "#checkFingers");
        dialog(robot, "periksa-jari");
    }
}
