package id.sidik.app.print;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Zones;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.FileChooser;

/** The form of the letterhead and the signers. */
public final class UnitFormView {
    private static final double LOGO = 56;
    private final UnitFormViewModel model;
    private final LogoModel logo;
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
    private ImageView logoImage;
    @FXML
    private Button logoRemove;
    @FXML
    private Label logoFault;
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

    UnitFormView(UnitFormViewModel model, LogoModel logo, Texts texts) {
        this.model = model;
        this.logo = logo;
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
        logo.logo().subscribe(this::show);
        logo.fault().subscribe(key -> logoFault.setText(key.isBlank() ? texts.get("unit.logo.hint") : texts.get(key)));
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

    private void show(Optional<byte[]> image) {
        logoImage.setImage(image.map(bytes -> new Image(new ByteArrayInputStream(bytes), LOGO, LOGO, true, true))
                .orElse(null));
        logoImage.setManaged(image.isPresent());
        logoRemove.setDisable(image.isEmpty());
    }

    @FXML
    private void onLogo() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("unit.logo.title"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("PNG, JPEG", "*.png", "*.jpg", "*.jpeg"));
        Optional.ofNullable(chooser.showOpenDialog(logoImage.getScene().getWindow())).ifPresent(file -> logo.choose(file
                .toPath()));
    }

    @FXML
    private void onNoLogo() {
        logo.remove();
    }

    Node first() {
        return government;
    }
}
