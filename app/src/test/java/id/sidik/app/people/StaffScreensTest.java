package id.sidik.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.WindowScene;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.SampleOffice;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.EnrolPerson;
import id.sidik.operations.PersonRow;
import id.sidik.operations.work.Job;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The staff in the real window: where a person shall be, and taking the finger of somebody who has none. */
@ExtendWith(ApplicationExtension.class)
class StaffScreensTest {
    @TempDir
    Path home;

    private final Settings settings = new Settings();
    private final List<SimulatedMachine> machines = new ArrayList<>();
    private WindowFixture fixture;

    @Start
    void open(Stage stage) throws IOException, InterruptedException {
        Dresses.usual(settings);
        fixture = new WindowFixture(home, new AtOnce(), settings);
        WindowScene window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
        machines.forEach(SimulatedMachine::close);
    }

    private void machine(String serial, int people) throws IOException, InterruptedException {
        SimulatedMachine machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(people)
                .withMonth(YearMonth.of(2026, 10)).withRecords(50).withSerial(serial), WindowFixture.CLOCK);
        machines.add(machine);
        fixture.office().pulls().pull("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
    }

    private static Scene dialog() {
        return Window.getWindows().getLast().getScene();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Node> T find(String id) {
        return (T) dialog().getRoot().lookup(id);
    }

    /** Opens a dialog in each language and look, has it looked at, and closes it. */
    private void everywhere(FxRobot robot, Runnable opening, String name) {
        Dresses.each(robot, settings, way -> {
            robot.interact(opening);
            robot.interact(() -> Shots.take(dialog(), "dialog-" + name + way));
            cancel(robot);
        });
    }

    private static void cancel(FxRobot robot) {
        robot.interact(() -> dialog().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(Button::isCancelButton).forEach(Button::fire));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> ((Button) dialog().getRoot().lookup(id)).fire());
    }

    private void staff(FxRobot robot) {
        robot.interact(() -> SampleOffice.fill(fixture.office(), fixture.composition().link().news()));
        robot.interact(() -> fixture.frame().shell().go(Section.PEOPLE));
    }

    private PersonRow select(FxRobot robot, int nth) {
        TableView<PersonRow> table = robot.lookup("#people").query();
        robot.interact(() -> table.getSelectionModel().clearAndSelect(nth));
        return table.getSelectionModel().getSelectedItem();
    }

    private static void open(TableView<?> table, int nth) {
        table.getSelectionModel().clearAndSelect(nth);
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    @Test
    void withoutMachinesTheFormSaysWhereToGetOne(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.PEOPLE));
        robot.interact(() -> robot.lookup("#add").queryButton().fire());
        assertThat(dialog().getRoot().lookup("#place0")).isNull();
        Labeled hint = find("#placesHint");
        assertThat(hint.getText()).isEqualTo(fixture.words("person.machines.none"));
        cancel(robot);
        everywhere(robot, () -> robot.lookup("#add").queryButton().fire(), "pegawai-tanpa-mesin");
    }

    @Test
    void theMachinesThatWereTickedAreWhatTheOfficeWants(FxRobot robot) throws Exception {
        machine("UJI00001", 5);
        staff(robot);
        for (int nth = 2; nth <= 6; nth++) machine("UJI0000" + nth, 5);
        robot.interact(() -> fixture.composition().link().news().changed());
        TableView<PersonRow> table = robot.lookup("#people").query();
        robot.interact(() -> open(table, 0));
        CheckBox tick = find("#place1");
        ComboBox<Integer> level = find("#placeLevel1");
        assertThat(level.isDisabled()).isTrue();
        robot.interact(() -> {
            tick.fire();
            level.setValue(14);
        });
        fire(robot, "#dialogAccept");
        PersonRow row = table.getItems().getFirst();
        assertThat(row.machines().values()).containsExactly(14);
        MachineId ticked = row.machines().keySet().iterator().next();
        Machine machine = fixture.office().machines().find(ticked.serial()).orElseThrow();
        assertThat(fixture.office().machinePeople().compare(machine).run(Job.Progress.NONE).people())
                .filteredOn(each -> each.employee().equals(Optional.of(row.employee().id()))).singleElement()
                .satisfies(each -> assertThat(each.privilegeHere()).hasValue(14));
        everywhere(robot, () -> open(robot.lookup("#people").queryTableView(), 0), "pegawai-mesin");
    }

    @Test
    void aFingerIsTakenFromTheListOfTheStaff(FxRobot robot) throws Exception {
        machine("UJI00001", 5);
        staff(robot);
        Button enrol = robot.lookup("#staffEnrol").queryButton();
        assertThat(enrol.isDisabled()).isTrue();
        PersonRow row = select(robot, 1);
        robot.interact(enrol::fire);
        ComboBox<Machine> machine = find("#enrolMachine");
        ComboBox<EnrolPerson> person = find("#enrolPerson");
        assertThat(machine.getValue().id().serial()).isEqualTo("UJI00001");
        assertThat(person.getValue().name()).isEqualTo(row.employee().fullName());
        assertThat(row.pins().getFirst().pin()).hasToString(person.getValue().pin());
        cancel(robot);
        everywhere(robot, () -> {
            robot.lookup("#people").queryTableView().getSelectionModel().clearAndSelect(1);
            robot.lookup("#staffEnrol").queryButton().fire();
        }, "daftarkan-dari-pegawai");
    }

    @Test
    void withSeveralMachinesOneIsChosenAndAMissingPinIsSaid(FxRobot robot) throws Exception {
        machine("UJI00001", 5);
        staff(robot);
        machine("UJI00002", 3);
        robot.interact(() -> fixture.composition().link().news().changed());
        Employee nobody = new Employee(fixture.office().people().newId(), "", "Contoh Tanpa PIN", "", "",
                EmployeeKind.NON_ASN, "", "", 0, Optional.empty(), Optional.empty());
        fixture.office().people().save(nobody, List.of());
        robot.interact(() -> fixture.composition().link().news().changed());
        select(robot, 0);
        robot.interact(() -> robot.lookup("#staffEnrol").queryButton().fire());
        ComboBox<Machine> machine = find("#enrolMachine");
        assertThat(machine.getItems()).hasSize(2);
        assertThat(machine.getValue()).isNull();
        robot.interact(() -> machine.setValue(machine.getItems().getFirst()));
        Labeled rule = find("#enrolRule");
        assertThat(rule.getText()).isEqualTo(fixture.words("enrol.doubt.NO_PIN"));
        cancel(robot);
    }

    @Test
    void whoHasNoFingerIsEnrolledFromTheCheck(FxRobot robot) throws Exception {
        machine("UJI00001", 5);
        staff(robot);
        robot.interact(() -> robot.lookup("#checkFingers").queryButton().fire());
        Button enrol = find("#fingersEnrol");
        TableView<?> findings = find("#fingerFindings");
        assertThat(enrol.isDisabled()).isTrue();
        robot.interact(() -> findings.getSelectionModel().clearAndSelect(0));
        robot.interact(() -> Shots.take(dialog(), "dialog-periksa-jari-daftar"));
        robot.interact(enrol::fire);
        ComboBox<EnrolPerson> person = find("#enrolPerson");
        assertThat(person.getValue().name()).isNotBlank();
        cancel(robot);
        cancel(robot);
    }
}
