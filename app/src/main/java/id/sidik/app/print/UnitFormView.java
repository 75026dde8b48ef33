package id.sidik.app.print;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Zones;
import java.time.ZoneId;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** The form of the letterhead and the signers. */
public final class UnitFormView {
    private final UnitFormViewModel model;
    private final Texts texts;

    @FXML
    private TextField government;
    @FXML
    private TextField name;
    @FXML
    private TextField address;
    @FXML
    private TextField contact;
    @FXML
    private TextField city;
    @FXML
    private ComboBox<ZoneId> zone;
    @FXML
    private TextField leftPosition;
    @FXML
    private TextField leftName;
    @FXML
    private TextField leftRank;
    @FXML
    private TextField leftNumber;
    @FXML
    private TextField rightPosition;
    @FXML
    private TextField rightName;
    @FXML
    private TextField rightRank;
    @FXML
    private TextField rightNumber;

    UnitFormView(UnitFormViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        government.textProperty().bindBidirectional(model.government());
        name.textProperty().bindBidirectional(model.name());
        address.textProperty().bindBidirectional(model.address());
        contact.textProperty().bindBidirectional(model.contact());
        city.textProperty().bindBidirectional(model.city());
        Zones.fill(zone, texts);
        zone.valueProperty().bindBidirectional(model.zone());
        bind(model.left(), leftPosition, leftName, leftRank, leftNumber);
        bind(model.right(), rightPosition, rightName, rightRank, rightNumber);
    }

    private static void bind(UnitFormViewModel.Signer signer, TextField position, TextField name, TextField rank,
            TextField number) {
        position.textProperty().bindBidirectional(signer.position());
        name.textProperty().bindBidirectional(signer.name());
        rank.textProperty().bindBidirectional(signer.rank());
        number.textProperty().bindBidirectional(signer.number());
    }

    Node first() {
        return government;
    }
}
