package id.sidik.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.Frame;
import id.sidik.app.WindowScene;
import id.sidik.app.jobs.JobName;
import id.sidik.app.settings.Settings;
import id.sidik.app.testing.ByHand;
import id.sidik.app.testing.SampleView;
import id.sidik.app.testing.WindowFixture;
import id.sidik.app.text.Language;
import id.sidik.app.theme.Look;
import id.sidik.operations.work.Ledger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private static final Instant NOW = Instant.parse("2026-10-07T00:40:06Z");

    private final ByHand background = new ByHand();
    private final Settings settings = new Settings();
    private Frame frame;
    private WindowScene window;
    private SampleView sample;

    @Start
    void open(Stage stage) {
        settings.look().set(Look.LIGHT);
        frame = new Frame(settings, background, Runnable::run, WindowFixture.CLOCK, () -> {});
        for (Section section : Section.values()) frame.join(section, SampleView.class, life -> {
            sample = new SampleView(frame.tables());
            return sample;
        });
        window = new WindowScene(frame, 1000, 640);
        window.follow();
        stage.setScene(window.scene());
        stage.show();
    }

    @Test
    void controlAndANumberOpensAScreen(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);

        assertThat(frame.shell().section().get()).isEqualTo(Section.LOG);
    }

    @Test
    void aKeyIsTheScreensBeforeItIsTheWindows(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.push(KeyCode.F5);

        assertThat(sample.heard()).contains(Shortcut.FIND, Shortcut.REFRESH);
        assertThat(robot.lookup("#search").<Node>query().isFocused()).isTrue();
    }

    @Test
    void theDrawerOpensAndClosesWithF8AndEscape(FxRobot robot) {
        robot.push(KeyCode.F8);
        assertThat(robot.lookup("#drawer").<Node>query().isVisible()).isTrue();

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#drawer").<Node>query().isVisible()).isFalse();
    }

    @Test
    void theSheetOfKeysLiesOverTheWindowUntilItIsClosed(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SLASH).release(KeyCode.SLASH, KeyCode.CONTROL);
        assertThat(robot.lookup("#helpClose").tryQuery()).isPresent();

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#helpClose").tryQuery()).isEmpty();
    }

    @Test
    void f6WalksThroughThePartsOfTheWindow(FxRobot robot) {
        robot.interact(() -> robot.lookup("#sectionLOG").<Node>query().requestFocus());

        robot.push(KeyCode.F6);
        assertThat(inside(robot, "#screen")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(inside(robot, "#status")).isTrue();
        robot.press(KeyCode.SHIFT).push(KeyCode.F6).release(KeyCode.SHIFT);
        assertThat(inside(robot, "#screen")).isTrue();
    }

    @Test
    void aChangeOfLanguageNeedsNoRestart(FxRobot robot) {
        assertThat(text(robot, "#fold")).isEqualTo("Lipat bilah");

        robot.interact(() -> settings.language().set(Language.EN));

        assertThat(text(robot, "#fold")).isEqualTo("Fold sidebar");
    }

    @Test
    void viewsOfTheLanguageBeforeNoLongerListen(FxRobot robot) {
        Labeled before = robot.lookup(".status-jobs").queryLabeled();
        robot.interact(() -> settings.language().set(Language.EN));
        String last = before.getText();

        robot.interact(() -> start("Lantai 1"));

        assertThat(before.getText()).isEqualTo(last);
    }

    @Test
    void aChangeOfThemeNeedsNoRestart(FxRobot robot) {
        robot.interact(() -> settings.look().set(Look.DARK));
        assertThat(window.scene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("sidik-dark.bss"));

        robot.interact(() -> settings.look().set(Look.LIGHT));
        assertThat(window.scene().getStylesheets()).noneMatch(sheet -> sheet.endsWith("sidik-dark.bss"));
    }

    @Test
    void aFoldedSidebarLeavesRoomForTheScreen(FxRobot robot) {
        robot.clickOn("#fold");

        assertThat(robot.lookup("#sidebar").<Region>query().getWidth()).isEqualTo(48);
        assertThat(settings.folded().get()).isTrue();
    }

    @Test
    void aRunningJobIsInTheStatusBarAndCanBeCancelledThere(FxRobot robot) {
        robot.interact(() -> start("Lantai 1"));
        assertThat(robot.lookup("#cancel").<Node>query().isVisible()).isTrue();

        robot.clickOn("#cancel");
        robot.interact(background::letGo);

        assertThat(frame.jobs().ledgers().getFirst().outcome()).isEqualTo(Ledger.Outcome.STOPPED);
        assertThat(robot.lookup("#cancel").<Node>query().isVisible()).isFalse();
    }

    @Test
    void selectedRowsAreCopiedForExcelWithAndWithoutTitles(FxRobot robot) {
        robot.interact(() -> {
            TableView<?> table = robot.lookup("#sampleTable").queryTableView();
            table.requestFocus();
            table.getSelectionModel().select(0);
        });

        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertThat(copied(robot)).isEqualTo("Contoh Pegawai 0\t198705232011011000\t1000\tREADY");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(copied(robot)).startsWith("Nama\tNIP\tJumlah\tKeadaan\n");
    }

    @Test
    void columnsAreRememberedThroughAChangeOfLanguage(FxRobot robot) {
        robot.interact(() -> {
            TableView<?> table = robot.lookup("#sampleTable").queryTableView();
            table.getColumns().get(1).setVisible(false);
            table.getColumns().getFirst().setPrefWidth(333);
            window.scene().getRoot().layout();
        });
        robot.interact(() -> settings.language().set(Language.EN));

        TableView<?> after = robot.lookup("#sampleTable").queryTableView();
        assertThat(after.getColumns().get(1).isVisible()).isFalse();
        assertThat(after.getColumns().getFirst().getPrefWidth()).isEqualTo(333);
    }

    private void start(String machine) {
        frame.jobs().startLedger(new JobName("pull", machine), progress -> new Ledger("pull", machine,
                progress.stopRequested() ? Ledger.Outcome.STOPPED : Ledger.Outcome.DONE, "", Map.of(), List.of(), NOW,
                NOW), ledger -> {});
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    private static String copied(FxRobot robot) {
        StringBuilder text = new StringBuilder();
        robot.interact(() -> text.append(Clipboard.getSystemClipboard().getString()));
        return text.toString();
    }

    private boolean inside(FxRobot robot, String part) {
        Node place = robot.lookup(part).query();
        for (Node node = window.scene().getFocusOwner(); node != null; node = node.getParent())
            if (node == place) return true;
        return false;
    }
}
