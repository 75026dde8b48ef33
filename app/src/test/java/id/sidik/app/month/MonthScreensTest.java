package id.sidik.app.month;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.SampleOffice;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.domain.Employee;
import id.sidik.operations.month.MonthState;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
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

/** A month goes its way in the window; pay and the year are looked at on the way. */
@ExtendWith(ApplicationExtension.class)
class MonthScreensTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @TempDir
    static Path home;

    private final Settings settings = new Settings();
    private WindowFixture fixture;
    private Stage stage;

    @Start
    void open(Stage first) {
        Dresses.usual(settings);
        fixture = new WindowFixture(home, new AtOnce(), settings);
        stage = first;
        stage.setScene(fixture.window(1366, 768).scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aMonthIsDraftedReconciledClosedAndRevisedInTheWindow(FxRobot robot) {
        go(robot, Section.MACHINES);
        robot.clickOn("#demo");
        robot.interact(() -> SampleOffice.fill(fixture.office(), fixture.composition().link().news()));
        go(robot, Section.RECAP);
        step(robot, "monthDraft");
        assertThat(chip(robot)).isEqualTo(fixture.words("month.state.DRAFT.number", 1));
        step(robot, "monthReconcile");
        assertThat(chip(robot)).isEqualTo(fixture.words("month.state.RECONCILIATION"));
        assertThat(text(robot, "#screenFacts")).contains(fixture.phrase("month.counter"),
                fixture.phrase("month.daysLeft"));
        shoot(robot, "bulan-rekonsiliasi");
        step(robot, "monthClose");
        robot.interact(() -> reasons("belum ada daftar lengkap"));
        robot.interact(() -> Shots.take(dialog().getScene(), "dialog-finalkan"));
        accept(robot);
        assertThat(fixture.office().months().stand(OCTOBER).state()).isEqualTo(MonthState.FINAL);
        assertThat(chip(robot)).isEqualTo(fixture.words("month.state.FINAL"));
        allowances(robot);
        pay(robot);
        go(robot, Section.DISCIPLINE);
        TableView<?> year = robot.lookup("#discipline").query();
        assertThat(year.getItems()).isNotEmpty();
        shoot(robot, "disiplin");
        revise(robot);
    }

    private void revise(FxRobot robot) {
        go(robot, Section.RECAP);
        assertThat(text(robot, "#screenFacts")).contains(fixture.phrase("month.pending"));
        step(robot, "monthRevise");
        assertThat(((Label) dialog().lookup("#revisionRules")).getText()).contains("Perpres 21/2023");
        robot.interact(() -> {
            reasons("sama seperti final");
            field("#revisionReason").setText("TPP baru dicatat");
            field("#revisionSecond").setText("Contoh Atasan");
            Shots.take(dialog().getScene(), "dialog-revisi");
        });
        accept(robot);
        assertThat(chip(robot)).isEqualTo(fixture.words("month.state.REVISION.number", 1));
        step(robot, "monthDifferences");
        robot.interact(() -> Shots.take(dialog().getScene(), "dialog-perbedaan"));
        robot.interact(() -> ((Button) dialog().lookup("#dialogAccept")).fire());
    }

    private void allowances(FxRobot robot) {
        List<Employee> people = fixture.office().people().list().stream().map(row -> row.employee()).toList();
        robot.interact(() -> {
            for (Employee each : people) {
                fixture.office().tpp().allow(each.id(), OCTOBER, OptionalLong.of(4_500_000), "SK Contoh 1/2026");
                fixture.office().tpp().achieve(each.id(), OCTOBER, Optional.of(new BigDecimal("92.5")), "");
            }
            fixture.composition().link().news().changed();
        });
    }

    /** The closed month stays without pay; an open one has it. */
    private void pay(FxRobot robot) {
        go(robot, Section.TPP);
        assertThat(text(robot, "#tppSums")).contains("Rp0");
        robot.interact(() -> robot.lookup("#tppEdit").queryButton().fire());
        robot.interact(() -> {
            field("#tppAmount").setText("Rp5.000.000");
            field("#tppReason").setText("SK Contoh 2/2026");
            Shots.take(dialog().getScene(), "dialog-tpp");
        });
        accept(robot);
        assertThat(fixture.frame().notices().lasting()).anyMatch(told -> told.key().equals("tpp.kept.waits"));
        shoot(robot, "tpp-final");
    }

    private void go(FxRobot robot, Section section) {
        robot.interact(() -> fixture.frame().shell().go(section));
    }

    private void step(FxRobot robot, String item) {
        MenuButton menu = robot.lookup("#monthMenu").query();
        robot.interact(() -> menu.getItems().stream().filter(one -> item.equals(one.getId())).findFirst().orElseThrow()
                .fire());
    }

    private static String chip(FxRobot robot) {
        return text(robot, "#monthState");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private static Parent dialog() {
        return Window.getWindows().getLast().getScene().getRoot();
    }

    private static TextField field(String id) {
        return (TextField) dialog().lookup(id);
    }

    private static void reasons(String text) {
        for (Node node : dialog().lookupAll(".text-field"))
            if (node.getId() != null && node.getId().matches("reason[A-Z]+")) ((TextField) node).setText(text);
    }

    private static void accept(FxRobot robot) {
        robot.interact(() -> ((Button) dialog().lookup("#dialogAccept")).fire());
    }

    private void shoot(FxRobot robot, String name) {
        Dresses.each(robot, settings, way -> robot.interact(() -> Shots.take(stage.getScene(), name + way)));
        assertThat(robot.lookup("#screenTitle").<Label>query().getText()).isNotBlank();
    }
}
