package id.sidik.app.machines.disk;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.State;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.DiskFileLine;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** What lies on a flash disk, file by file, before anything of it is taken. */
public final class DiskView {
    private static final int SHOWN_REJECTS = 200;

    private final DiskViewModel model;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private Button chooseFolder;
    @FXML
    private ComboBox<Machine> owner;
    @FXML
    private Button prepare;
    @FXML
    private ProgressBar progress;
    @FXML
    private TableView<DiskFileLine> table;
    @FXML
    private TableColumn<DiskFileLine, String> name;
    @FXML
    private TableColumn<DiskFileLine, Column.Chip> kind;
    @FXML
    private TableColumn<DiskFileLine, Long> rows;
    @FXML
    private TableColumn<DiskFileLine, Integer> rejected;
    @FXML
    private TableColumn<DiskFileLine, String> machine;
    @FXML
    private TableColumn<DiskFileLine, String> remark;
    @FXML
    private ListView<String> rejects;
    @FXML
    private Label said;

    public DiskView(DiskViewModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        columns();
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("disk.empty")));
        table.setItems(model.files());
        Choice.show(owner, Machine::name);
        owner.setItems(model.machines());
        model.owner().get().ifPresent(owner::setValue);
        owner.valueProperty().subscribe(chosen -> model.owner().set(Optional.ofNullable(chosen)));
        prepare.disableProperty().bind(owner.valueProperty().isNull());
        progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        progress.visibleProperty().bind(model.busy());
        rejects.setPlaceholder(new Label(texts.get("disk.rejects.none")));
        table.getSelectionModel().selectedItemProperty().subscribe(line -> rejects(line));
        model.files().addListener((ListChangeListener<DiskFileLine>) change -> say());
        say();
    }

    private void columns() {
        Column.of(name, line -> line.file().getFileName().toString());
        Column.chip(kind, line -> new Column.Chip(look(line), kind(line)));
        Column.of(rows, DiskFileLine::rows, count -> count == 0 ? "–" : texts.formats().number(count), "figure");
        Column.of(rejected, line -> line.rejected().size(), count -> count == 0 ? "–" : texts.formats().number(count),
                "figure");
        Column.cells(machine, this::whose, (cell, line) -> {
            if (model.nameable(line)) cell.setGraphic(box(line));
            else
                cell.setText(whose(line));
        });
        Column.of(remark, line -> line.known() ? texts.get("disk.known") : "");
    }

    private String whose(DiskFileLine line) {
        return line.machine().map(this::nameOf).orElse(line.taken() ? texts.get("disk.whose") : "–");
    }

    private ComboBox<Machine> box(DiskFileLine line) {
        ComboBox<Machine> box = new ComboBox<>();
        box.setId("diskFileOwner");
        box.setAccessibleText(texts.get("disk.owner.of", line.file().getFileName()));
        box.setPromptText(texts.get("disk.whose"));
        box.setMaxWidth(Double.MAX_VALUE);
        Choice.fill(box, model.machines(), Machine::name);
        model.named(line).ifPresent(box::setValue);
        box.setOnAction(event -> Optional.ofNullable(box.getValue()).ifPresent(chosen -> model.name(line, chosen)));
        return box;
    }

    private String nameOf(MachineId id) {
        return model.machines().stream().filter(each -> each.id().equals(id)).map(Machine::name).findFirst()
                .orElse(id.serial());
    }

    private String kind(DiskFileLine line) {
        return line.kind() == DiskFileLine.Kind.FOREIGN
                ? texts.get("disk.foreign." + line.foreign())
                : texts.get("disk.kind." + line.kind());
    }

    private static State look(DiskFileLine line) {
        if (line.kind() == DiskFileLine.Kind.UNREADABLE) return State.FAILED;
        if (!line.taken()) return State.NEVER;
        return line.machine().isEmpty() || !line.rejected().isEmpty() ? State.LOOK : State.READY;
    }

    private void rejects(DiskFileLine line) {
        rejects.getItems().clear();
        if (line == null) return;
        String file = line.file().getFileName().toString();
        line.rejected().stream().limit(SHOWN_REJECTS).forEach(each -> rejects.getItems().add(texts.get(
                "ledger.rejectedLine." + each.why(), file, String.valueOf(each.row()),
                each.place().isBlank() ? "–" : each.place())));
    }

    private void say() {
        boolean report = model.files().stream().anyMatch(line -> line.kind() == DiskFileLine.Kind.REPORT);
        if (model.files().isEmpty()) said.setText(texts.get("disk.hint"));
        else if (model.asks()) said.setText(texts.get("disk.ask"));
        else
            said.setText(texts.get(report ? "disk.minutes" : "disk.sealed"));
    }

    /** What the person presses first. */
    public Node first() {
        return chooseFolder;
    }

    @FXML
    private void onFolder() {
        folder("disk.folder.title").ifPresent(chosen -> model.look(chosen.toPath()));
    }

    @FXML
    private void onPrepare() {
        folder("disk.prepare.title").ifPresent(chosen -> model.prepare(chosen.toPath(), this::ask));
    }

    private void ask(List<String> names, Runnable replace) {
        FormDialog.confirm(table.getScene().getWindow(), texts, texts.get("disk.replace.title"),
                texts.get("disk.replace.sentence", String.join(", ", names)), "disk.replace", replace);
    }

    private Optional<File> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get(title));
        return Optional.ofNullable(chooser.showDialog(table.getScene().getWindow()));
    }

    @FXML
    private void onFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("disk.file.title"));
        Optional<File> file = Optional.ofNullable(chooser.showOpenDialog(table.getScene().getWindow()));
        file.ifPresent(chosen -> model.look(chosen.toPath()));
    }
}
