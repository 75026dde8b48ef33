package id.sidik.app.machines.options;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.WindowScene;
import id.sidik.app.machines.MachineTab;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.AccessLine;
import id.sidik.operations.BookSheet;
import id.sidik.operations.SettingRow;
import id.sidik.operations.SettingRow.State;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
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

/** The tab "Jadwal & opsi" with a simulated machine behind it. */
@ExtendWith(ApplicationExtension.class)
class OptionsTabTest {
    @TempDir
    static Path home;

    private final Settings settings = new Settings();
    private SimulatedMachine machine;
    private WindowFixture fixture;
    private WindowScene window;

    @Start
    void open(Stage stage) throws IOException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withSerial("CONTOH1").withPeople(12));
        fixture = new WindowFixture(home, new AtOnce(), settings);
        fixture.office().machines().save(new Machine(new MachineId("CONTOH1"), "Lantai 1", "127.0.0.1", machine.port(),
                0, ZoneId.of("Asia/Jakarta")));
        window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
        machine.close();
    }

    @Test
    void aProfileIsMadeComparedAppliedAndProvedInTheWindow(FxRobot robot) {
        openTab(robot);
        shoot(robot, "opsi-belum-dibaca");
        fire(robot, "#settingsRead");
        assertThat(rows(robot)).extracting(SettingRow::key).contains("AutoAlarm1", "IPAddress", "HOLIDAYS");
        fire(robot, "#settingsProfile");
        dialog(robot, "profil", root -> {
            ((TextField) root.lookup("#profileName")).setText("Mesin kantor");
            ((Button) root.lookup("#profileFill")).fire();
        }, "#dialogAccept");
        assertThat(fixture.office().profiles().profiles()).extracting(MachineProfile::name)
                .containsExactly("Mesin kantor");
        fire(robot, "#settingsCompare");
        assertThat(rows(robot)).filteredOn(row -> row.state() == State.DIFFERENT).extracting(SettingRow::key)
                .containsExactly("AutoAlarm1", "AutoAlarm2");
        shoot(robot, "opsi-dibandingkan");
        fire(robot, "#settingsApply");
        dialog(robot, "terapkan", root -> {}, "#dialogAccept");
        assertThat(rows(robot)).noneMatch(row -> row.state() == State.DIFFERENT);
        assertThat(fixture.frame().jobs().ledgers().getFirst().figures()).containsEntry("proved", 2L);
        assertThat(machine.takesPunches()).isTrue();
    }

    @Test
    void accessPeriodsAreReadAndOneIsWritten(FxRobot robot) {
        openTab(robot);
        item(robot, "settingsAccess");
        robot.interact(() -> ((Button) last().getRoot().lookup("#accessRead")).fire());
        shootDialog(robot, "akses");
        robot.interact(() -> access().scrollTo(48));
        shootDialog(robot, "akses-bawah");
        robot.interact(() -> access().getSelectionModel().select(1));
        robot.interact(() -> ((Button) last().getRoot().lookup("#accessEdit")).fire());
        dialog(robot, "akses-ubah", root -> IntStream.range(0, 7)
                .forEach(day -> ((TextField) root.lookup("#cell" + day)).setText("07:30-16:00")), "#dialogAccept");
        assertThat(access().getItems().get(1))
                .isEqualTo(AccessLine.of(AccessLine.Kind.ZONE, 2, Collections.nCopies(7, "07:30-16:00")));
        robot.interact(() -> Window.getWindows().getLast().hide());
        assertThat(fixture.frame().jobs().ledgers().getFirst().good()).isTrue();
    }

    @Test
    void whatTheLaptopCannotSetIsWrittenDownForTheModel(FxRobot robot) {
        openTab(robot);
        fire(robot, "#settingsRead");
        item(robot, "settingsSequences");
        dialog(robot, "urutan-tombol",
                root -> ((TextField) root.lookup("#sequenceHolidays")).setText("Menu › Contoh › Hari libur"),
                "#dialogAccept");

        robot.interact(() -> robot.lookup("#machineSettings").queryTableView().scrollTo(rows(robot).size() - 1));
        shoot(robot, "opsi-urutan-tombol");
        assertThat(rows(robot)).filteredOn(row -> row.key().equals("HOLIDAYS")).first()
                .extracting(row -> row.machine().orElse("")).isEqualTo("Menu › Contoh › Hari libur");
    }

    @Test
    void aKeyIsTypedTwiceAndBelievedOnlyWhenProved(FxRobot robot) {
        openTab(robot);
        item(robot, "settingsKey");
        dialog(robot, "kunci", root -> {
            ((TextField) root.lookup("#newKey")).setText("4711");
            assertThat(root.lookup("#dialogAccept").isDisabled()).isTrue();
            ((TextField) root.lookup("#newKeyAgain")).setText("4711");
        }, "#dialogAccept");

        assertThat(fixture.office().machines().find("CONTOH1").orElseThrow().commKey()).isEqualTo(4711);
    }

    @Test
    void theBookOfASelfServiceMachineIsShownToBeChanged(FxRobot robot) {
        openTab(robot);
        List<String> week = IntStream.range(0, 31).mapToObj(day -> day % 7 < 5 ? "1" : "").toList();
        BookSheet sheet = new BookSheet(home.resolve("Attendance Setting Report.xls"),
                IntStream.range(0, 24).mapToObj(shift -> shift == 0
                        ? List.of("07:30", "16:00", "", "", "", "")
                        : Collections.nCopies(6, "")).toList(),
                LocalDate.of(2026, 11, 1),
                List.of(new BookSheet.Person("1", "Contoh Pegawai Satu", week),
                        new BookSheet.Person("2", "Contoh Pegawai Dua", week)));
        BookFormView view = new BookFormView(sheet, fixture.frame().tables(), fixture.frame().texts());
        robot.interact(() -> {
            Parent shape = fixture.frame().views().shape(view);
            new Scene(shape, 1100, 560);
            shape.getScene().getStylesheets().setAll(window.scene().getStylesheets());
            shape.applyCss();
            shape.layout();
            Shots.take(shape.getScene(), "dialog-buku-setelan");
        });
        assertThat(view.sheet()).isEqualTo(sheet);
    }

    private void openTab(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.MACHINES));
        robot.interact(() -> select(robot));
    }

    private static void select(FxRobot robot) {
        TabPane tabs = robot.lookup(".tab-pane").queryAs(TabPane.class);
        tabs.getTabs().stream().filter(tab -> tab.getId().equals(MachineTab.OPTIONS.name())).findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }

    private static List<SettingRow> rows(FxRobot robot) {
        TableView<SettingRow> table = robot.lookup("#machineSettings").queryTableView();
        return table.getItems();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
    }

    private static void item(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#settingsMore").queryAs(javafx.scene.control.MenuButton.class).getItems()
                .stream().filter(item -> item.getId().equals(id)).findFirst().orElseThrow().fire());
    }

    private static Scene last() {
        return Window.getWindows().getLast().getScene();
    }

    @SuppressWarnings("unchecked")
    private static TableView<AccessLine> access() {
        return Window.getWindows().stream().map(each -> each.getScene().getRoot().lookup("#accessLines"))
                .filter(TableView.class::isInstance).map(each -> (TableView<AccessLine>) each).findFirst()
                .orElseThrow();
    }

    private void dialog(FxRobot robot, String name, Consumer<Parent> deed, String button) {
        robot.interact(() -> deed.accept(last().getRoot()));
        shootDialog(robot, name);
        robot.interact(() -> ((Button) last().getRoot().lookup(button)).fire());
        robot.interact(() -> {});
    }

    private void shootDialog(FxRobot robot, String name) {
        robot.interact(() -> {});
        robot.interact(() -> Shots.take(last(), "dialog-" + name));
    }

    private void shoot(FxRobot robot, String name) {
        Dresses.each(robot, settings, way -> {
            robot.interact(() -> select(robot));
            robot.interact(() -> {});
            robot.interact(() -> Shots.take(window.scene(), name + way));
        });
        robot.interact(() -> select(robot));
    }
}
