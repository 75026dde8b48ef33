package id.sidik.app.recap;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** What stands right of a name: a box per day, then the sums; shifted by the grid's scroll bar, cut at the name. */
final class DayStrip extends Region {
    private final GridMeasure measure;
    private final List<Region> boxes = new ArrayList<>();
    private final List<Label> sums = new ArrayList<>();

    DayStrip(GridMeasure measure) {
        this.measure = measure;
        Rectangle cut = new Rectangle();
        cut.widthProperty().bind(widthProperty());
        cut.heightProperty().bind(heightProperty());
        setClip(cut);
        for (Sums each : Sums.ALL) {
            Label sum = new Label();
            sum.getStyleClass().add("sum");
            sum.setId("sum" + each);
            sums.add(sum);
        }
        getChildren().setAll(sums);
        measure.day().subscribe(this::requestLayout);
        measure.shift().subscribe(this::requestLayout);
    }

    void show(List<? extends Region> days) {
        getChildren().removeAll(boxes);
        boxes.clear();
        boxes.addAll(days);
        getChildren().addAll(boxes);
    }

    Label sum(Sums which) {
        return sums.get(which.ordinal());
    }

    @Override
    protected void layoutChildren() {
        double x = -measure.shift().get();
        double width = measure.day().get();
        for (Region box : boxes) {
            box.resizeRelocate(x, 0, width, getHeight());
            x += width;
        }
        for (Sums each : Sums.ALL) {
            sum(each).resizeRelocate(x, 0, each.width(), getHeight());
            x += each.width();
        }
    }
}
