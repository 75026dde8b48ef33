package id.sidik.app.machines.summary;

import id.sidik.operations.ClockMoment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** A month of a clock's drift as one small line: right in the middle, fast above, slow below. */
public final class Sparkline extends Pane {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 36;
    private static final Duration SPAN = Duration.ofDays(30);
    /** A clock that is right to some seconds draws a flat line, not a mountain range. */
    private static final double LEAST_SCALE_MILLIS = 10_000;

    public Sparkline() {
        getStyleClass().add("sparkline");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    }

    /** @param moments oldest first */
    void show(List<ClockMoment> moments, Instant now, String words) {
        setAccessibleText(words);
        Line right = new Line(0, HEIGHT / 2, WIDTH, HEIGHT / 2);
        right.getStyleClass().add("zero");
        Polyline line = new Polyline();
        line.getStyleClass().add("drift");
        double scale = moments.stream().mapToDouble(moment -> Math.abs((double) moment.offset().toMillis()))
                .max().orElse(0);
        for (ClockMoment moment : moments) {
            double age = Duration.between(moment.at(), now).toMillis() / (double) SPAN.toMillis();
            double part = moment.offset().toMillis() / Math.max(LEAST_SCALE_MILLIS, scale);
            line.getPoints().addAll(WIDTH * (1 - Math.clamp(age, 0, 1)), HEIGHT / 2 - part * (HEIGHT / 2 - 2));
        }
        if (moments.size() == 1) line.getPoints().addAll(WIDTH, line.getPoints().get(1));
        getChildren().setAll(right, line);
    }
}
