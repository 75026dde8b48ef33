package id.sidik.app.machines.push;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;

/** Where the laptop waits for machines that report; below it their list, the orders for them, and what they told. */
public final class PushView {
    private final PushViewModel model;
    private final List<Parent> parts;
    private final Texts texts;

    @FXML
    private CheckBox on;
    @FXML
    private ComboBox<String> address;
    @FXML
    private TextField port;
    @FXML
    private Button apply;
    @FXML
    private Label state;
    @FXML
    private TabPane tabs;

    /** @param parts the contents of the tabs, from the left */
    PushView(PushViewModel model, List<Parent> parts, Texts texts) {
        this.model = model;
        this.parts = List.copyOf(parts);
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        on.selectedProperty().bindBidirectional(model.on());
        Choice.show(address, each -> each.equals("0.0.0.0") ? texts.get("push.everywhere") : each);
        address.setItems(model.addresses());
        address.valueProperty().bindBidirectional(model.address());
        port.textProperty().bindBidirectional(model.port());
        apply.disableProperty().bind(model.applicable().not());
        model.listening().subscribe(now -> state.setText(now.map(each -> texts.get("push.listening",
                String.valueOf(each))).orElse(texts.get("push.off"))));
        for (int nth = 0; nth < parts.size(); nth++) {
            Tab tab = tabs.getTabs().get(nth);
            tab.setContent(parts.get(nth));
        }
    }

    /** What the person looks at first. */
    Node first() {
        return on;
    }

    @FXML
    private void onApply() {
        model.apply();
    }
}
