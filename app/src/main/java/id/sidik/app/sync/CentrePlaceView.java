package id.sidik.app.sync;

import id.sidik.app.text.Texts;
import id.sidik.operations.centre.CentrePlace;
import java.io.File;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.stage.FileChooser;

/** Where the centre is, who signs in, and how the server is known. */
final class CentrePlaceView {
    private final Optional<CentrePlace> known;
    private final boolean hasPassword;
    private final String name;
    private final Texts texts;
    private BooleanBinding ready = Bindings.createBooleanBinding(() -> false);

    @FXML
    private TextField hosts;
    @FXML
    private TextField database;
    @FXML
    private TextField laptop;
    @FXML
    private TextField account;
    @FXML
    private PasswordField password;
    @FXML
    private RadioButton byFile;
    @FXML
    private RadioButton byPrint;
    @FXML
    private TextField authority;
    @FXML
    private Button choose;
    @FXML
    private TextField print;
    @FXML
    private CheckBox automatic;

    CentrePlaceView(Optional<CentrePlace> known, boolean hasPassword, String name, Texts texts) {
        this.name = name;
        this.known = known;
        this.hasPassword = hasPassword;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ToggleGroup ways = new ToggleGroup();
        byFile.setToggleGroup(ways);
        byPrint.setToggleGroup(ways);
        CentrePlace place = known.orElseGet(() -> new CentrePlace("", "sidik", "", "", "", true));
        hosts.setText(place.hosts());
        database.setText(place.database());
        account.setText(place.account());
        authority.setText(place.authority());
        print.setText(place.print());
        laptop.setText(name);
        automatic.setSelected(place.automatic());
        ways.selectToggle(place.print().isBlank() ? byFile : byPrint);
        password.setPromptText(hasPassword ? texts.get("sync.place.password.kept") : "");
        for (Node each : new Node[]{authority, choose, print}) each.managedProperty().bind(each.visibleProperty());
        authority.visibleProperty().bind(byFile.selectedProperty());
        choose.visibleProperty().bind(byFile.selectedProperty());
        print.visibleProperty().bind(byPrint.selectedProperty());
        ready = Bindings.createBooleanBinding(this::whole, hosts.textProperty(), database.textProperty(),
                account.textProperty(), password.textProperty(), authority.textProperty(), print.textProperty(),
                ways.selectedToggleProperty());
    }

    private boolean whole() {
        boolean trusted = byFile.isSelected() ? !authority.getText().isBlank() : !print.getText().isBlank();
        return trusted && !hosts.getText().isBlank() && !database.getText().isBlank() && !account.getText().isBlank()
                && (hasPassword || !password.getText().isEmpty());
    }

    BooleanBinding ready() {
        return ready;
    }

    Node first() {
        return hosts;
    }

    CentrePlace place() {
        boolean file = byFile.isSelected();
        return new CentrePlace(hosts.getText(), database.getText(), account.getText(), file ? authority.getText() : "",
                file ? "" : print.getText(), automatic.isSelected());
    }

    /** What the office calls this laptop. */
    String laptop() {
        return laptop.getText().strip();
    }

    /** Empty leaves the one that is kept. */
    Optional<String> password() {
        return Optional.of(password.getText()).filter(typed -> !typed.isEmpty());
    }

    @FXML
    private void onChoose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("sync.place.authority"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("sync.place.pem"), "*.pem", "*.crt", "*.cer"),
                new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        File file = chooser.showOpenDialog(authority.getScene().getWindow());
        if (file != null) authority.setText(file.getPath());
    }
}
