package id.sidik.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.Frame;
import id.sidik.app.WindowScene;
import id.sidik.app.notice.Notice;
import id.sidik.app.settings.Settings;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.ByHand;
import id.sidik.app.testing.SampleView;
import id.sidik.app.testing.Shots;
import id.sidik.app.text.Language;
import id.sidik.app.theme.Look;
import id.sidik.operations.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private static final Instant NOW = Instant.parse("2026-10-07T00:40:06Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Jakarta"));

    private final ByHand background = new ByHand();
    private final Settings settings = new Settings();
    private Frame frame;
    private WindowScene window;

    @Start
    void open(Stage stage) {
        settings.look().set(Look.LIGHT);
        frame = new Frame(settings, background, Runnable::run, CLOCK);
        frame.join(Section.MACHINES, SampleView.class, life -> new SampleView(frame.tables()));
        window = new WindowScene(frame, 1366, 768);
        window.follow();
        stage.setScene(window.scene());
        stage.show();
    }

    @Test
    void looks(FxRobot robot) {
        robot.interact(() -> {
            frame.jobs().startLedger(new id.sidik.app.jobs.JobName("pull", "Lantai 1"), p -> ledger(), l -> {});
            background.letGo();
            frame.jobs().startLedger(new id.sidik.app.jobs.JobName("pull", "Gudang"), p -> ledger(), l -> {});
            frame.drawer().open().set(true);
            frame.shell().work(Section.MACHINES).set(3);
            frame.notices().toast("status.resting");
            frame.alarm().raise(new IllegalStateException("x"));
        });
        robot.interact(() -> Shots.take(window.scene(), "shell-light"));
        robot.interact(() -> settings.look().set(Look.DARK));
        robot.interact(() -> Shots.take(window.scene(), "shell-dark"));
        robot.interact(() -> {
            settings.language().set(Language.EN);
            settings.folded().set(true);
            frame.shell().sheet().set(true);
        });
        robot.interact(() -> Shots.take(window.scene(), "shell-en"));
    }

    private static Ledger ledger() {
        return new Ledger("pull", "Lantai 1", Ledger.Outcome.DONE, "", Map.of(),
                List.of(Ledger.Line.of(Ledger.Tone.GOOD, "status.more", 3)), NOW, NOW.plusSeconds(6));
    }
}
