package id.sidik.app.sms;

import id.sidik.app.text.Texts;
import id.sidik.operations.roads.ModemPortLine;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** The form that asks for the modem's port. */
public final class PortFormView {
    private final List<ModemPortLine> ports;
    private final Optional<ModemPortLine> known;
    private final Texts texts;

    @FXML
    private ComboBox<String> port;
    @FXML
    private Label hint;

    PortFormView(List<ModemPortLine> ports, Optional<ModemPortLine> known, Texts texts) {
        this.ports = ports;
        this.known = known;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        port.getItems().setAll(ports.stream().map(ModemPortLine::device).toList());
        port.getEditor().textProperty().subscribe(device -> hint.setText(ports.stream()
                .filter(one -> one.device().equals(device)).findFirst().map(ModemPortLine::name)
                .orElse(ports.isEmpty() ? texts.get("sms.modem.noPorts") : "")));
        port.getEditor().setText(known.map(ModemPortLine::device)
                .orElse(ports.stream().findFirst().map(ModemPortLine::device).orElse("")));
    }

    Node first() {
        return port;
    }

    BooleanBinding ready() {
        return port.getEditor().textProperty().isNotEmpty();
    }

    String device() {
        return port.getEditor().getText().strip();
    }
}
