package id.sidik.app.city;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.operations.centre.CityOverview;
import id.sidik.operations.centre.CityOverview.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Every unit of the city: how far its month is, when it was heard of, how its clock goes. */
public final class CityUnitsView {
    private final CityModel model;
    private final Tables tables;
    private final Texts texts;
    private final CityWords words;

    @FXML
    private TableView<Unit> table;
    @FXML
    private TableColumn<Unit, String> name;
    @FXML
    private TableColumn<Unit, Column.Chip> step;
    @FXML
    private TableColumn<Unit, String> unclosed;
    @FXML
    private TableColumn<Unit, Instant> seen;
    @FXML
    private TableColumn<Unit, Instant> contact;
    @FXML
    private TableColumn<Unit, Duration> drift;
    @FXML
    private TableColumn<Unit, Integer> laptops;
    @FXML
    private TableColumn<Unit, Long> machines;

    public CityUnitsView(CityModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.words = new CityWords(texts, model.clock().getZone());
    }

    @FXML
    private void initialize() {
        Column.of(name, unit -> unit.open() ? unit.name() : texts.get("city.blocked", unit.name()));
        Column.chip(step, unit -> words.step(unit.step()));
        Column.of(unclosed, unit -> words.months(unit.unclosed()));
        moment(seen, Unit::seen);
        moment(contact, Unit::contact);
        Column.of(drift, unit -> unit.drift().orElse(CityWords.UNKNOWN), known -> words.offset(Optional.of(known)),
                "figure");
        Column.of(laptops, Unit::laptops, texts.formats()::number, "figure");
        Column.of(machines, this::machines, texts.formats()::number, "figure");
        tables.style(table);
        table.setItems(model.units());
        table.setPlaceholder(new Label(texts.get("city.units.none")));
    }

    private long machines(Unit unit) {
        return model.machines().stream().map(CityOverview.Machine::unit).filter(unit.code()::equals).count();
    }

    /** What was never sorts before everything else. */
    private void moment(TableColumn<Unit, Instant> column, Function<Unit, Optional<Instant>> value) {
        Column.of(column, unit -> value.apply(unit).orElse(Instant.EPOCH), known -> words.at(Optional.of(known).filter(
                at -> at.isAfter(Instant.EPOCH))), "");
    }
}
