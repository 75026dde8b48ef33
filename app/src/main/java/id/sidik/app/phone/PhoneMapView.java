package id.sidik.app.phone;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Field;
import id.sidik.app.view.WrappingList;
import id.sidik.operations.roads.PhoneColumn;
import id.sidik.operations.roads.PhoneLayout;
import id.sidik.operations.roads.PhoneLook;
import id.sidik.operations.roads.PhoneSheet;
import id.sidik.operations.roads.PhoneTerms;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Which column of an export means what, beside its first rows; below it what taking the file would do. */
public final class PhoneMapView {
    private static final int HEADINGS_WITHIN = 20;

    private final PhoneSheet sheet;
    private final PhoneDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final Map<PhoneColumn, ComboBox<Integer>> boxes = new EnumMap<>(PhoneColumn.class);
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty();
    private Optional<PhoneLook> look = Optional.empty();

    @FXML
    private Label origin;
    @FXML
    private Spinner<Integer> headings;
    @FXML
    private VBox columns;
    @FXML
    private TableView<List<String>> first;
    @FXML
    private TextField point;
    @FXML
    private TextField radius;
    @FXML
    private TextField face;
    @FXML
    private TextField most;
    @FXML
    private CheckBox monthFirst;
    @FXML
    private Label result;
    @FXML
    private ListView<String> faults;

    PhoneMapView(PhoneSheet sheet, PhoneDialogs dialogs, Tables tables, Texts texts) {
        this.sheet = sheet;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        PhoneLayout proposed = sheet.proposed();
        WrappingList.of(faults);
        String how = sheet.remembered() ? "remembered" : sheet.changed() ? "changed" : "guessed";
        origin.setText(sheet.source() + " · " + sheet.file().getFileName() + " · " + texts.get("phone.map." + how));
        headings.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(0, HEADINGS_WITHIN,
                proposed.headings()));
        for (PhoneColumn each : PhoneColumn.values()) box(each, proposed.places().getOrDefault(each, -1));
        TermsText.show(proposed.terms(), point, radius, face, most);
        monthFirst.setSelected(proposed.terms().monthFirst());
        tables.style(first);
        headings.valueProperty().subscribe(() -> {
            rows();
            boxes.values().forEach(this::retitle);
        });
        Stream.of(point, radius, face, most).forEach(each -> each.textProperty().subscribe(this::read));
        monthFirst.selectedProperty().subscribe(this::read);
        headings.valueProperty().subscribe(this::read);
        rows();
        read();
    }

    private void retitle(ComboBox<Integer> box) {
        Integer chosen = box.getValue();
        fill(box);
        box.setValue(chosen);
    }

    private void box(PhoneColumn what, int column) {
        ComboBox<Integer> box = new ComboBox<>();
        box.setId("column" + what);
        box.setPrefWidth(230);
        box.setAccessibleText(texts.get("phone.column." + what));
        fill(box);
        box.setValue(column);
        box.valueProperty().subscribe(this::read);
        boxes.put(what, box);
        Field field = new Field();
        field.setText(texts.get("phone.column." + what));
        field.getContent().setAll(box);
        columns.getChildren().add(field);
    }

    private void fill(ComboBox<Integer> box) {
        List<String> titles = sheet.columns(row());
        Choice.fill(box, IntStream.range(-1, titles.size()).boxed().toList(),
                at -> at < 0 ? texts.get("phone.map.none") : titles.get(at));
    }

    private int row() {
        return Optional.ofNullable(headings.getValue()).orElse(0);
    }

    private void rows() {
        List<String> titles = new ArrayList<>(List.of(texts.get("import.row")));
        titles.addAll(sheet.columns(row()));
        first.getColumns().clear();
        for (int at = 0; at < titles.size(); at++) {
            int here = at;
            TableColumn<List<String>, String> column = new TableColumn<>(titles.get(at));
            column.setId("cell" + at);
            column.setPrefWidth(at == 0 ? 50 : 120);
            column.setCellValueFactory(features -> new ReadOnlyStringWrapper(here < features.getValue().size()
                    ? features.getValue().get(here)
                    : ""));
            first.getColumns().add(column);
        }
        first.getItems().setAll(sheet.firstRows(row()));
    }

    private void read() {
        if (boxes.size() < PhoneColumn.values().length) return;
        Optional<PhoneTerms> terms = TermsText.read(point, radius, face, most, monthFirst.isSelected());
        ready.set(false);
        if (terms.isEmpty()) {
            result.setText(texts.get("phone.map.terms"));
            return;
        }
        Map<PhoneColumn, Integer> places = new EnumMap<>(PhoneColumn.class);
        boxes.forEach((what, box) -> {
            if (box.getValue() != null && box.getValue() >= 0) places.put(what, box.getValue());
        });
        dialogs.look(sheet, new PhoneLayout(row(), places, terms.get()), this::show);
    }

    private void show(PhoneLook found) {
        look = Optional.of(found);
        result.setText(texts.get("phone.map.result", found.count(PhoneLook.Action.ADD), found.count(
                PhoneLook.Action.SAME), found.count(PhoneLook.Action.REJECT), found.doubtful(), found.count(
                        PhoneLook.Action.WAIT)));
        faults.getItems().setAll(Stream.concat(found.faults().stream(),
                found.rows().stream().flatMap(row -> row.faults().stream()))
                .map(each -> texts.get(each.key(), each.arguments().toArray())).toList());
        ready.set(found.faults().isEmpty() && found.rows().size() > found.count(PhoneLook.Action.REJECT));
    }

    Node first() {
        return boxes.get(PhoneColumn.PERSON);
    }

    SimpleBooleanProperty ready() {
        return ready;
    }

    PhoneLook look() {
        return look.orElseThrow();
    }
}
