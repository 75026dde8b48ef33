package id.sidik.app.sms;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Field;
import id.sidik.app.view.Life;
import id.sidik.operations.permits.PermitKindRow;
import id.sidik.operations.roads.SmsApproval;
import id.sidik.operations.roads.SmsLine;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.FileChooser;

/** The form that says that the evidence is good; of one message kind and days can be put right by the letter. */
public final class ApproveFormView {
    private final List<SmsLine> lines;
    private final List<PermitKindRow> kinds;
    private final Texts texts;
    private final LocalDate today;
    private final ObjectProperty<Optional<LocalDate>> first = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> last = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> written = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> handedIn;
    private Optional<Path> file = Optional.empty();

    @FXML
    private Label sentence;
    @FXML
    private Field kindField;
    @FXML
    private ComboBox<PermitKindRow> kind;
    @FXML
    private Field daysField;
    @FXML
    private DatePicker from;
    @FXML
    private DatePicker to;
    @FXML
    private TextField number;
    @FXML
    private DatePicker dated;
    @FXML
    private DatePicker received;
    @FXML
    private TextField scan;
    @FXML
    private TextField note;

    ApproveFormView(List<SmsLine> lines, List<PermitKindRow> kinds, Clock clock, Texts texts) {
        this.lines = lines;
        this.kinds = kinds;
        this.texts = texts;
        today = LocalDate.now(clock);
        handedIn = new SimpleObjectProperty<>(Optional.of(today));
    }

    @FXML
    private void initialize() {
        SmsLine one = lines.getFirst();
        boolean single = lines.size() == 1;
        sentence.setText(single
                ? texts.get("sms.approve.single", one.name(), new SmsWords(texts).asked(one))
                : texts.get("sms.approve.what", lines.size()));
        Choice.fill(kind, kinds, row -> row.code() + " · " + row.label());
        List.of(kindField, daysField).forEach(field -> {
            field.setVisible(single);
            field.setManaged(single);
        });
        if (single) one.asked().ifPresent(asked -> {
            kinds.stream().filter(row -> row.code().equals(asked.permit())).findFirst().ifPresent(kind::setValue);
            first.set(Optional.of(asked.from()));
            last.set(Optional.of(asked.to()));
        });
        Life life = new Life();
        DateField.bind(from, first, life);
        DateField.bind(to, last, life);
        DateField.bind(dated, written, life);
        DateField.bind(received, handedIn, life);
    }

    Node first() {
        return number;
    }

    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> handedIn.get().map(day -> !day.isAfter(today)).orElse(false)
                        && (lines.size() > 1 || kind.getValue() != null && first.get().isPresent()),
                handedIn, kind.valueProperty(), first);
    }

    SmsApproval approval() {
        return new SmsApproval(Optional.ofNullable(kind.getValue()).map(PermitKindRow::code), first.get(), last.get(),
                number.getText(), written.get(), handedIn.get().orElse(today), file, note.getText());
    }

    @FXML
    private void onChoose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("permit.scan.choose"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("permit.scan.kind"), "*.pdf", "*.jpg", "*.jpeg", "*.png"));
        Optional<File> chosen = Optional.ofNullable(chooser.showOpenDialog(scan.getScene().getWindow()));
        chosen.ifPresent(each -> {
            file = Optional.of(each.toPath());
            scan.setText(each.getName());
        });
    }
}
