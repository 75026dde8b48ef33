package id.sidik.app.leave;

import id.sidik.app.table.Found;
import id.sidik.app.text.Texts;
import id.sidik.app.view.SearchBox;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** People to tick: type a part of the name, Enter ticks the first one found; Space ticks in the list. */
public final class PeoplePicker extends VBox {
    private static final double ROW = 28;

    private final SearchBox search = new SearchBox();
    private final ListView<Candidate> list = new ListView<>();
    private final Label count = new Label();

    public PeoplePicker() {
        super(6);
        search.setId("pickSearch");
        list.setId("pickList");
        list.setFixedCellSize(ROW);
        count.setId("pickCount");
        count.getStyleClass().add("hint");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(search, list, count);
    }

    void show(ObservableList<Candidate> people, Texts texts) {
        search.setPromptText(texts.get("permit.pick.search"));
        list.setAccessibleText(texts.get("permit.pick.list"));
        Found<Candidate> found = new Found<>(people, search, Candidate::text);
        list.setItems(found.rows());
        list.setCellFactory(any -> cell());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER || search.getText().isBlank() || found.rows().isEmpty()) return;
            found.rows().getFirst().ticked().set(true);
            search.clear();
            event.consume();
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Candidate one = list.getSelectionModel().getSelectedItem();
            if (event.getCode() != KeyCode.SPACE || one == null) return;
            one.ticked().set(!one.ticked().get());
            event.consume();
        });
        people.forEach(one -> one.ticked().subscribe(ticked -> count(people, texts)));
    }

    /** As wide as the list: a long name ends in dots and is told in full by the pointer. */
    private static CheckBoxListCell<Candidate> cell() {
        CheckBoxListCell<Candidate> cell = new CheckBoxListCell<>(Candidate::ticked, new StringConverter<>() {
            @Override
            public String toString(Candidate one) {
                return one == null ? "" : one.name();
            }

            @Override
            public Candidate fromString(String typed) {
                throw new UnsupportedOperationException("names are only shown");
            }
        });
        cell.setPrefWidth(0);
        cell.textTruncatedProperty().subscribe(cut -> cell.setTooltip(cut ? new Tooltip(cell.getText()) : null));
        return cell;
    }

    private void count(ObservableList<Candidate> people, Texts texts) {
        count.setText(texts.count("permit.pick.count",
                (int) people.stream().filter(one -> one.ticked().get()).count()));
    }

    Node first() {
        return search;
    }
}
