package id.sidik.app.print;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.reports.PageDesk.OwnPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The pages that the city draws itself: what is used, what is wrong, and the way back. */
public final class CityPagesView {
    private final CityPagesModel model;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private TextField folder;
    @FXML
    private TableView<CityPagesModel.Row> pages;
    @FXML
    private TableColumn<CityPagesModel.Row, String> reportColumn;
    @FXML
    private TableColumn<CityPagesModel.Row, String> pageColumn;
    @FXML
    private TableColumn<CityPagesModel.Row, Column.Chip> stateColumn;
    @FXML
    private Button copy;
    @FXML
    private Button back;
    @FXML
    private TextArea detail;

    CityPagesView(CityPagesModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        folder.setText(model.folder());
        tables.style(pages);
        Column.of(reportColumn, row -> row.code().map(code -> code + " · " + texts.get("report." + code)).orElse("–"));
        Column.of(pageColumn, row -> row.own().map(OwnPage::name).orElse("–"));
        Column.chip(stateColumn, this::state);
        pages.setItems(model.rows());
        pages.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) model.chosen().set(Optional.of(row));
        });
        model.chosen().subscribe(this::show);
        model.names().subscribe(names -> show(model.chosen().get()));
    }

    private Column.Chip state(CityPagesModel.Row row) {
        if (row.own().isEmpty()) return new Column.Chip(State.NEVER, texts.get("cityPages.built"));
        List<?> faults = row.own().get().faults();
        return faults.isEmpty()
                ? new Column.Chip(State.READY, texts.get("cityPages.used"))
                : new Column.Chip(State.FAILED, texts.get("cityPages.faulty", faults.size()));
    }

    private void show(Optional<CityPagesModel.Row> chosen) {
        chosen.ifPresent(row -> pages.getSelectionModel().clearAndSelect(model.rows().indexOf(row)));
        copy.setDisable(chosen.flatMap(CityPagesModel.Row::code).isEmpty());
        back.setDisable(chosen.flatMap(CityPagesModel.Row::own).isEmpty());
        Optional<OwnPage> faulty = chosen.flatMap(CityPagesModel.Row::own).filter(page -> !page.faults().isEmpty());
        detail.setText(faulty.map(this::faults).orElseGet(() -> model.names().get()));
    }

    private String faults(OwnPage page) {
        return page.faults().stream().map(fault -> texts.get("cityPages.fault", fault.line(), texts.get("page.fault."
                + fault.kind()), fault.what())).collect(Collectors.joining("\n"));
    }

    Node first() {
        return pages;
    }

    @FXML
    private void onCopy() {
        model.copy();
    }

    @FXML
    private void onBack() {
        model.putBack();
    }

    @FXML
    private void onAgain() {
        model.look();
    }
}
