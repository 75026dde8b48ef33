package id.sidik.app.city;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.operations.centre.CityPermitDesk.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What the city decided for people of its units. */
public final class CityPermitsView {
    private final CityModel model;
    private final CityDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final CityWords words;

    @FXML
    private TableView<Row> table;
    @FXML
    private TableColumn<Row, String> unit;
    @FXML
    private TableColumn<Row, String> name;
    @FXML
    private TableColumn<Row, String> code;
    @FXML
    private TableColumn<Row, LocalDate> from;
    @FXML
    private TableColumn<Row, LocalDate> to;
    @FXML
    private TableColumn<Row, String> letter;
    @FXML
    private TableColumn<Row, String> by;
    @FXML
    private TableColumn<Row, Instant> at;

    public CityPermitsView(CityModel model, CityDialogs dialogs, Tables tables, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.words = new CityWords(texts, model.clock().getZone());
    }

    @FXML
    private void initialize() {
        Column.of(unit, row -> model.name(row.unit()));
        Column.of(name, Row::name);
        Column.of(code, Row::code);
        Column.of(from, Row::from, texts.formats()::date, "");
        Column.of(to, Row::to, texts.formats()::date, "");
        Column.of(letter, Row::number);
        Column.of(by, Row::by);
        Column.of(at, Row::at, known -> words.at(Optional.of(known)), "");
        tables.style(table);
        table.setItems(model.permits());
        table.setPlaceholder(new Label(texts.get("city.permit.none")));
    }

    @FXML
    private void onAdd() {
        dialogs.permit(table, model);
    }
}
