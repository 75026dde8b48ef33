package id.sidik.app.sms;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.shell.Section;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import id.sidik.operations.example.ExampleOffice;
import id.sidik.operations.example.Region;
import id.sidik.operations.permits.PermitRow;
import id.sidik.operations.roads.AnswerLine;
import id.sidik.operations.roads.SmsLine;
import id.sidik.operations.roads.SmsStand;
import id.sidik.operations.work.Job;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The example office of Klaten, April 2019, opened in November 2026: its messages, answers and permit. */
class ExampleMessagesTest extends WindowTest {
    @Override
    protected void prepare() throws Exception {
        ExampleOffice.make(Region.KLATEN, folder()).run(Job.Progress.NONE);
    }

    @Test
    void itsMessagesAnswersAndPermitAreShownAtOnce(FxRobot robot) {
        go(robot, Section.SMS);
        TableView<SmsLine> inbox = robot.lookup("#sms").queryTableView();
        assertThat(inbox.getItems().stream().collect(Collectors.groupingBy(SmsLine::stand, Collectors.counting())))
                .containsOnly(entry(SmsStand.APPROVED, 1L), entry(SmsStand.REFUSED, 3L),
                        entry(SmsStand.REJECTED, 3L), entry(SmsStand.REPLACED, 1L),
                        entry(SmsStand.AGAIN, 1L));
        assertThat(inbox.getItems()).allMatch(line -> !line.text().isBlank());
        robot.interact(() -> ((ToggleButton) robot.lookup("#outgoing").query()).setSelected(true));
        TableView<AnswerLine> answers = robot.lookup("#smsAnswers").queryTableView();
        assertThat(answers.getItems()).hasSize(10).allMatch(line -> line.stand() == AnswerLine.Stand.DELIVERED);
        assertThat(fixture.frame().shell().work(Section.SMS).get()).as("nothing waits").isZero();
        go(robot, Section.PERMITS);
        TableView<PermitRow> permits = robot.lookup("#permits").queryTableView();
        assertThat(permits.getItems()).singleElement().satisfies(row -> assertThat(row.origin()).isEqualTo("SMS"));
    }

    @Test
    void theyAreSeenInBothLooksAndLanguages(FxRobot robot) {
        Dresses.each(robot, settings, way -> {
            go(robot, Section.SMS);
            TableView<SmsLine> inbox = robot.lookup("#sms").queryTableView();
            robot.interact(() -> inbox.getSelectionModel().select(5));
            robot.interact(() -> Shots.take(window.scene(), "contoh-sms" + way));
            robot.interact(() -> ((ToggleButton) robot.lookup("#outgoing").query()).setSelected(true));
            TableView<AnswerLine> answers = robot.lookup("#smsAnswers").queryTableView();
            robot.interact(() -> answers.getSelectionModel().select(0));
            robot.interact(() -> Shots.take(window.scene(), "contoh-sms-jawaban" + way));
        });
    }
}
