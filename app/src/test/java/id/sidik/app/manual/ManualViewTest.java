package id.sidik.app.manual;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.shell.Section;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.SampleMonth;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Twelve people; on 14 October the machine told nothing after the morning. */
class ManualViewTest extends WindowTest {
    private static final LocalDate FAILED = LocalDate.of(2026, 10, 14);

    @Override
    protected void furnish() {
        SampleMonth.fill(fixture.office(), home, 12, person -> (day, coming) -> !day.equals(FAILED) || coming);
    }

    private void shoot(FxRobot robot, String name) {
        Dresses.each(robot, settings, way -> robot.interact(() -> Shots.take(window.scene(), name + way)));
    }

    @Test
    void rowsFromExcelAreLookedAtAndKept(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.MANUAL));
        robot.interact(() -> {
            robot.lookup("#manualSigner").queryAs(TextField.class).setText("Contoh Kepala");
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT,
                    "Nama\tDatang\tPulang\nContoh Pegawai Nomor 1\t\t16.05\nOrang Lain\t07.20\t16.00\n"
                            + "Contoh Pegawai Nomor 2\t\t16.65\n"));
        });
        robot.clickOn("#manualRows").push(KeyCode.CONTROL, KeyCode.V);
        assertThat(robot.lookup("#manualFacts").queryAs(Labeled.class).getText()).isEqualTo(fixture.words(
                "manual.needsDay"));

        robot.clickOn("#manualFrom").write("14/10/2026").push(KeyCode.ENTER);
        shoot(robot, "daftar-manual");
        assertThat(robot.lookup("#manualFacts").queryAs(Labeled.class).getText()).startsWith(fixture.words(
                "manual.facts", 1, 0, 2).split("·")[0]);
        robot.clickOn("#manualSave");

        assertThat(robot.lookup("#manualKept").<TableView<?>>query().getItems()).hasSize(1);
        assertThat(fixture.office().corrections().sheets().list().getFirst().sheet().leftOut()).isEqualTo(2);
    }

    /** Task flows 1.7: make the incident, cause, scan, by the list, second person, keep: six steps. */
    @Test
    void aSilenceBecomesAnIncidentInSixSteps(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.MANUAL));
        robot.interact(() -> robot.lookup("#incidentMake").<Button>queryAll().stream().reduce((_, oldest) -> oldest)
                .orElseThrow().fire());
        robot.interact(() -> ((TextField) dialog().lookup("#incidentSigner")).setText("Contoh Kepala"));
        robot.interact(() -> ((Button) dialog().lookup("#incidentAll")).fire());
        robot.interact(() -> ((TextField) dialog().lookup("#incidentApprover")).setText("Contoh Sekretaris"));
        robot.interact(() -> Shots.take(Window.getWindows().getLast().getScene(), "dialog-gangguan"));
        robot.interact(() -> ((Button) dialog().lookup("#dialogAccept")).fire());

        assertThat(fixture.office().corrections().incidents().list()).singleElement()
                .satisfies(line -> assertThat(line.records()).isEqualTo(12));
        assertThat(robot.lookup("#incidentMake").queryAll()).as("the silence until today is still told").hasSize(1);
        shoot(robot, "daftar-manual-gangguan");
    }
}
