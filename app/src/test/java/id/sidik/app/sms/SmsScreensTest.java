package id.sidik.app.sms;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.shell.Section;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.SampleOffice;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import id.sidik.domain.EmployeeId;
import id.sidik.operations.roads.RoadRoom;
import id.sidik.operations.roads.SmsForm;
import id.sidik.operations.roads.SmsLine;
import id.sidik.operations.roads.SmsReplies;
import id.sidik.operations.roads.SmsRules;
import id.sidik.operations.roads.SmsStand;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Requests by SMS in the real window, by keyboard. Today is Tuesday 3 November 2026. */
class SmsScreensTest extends WindowTest {
    private static final SmsForm FORM = new SmsForm(true, "IZIN", '#',
            List.of(SmsForm.Part.KIND, SmsForm.Part.FROM, SmsForm.Part.TO), Set.of(SmsForm.DateForm.values()),
            Map.of("DL", "DL", "S", "S"), SmsForm.Identity.PHONE, 31, OptionalInt.empty());

    private RoadRoom roads() {
        return fixture.office().roads();
    }

    private void messages(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.MACHINES));
        robot.clickOn("#demo");
        robot.interact(() -> {
            SampleOffice.fill(fixture.office(), fixture.composition().link().news());
            List<EmployeeId> people = fixture.office().people().list().stream().limit(3)
                    .map(row -> row.employee().id()).toList();
            for (int at = 0; at < people.size(); at++)
                roads().numbers().register(people.get(at), "0811-000-000" + at, "");
            roads().inbox().settle(new SmsRules(FORM, SmsReplies.none(), 24));
            came("0811-000-0000", "IZIN#DL#02-11-2026#04-11-2026", "2026-11-02T07:05:00");
            came("0811-000-0001", "IZIN,S", "2026-11-02T07:20:00");
            came("0811-000-0002", "IZIN#S", "2026-11-03T07:40:00");
            came("0811-999-9999", "IZIN#DL", "2026-11-03T07:45:00");
            fixture.composition().link().news().changed();
            fixture.frame().shell().go(Section.SMS);
        });
    }

    private void came(String number, String text, String at) {
        roads().inbox().add(number, text, LocalDateTime.parse(at));
    }

    private void select(FxRobot robot, String text) {
        TableView<SmsLine> table = robot.lookup("#sms").queryTableView();
        robot.interact(() -> {
            table.getSelectionModel().clearSelection();
            table.getItems().stream().filter(line -> line.text().equals(text)).findFirst()
                    .ifPresent(table.getSelectionModel()::select);
            table.requestFocus();
        });
    }

    private SmsStand stand(String text) {
        return roads().inbox().list(YearMonth.of(2026, 11)).stream().filter(line -> line.text().equals(text))
                .findFirst().orElseThrow().stand();
    }

    @Test
    void aRequestIsApprovedAndAnotherRefusedByKeyboard(FxRobot robot) {
        messages(robot);
        assertThat(fixture.frame().shell().work(Section.SMS).get()).as("what waits").isEqualTo(3);
        select(robot, "IZIN#DL#02-11-2026#04-11-2026");
        robot.type(KeyCode.ENTER);
        robot.targetWindow(dialog().getWindow());
        robot.interact(() -> ((TextField) dialog().lookup("#number")).setText("090/1/2026"));
        accept(robot);
        assertThat(stand("IZIN#DL#02-11-2026#04-11-2026")).isEqualTo(SmsStand.APPROVED);
        assertThat(fixture.office().permits().asked().list(YearMonth.of(2026, 11))).singleElement()
                .satisfies(row -> assertThat(row.origin()).isEqualTo("SMS"));
        select(robot, "IZIN#S");
        robot.type(KeyCode.DELETE);
        robot.interact(() -> ((TextField) dialog().lookup("#reason")).setText("tanpa surat dokter"));
        accept(robot);
        assertThat(stand("IZIN#S")).isEqualTo(SmsStand.NEEDS_RECON);
    }

    @Test
    void aMessageIsTypedInAndTheCircularIsEntered(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.SMS));
        robot.interact(() -> Shots.take(window.scene(), "sms-kosong"));
        robot.interact(() -> button(robot, "#circular").fire());
        robot.interact(() -> {
            ((TextField) dialog().lookup("#keyword")).setText("IZIN");
            ((TextField) dialog().lookup("#kinds")).setText("DL=DL, S=S");
            ((Button) dialog().lookup("#propose")).fire();
        });
        accept(robot);
        assertThat(roads().inbox().rules().replies().texts()).containsKey("ACCEPTED");
        assertThat(roads().inbox().rules().form().on()).isFalse();
        robot.interact(() -> button(robot, "#type").fire());
        robot.interact(() -> {
            ((TextField) dialog().lookup("#number")).setText("0811-000-0000");
            ((TextField) dialog().lookup("#text")).setText("IZIN#DL");
        });
        accept(robot);
        assertThat(stand("IZIN#DL")).isEqualTo(SmsStand.REJECTED);
    }

    @Test
    void theScreenAndItsSheetsInBothLooksAndLanguages(FxRobot robot) {
        messages(robot);
        Dresses.each(robot, settings, way -> {
            robot.interact(() -> fixture.frame().shell().go(Section.SMS));
            select(robot, "IZIN#DL#02-11-2026#04-11-2026");
            robot.interact(() -> Shots.take(window.scene(), "sms-layar" + way));
            for (String opener : List.of("#approve", "#refuse", "#circular", "#numbers", "#type", "#modem")) {
                robot.interact(() -> button(robot, opener).fire());
                robot.interact(() -> {});
                robot.interact(() -> Shots.take(dialog(), "sms-" + opener.substring(1) + way));
                assertThat(dialog()).as(opener).isNotSameAs(window.scene());
                robot.interact(() -> dialog().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                        .filter(Button::isCancelButton).forEach(Button::fire));
            }
            robot.interact(() -> ((ToggleButton) robot.from(window.scene().getRoot()).lookup("#outgoing").query())
                    .setSelected(true));
            robot.interact(() -> Shots.take(window.scene(), "sms-jawaban" + way));
        });
    }
}
