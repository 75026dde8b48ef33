package id.sidik.app;

import id.sidik.app.settings.Settings;
import id.sidik.app.settings.WindowPlace;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it was, if that place can still be seen, and remembers where it is. */
final class StagePlace {
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;
    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 728;

    private final Stage stage;
    private final Settings settings;

    StagePlace(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    void take() {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(USUAL_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(USUAL_HEIGHT, screen.getHeight()));
        Optional<WindowPlace> known = settings.place().get();
        known.filter(StagePlace::visible).ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(Math.max(LEAST_WIDTH, place.width()));
            stage.setHeight(Math.max(LEAST_HEIGHT, place.height()));
            stage.setMaximized(place.maximized());
        });
    }

    /** A maximized window keeps the size that it returns to. */
    void keep() {
        Optional<WindowPlace> before = settings.place().get();
        WindowPlace now = new WindowPlace((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(),
                (int) stage.getHeight(), stage.isMaximized());
        settings.place().set(Optional.of(stage.isMaximized() && before.isPresent()
                ? new WindowPlace(before.get().x(), before.get().y(), before.get().width(), before.get().height(), true)
                : now));
    }

    private static boolean visible(WindowPlace place) {
        return !Screen.getScreensForRectangle(place.x() + 100, place.y(), 100, 40).isEmpty();
    }
}
