package id.sidik.app.city;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.domain.MonthTotals;
import id.sidik.operations.centre.CityRecap;
import id.sidik.operations.centre.CityRecap.Person;
import id.sidik.operations.centre.CityRecap.Sums;
import id.sidik.operations.centre.CityRecap.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What the units' months came to, unit by unit, and below the people of the unit that is chosen. */
public final class CityRecapsView {
    private static final int SHORT = 8;

    private final CityModel model;
    private final Tables tables;
    private final Texts texts;
    private final CityWords words;
    private final Life life;

    @FXML
    private TableView<Unit> units;
    @FXML
    private TableColumn<Unit, String> unit;
    @FXML
    private TableColumn<Unit, Column.Chip> step;
    @FXML
    private TableColumn<Unit, Column.Chip> proof;
    @FXML
    private TableColumn<Unit, Integer> people;
    @FXML
    private TableColumn<Unit, Integer> present;
    @FXML
    private TableColumn<Unit, Integer> absent;
    @FXML
    private TableColumn<Unit, Integer> excused;
    @FXML
    private TableColumn<Unit, Integer> late;
    @FXML
    private TableColumn<Unit, Integer> lateMinutes;
    @FXML
    private TableColumn<Unit, Integer> early;
    @FXML
    private TableColumn<Unit, Integer> earlyMinutes;
    @FXML
    private TableColumn<Unit, String> hash;
    @FXML
    private Label sums;
    @FXML
    private Label chosen;
    @FXML
    private TableView<Person> persons;
    @FXML
    private TableColumn<Person, String> name;
    @FXML
    private TableColumn<Person, String> number;
    @FXML
    private TableColumn<Person, Integer> workdays;
    @FXML
    private TableColumn<Person, Integer> ownPresent;
    @FXML
    private TableColumn<Person, Integer> ownAbsent;
    @FXML
    private TableColumn<Person, Integer> ownExcused;
    @FXML
    private TableColumn<Person, Integer> ownLate;
    @FXML
    private TableColumn<Person, Integer> ownLateMinutes;
    @FXML
    private TableColumn<Person, Integer> ownEarly;
    @FXML
    private TableColumn<Person, Integer> ownEarlyMinutes;
    @FXML
    private TableColumn<Person, BigDecimal> deduction;

    public CityRecapsView(CityModel model, Tables tables, Texts texts, Life life) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.words = new CityWords(texts, model.clock().getZone());
        this.life = life;
    }

    @FXML
    private void initialize() {
        ofUnits();
        ofPeople();
        tables.style(units);
        tables.style(persons);
        units.setItems(model.recaps());
        units.setPlaceholder(new Label(texts.get("city.units.none")));
        units.getSelectionModel().selectedItemProperty().subscribe(line -> show(Optional.ofNullable(line)));
        life.follow(model.recaps(), this::sum);
    }

    private void ofUnits() {
        Column.of(unit, Unit::name);
        Column.chip(step, row -> words.step(row.step()));
        Column.chip(proof, row -> words.proof(row.copy()));
        figure(people, row -> row.sums().people());
        figure(present, row -> row.sums().present());
        figure(absent, row -> row.sums().absent());
        figure(excused, row -> excused(row.sums()));
        figure(late, row -> row.sums().lateTimes());
        figure(lateMinutes, row -> row.sums().lateMinutes());
        figure(early, row -> row.sums().earlyTimes());
        figure(earlyMinutes, row -> row.sums().earlyMinutes());
        Column.of(hash, row -> row.copy().map(CityRecap.Copy::sha).orElse(""), sha -> sha.isBlank()
                ? "–"
                : sha.substring(0, SHORT), "");
    }

    private void ofPeople() {
        Column.of(name, Person::name);
        Column.of(number, Person::number);
        figure(workdays, row -> row.totals().workdays());
        figure(ownPresent, row -> row.totals().present());
        figure(ownAbsent, row -> row.totals().absent());
        figure(ownExcused, row -> excused(row.totals()));
        figure(ownLate, row -> row.totals().lateTimes());
        figure(ownLateMinutes, row -> row.totals().lateMinutes());
        figure(ownEarly, row -> row.totals().earlyTimes());
        figure(ownEarlyMinutes, row -> row.totals().earlyMinutes());
        Column.of(deduction, row -> row.totals().deductionPct(), known -> texts.formats().number(known), "figure");
    }

    private static int excused(Sums sums) {
        return sums.sick() + sums.permission() + sums.leave() + sums.duty() + sums.otherPermit();
    }

    private static int excused(MonthTotals totals) {
        return totals.sick() + totals.permission() + totals.leave() + totals.duty() + totals.otherPermit();
    }

    private <R> void figure(TableColumn<R, Integer> column, Function<R, Integer> value) {
        Column.of(column, value, texts.formats()::number, "figure");
    }

    private void sum() {
        CityRecap shown = new CityRecap(model.month().get(), List.copyOf(model.recaps()));
        Sums all = shown.sums();
        sums.setText(texts.get("city.sums", all.people(), all.present(), all.absent(), excused(all), all.lateMinutes(),
                all.earlyMinutes()) + (shown.leftOut() > 0
                        ? " · ■ " + texts.get("city.sums.left", shown.leftOut())
                        : ""));
        if (units.getSelectionModel().isEmpty()) units.getSelectionModel().selectFirst();
    }

    private void show(Optional<Unit> line) {
        Optional<CityRecap.Copy> copy = line.flatMap(Unit::copy);
        persons.getItems().setAll(copy.map(CityRecap.Copy::people).orElse(List.of()));
        persons.setPlaceholder(new Label(texts.get(copy.isEmpty() ? "city.copy.none" : "city.copy.damaged")));
        chosen.setText(line.map(this::told).orElse(""));
    }

    /** Of a unit whose laptops disagree, every side. */
    private String told(Unit unit) {
        return unit.sides().isEmpty()
                ? kept(unit)
                : unit.name() + "\n" + String.join("\n", unit.sides().stream().map(words::side).toList());
    }

    private String kept(Unit known) {
        return known.copy().map(kept -> texts.get("city.copy", known.name(), texts.get(
                "centre.city.step." + kept.kind()), kept.number(), words.at(Optional.of(kept.at())), kept.by(), kept
                        .regulation(), kept.sha()))
                .orElse(known.name());
    }
}
