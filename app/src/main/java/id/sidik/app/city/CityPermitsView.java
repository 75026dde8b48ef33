package id.sidik.app.city;

import javafx.scene.control.SelectionMode;
import javafx.scene.control.Button;
import java.util.List;
import id.sidik.operations.centre.CityPermitDesk.State;
import id.sidik.app.view.Life;
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
    private final Life life;
    private final CityWords words;

    @FXML
    private Button approve;
    @FXML
    private Button refuse;
    @FXML
    private Button withdraw;
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
    private TableColumn<Row, Column.Chip> state;
    @FXML
    private TableColumn<Row, String> by;
    @FXML
    private TableColumn<Row, Instant> at;

    public CityPermitsView(CityModel model, CityDialogs dialogs, Tables tables, Texts texts, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.life = life;
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
        Column.chip(state, row -> words.permit(row.state()));
        Column.of(by, words::decidedBy);
        Column.of(at, row -> row.decision().orElse(row.asked()).at(), known -> words.at(Optional.of(known)), "");
        tables.style(table);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        life.follow(table.getSelectionModel().getSelectedItems(), this::offer);
        table.setItems(model.permits());
        table.setPlaceholder(new Label(texts.get("city.permit.none")));
    }

    /** A decision is about permits of one unit, and of none that was taken back. */
    private void offer() {
        boolean one = chosen().stream().map(Row::unit).distinct().count() == 1;
        List.of(approve, refuse, withdraw).forEach(deed -> deed.setDisable(!one));
    }

    private List<Row> chosen() {
        return table.getSelectionModel().getSelectedItems().stream().filter(row -> row != null && row
                .state() != State.WITHDRAWN).toList();
    }

    @FXML
    private void onApprove() {
        dialogs.decide(table, model, chosen(), State.APPROVED);
    }

    @FXML
    private void onRefuse() {
        dialogs.decide(table, model, chosen(), State.REFUSED);
    }

    @FXML
    private void onWithdraw() {
        dialogs.decide(table, model, chosen(), State.WITHDRAWN);
    }

    @FXML
    private void onAdd() {
        dialogs.permit(table, model);
    }
}
