package id.sidik.app.leave;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.shell.Section;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Exemption;
import id.sidik.domain.Permit.Part;
import id.sidik.operations.permits.ExemptionDesk;
import id.sidik.operations.permits.PermitRow;
import id.sidik.operations.permits.PermitWish;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Permits in the real window, by keyboard. Today is Tuesday 3 November 2026. */
class PermitScreensTest extends WindowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    private void staff(FxRobot robot) {
        sample(robot);
        robot.interact(() -> fixture.office().recaps().choose("kbb-2024"));
    }

    private List<EmployeeId> people(int count) {
        return fixture.office().people().list().stream().limit(count).map(row -> row.employee().id()).toList();
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> {});
        robot.interact(() -> Shots.take(dialog(), "izin-" + name));
    }

    @Test
    void oneLetterForThreePeopleTakesSevenStepsByKeyboard(FxRobot robot) {
        staff(robot);
        robot.interact(() -> fixture.frame().shell().go(Section.PEOPLE));
        TableView<?> table = robot.lookup("#people").queryTableView();
        robot.interact(() -> {
            table.getSelectionModel().selectIndices(0, 1, 2);
            table.requestFocus();
        });
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.interact(() -> dialog().lookup("#kind").requestFocus());
        robot.targetWindow(dialog().getWindow());
        robot.write("DL");
        robot.interact(() -> dialog().lookup("#from").requestFocus());
        robot.write("02112026").type(KeyCode.TAB).write("04112026").type(KeyCode.TAB);
        robot.interact(() -> dialog().lookup("#number").requestFocus());
        robot.write("090/1/2026").type(KeyCode.TAB).write("02112026").type(KeyCode.TAB);
        shoot(robot, "formulir");
        robot.interact(() -> ((Button) dialog().lookup("#dialogAccept")).fire());
        List<PermitRow> kept = fixture.office().permits().asked().list(YearMonth.from(TODAY));
        assertThat(kept).hasSize(3).allSatisfy(row -> {
            assertThat(row.permit().type()).isEqualTo("DL");
            assertThat(row.permit().to()).isEqualTo(TODAY.plusDays(1));
            assertThat(row.permit().number()).isEqualTo("090/1/2026");
            assertThat(row.permit().submittedOn()).contains(TODAY);
        });
    }

    private void ask(String code, LocalDate from, LocalDate to, boolean evidence, List<EmployeeId> people) {
        fixture.office().permits().asked().add(new PermitWish(people, code, from, to, Part.FULL, "090/" + code
                + "/2026", Optional.of(from), evidence ? Optional.of(TODAY) : Optional.empty(), Optional.empty(), "",
                "FORM"));
    }

    @Test
    void theScreenAndItsSheetsInBothLooksAndLanguages(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.PERMITS));
        shoot(robot, "kosong");
        staff(robot);
        robot.interact(() -> {
            ask("DL", TODAY, TODAY, false, people(2));
            ask("S", TODAY.minusDays(1), TODAY.minusDays(1), true, people(3).subList(2, 3));
            ask("CT", TODAY.plusDays(6), TODAY.plusDays(10), false, people(5).subList(3, 5));
            ask("DK", TODAY.minusDays(1), TODAY, true, people(7).subList(5, 7));
            fixture.office().permits().exemptions().grant(new ExemptionDesk.Wish(people(9).subList(7, 9),
                    Exemption.Kind.FIELD_STAFF, TODAY, Optional.empty(), "800/1/2026", Optional.empty(), ""));
            fixture.composition().link().news().changed();
        });
        assertThat(fixture.frame().shell().work(Section.PERMITS).get()).as("due tomorrow").isEqualTo(2);
        Dresses.each(robot, settings, way -> {
            robot.interact(() -> fixture.frame().shell().go(Section.PERMITS));
            robot.interact(() -> robot.lookup("#permits").queryTableView().getSelectionModel().select(0));
            shoot(robot, "layar" + way);
            for (String opener : List.of("#add", "#quotas", "#exemptions", "#transfer", "#approve", "#attach")) {
                robot.interact(() -> robot.from(window.scene().getRoot()).lookup(opener).queryButton().fire());
                shoot(robot, opener.substring(1) + way);
                assertThat(dialog()).as(opener).isNotSameAs(window.scene());
                cancel(robot);
            }
        });
    }
}
