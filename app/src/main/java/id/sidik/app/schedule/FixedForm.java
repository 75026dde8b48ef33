package id.sidik.app.schedule;

import id.sidik.operations.schedule.ScheduleWish;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A change that was made elsewhere (on a grid, by a file), with what could not be taken of it. */
public final class FixedForm implements WishForm {
    private final VBox shape = new VBox(8);
    private final ReadOnlyObjectWrapper<Optional<ScheduleWish>> wish;

    /** @param wish empty when nothing is left to be changed @param remarks in words, one a cell */
    public FixedForm(String facts, Optional<ScheduleWish> wish, List<String> remarks) {
        this.wish = new ReadOnlyObjectWrapper<>(wish);
        Label told = new Label(facts);
        told.setWrapText(true);
        shape.getChildren().add(told);
        if (remarks.isEmpty()) return;
        ListView<String> list = new ListView<>();
        list.setId("remarks");
        list.setPrefHeight(180);
        list.setAccessibleText(facts);
        list.getItems().setAll(remarks);
        shape.getChildren().add(list);
    }

    @Override
    public Region shape() {
        return shape;
    }

    @Override
    public Node first() {
        return shape;
    }

    @Override
    public ObservableValue<Optional<ScheduleWish>> wish() {
        return wish;
    }
}
