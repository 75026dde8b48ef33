package id.sidik.app.city;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.operations.centre.CityOverview.Machine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Every machine of the city, as its unit's last contact told. */
public final class CityMachinesView {
    private static final int NEARLY_FULL = 85;

    private final CityModel model;
    private final Tables tables;
    private final Texts texts;
    private final CityWords words;

    @FXML
    private TableView<Machine> table;
    @FXML
    private TableColumn<Machine, String> unit;
    @FXML
    private TableColumn<Machine, String> name;
    @FXML
    private TableColumn<Machine, String> serial;
    @FXML
    private TableColumn<Machine, Instant> contact;
    @FXML
    private TableColumn<Machine, Column.Chip> result;
    @FXML
    private TableColumn<Machine, Long> stored;
    @FXML
    private TableColumn<Machine, Integer> full;
    @FXML
    private TableColumn<Machine, Duration> offset;

    public CityMachinesView(CityModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.words = new CityWords(texts, model.clock().getZone());
    }

    @FXML
    private void initialize() {
        Column.of(unit, machine -> model.name(machine.unit()));
        Column.of(name, Machine::name);
        Column.of(serial, Machine::serial);
        Column.of(contact, machine -> machine.contact().orElse(Instant.EPOCH), known -> words.at(Optional.of(known)
                .filter(at -> at.isAfter(Instant.EPOCH))), "");
        Column.chip(result, machine -> words.result(machine.result()));
        stored.getStyleClass().add("figure");
        Column.cells(stored, machine -> machine.stored().orElse(-1), (cell, machine) -> {
            cell.setText(words.stored(machine));
            if (!cell.getStyleClass().contains("figure")) cell.getStyleClass().add("figure");
        });
        Column.of(full, machine -> machine.full().orElse(-1), this::full, "figure");
        Column.of(offset, machine -> machine.offset().orElse(CityWords.UNKNOWN), known -> words.offset(Optional.of(
                known)),
                "figure");
        tables.style(table);
        table.setItems(model.machines());
        table.setPlaceholder(new Label(texts.get("city.machines.none")));
    }

    private String full(int percent) {
        return percent < 0 ? "–" : (percent >= NEARLY_FULL ? "▲ " : "") + texts.formats().number(percent) + " %";
    }
}
