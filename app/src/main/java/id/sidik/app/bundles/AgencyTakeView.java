package id.sidik.app.bundles;

import id.sidik.app.table.Column;
import id.sidik.app.text.Texts;
import id.sidik.operations.bundle.AgencyChange;
import id.sidik.operations.bundle.AgencyLook;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** A settings pack before it is applied: who signed it, and what it changes. */
final class AgencyTakeView {
    private final BundleModel model;
    private final Path file;
    private final Texts texts;
    private final ZoneId zone;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private String fingerprint = "";
    private boolean usable;
    private boolean first;

    @FXML
    private Label label;
    @FXML
    private Label told;
    @FXML
    private Label print;
    @FXML
    private CheckBox compared;
    @FXML
    private TableView<AgencyChange> changes;
    @FXML
    private TableColumn<AgencyChange, String> kind;
    @FXML
    private TableColumn<AgencyChange, String> name;
    @FXML
    private TableColumn<AgencyChange, String> state;
    @FXML
    private TableColumn<AgencyChange, String> before;
    @FXML
    private TableColumn<AgencyChange, String> after;

    AgencyTakeView(BundleModel model, Path file, Texts texts, ZoneId zone) {
        this.model = model;
        this.file = file;
        this.texts = texts;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        label.setText(file.getFileName().toString());
        compared.managedProperty().bind(compared.visibleProperty());
        compared.setVisible(false);
        compared.selectedProperty().subscribe(chosen -> judge());
        Column.of(kind, change -> texts.get("agency.kind." + change.kind()));
        Column.of(name, AgencyChange::name);
        Column.of(state, change -> texts.get("agency.state." + change.state()));
        Column.of(before, AgencyChange::before);
        Column.of(after, AgencyChange::after);
        changes.setPlaceholder(new Label(texts.get("agency.nothing")));
        model.look(file, seen -> {
            seen.refused().ifPresent(trouble -> told.setText(texts.get(trouble.key(), trouble.arguments().toArray())
                    + " (" + trouble.code() + ")"));
            seen.found().ifPresent(this::show);
        });
    }

    private void show(AgencyLook look) {
        fingerprint = look.fingerprint();
        first = look.first();
        usable = (look.trusted() || first) && !look.older();
        label.setText(texts.get("agency.label", look.agency(), texts.formats().dateTime(LocalDateTime.ofInstant(look
                .made(), zone))));
        told.setText(texts.get(look.older()
                ? "agency.older"
                : look.trusted() ? "agency.trusted" : first ? "agency.first" : "agency.other"));
        print.setText(texts.get("agency.print", look.fingerprint()));
        compared.setVisible(first && usable);
        changes.getItems().setAll(look.changes());
        judge();
    }

    private void judge() {
        ready.set(usable && (!first || compared.isSelected()));
    }

    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    String fingerprint() {
        return fingerprint;
    }
}
