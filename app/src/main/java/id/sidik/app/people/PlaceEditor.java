package id.sidik.app.people;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;

/** A tick for one machine, and the level there. */
final class PlaceEditor extends HBox {
    PlaceEditor(PlaceLine line, int nth, Texts texts) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        CheckBox wanted = new CheckBox(line.machine().name());
        wanted.setId("place" + nth);
        wanted.setMnemonicParsing(false);
        wanted.setPrefWidth(200);
        wanted.setAccessibleText(texts.get("person.machines.tick", line.machine().name()));
        wanted.selectedProperty().bindBidirectional(line.wanted());
        ComboBox<Integer> level = new ComboBox<>();
        level.setId("placeLevel" + nth);
        level.setPrefWidth(170);
        level.setAccessibleText(texts.get("person.machines.level", line.machine().name()));
        Choice.fill(level, line.levels(), each -> word(each, texts));
        level.valueProperty().bindBidirectional(line.level());
        level.disableProperty().bind(line.wanted().not());
        getChildren().setAll(wanted, level);
    }

    private static String word(int level, Texts texts) {
        return texts.has("compare.privilege." + level) ? texts.get("compare.privilege." + level) : "" + level;
    }
}
