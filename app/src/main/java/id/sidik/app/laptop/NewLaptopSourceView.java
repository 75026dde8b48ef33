package id.sidik.app.laptop;

import id.sidik.app.bundles.BundleDialogs;
import id.sidik.app.laptop.SourceModel.Way;
import id.sidik.app.text.Texts;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.stage.FileChooser;

/** The first step's fields: a bundle and what opens it, or the centre, whose address is shown only while nobody told it. */
final class NewLaptopSourceView {
    private final SourceModel model;
    private final BundleDialogs bundles;
    private final Texts texts;

    @FXML
    private RadioButton byBundle;
    @FXML
    private RadioButton byCentreBundle;
    @FXML
    private RadioButton byCentre;
    @FXML
    private Node file;
    @FXML
    private TextField bundle;
    @FXML
    private Node known;
    @FXML
    private Label place;
    @FXML
    private Button pack;
    @FXML
    private Node address;
    @FXML
    private TextField hosts;
    @FXML
    private TextField database;
    @FXML
    private TextField trust;
    @FXML
    private Node signIn;
    @FXML
    private TextField account;
    @FXML
    private PasswordField password;
    @FXML
    private Node phrases;
    @FXML
    private PasswordField passphrase;
    @FXML
    private PasswordField sealing;

    NewLaptopSourceView(SourceModel model, BundleDialogs bundles, Texts texts) {
        this.model = model;
        this.bundles = bundles;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ToggleGroup ways = new ToggleGroup();
        way(ways, byBundle, Way.BUNDLE);
        way(ways, byCentreBundle, Way.CENTRE_BUNDLE);
        way(ways, byCentre, Way.CENTRE);
        ways.selectedToggleProperty().subscribe((Toggle chosen) -> {
            if (chosen != null) model.way.set((Way) chosen.getUserData());
        });
        bundle.textProperty().bindBidirectional(model.bundle);
        passphrase.textProperty().bindBidirectional(model.passphrase);
        sealing.textProperty().bindBidirectional(model.sealing);
        hosts.textProperty().bindBidirectional(model.hosts);
        database.textProperty().bindBidirectional(model.database);
        trust.textProperty().bindBidirectional(model.trust);
        account.textProperty().bindBidirectional(model.account);
        password.textProperty().bindBidirectional(model.password);
        password.promptTextProperty().bind(Bindings.when(model.hasPassword).then(texts.get("sync.place.password.kept"))
                .otherwise(""));
        place.textProperty().bind(Bindings.createStringBinding(() -> texts.get("laptop.place.told", model.hosts.get(),
                model.database.get()), model.hosts, model.database));
        BooleanBinding centre = model.way.isNotEqualTo(Way.BUNDLE);
        when(file, centre.not());
        when(known, centre.and(model.told));
        when(address, centre.and(model.told.not()));
        when(pack, centre.and(model.told.not()));
        when(signIn, centre);
        when(phrases, model.way.isNotEqualTo(Way.CENTRE));
    }

    private void way(ToggleGroup ways, RadioButton button, Way way) {
        button.setToggleGroup(ways);
        button.setUserData(way);
        button.setSelected(model.way.get() == way);
    }

    static void when(Node node, ObservableBooleanValue shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    @FXML
    private void onChoose() {
        chosen("laptop.bundle", "*.unit").ifPresent(found -> bundle.setText(found.getPath()));
    }

    @FXML
    private void onPack() {
        chosen("laptop.pack", "*.aturan").ifPresent(found -> bundles.open(pack.getScene().getWindow(), found
                .toPath()));
    }

    private Optional<File> chosen(String title, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get(title), ending));
        return Optional.ofNullable(chooser.showOpenDialog(bundle.getScene().getWindow()));
    }

    @FXML
    private void onOther() {
        model.told.set(false);
    }

    Node first() {
        return bundle;
    }

    /** The first field that is still empty; else the one that was wrong most likely. */
    Node next() {
        boolean stick = model.way.get() == Way.BUNDLE;
        TextField opens = model.way.get() == Way.CENTRE ? password : passphrase;
        List<TextField> needed = stick
                ? List.of(bundle, passphrase)
                : List.of(hosts, database, trust, account, password, opens);
        return needed.stream().filter(field -> field.getText().isBlank()).filter(field -> field != password
                || !model.hasPassword.get()).findFirst().orElse(opens);
    }
}
