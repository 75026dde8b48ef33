package id.sidik.app.machines.rescue;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.operations.OldProgramLook;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.FileChooser;

/** The old program's database before anything of it is taken. */
public final class RescueView {
    private final RescueModel model;
    private final Tables tables;
    private final Texts texts;
    private final RescueWords words;

    @FXML
    private Button choose;
    @FXML
    private TextField path;
    @FXML
    private Label form;
    @FXML
    private ProgressBar progress;
    @FXML
    private OriginsPane origins;
    @FXML
    private ChoicesPane choices;
    @FXML
    private ListView<String> said;
    @FXML
    private TableView<OldProgramLook.Year> years;
    @FXML
    private TableColumn<OldProgramLook.Year, String> yearMachine;
    @FXML
    private TableColumn<OldProgramLook.Year, Integer> year;
    @FXML
    private TableColumn<OldProgramLook.Year, Long> yearFresh;
    @FXML
    private TableColumn<OldProgramLook.Year, Long> yearKnown;
    @FXML
    private TableView<OldProgramLook.Person> people;
    @FXML
    private TableColumn<OldProgramLook.Person, String> pin;
    @FXML
    private TableColumn<OldProgramLook.Person, String> person;
    @FXML
    private TableColumn<OldProgramLook.Person, String> number;
    @FXML
    private TableColumn<OldProgramLook.Person, String> department;
    @FXML
    private TableColumn<OldProgramLook.Person, Column.Chip> action;
    @FXML
    private TableColumn<OldProgramLook.Person, String> other;
    @FXML
    private TableView<OldProgramLook.Department> departments;
    @FXML
    private TableColumn<OldProgramLook.Department, String> departmentName;
    @FXML
    private TableColumn<OldProgramLook.Department, String> above;
    @FXML
    private TableColumn<OldProgramLook.Department, Long> members;
    @FXML
    private ListView<String> faults;

    public RescueView(RescueModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        words = new RescueWords(texts);
    }

    @FXML
    private void initialize() {
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        progress.visibleProperty().bind(model.busy());
        origins.show(model, tables, texts);
        choices.show(model, texts);
        columns();
        for (TableView<?> each : List.of(years, people, departments)) {
            tables.style(each);
            each.setPlaceholder(new Label(texts.get("rescue.empty")));
        }
        said.setPlaceholder(new Label(texts.get("rescue.hint")));
        faults.setPlaceholder(new Label(texts.get("rescue.faults.none")));
        model.found().subscribe(found -> show(found));
        model.refused().subscribe(refused -> refused.ifPresent(trouble -> said.getItems().setAll(texts.get(trouble
                .key(), trouble.arguments().toArray()) + " (" + trouble.code() + ")")));
    }

    private void columns() {
        Column.of(yearMachine, OldProgramLook.Year::name);
        Column.of(year, OldProgramLook.Year::year, String::valueOf, "figure");
        Column.of(yearFresh, OldProgramLook.Year::fresh, texts.formats()::number, "figure");
        Column.of(yearKnown, OldProgramLook.Year::known, texts.formats()::number, "figure");
        Column.of(pin, OldProgramLook.Person::pin);
        Column.of(person, OldProgramLook.Person::name);
        Column.of(number, line -> line.number().isBlank() ? "–" : line.number());
        Column.of(department, OldProgramLook.Person::department);
        Column.chip(action, line -> new Column.Chip(RescueWords.state(line.action()), texts.get("rescue.action." + line
                .action())));
        Column.of(other, OldProgramLook.Person::other);
        Column.of(departmentName, OldProgramLook.Department::name);
        Column.of(above, OldProgramLook.Department::above);
        Column.of(members, OldProgramLook.Department::people, texts.formats()::number, "figure");
    }

    private void show(Optional<OldProgramLook> found) {
        form.setText(found.map(look -> texts.get("rescue.form", look.form())).orElse(""));
        years.getItems().setAll(found.map(OldProgramLook::years).orElse(List.of()));
        people.getItems().setAll(found.map(OldProgramLook::people).orElse(List.of()));
        departments.getItems().setAll(found.map(OldProgramLook::departments).orElse(List.of()));
        faults.getItems().setAll(found.map(look -> look.faults().stream().map(words::fault).toList()).orElse(List
                .of()));
        said.getItems().setAll(found.map(words::sentences).orElse(List.of()));
    }

    /** What the person presses first. */
    public Node first() {
        return choose;
    }

    @FXML
    private void onChoose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("rescue.title"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get("rescue.files"), "*.mdb",
                "*.MDB",
                "*.accdb", "*.ACCDB"));
        Optional<File> file = Optional.ofNullable(chooser.showOpenDialog(choose.getScene().getWindow()));
        file.ifPresent(chosen -> {
            path.setText(chosen.getPath());
            model.look(chosen);
        });
    }

    @FXML
    private void onPath() {
        if (!path.getText().isBlank()) model.look(new File(path.getText().strip()));
    }
}
