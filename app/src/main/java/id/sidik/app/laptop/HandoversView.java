package id.sidik.app.laptop;

import id.sidik.app.laptop.HandoversModel.Reading;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.app.view.State;
import id.sidik.app.view.Turner;
import id.sidik.operations.laptop.CheckPoint;
import id.sidik.operations.laptop.HandoverBook;
import id.sidik.operations.laptop.HandoverFigures;
import id.sidik.operations.laptop.Minutes;
import id.sidik.operations.laptop.PointResult.Mark;
import java.io.File;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/** The laptops that were handed over: how long each took, whether the standard was met, and its minutes again. */
final class HandoversView {
    private final HandoversModel model;
    private final Tables tables;
    private final Texts texts;
    private final ZoneId zone;
    private final Life life = new Life();

    @FXML
    private Turner turner;
    @FXML
    private Label facts;
    @FXML
    private TableView<Minutes> table;
    @FXML
    private TableColumn<Minutes, Instant> ended;
    @FXML
    private TableColumn<Minutes, String> laptop;
    @FXML
    private TableColumn<Minutes, String> technician;
    @FXML
    private TableColumn<Minutes, String> receiver;
    @FXML
    private TableColumn<Minutes, Long> took;
    @FXML
    private TableColumn<Minutes, Column.Chip> standard;
    @FXML
    private TableColumn<Minutes, Column.Chip> goal;
    @FXML
    private TableColumn<Minutes, String> points;
    @FXML
    private Button print;
    @FXML
    private Button pdf;

    HandoversView(HandoversModel model, Tables tables, Texts texts, ZoneId zone) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        Column.of(ended, Minutes::ended, at -> texts.formats().dateTime(LocalDateTime.ofInstant(at, zone)), "");
        Column.of(laptop, minutes -> minutes.programme().laptop());
        Column.of(technician, minutes -> named(minutes.signers().technician()));
        Column.of(receiver, minutes -> named(minutes.signers().receiver()));
        Column.of(took, minutes -> HandoverBook.begun(minutes.took()), texts.formats()::number, "figure");
        Column.chip(standard, minutes -> chip(minutes.standardMet()));
        Column.chip(goal, minutes -> chip(minutes.goalMet()));
        Column.of(points, minutes -> texts.get("handovers.points.of", minutes.check().count(Mark.GOOD), CheckPoint
                .values().length));
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("laptop.handovers.none")));
        turner.onTurn(by -> model.year().set(model.year().get() + by));
        var nobody = table.getSelectionModel().selectedItemProperty().isNull();
        print.disableProperty().bind(nobody);
        pdf.disableProperty().bind(nobody);
        life.follow(model.reading(), reading -> reading.ifPresent(this::show));
        model.look();
    }

    private static String named(String name) {
        return name.isBlank() ? "–" : name;
    }

    private Column.Chip chip(boolean met) {
        return met
                ? new Column.Chip(State.READY, texts.get("laptop.sheet.met"))
                : new Column.Chip(State.LOOK, texts.get("laptop.sheet.missed"));
    }

    private void show(Reading now) {
        turner.show(String.valueOf(now.year()));
        facts.setText(said(now.figures()));
        table.getItems().setAll(now.all());
        table.getSelectionModel().selectFirst();
    }

    private String said(HandoverFigures now) {
        String counted = texts.get("handovers.sum", now.count(), now.standardMet(), now.goalMet());
        return now.median().map(middle -> counted + " " + texts.get("handovers.median", HandoverBook.begun(middle)))
                .orElse(counted);
    }

    void end() {
        life.end();
    }

    @FXML
    private void onPrint() {
        chosen(model::print);
    }

    @FXML
    private void onPdf() {
        chosen(minutes -> file("serah-terima-laptop.pdf", new ExtensionFilter("PDF", "*.pdf")).ifPresent(
                found -> model.save(minutes, found.toPath())));
    }

    @FXML
    private void onList() {
        file(texts.get("handovers.file", String.valueOf(model.year().get())) + ".xlsx", new ExtensionFilter("XLSX",
                "*.xlsx"), new ExtensionFilter("CSV", "*.csv"), new ExtensionFilter("PDF", "*.pdf")).ifPresent(
                        found -> model.saveList(found.toPath()));
    }

    private void chosen(Consumer<Minutes> deed) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(deed);
    }

    private Optional<File> file(String name, ExtensionFilter... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("handovers.title"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().setAll(kinds);
        return Optional.ofNullable(chooser.showSaveDialog(table.getScene().getWindow()));
    }
}
