package id.sidik.app.machines.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.shell.Section;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import id.sidik.operations.LogFilter;
import id.sidik.operations.OldProgramLook;
import id.sidik.testkit.OldAccessFile;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The old program's database in the real window, from the menu to the journal. */
class RescueScreensTest extends WindowTest {
    private static final List<String> TABS = List.of("ringkasan", "rekaman", "pegawai", "bagian", "ditolak", "pilihan");

    private Path old() throws Exception {
        OldAccessFile old = new OldAccessFile().row("DEPARTMENTS", 1, "Dinas Contoh", 0).row("DEPARTMENTS", 2,
                "Bidang Contoh", 1).machine(1, "Lobi", "CONTOH0001", "192.0.2.7").machine(2, "Gudang", null, null);
        for (int nth = 1; nth <= 14; nth++)
            old.row("USERINFO", nth, String.valueOf(100 + nth), nth % 3 == 0
                    ? ""
                    : "19900101201501%d1%03d".formatted(
                            nth % 2 + 1, nth).substring(0, 14) + "1%03d".formatted(nth), "Contoh Pegawai Nomor " + nth,
                    null,
                    null, null, (short) (1 + nth % 2), 0).finger(nth, nth % 10, "TEMPLATE4", OldAccessFile.template(nth,
                            true), 10);
        for (int day = 1; day <= 20; day++)
            for (int nth = 1; nth <= 14; nth++)
                old.punch(nth, "20%02d-0%d-%02dT07:%02d:11".formatted(24 + day % 3, 1 + day % 9, day, nth), "I",
                        nth < 9 ? "1" : "2", "");
        return old.punch(99, "2026-01-01T07:00:00", "I", "1", "").without("CHECKINOUT.WorkCode").without(
                "CHECKEXACT").write(home.resolve("att2000.mdb"));
    }

    @Test
    void theOldProgramsDataAreLookedAtDecidedAndTaken(FxRobot robot) throws Exception {
        Path file = old();
        go(robot, Section.MACHINES);
        MenuButton menu = (MenuButton) window.scene().lookup("#technician");
        robot.interact(() -> menu.getItems().stream().filter(item -> "rescue".equals(item.getId())).forEach(
                MenuItem::fire));
        shoot(robot, "selamat-kosong");
        type(robot, "#rescuePath", home.resolve("tidak-ada.mdb").toString());
        assertThat(this.<ListView<String>>find("#rescueSaid").getItems().toString()).contains("PLM-106");
        type(robot, "#rescuePath", file.toString());
        assertThat(this.<ListView<String>>find("#rescueSaid").getItems().toString()).contains("281");
        assertThat(this.<ButtonBase>find("#dialogAccept").isDisabled()).as("a machine is not known").isTrue();
        Dresses.each(robot, settings, ending -> pictures(robot, ending));

        tab(robot, 1);
        assertThat(this.<TableView<OldProgramLook.Origin>>find("#rescueOrigins").getSelectionModel().getSelectedItem()
                .sensor()).isEqualTo("2");
        type(robot, "#rescueSerial", "nomor seri salah");
        type(robot, "#rescueSerial", "CONTOH0002");
        assertThat(this.<ButtonBase>find("#dialogAccept").isDisabled()).isFalse();
        shoot(robot, "selamat-siap");
        robot.interact(() -> this.<ButtonBase>find("#dialogAccept").fire());
        assertThat(fixture.frame().jobs().ledgers().getFirst()).satisfies(ledger -> {
            assertThat(ledger.job()).isEqualTo("importOldProgram");
            assertThat(ledger.figures()).containsEntry("fresh", 280L).containsEntry("quarantined", 1L);
        });
        assertThat(fixture.office().log().count(LogFilter.ALL)).isEqualTo(280);
    }

    private void pictures(FxRobot robot, String ending) {
        for (int nth = 0; nth < TABS.size(); nth++) {
            tab(robot, nth);
            shoot(robot, "selamat-" + TABS.get(nth) + ending);
        }
    }

    private void tab(FxRobot robot, int nth) {
        robot.interact(() -> this.<TabPane>find("#rescueTabs").getSelectionModel().select(nth));
    }

    @SuppressWarnings("unchecked")
    private <T> T find(String id) {
        return (T) dialog().getRoot().lookup(id);
    }

    private void type(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            TextField field = find(id);
            field.setText(text);
            field.getOnAction().handle(new javafx.event.ActionEvent());
        });
        robot.interact(() -> {});
    }

    private static void shoot(FxRobot robot, String name) {
        robot.interact(() -> {
            Scene scene = dialog();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Shots.take(scene, name);
        });
    }
}
