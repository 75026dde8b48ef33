package id.sidik.app.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.WindowScene;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.SampleMonth;
import id.sidik.app.testing.WindowFixture;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.operations.corrections.Standing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From a day's box of the recap: Ctrl+K on what is selected, then two keys. */
@ExtendWith(ApplicationExtension.class)
class CtrlKTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    @TempDir
    Path home;

    private WindowFixture fixture;

    @Start
    void open(Stage stage) {
        fixture = new WindowFixture(home.resolve("home"), new AtOnce(), new Settings());
        SampleMonth.fill(fixture.office(), home, 4, person -> (day, coming) -> !(day.equals(DAY) && coming));
        WindowScene window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<CorrectionLine> kept() {
        return fixture.office().corrections().days().of(YearMonth.of(2026, 10));
    }

    @Test
    void ctrlKThenADigitAndEnterCorrectTheDayOfAllWhoAreSelected(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.RECAP));
        ListView<?> grid = robot.lookup("#monthGrid").query();
        robot.interact(() -> {
            grid.requestFocus();
            grid.getSelectionModel().clearAndSelect(0);
        });
        for (int day = 1; day < DAY.getDayOfMonth(); day++) robot.push(KeyCode.RIGHT);
        robot.interact(() -> grid.getSelectionModel().selectRange(0, 3));

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.ENTER);

        assertThat(kept()).hasSize(3).allSatisfy(line -> {
            assertThat(line.correction().day()).isEqualTo(DAY);
            assertThat(line.correction().reason()).isEqualTo("DEVICE_DOWN");
            assertThat(line.standing()).as("nobody agreed yet").isEqualTo(Standing.WAITING);
        });
        assertThat(Window.getWindows().stream().filter(Window::isShowing)).as("the form has closed").hasSize(1);
    }

    @Test
    void withoutAReasonEnterKeepsNothing(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.RECAP));
        robot.interact(() -> robot.lookup("#monthGrid").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.ENTER);

        assertThat(kept()).isEmpty();
        assertThat(Window.getWindows().stream().filter(Window::isShowing)).hasSize(2);
        robot.push(KeyCode.ESCAPE);
    }
}
