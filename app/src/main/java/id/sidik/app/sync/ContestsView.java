package id.sidik.app.sync;

import id.sidik.app.sync.ContestWords.Line;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Life;
import id.sidik.app.view.State;
import id.sidik.operations.month.MonthContest;
import id.sidik.operations.month.MonthContest.Side;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Months that several laptops of the unit closed, what each of them says, and the decision. */
public final class ContestsView {
    private static final double SIDE = 245;

    private final ContestsModel model;
    private final Tables tables;
    private final Texts texts;
    private final ContestWords words;
    private final Life life;

    @FXML
    private TableView<MonthContest> months;
    @FXML
    private TableColumn<MonthContest, YearMonth> month;
    @FXML
    private TableColumn<MonthContest, Column.Chip> state;
    @FXML
    private VBox contest;
    @FXML
    private Label title;
    @FXML
    private Label said;
    @FXML
    private ComboBox<Side> stands;
    @FXML
    private TextField reason;
    @FXML
    private Button decide;
    @FXML
    private TableView<Line> lines;

    public ContestsView(ContestsModel model, Tables tables, Texts texts, ZoneId zone, Life life) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.words = new ContestWords(texts, zone);
        this.life = life;
    }

    @FXML
    private void initialize() {
        Column.of(month, MonthContest::month, texts.formats()::month, "");
        Column.chip(state, row -> new Column.Chip(row.open() ? State.FAILED : State.READY, texts.get(row.open()
                ? "contest.undecided"
                : "contest.settled")));
        tables.style(months);
        tables.style(lines);
        months.setItems(model.contests());
        months.setPlaceholder(new Label(texts.get("contest.none")));
        Choice.show(stands, words::choice);
        decide.disableProperty().bind(Bindings.createBooleanBinding(() -> reason.getText().isBlank() || stands
                .getValue() == null, reason.textProperty(), stands.valueProperty()));
        months.getSelectionModel().selectedItemProperty().subscribe(this::show);
        life.follow(model.contests(), this::chooseFirst);
    }

    private void chooseFirst() {
        if (months.getSelectionModel().isEmpty()) months.getSelectionModel().selectFirst();
    }

    private void show(MonthContest chosen) {
        contest.setVisible(chosen != null);
        if (chosen == null) return;
        title.setText(texts.get(chosen.open() ? "contest.title" : "contest.title.settled", chosen.month()));
        List<String> told = new ArrayList<>(words.decisions(chosen));
        told.addFirst(texts.get(chosen.open() ? "contest.hint" : "contest.hint.settled"));
        said.setText(String.join("\n", told));
        stands.getItems().setAll(chosen.sides());
        stands.setValue(null);
        columns(chosen);
        lines.getItems().setAll(words.lines(chosen));
        model.differences(chosen, found -> {
            if (chosen.equals(months.getSelectionModel().getSelectedItem()))
                lines.getItems().addAll(words.differences(found));
        });
    }

    private void columns(MonthContest chosen) {
        List<TableColumn<Line, ?>> columns = new ArrayList<>(List.of(column("label", texts.get("contest.what"), -1)));
        for (int i = 0; i < chosen.sides().size(); i++)
            columns.add(column("side" + i, words.laptop(chosen.sides().get(i)), i));
        lines.getColumns().setAll(columns);
    }

    private static TableColumn<Line, String> column(String id, String heading, int side) {
        TableColumn<Line, String> column = new TableColumn<>(heading);
        column.setId(id);
        column.setPrefWidth(SIDE);
        column.setSortable(false);
        Column.of(column, line -> side < 0 ? line.label() : side < line.values().size() ? line.values().get(side) : "");
        return column;
    }

    @FXML
    private void onDecide() {
        MonthContest chosen = months.getSelectionModel().getSelectedItem();
        if (chosen != null && stands.getValue() != null)
            model.decide(chosen, stands.getValue(), reason.getText(), reason::clear);
    }
}
