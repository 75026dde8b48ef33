package id.sidik.app.rules;

import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.app.view.SearchBox;
import id.sidik.app.view.State;
import id.sidik.app.view.Turner;
import id.sidik.app.words.RuleWords;
import id.sidik.operations.regulation.RuleBook;
import id.sidik.operations.regulation.RuleRow;
import id.sidik.rules.Finding;
import id.sidik.rules.Regulation;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every value of the regulation of a month, where it comes from and how sure it is; below it why. */
public final class RulesView implements Screen {
    static final int MOST_FINDINGS = 3;

    private final RulesModel model;
    private final RulesDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final RuleWords words;
    private final RuleWhy whys;
    private final Life life;

    @FXML
    private Turner turner;
    @FXML
    private ScreenHead head;
    @FXML
    private Button edit;
    @FXML
    private CheckBox onlyOpen;
    @FXML
    private SearchBox search;
    @FXML
    private VBox findings;
    @FXML
    private TableView<RuleRow> table;
    @FXML
    private TableColumn<RuleRow, String> group;
    @FXML
    private TableColumn<RuleRow, String> name;
    @FXML
    private TableColumn<RuleRow, String> value;
    @FXML
    private TableColumn<RuleRow, Column.Chip> certainty;
    @FXML
    private TableColumn<RuleRow, String> origin;
    @FXML
    private TableColumn<RuleRow, String> source;
    @FXML
    private EmptyState empty;
    @FXML
    private CheckBox second;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox why;

    public RulesView(RulesModel model, RulesDialogs dialogs, Tables tables, Texts texts, ZoneId zone,
            Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.life = life;
        words = new RuleWords(texts);
        whys = new RuleWhy(texts, zone);
    }

    @FXML
    private void initialize() {
        turner.onTurn(model::turn);
        Column.of(group, row -> words.group(row.path()));
        Column.of(name, row -> words.name(row.path()));
        Column.of(value, row -> words.value(row.path(), row.json()));
        Column.chip(certainty, row -> row.open()
                ? new Column.Chip(State.LOOK, texts.get("rules.unsure"))
                : new Column.Chip(State.READY, texts.get("rules.sure")));
        Column.of(origin, row -> texts.get("rules.origin." + row.origin()));
        Column.of(source, row -> row.mark().note().isBlank() ? "–" : row.mark().note());
        tables.style(table);
        Tables.onOpen(table, row -> onEdit());
        table.setItems(model.rows());
        search.textProperty().bindBidirectional(model.search());
        onlyOpen.selectedProperty().bindBidirectional(model.onlyOpen());
        head.busyProperty().bind(model.busy());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) model.chosen().set(Optional.of(row));
        });
        life.follow(model.month(), shown -> turner.show(texts.formats().month(shown)));
        life.follow(model.reading(), read -> read.ifPresent(this::show));
        life.follow(model.rows(), this::first);
        life.follow(model.chosen(), this::point);
        life.until(() -> {
            search.textProperty().unbindBidirectional(model.search());
            onlyOpen.selectedProperty().unbindBidirectional(model.onlyOpen());
        });
    }

    private void show(RulesModel.Reading read) {
        RuleBook book = read.book();
        Regulation pack = book.regulation();
        long open = book.open();
        String from = pack.identity().validFrom().toString();
        head.factsProperty().set(pack.identity().validTo().map(until -> texts.get("rules.facts", pack.edition(), from,
                until.toString(), book.rows().size(), open))
                .orElseGet(() -> texts.get("rules.facts.open", pack.edition(), from, book.rows().size(), open)));
        second.setSelected(read.second());
        List<Finding> found = book.findings();
        findings.getChildren().clear();
        found.stream().limit(MOST_FINDINGS).forEach(one -> find(words.finding(one)));
        if (found.size() > MOST_FINDINGS) find(texts.get("rules.more", found.size() - MOST_FINDINGS));
        findings.setManaged(!found.isEmpty());
        explain(model.chosen().get());
    }

    private void find(String text) {
        Label label = new Label("▲ " + text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("warning-text");
        findings.getChildren().add(label);
    }

    private void first() {
        boolean nothing = model.rows().isEmpty() && model.book().isPresent();
        empty.setVisible(nothing);
        table.setVisible(!nothing);
        if (table.getSelectionModel().isEmpty() && !model.rows().isEmpty()) table.getSelectionModel().selectFirst();
    }

    private void point(Optional<RuleRow> chosen) {
        chosen.filter(row -> !row.equals(table.getSelectionModel().getSelectedItem()))
                .ifPresent(table.getSelectionModel()::select);
        explain(chosen);
    }

    private void explain(Optional<RuleRow> chosen) {
        edit.setDisable(chosen.filter(RuleRow::editable).isEmpty());
        why.getChildren().clear();
        model.book().ifPresent(book -> chosen.ifPresent(row -> whys.lines(book, row).forEach(line -> {
            Label label = new Label(line.text());
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            if (!line.style().isBlank()) label.getStyleClass().add(line.style());
            why.getChildren().add(label);
        })));
    }

    @Override
    public void shown() {
        model.look();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case HELP -> scroll.requestFocus();
            case REFRESH -> model.look();
            case FIND -> search.requestFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onAll() {
        model.all();
    }

    @FXML
    private void onSecond() {
        model.askSecond(second.isSelected());
    }

    @FXML
    private void onLoad() {
        dialogs.load(head);
    }

    @FXML
    private void onChoose() {
        dialogs.choose(head);
    }

    @FXML
    private void onEdit() {
        model.chosen().get().filter(RuleRow::editable).ifPresent(row -> dialogs.edit(table, row));
    }
}
