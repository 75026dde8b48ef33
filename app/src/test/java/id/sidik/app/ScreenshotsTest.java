package id.sidik.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.machines.RoadKind;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.SampleOffice;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Pictures of every screen in both looks and languages, to be looked at by a person. */
class ScreenshotsTest extends WindowTest {
    @Test
    void everyScreenInBothLooksAndLanguages(FxRobot robot) {
        for (Section section : Section.values()) {
            go(robot, section);
            shoot(robot, name(section) + "-kosong");
        }
        go(robot, Section.MACHINES);
        robot.clickOn("#demo");
        go(robot, Section.PEOPLE);
        shoot(robot, "people-tanpa-pegawai");
        robot.interact(() -> SampleOffice.fill(fixture.office(), fixture.composition().link().news()));
        for (Section section : Section.values()) {
            go(robot, section);
            shoot(robot, name(section));
        }
        go(robot, Section.MACHINES);
        robot.interact(() -> fixture.frame().drawer().open().set(true));
        shoot(robot, "laci");
        robot.interact(() -> fixture.frame().drawer().open().set(false));
        robot.interact(() -> fixture.frame().shell().sheet().set(true));
        shoot(robot, "bantuan");
        robot.interact(() -> fixture.frame().shell().sheet().set(false));
        dialog(robot, Section.MACHINES, "#add", "mesin-baru");
        dialog(robot, Section.MACHINES, "#importFile", "flashdisk");
        dialog(robot, Section.MACHINES, "#push", "melapor");
        for (RoadKind kind : RoadKind.values()) road(robot, kind);
        dialog(robot, Section.PEOPLE, "#add", "pegawai-baru");
        dialog(robot, Section.PEOPLE, "#linkPins", "hubungkan");
        dialog(robot, Section.PRINT, "#unit", "kop");
        assertThat(window.scene().getWidth()).isEqualTo(1366);
    }

    private void dialog(FxRobot robot, Section section, String opener, String name) {
        go(robot, section);
        robot.interact(() -> robot.lookup(opener).queryButton().fire());
        robot.interact(() -> Shots.take(Window.getWindows().getLast().getScene(), "dialog-" + name));
        robot.interact(() -> Window.getWindows().getLast().getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast).filter(Button::isCancelButton).forEach(Button::fire));
    }

    private void road(FxRobot robot, RoadKind kind) {
        go(robot, Section.MACHINES);
        robot.interact(() -> robot.lookup("#add").queryButton().fire());
        robot.interact(() -> {
            Parent form = Window.getWindows().getLast().getScene().getRoot();
            @SuppressWarnings("unchecked")
            ComboBox<RoadKind> road = (ComboBox<RoadKind>) form.lookup("#road");
            road.setValue(kind);
        });
        robot.interact(() -> Shots.take(Window.getWindows().getLast().getScene(), "dialog-mesin-" + kind));
        robot.interact(() -> Window.getWindows().getLast().getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast).filter(Button::isCancelButton).forEach(Button::fire));
    }

    private static String name(Section section) {
        return section.name().toLowerCase(Locale.ROOT);
    }

    private void shoot(FxRobot robot, String name) {
        Dresses.each(robot, settings, way -> robot.interact(() -> Shots.take(window.scene(), name + way)));
    }
}
