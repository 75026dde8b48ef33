package id.sidik.app.tpp;

import id.sidik.app.words.MonthWords;
import id.sidik.app.words.DayWords;
import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.tpp.TppModel.Row;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.app.view.SearchBox;
import id.sidik.domain.DayResult;
import id.sidik.operations.month.TppLine.Pay;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What the month costs, and below it why: from the days to the rupiah. */
public final class TppView implements Screen {
    private final TppModel model;
    private final TppDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final MonthWords words;
    private final DayWords days;
    private final Life life;

    @FXML
    private ScreenHead head;
    @FXML
    private SearchBox search;
    @FXML
    private Button edit;
    @FXML
    private Button importFile;
    @FXML
    private TableView<Row> table;
    @FXML
    private TableColumn<Row, String> name;
    @FXML
    private TableColumn<Row, String> number;
    @FXML
    private TableColumn<Row, BigDecimal> amount;
    @FXML
    private TableColumn<Row, BigDecimal> discipline;
    @FXML
    private TableColumn<Row, BigDecimal> pct;
    @FXML
    private TableColumn<Row, BigDecimal> deduction;
    @FXML
    private TableColumn<Row, BigDecimal> decided;
    @FXML
    private TableColumn<Row, BigDecimal> productivity;
    @FXML
    private TableColumn<Row, BigDecimal> payable;
    @FXML
    private Label sums;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox why;

    public TppView(TppModel model, TppDialogs dialogs, Tables tables, Texts texts, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.words = new MonthWords(texts);
        this.days = new DayWords(texts);
        this.life = life;
    }

    @FXML
    private void initialize() {
        Column.of(name, row -> row.month().person().name());
        Column.of(number, row -> row.month().person().number());
        figure(amount, row -> row.line().amount());
        figure(discipline, row -> row.pay(Pay::discipline));
        figure(pct, row -> row.pay(Pay::pct));
        figure(deduction, row -> row.pay(Pay::deduction));
        figure(decided, row -> row.pay(Pay::decided));
        figure(productivity, row -> row.line().productivity());
        figure(payable, row -> row.pay(Pay::payable));
        tables.style(table);
        Tables.onOpen(table, row -> onEdit());
        table.setItems(model.rows());
        table.setPlaceholder(new Label(texts.get("tpp.none")));
        search.textProperty().bindBidirectional(model.search());
        head.busyProperty().bind(model.busy());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            edit.setDisable(row == null);
            if (row != null) model.chosen().set(Optional.of(row));
        });
        life.follow(model.rows(), this::show);
        life.follow(model.chosen(), this::explain);
        life.until(() -> search.textProperty().unbindBidirectional(model.search()));
    }

    /** An empty figure stands last and is shown as a dash. */
    private void figure(TableColumn<Row, BigDecimal> column, Function<Row, Optional<BigDecimal>> value) {
        Column.of(column, row -> value.apply(row).orElse(null),
                known -> known == null ? "–" : texts.formats().number(known), "figure");
    }

    private void show() {
        sums.setText(texts.get("tpp.sums", model.sum(Pay::deduction), model.sum(Pay::decided), model.sum(
                Pay::payable)));
        long without = model.without();
        head.factsProperty().set(texts.get("tpp.facts", model.rows().size()) + (without > 0
                ? " · ▲ " + texts.get("month.check.PAY", without)
                : "") + (model.held().isBlank() ? "" : " · ▲ " + texts.get("tpp.held", model.held())));
        if (table.getSelectionModel().isEmpty() && !model.rows().isEmpty())
            table.getSelectionModel().selectFirst();
    }

    private void explain(Optional<Row> chosen) {
        why.getChildren().clear();
        chosen.ifPresent(row -> {
            line(row.month().person().name(), "person-name");
            if (row.line().amount().isEmpty()) line(texts.get("tpp.noAmount"), "hint");
            boolean achieved = row.line().pay().filter(pay -> pay.productivityPaid().signum() > 0).isPresent();
            if (achieved && row.line().productivity().isEmpty())
                line(texts.get("tpp.noProductivity"), "unconfirmed");
            row.month().days().stream().filter(day -> day.deductionPct().signum() > 0).forEach(day -> line(day(day),
                    ""));
            row.line().pay().ifPresent(pay -> pay.reasons().forEach(reason -> line(days.reason(reason), reason
                    .provenance().needsConfirmation() ? "unconfirmed" : "")));
        });
    }

    private String day(DayResult day) {
        return texts.formats().date(day.date()) + " · " + words.result(day);
    }

    private void line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        if (!style.isBlank()) label.getStyleClass().add(style);
        why.getChildren().add(label);
    }

    @Override
    public void shown() {
        model.month().look();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case HELP -> scroll.requestFocus();
            case REFRESH -> model.month().again();
            case FIND -> search.requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onEdit() {
        model.chosen().get().ifPresent(row -> dialogs.edit(table, model, row));
    }

    @FXML
    private void onImport() {
        dialogs.importFile(table, model);
    }
}
