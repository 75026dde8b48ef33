package id.sidik.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.Frame;
import id.sidik.app.WindowScene;
import id.sidik.app.fault.Alarm;
import id.sidik.app.settings.Settings;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.SampleView;
import id.sidik.app.testing.WindowFixture;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window is there before the office is. */
@ExtendWith(ApplicationExtension.class)
class OpeningTest {
    private final AtomicBoolean closed = new AtomicBoolean();
    private Frame frame;
    private WindowScene window;

    @Start
    void open(Stage stage) {
        frame = new Frame(new Settings(), new AtOnce(), Runnable::run, WindowFixture.CLOCK, () -> closed.set(true));
        window = new WindowScene(frame, 1000, 640);
        window.follow();
        stage.setScene(window.scene());
        stage.show();
    }

    @Test
    void untilTheOfficeIsOpenTheWindowSaysSo(FxRobot robot) {
        assertThat(sentences(robot)).contains("Membuka data…");

        robot.interact(() -> {
            frame.join(Section.MACHINES, SampleView.class, life -> new SampleView(frame.tables()));
            window.furnished();
        });

        assertThat(sentences(robot)).doesNotContain("Membuka data…");
        assertThat(robot.lookup("#sampleTable").tryQuery()).isPresent();
    }

    @Test
    void anOfficeThatDoesNotOpenIsToldWithItsCodeAndAWayOut(FxRobot robot) {
        robot.interact(() -> frame.opening().fault().set(Optional.of(
                Alarm.log(new TroubleException(Trouble.of("STO-104", "trouble.store.NEWER"), null)))));

        assertThat(sentences(robot)).contains("Data tidak dapat dibuka.",
                "Data ini ditulis oleh SIDIK yang lebih baru. Pasang versi terbaru; atau, bila memang kembali ke "
                        + "versi ini, jalankan \"sidik store rollback\". (STO-104)");
        robot.clickOn("#emptyNext");
        assertThat(closed).isTrue();
    }

    private static List<String> sentences(FxRobot robot) {
        return robot.lookup(".empty-state .label").<Labeled>queryAll().stream().map(Labeled::getText).toList();
    }
}
