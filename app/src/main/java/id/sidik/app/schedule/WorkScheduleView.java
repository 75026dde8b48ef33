package id.sidik.app.schedule;

import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.operations.schedule.ScheduleView.AssignmentRow;
import id.sidik.operations.schedule.ScheduleView.GroupRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Who works when: patterns, groups, rosters, special periods, and a trial of the rules. */
public final class WorkScheduleView implements Screen {
    private final ScheduleModel model;
    private final WishDialog dialog;
    private final Tables tables;
    private final Texts texts;
    private final Life life;
    private final ScheduleWords words;
    private final ScheduleDeeds deeds;

    @FXML
    private ScreenHead head;
    @FXML
    private TabPane tabs;
    @FXML
    private Tab rosterTab;
    @FXML
    private Tab trialTab;
    @FXML
    private TableView<AssignmentRow> assignments;
    @FXML
    private TableColumn<AssignmentRow, String> whom;
    @FXML
    private TableColumn<AssignmentRow, String> pattern;
    @FXML
    private TableColumn<AssignmentRow, String> from;
    @FXML
    private TableColumn<AssignmentRow, String> until;
    @FXML
    private TableColumn<AssignmentRow, Column.Chip> state;
    @FXML
    private TableColumn<AssignmentRow, String> reason;
    @FXML
    private TableColumn<AssignmentRow, String> by;
    @FXML
    private TableView<GroupRow> groups;
    @FXML
    private TableColumn<GroupRow, String> groupName;
    @FXML
    private TableColumn<GroupRow, Integer> groupCount;
    @FXML
    private TableColumn<GroupRow, String> groupPeople;
    @FXML
    private Button endAssignment;
    @FXML
    private Button changeGroup;
    @FXML
    private Button dissolve;
    @FXML
    private EmptyState noAssignments;
    @FXML
    private EmptyState noGroups;

    public WorkScheduleView(ScheduleModel model, WishDialog dialog, Tables tables, Texts texts, Life life) {
        this.model = model;
        this.dialog = dialog;
        this.tables = tables;
        this.texts = texts;
        this.life = life;
        words = new ScheduleWords(texts, model.today());
        deeds = new ScheduleDeeds(model, dialog, texts);
    }

    @FXML
    private void initialize() {
        columns();
        prepare(assignments, endAssignment);
        prepare(groups, changeGroup);
        dissolve.disableProperty().bind(groups.getSelectionModel().selectedItemProperty().isNull());
        rosterTab.setContent(new RosterPane(model, dialog, tables, texts, life));
        trialTab.setContent(new TrialPane(model, texts, life));
        head.busyProperty().bind(model.busy());
        life.follow(model.reading(), read -> read.ifPresent(this::show));
    }

    private <T> void prepare(TableView<T> table, Button deed) {
        tables.style(table);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        deed.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    }

    private void columns() {
        Column.of(whom, row -> words.whom(row.whom(), row.whomName()));
        Column.of(pattern, AssignmentRow::pattern);
        Column.of(from, row -> row.from().map(texts.formats()::date).orElse("–"));
        Column.of(until, row -> row.until().map(texts.formats()::date).orElse("–"));
        Column.chip(state, words::state);
        Column.of(reason, row -> row.stamp().reason());
        Column.of(by, row -> row.stamp().by());
        Column.of(groupName, GroupRow::name);
        Column.of(groupCount, row -> row.members().size(), String::valueOf, "figure");
        Column.of(groupPeople, row -> row.members().stream().map(member -> member.name())
                .collect(Collectors.joining(", ")));
    }

    private void show(ScheduleModel.Reading read) {
        fill(assignments, read.view().assignments(), noAssignments);
        fill(groups, read.view().groups(), noGroups);
        head.factsProperty().set(texts.get("schedule.facts", read.view().assignments().size(),
                read.view().groups().size(), read.view().specials().size()));
    }

    private static <T> void fill(TableView<T> table, List<T> rows, EmptyState empty) {
        table.getItems().setAll(rows);
        table.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
    }

    @Override
    public void shown() {
        model.month().begin();
        model.refresh();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case REFRESH -> model.refresh();
            case NEW -> onSpecial();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onSpecial() {
        deeds.special(head);
    }

    @FXML
    private void onAssign() {
        deeds.assign(head);
    }

    @FXML
    private void onGroup() {
        deeds.group(head, Optional.empty());
    }

    @FXML
    private void onChangeGroup() {
        deeds.group(head, Optional.of(groups.getSelectionModel().getSelectedItem()));
    }

    @FXML
    private void onDissolve() {
        deeds.dissolve(head, groups.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void onEndAssignment() {
        deeds.end(head, assignments.getSelectionModel().getSelectedItem().id());
    }
}
