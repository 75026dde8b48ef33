package id.sidik.app.view;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** A list of sentences: a long one goes on in the next line, and the list never moves sideways. */
public final class WrappingList {
    private WrappingList() {}

    public static void of(ListView<String> list) {
        list.getStyleClass().add("wrapping-list");
        list.setCellFactory(any -> new ListCell<>() {
            {
                setWrapText(true);
                setPrefWidth(0);
            }

            @Override
            protected void updateItem(String sentence, boolean empty) {
                super.updateItem(sentence, empty);
                setText(empty ? null : sentence);
            }
        });
    }
}
