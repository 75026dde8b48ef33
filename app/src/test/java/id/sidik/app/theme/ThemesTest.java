package id.sidik.app.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ThemesTest {
    private final ObjectProperty<Look> chosen = new SimpleObjectProperty<>(Look.LIGHT);
    private WeakReference<Scene> dressed;

    @Start
    void dress(Stage stage) {
        Scene scene = new Scene(new Pane());
        new Themes(chosen).dress(scene);
        dressed = new WeakReference<>(scene);
    }

    @Test
    void aChangeOfLookIsFollowed(FxRobot robot) {
        int light = sheets();
        robot.interact(() -> chosen.set(Look.DARK));

        assertThat(sheets()).isEqualTo(light + 1);
    }

    private int sheets() {
        return dressed.get().getStylesheets().size();
    }

    @Test
    void aSceneThatNobodyUsesAnyMoreIsNotHeldByTheColoursOfTheSystem(FxRobot robot) {
        robot.interact(() -> new Themes(new SimpleObjectProperty<>(Look.SYSTEM)).dress(kept()));

        await().until(() -> {
            System.gc();
            return dressed.get() == null;
        });
    }

    private Scene kept() {
        Scene scene = new Scene(new Pane());
        dressed = new WeakReference<>(scene);
        return scene;
    }
}
