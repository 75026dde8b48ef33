package id.sidik.app.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.WindowScene;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.SampleMonth;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.operations.corrections.Standing;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The reconciliation of 43 people with 12 corrections, by keyboard in the window. A step is a key with its modifiers or
 * a field filled in; the target is five for a correction (task flows 3.1).
 */
@ExtendWith(ApplicationExtension.class)
class ReconByKeyboardTest {
    private static final int PEOPLE = 43;
    private static final int CORRECTIONS = 12;
    private static final int STEPS_PER_CORRECTION = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @TempDir
    static Path home;

    private WindowFixture fixture;
    private WindowScene window;
    private int steps;

    @Start
    void open(Stage stage) {
        fixture = new WindowFixture(home.resolve("home"), new AtOnce(), new Settings());
        SampleMonth.fill(fixture.office(), home, PEOPLE, person -> (day, coming) -> !missing(person, day, coming));
        window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /** Every third of the first 36: the first of them without coming, the next without going, the next with neither. */
    private static boolean missing(int person, LocalDate day, boolean coming) {
        if (person > 36 || person % 3 != 0 || !day.equals(DAY.plusDays(person % 5))) return false;
        return switch (person / 3 % 3) {
            case 0 -> coming;
            case 1 -> !coming;
            default -> true;
        };
    }

    private void step(FxRobot robot, KeyCode... keys) {
        steps++;
        robot.push(keys);
    }

    private String facts(FxRobot robot) {
        return robot.lookup("#screenFacts").queryAllAs(Label.class).stream().map(Label::getText)
                .filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    @Test
    void twelveCorrectionsOf43PeopleNeedAtMostFiveStepsEach(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(
                Map.of(DataFormat.FILES, List.<File>of(SampleMonth.scan(home).toFile()))));
        robot.push(KeyCode.ALT, KeyCode.O);
        assertThat(fixture.frame().shell().section().get()).isEqualTo(Section.RECONCILIATION);
        assertThat(facts(robot)).startsWith(fixture.words("recon.done", 31, 43) + " · ");

        List<Integer> each = new ArrayList<>();
        intoTheScreen(robot);
        step(robot, KeyCode.F4);
        steps++;
        robot.write("Contoh Kepala");
        step(robot, KeyCode.ENTER);
        int before = steps;
        while (each.size() < CORRECTIONS) {
            step(robot, KeyCode.CONTROL, KeyCode.V);
            step(robot, each.size() % 2 == 0 ? KeyCode.DIGIT3 : KeyCode.DIGIT1);
            step(robot, KeyCode.ENTER);
            each.add(steps - before);
            before = steps;
            if (each.size() == 4) robot.interact(() -> Shots.take(window.scene(), "rekonsiliasi-berjalan"));
        }

        assertThat(facts(robot)).startsWith(fixture.words("recon.done", 43, 43));
        assertThat(each).as("the second person is named once, before them").allMatch(
                count -> count <= STEPS_PER_CORRECTION).containsOnly(3);
        assertThat(steps).isLessThanOrEqualTo(CORRECTIONS * STEPS_PER_CORRECTION);
        keptAsFacts();
        assertThat(robot.lookup("#reconPeople").<TableView<?>>query().getItems()).isEmpty();
    }

    /** F6 goes from part to part of the window. */
    private void intoTheScreen(FxRobot robot) {
        for (int part = 0; part < 3 && !inside(robot); part++) step(robot, KeyCode.F6);
    }

    private boolean inside(FxRobot robot) {
        Node recon = robot.lookup("#reconDays").query().getParent().getParent().getParent();
        for (Node node = window.scene().getFocusOwner(); node != null; node = node.getParent())
            if (node == recon) return true;
        return false;
    }

    private void keptAsFacts() {
        List<CorrectionLine> lines = fixture.office().corrections().days().of(YearMonth.of(2026, 10));
        assertThat(lines).hasSize(CORRECTIONS + CORRECTIONS / 3).allSatisfy(line -> {
            assertThat(line.standing()).isEqualTo(Standing.COUNTS);
            assertThat(line.document()).isPresent();
            assertThat(line.verdict().orElseThrow().by()).isEqualTo("Contoh Kepala");
        });
        assertThat(lines).extracting(line -> line.correction().reason()).contains("FINGER_UNREADABLE", "DEVICE_DOWN");
    }
}
