package id.sidik.app.machines;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.WindowScene;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.UsualPort;
import id.sidik.app.testing.WindowFixture;
import id.sidik.domain.Machine;
import id.sidik.operations.DeedLine;
import id.sidik.operations.Handover;
import id.sidik.operations.SettingRow;
import id.sidik.operations.work.Ledger;
import id.sidik.simulator.ClockPlan;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
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

/** A technician's visit in the real window, from a bare store to the handover, with machines on 127.0.0.*. */
@ExtendWith({UsualPort.class, ApplicationExtension.class})
class VisitScreensTest {
    private static final String RANGE = "127.0.0.16/29";
    private static final Duration WRONG = Duration.ofMinutes(7);

    @TempDir
    private static Path home;

    private WindowFixture fixture;
    private WindowScene window;
    private SimulatedMachine old;
    private SimulatedMachine fresh;

    @Start
    void open(Stage stage) throws IOException {
        ClockPlan right = ClockPlan.rightIn(WindowFixture.CLOCK.getZone());
        old = start("127.0.0.18", SimulatorSettings.usual().withSerial("LAMA-1").withPeople(9).withFingers(1)
                .withClock(right));
        fresh = start("127.0.0.19", SimulatorSettings.usual().withSerial("BARU-1").withPeople(1).withFingers(0)
                .withRecords(40).withClock(right.wrongBy(WRONG)));
        fixture = new WindowFixture(home, new AtOnce(), new Settings());
        window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
    }

    private static SimulatedMachine start(String host, SimulatorSettings settings) throws IOException {
        return SimulatedMachine.start(settings.withHost(host).withPort(Machine.DEFAULT_PORT), WindowFixture.CLOCK);
    }

    @AfterEach
    void close() {
        fixture.close();
        old.close();
        fresh.close();
    }

