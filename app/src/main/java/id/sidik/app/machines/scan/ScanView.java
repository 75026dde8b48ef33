package id.sidik.app.machines.scan;

import id.sidik.app.notice.Notice;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Formats;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.State;
import id.sidik.operations.ScanReport;
import id.sidik.operations.ScanRow;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** Machines on the network as they are found, each with what it is to this office. */
public final class ScanView {
    private final ScanViewModel model;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private TextField range;
    @FXML
    private ComboBox<Integer> rate;
    @FXML
    private Button start;
    @FXML
    private Button stop;
    @FXML
    private ProgressBar progress;
    @FXML
    private TableView<ScanLine> table;
    @FXML
    private TableColumn<ScanLine, Boolean> wanted;
    @FXML
    private TableColumn<ScanLine, String> address;
    @FXML
    private TableColumn<ScanLine, Column.Chip> state;
    @FXML
    private TableColumn<ScanLine, String> known;
    @FXML
    private TableColumn<ScanLine, String> serial;
    @FXML
    private TableColumn<ScanLine, String> kind;
    @FXML
    private TableColumn<ScanLine, Long> users;
    @FXML
    private TableColumn<ScanLine, Long> punches;
    @FXML
    private Label said;

    public ScanView(ScanViewModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        columns();
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("scan.nothing")));
        table.setItems(model.lines());
        range.textProperty().bindBidirectional(model.range());
        range.disableProperty().bind(model.running());
        range.setOnAction(event -> model.start());
        Choice.fill(rate, ScanViewModel.RATES, each -> texts.get("scan.rate.each", texts.formats().number(each)));
        rate.valueProperty().bindBidirectional(model.rate());
        rate.disableProperty().bind(model.running());
        start.disableProperty().bind(model.running());
        stop.disableProperty().bind(model.running().not());
        progress.progressProperty().bind(model.part());
        progress.visibleProperty().bind(model.running());
        model.report().subscribe(() -> say());
        model.fault().subscribe(() -> say());
        model.running().subscribe(() -> say());
    }

    private void columns() {
        Formats formats = texts.formats();
        Column.cells(wanted, line -> line.wanted().get(), (cell, line) -> {
            if (line.useful()) cell.setGraphic(tick(line));
        });
        Column.of(address, line -> line.row().host() + ":" + line.row().port());
        Column.chip(state, line -> new Column.Chip(look(line.row()), texts.get("scan.state." + line.row().state())));
        Column.of(known, line -> line.row().known().map(ScanRow.Known::name).orElse("–"));
        Column.of(serial, line -> line.row().id().map(Object::toString).orElse("–"));
        Column.of(kind, line -> line.row().model().isBlank() ? "–" : line.row().model());
        Column.of(users, line -> line.row().users().orElse(-1), count -> count < 0 ? "–" : formats.number(count),
                "figure");
        Column.of(punches, line -> line.row().punches().orElse(-1), count -> count < 0 ? "–" : formats.number(count),
                "figure");
    }

    private Node tick(ScanLine line) {
        CheckBox box = new CheckBox();
        box.setAccessibleText(texts.get("scan.tick", line.row().host()));
        box.setSelected(line.wanted().get());
        box.selectedProperty().subscribe(line.wanted()::set);
        return box;
    }

    private static State look(ScanRow row) {
        return switch (row.state()) {
            case KNOWN -> State.READY;
            case NEW -> State.RUNNING;
            case MOVED, KEY_NEEDED, BUSY, ENCRYPTED, WEB_SERVICE, CLOSED -> State.LOOK;
            case CLASH -> State.FAILED;
            case OTHER_MAKE, NOT_A_MACHINE -> State.NEVER;
        };
    }

    /** What the person types first. */
    public Node first() {
        return range;
    }

    private void say() {
        said.getStyleClass().remove("tone-bad");
        Optional<Notice> fault = model.fault().get();
        Optional<ScanReport> report = model.report().get();
        if (fault.isPresent()) {
            said.getStyleClass().add("tone-bad");
            said.setText(texts.get(fault.get().key(), fault.get().arguments().toArray()) + " (" + fault.get().code()
                    + ")");
        } else if (report.isPresent()) {
            said.setText(texts.get(report.get().whole() ? "scan.done" : "scan.part", report.get().rows().size(),
                    report.get().looked(), report.get().total()) + hint(report.get()));
        } else
            said.setText(model.running().get()
                    ? texts.get("scan.running", texts.formats().number(model.rate().get()))
                    : texts.get("scan.hint"));
    }

    private String hint(ScanReport report) {
        boolean key = report.rows().stream().anyMatch(row -> row.state() == ScanRow.State.KEY_NEEDED);
        boolean other = report.rows().stream().anyMatch(row -> row.state() == ScanRow.State.OTHER_MAKE);
        return (key ? " " + texts.get("scan.hint.key") : "") + (other ? " " + texts.get("scan.hint.other") : "");
    }

    @FXML
    private void onStart() {
        model.start();
    }

    @FXML
    private void onStop() {
        model.stop();
    }
}
