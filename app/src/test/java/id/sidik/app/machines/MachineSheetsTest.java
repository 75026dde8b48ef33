package id.sidik.app.machines;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.WindowScene;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.AssumptionLine;
import id.sidik.operations.MessageBoard.Note;
import id.sidik.operations.ProvisionRow;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Short messages, assumptions, the clock rule of the unit and the board with profiles, in the real window. */
@ExtendWith(ApplicationExtension.class)
class MachineSheetsTest {
    @TempDir
    private static Path home;

    private SimulatedMachine machine;
    private WindowFixture fixture;

    @Start
    void open(Stage stage) throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withSerial("CONTOH1").withPeople(4));
        fixture = new WindowFixture(home.resolve(String.valueOf(System.nanoTime())), new AtOnce(), new Settings());
        fixture.office().machines().save(listed());
        WindowScene window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
    }

    private Machine listed() {
        return new Machine(new MachineId("CONTOH1"), "Lantai 1", "127.0.0.1", machine.port(), 0,
                ZoneId.of("Asia/Jakarta"));
    }

    @AfterEach
    void close() {
        fixture.close();
        machine.close();
    }

    private void open(FxRobot robot, MachineTab wanted) {
        robot.interact(() -> fixture.frame().shell().go(Section.MACHINES));
        robot.interact(() -> {
            TabPane tabs = robot.lookup(".tab-pane").queryAs(TabPane.class);
            tabs.getTabs().stream().filter(tab -> tab.getId().equals(wanted.name())).findFirst()
                    .ifPresent(tabs.getSelectionModel()::select);
        });
        robot.interact(() -> {});
    }

    private static Parent last() {
        return Window.getWindows().getLast().getScene().getRoot();
    }

    @SuppressWarnings("unchecked")
    private static <T> T part(String id) {
        return (T) Window.getWindows().reversed().stream().map(each -> each.getScene().getRoot().lookup(id))
                .filter(node -> node != null).findFirst().orElseThrow();
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> MachineSheetsTest.<ButtonBase>part(id).fire());
        robot.interact(() -> {});
    }

    private void item(FxRobot robot, String id) {
        item(robot, "#settingsMore", id);
    }

    private static void item(FxRobot robot, String menu, String id) {
        robot.interact(() -> robot.lookup(menu).queryAs(MenuButton.class).getItems().stream()
                .filter(each -> id.equals(each.getId())).findFirst().orElseThrow().fire());
        robot.interact(() -> {});
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> {
            last().applyCss();
            last().layout();
        });
        robot.interact(() -> Shots.take(Window.getWindows().getLast().getScene(), "dialog-" + name));
    }

    @Test
    void aMessageIsWrittenToTheMachineAndTakenOff(FxRobot robot) {
        open(robot, MachineTab.OPTIONS);
        item(robot, "settingsMessages");
        shoot(robot, "pesan-belum");
        fire(robot, "#messagesRead");
        shoot(robot, "pesan-kosong");
        fire(robot, "#messagesAdd");
        robot.interact(() -> MachineSheetsTest.<TextInputControl>part("#messageText").setText("Apel pagi 07.30"));
        robot.interact(() -> MachineSheetsTest.<ComboBox<Integer>>part("#messageKind").setValue(254));
        assertThat(MachineSheetsTest.<ButtonBase>part("#dialogAccept").isDisabled()).as("for nobody").isTrue();
        String pin = machine.records().getFirst().user().pin();
        robot.interact(() -> MachineSheetsTest.<TextInputControl>part("#messagePeople").setText(pin));
        shoot(robot, "pesan-baru");
        fire(robot, "#dialogAccept");
        TableView<Note> table = part("#machineMessages");
        assertThat(table.getItems()).singleElement().satisfies(note -> {
            assertThat(note.line().text()).isEqualTo("Apel pagi 07.30");
            assertThat(note.people()).containsExactly(pin);
        });
        shoot(robot, "pesan");
        robot.interact(() -> table.getSelectionModel().select(0));
        fire(robot, "#messagesDelete");
        fire(robot, "#dialogAccept");
        assertThat(table.getItems()).isEmpty();
        assertThat(machine.takesPunches()).isTrue();
    }

    @Test
    void anAssumptionIsSwitchedAndAllArePutBack(FxRobot robot) {
        open(robot, MachineTab.OPTIONS);
        item(robot, "settingsAssumed");
        shoot(robot, "dugaan");
        assertThat(MachineSheetsTest.<ButtonBase>part("#dialogAccept").isDisabled()).as("nothing changed").isTrue();
        robot.interact(() -> MachineSheetsTest.<ComboBox<String>>part("#choiceUSER_FLAG").setValue("OWN"));
        shoot(robot, "dugaan-diubah");
        fire(robot, "#dialogAccept");
        assertThat(fixture.office().assumptions().lines(listed())).filteredOn(AssumptionLine::changed)
                .extracting(AssumptionLine::name).containsExactly("USER_FLAG");
        item(robot, "settingsAssumed");
        fire(robot, "#assumptionReset");
        fire(robot, "#dialogAccept");
        assertThat(fixture.office().assumptions().lines(listed())).noneMatch(AssumptionLine::changed);
    }

    @Test
    void theRuleOfTheUnitIsStatedAndAMachineGoesByIt(FxRobot robot) {
        open(robot, MachineTab.CARE);
        assertThat(robot.lookup("#ruleInherit").queryAs(CheckBox.class).isSelected()).isTrue();
        fire(robot, "#ruleUnit");
        robot.interact(() -> MachineSheetsTest.<CheckBox>part("#unitRuleOn").setSelected(true));
        assertThat(MachineSheetsTest.<ButtonBase>part("#dialogAccept").isDisabled()).as("no reason yet").isTrue();
        robot.interact(() -> MachineSheetsTest.<TextInputControl>part("#unitRuleReason").setText("Rapat 3 Januari"));
        shoot(robot, "aturan-jam-unit");
        fire(robot, "#dialogAccept");
        assertThat(fixture.office().clocks().rule(listed().id()).reason()).isEqualTo("Rapat 3 Januari");
        robot.interact(() -> robot.lookup("#ruleInherit").queryAs(CheckBox.class).setSelected(false));
        robot.interact(() -> robot.lookup("#ruleOn").queryAs(CheckBox.class).setSelected(false));
        fire(robot, "#ruleSave");
        assertThat(fixture.office().clocks().rule(listed().id()).on()).isFalse();
        shoot(robot, "perawatan-aturan-sendiri");
        fire(robot, "#ruleInherit");
        assertThat(fixture.office().clocks().rule(listed().id()).on()).isTrue();
    }

    @Test
    void theBoardAppliesTheProfileThatWasMadeFromTheRegulation(FxRobot robot) throws Exception {
        open(robot, MachineTab.SUMMARY);
        Path table = Files.writeString(home.resolve("mesin.csv"), "SN;IP;Nama\nCONTOH1;127.0.0.1:" + machine.port()
                + ";Lantai 1\nCONTOH9;127.0.0.1:1;Gudang\n");
        fixture.office().provisioning().take(fixture.office().provisioning().preview(table));
        item(robot, "#technician", "provision");
        fire(robot, "#provisionMake");
        assertThat(MachineSheetsTest.<ComboBox<Optional<?>>>part("#provisionProfile").getValue()).isPresent();
        fire(robot, "#provisionRun");
        shoot(robot, "pasang-banyak-profil");
        assertThat(fixture.office().provisioning().board()).extracting(ProvisionRow::setting)
                .containsExactly(ProvisionRow.Setting.PROVED, ProvisionRow.Setting.WAITING);
    }
}