    @Test
    void fromABareStoreToTheHandover(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.MACHINES));
        found(robot);
        saved(robot);
        replaced(robot);
        configured(robot);
        clockSet(robot);
        cleared(robot);
        handedOver(robot);
    }

    private void found(FxRobot robot) {
        fire(robot, "#scan");
        type(robot, "#scanRange", RANGE);
        fire(robot, "#scanStart");
        robot.interact(() -> dialog().getRoot().lookupAll("#scanTable .check-box").stream().map(CheckBox.class::cast)
                .forEach(CheckBox::fire));
        shoot(robot, "dialog-kunjungan-cari");
        fire(robot, "#dialogAccept");
        assertThat(fixture.office().machines().list()).extracting(row -> row.machine().id().serial())
                .containsExactlyInAnyOrder("LAMA-1", "BARU-1");
    }

    private void saved(FxRobot robot) {
        choose(robot, "LAMA-1");
        fire(robot, "#diagnose");
        assertThat(((Label) dialog().getRoot().lookup("#diagnosisCause")).getText()).isNotBlank();
        shoot(robot, "dialog-kunjungan-penyebab");
        fire(robot, "#dialogAccept");
        tab(robot, MachineTab.PEOPLE);
        fire(robot, "#peopleBackUp");
        assertThat(fixture.office().backups().list(machine("LAMA-1").id(), 9)).anySatisfy(backup -> {
            assertThat(backup.verified()).isTrue();
            assertThat(backup.fingers()).isEqualTo(old.fingers().size());
        });
    }

    private void replaced(FxRobot robot) {
        fire(robot, "#peopleReplace");
        fire(robot, "#replaceLook");
        shoot(robot, "dialog-kunjungan-gantikan");
        fire(robot, "#dialogAccept");
        shoot(robot, "dialog-kunjungan-rencana");
        accept(robot, "mesin lama rusak");
        assertThat(fresh.fingers()).hasSameSizeAs(old.fingers());
        assertThat(fresh.records()).extracting(each -> each.user().pin())
                .containsAll(old.records().stream().map(each -> each.user().pin()).toList());
    }

    private void configured(FxRobot robot) {
        choose(robot, "BARU-1");
        tab(robot, MachineTab.OPTIONS);
        fire(robot, "#settingsRead");
        fire(robot, "#settingsProfile");
        type(robot, "#profileName", "Mesin kantor");
        fire(robot, "#profileFill");
        fire(robot, "#dialogAccept");
        fire(robot, "#settingsCompare");
        fire(robot, "#settingsApply");
        fire(robot, "#dialogAccept");
        TableView<SettingRow> rows = part(robot, "#machineSettings");
        assertThat(rows.getItems()).isNotEmpty().noneMatch(row -> row.state() == SettingRow.State.DIFFERENT);
    }

    private void clockSet(FxRobot robot) {
        tab(robot, MachineTab.SUMMARY);
        fire(robot, "#testClock");
        shoot(robot, "kunjungan-jam");
        fire(robot, "#setClock");
        type(robot, "#clockReason", "mesin baru dipasang");
        fire(robot, "#dialogAccept");
        assertThat(Duration.between(fresh.clock(), LocalDateTime.now(WindowFixture.CLOCK)).abs())
                .isLessThan(Duration.ofSeconds(3));
    }

    private void cleared(FxRobot robot) {
        fire(robot, "#pullAll");
        tab(robot, MachineTab.CARE);
        fire(robot, "#careClear");
        type(robot, "#clearReason", "mesin baru dipasang");
        type(robot, "#clearName", machine("BARU-1").name());
        robot.interact(() -> ((CheckBox) dialog().getRoot().lookup("#noCentre")).setSelected(true));
        shoot(robot, "dialog-kunjungan-bersihkan");
        fire(robot, "#dialogAccept");
        assertThat(fixture.frame().jobs().ledgers().getFirst().outcome()).isEqualTo(Ledger.Outcome.DONE);
        assertThat(fresh.punches()).isEmpty();
    }

    private void handedOver(FxRobot robot) {
        tab(robot, MachineTab.HISTORY);
        shoot(robot, "kunjungan-riwayat");
        TableView<DeedLine> deeds = part(robot, "#machineDeeds");
        assertThat(deeds.getItems()).extracting(DeedLine::kind).contains("REPLACE", "SET_CLOCK", "CLEAR_LOG");
        Handover handover = fixture.office().handover().of(machine("BARU-1").id()).orElseThrow();
        assertThat(handover.profile()).contains("Mesin kantor");
        assertThat(handover.cleared()).isPresent();
    }

    private Machine machine(String serial) {
        return fixture.office().machines().find(serial).orElseThrow();
    }

    private void choose(FxRobot robot, String serial) {
        TableView<MachineLine> table = part(robot, "#machines");
        robot.interact(() -> table.getItems().stream()
                .filter(line -> line.row().machine().id().serial().equals(serial)).findFirst()
                .ifPresent(table.getSelectionModel()::select));
    }

    private static void tab(FxRobot robot, MachineTab wanted) {
        robot.interact(() -> {
            TabPane tabs = robot.lookup("#machineTabs").queryAs(TabPane.class);
            tabs.getTabs().stream().filter(tab -> wanted.name().equals(tab.getId())).findFirst()
                    .ifPresent(tabs.getSelectionModel()::select);
        });
        robot.interact(() -> {});
    }

    private static void accept(FxRobot robot, String reason) {
        type(robot, "#planReason", reason);
        fire(robot, "#dialogAccept");
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> FormPart.<TextInputControl>find(id).setText(text));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> FormPart.<ButtonBase>find(id).fire());
        robot.interact(() -> {});
    }

    private static void shoot(FxRobot robot, String name) {
        robot.interact(() -> Shots.take(dialog(), name));
    }

    private static Scene dialog() {
        return Window.getWindows().getLast().getScene();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Node> T part(FxRobot robot, String id) {
        return (T) robot.lookup(".table-view").lookup(id).query();
    }

    /** The part with an id in the foremost window that has one. */
    private static final class FormPart {
        @SuppressWarnings("unchecked")
        static <T> T find(String id) {
            return (T) Window.getWindows().reversed().stream().map(each -> each.getScene().getRoot().lookup(id))
                    .filter(node -> node != null).findFirst().orElseThrow();
        }
    }
}
