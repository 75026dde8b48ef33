package id.sidik.app.machines.provision;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Life;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.ProvisionPreview;
import id.sidik.operations.ProvisionRow;
import id.sidik.operations.ProvisionUnit;
import java.io.File;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.FileChooser;

/** Many machines from a table, worked off in as many tries as it takes. */
public final class ProvisionView {
    private final ProvisionViewModel model;
    private final Tables tables;
    private final Texts texts;
    private final ZoneId zone;
    private final Life life = new Life();

    @FXML
    private Button take;
    @FXML
    private Button runAll;
    @FXML
    private Button runFailed;
    @FXML
    private Button export;
    @FXML
    private Button clear;
    @FXML
    private ComboBox<Optional<MachineProfile>> profile;
    @FXML
    private Button make;
    @FXML
    private Label facts;
    @FXML
    private Label remarks;
    @FXML
    private TableView<ProvisionRow> table;
    @FXML
    private TableColumn<ProvisionRow, Column.Chip> state;
    @FXML
    private TableColumn<ProvisionRow, Column.Chip> setting;
    @FXML
    private TableColumn<ProvisionRow, String> unit;
    @FXML
    private TableColumn<ProvisionRow, String> name;
    @FXML
    private TableColumn<ProvisionRow, String> serial;
    @FXML
    private TableColumn<ProvisionRow, String> address;
    @FXML
    private TableColumn<ProvisionRow, Optional<Instant>> at;

    @FXML
    private UnitsPane units;

    public ProvisionView(ProvisionViewModel model, Tables tables, Texts texts, ZoneId zone) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        ProvisionChips chips = new ProvisionChips(texts);
        Column.chip(state, chips::state);
        Column.chip(setting, chips::setting);
        Column.of(unit, ProvisionRow::unit);
        Column.of(name, ProvisionRow::name);
        Column.of(serial, row -> row.serial().serial());
        Column.of(address, row -> row.host() + ":" + row.port());
        Column.of(at, ProvisionRow::at, when -> when.map(moment -> texts.formats()
                .dateTime(LocalDateTime.ofInstant(moment, zone))).orElse("–"), "");
        at.setComparator((one, other) -> one.orElse(Instant.EPOCH).compareTo(other.orElse(Instant.EPOCH)));
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("provision.empty")));
        table.setItems(model.rows());
        units.show(model, tables, texts);
        remarks.managedProperty().bind(remarks.visibleProperty());
        remarks.visibleProperty().bind(remarks.textProperty().isNotEmpty());
        profiles();
        life.follow(model.rows(), this::show);
        life.follow(model.running(), running -> show());
        model.refresh();
    }

    private void profiles() {
        Choice.show(profile, each -> each.map(MachineProfile::name).orElseGet(() -> texts.get(
                "provision.profile.own")));
        life.follow(model.profiles(), () -> {
            List<Optional<MachineProfile>> choices = new ArrayList<>(List.of(Optional.empty()));
            model.profiles().forEach(each -> choices.add(Optional.of(each)));
            profile.getItems().setAll(choices);
            profile.setValue(choices.contains(model.profile().get()) ? model.profile().get() : Optional.empty());
            make.setDisable(!model.profiles().isEmpty());
        });
        profile.valueProperty().subscribe(chosen -> {
            if (chosen != null) model.profile().set(chosen);
        });
    }

    private void show() {
        boolean busy = model.running().get();
        boolean none = model.rows().isEmpty();
        facts.setText(none
                ? ""
                : texts.get("provision.facts", model.done(), model.rows().size(), model.units().stream()
                        .filter(ProvisionUnit::whole).count(), model.units().size()));
        take.setDisable(busy);
        runAll.setDisable(busy || none || model.done() == model.rows().size());
        runFailed.setDisable(busy || !model.anyFailed());
        export.setDisable(busy || none);
        clear.setDisable(busy || none);
        profile.setDisable(busy);
    }

    void end() {
        life.end();
    }

    @FXML
    private void onTake() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("provision.take"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("provision.kind"), "*.xlsx", "*.xls", "*.csv", "*.txt"),
                new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        Optional<File> file = Optional.ofNullable(chooser.showOpenDialog(table.getScene().getWindow()));
        file.ifPresent(chosen -> model.take(chosen.toPath(), this::told));
    }

    void told(ProvisionPreview preview) {
        remarks.setText(preview.rows().stream().flatMap(row -> row.remarks().stream().map(remark -> texts.get(
                "provision.remark", row.number(), remark.column()) + " " + texts.get(remark.key(),
                        remark.arguments().toArray())))
                .collect(Collectors.joining(" · ")));
    }

    @FXML
    private void onRun() {
        model.run(false);
    }

    @FXML
    private void onRunFailed() {
        model.run(true);
    }

    @FXML
    private void onMake() {
        model.makeProfile(texts.get("provision.make.name"));
    }

    @FXML
    private void onExport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("provision.export"));
        chooser.setInitialFileName("papan-mesin.csv");
        Optional<File> file = Optional.ofNullable(chooser.showSaveDialog(table.getScene().getWindow()));
        file.ifPresent(chosen -> model.export(chosen.toPath(), texts));
    }

    @FXML
    private void onClear() {
        FormDialog.confirm(table.getScene().getWindow(), texts, texts.get("provision.clear"),
                texts.get("provision.clear.sentence"), "provision.clear", model::clear);
    }
}
