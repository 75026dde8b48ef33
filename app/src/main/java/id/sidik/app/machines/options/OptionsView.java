package id.sidik.app.machines.options;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.operations.SettingRow;
import id.sidik.operations.SettingRow.State;
import id.sidik.operations.SettingSheet;
import java.time.Clock;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;

/** The settings of a machine as they are and as they should be. */
public final class OptionsView {
    private final OptionsViewModel model;
    private final OptionsDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final Clock clock;
    private final Life life;

    @FXML
    private BorderPane tab;
    @FXML
    private Label note;
    @FXML
    private Button read;
    @FXML
    private Button compare;
    @FXML
    private Button apply;
    @FXML
    private Button profile;
    @FXML
    private ToggleButton onlyProfile;
    @FXML
    private MenuButton more;
    @FXML
    private TableView<SettingRow> settings;
    @FXML
    private TableColumn<SettingRow, String> group;
    @FXML
    private TableColumn<SettingRow, String> name;
    @FXML
    private TableColumn<SettingRow, String> machine;
    @FXML
    private TableColumn<SettingRow, String> wanted;
    @FXML
    private TableColumn<SettingRow, Column.Chip> state;
    @FXML
    private TableColumn<SettingRow, String> mark;
    @FXML
    private TableColumn<SettingRow, String> key;

    public OptionsView(OptionsViewModel model, OptionsDialogs dialogs, Tables tables, Texts texts, Clock clock,
            Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.clock = clock;
        this.life = life;
    }

    @FXML
    private void initialize() {
        SettingWords words = new SettingWords(texts);
        Column.of(group, words::group);
        Column.of(name, words::name);
        Column.of(machine, row -> words.value(row, row.machine()));
        Column.of(wanted, row -> words.value(row, row.wanted()));
        Column.chip(state, row -> new Column.Chip(SettingWords.chip(row.state()), words.state(row)));
        Column.of(mark, words::mark);
        Column.of(key, row -> row.state() == State.BY_HAND ? "" : row.key());
        tables.style(settings);
        settings.setItems(model.rows());
        settings.setPlaceholder(new Label(texts.get("setting.empty")));
        onlyProfile.selectedProperty().bindBidirectional(model.onlyProfile());
        life.until(() -> onlyProfile.selectedProperty().unbindBidirectional(model.onlyProfile()));
        life.follow(model.sheet(), this::show);
        life.follow(model.busy(), busy -> enable());
    }

    private void show(Optional<SettingSheet> sheet) {
        note.setText(sheet.map(this::note).orElse(""));
        enable();
    }

    private String note(SettingSheet sheet) {
        String profileName = sheet.profile().map(named -> texts.get("setting.note.profile", named))
                .orElseGet(() -> texts.get("setting.note.noProfile"));
        if (sheet.readAt().isEmpty()) return profileName + " · " + texts.get("setting.note.unread");
        return profileName + " · " + texts.get("setting.note.read",
                texts.formats().moment(sheet.readAt().get(), clock.instant(), clock.getZone()),
                sheet.in(State.DIFFERENT).size());
    }

    private void enable() {
        boolean speakable = model.reachable() && !model.busy().get();
        read.setDisable(!speakable);
        compare.setDisable(!speakable || model.sheet().get().flatMap(SettingSheet::profile).isEmpty());
        apply.setDisable(!speakable || model.sheet().get().filter(sheet -> !sheet.plan().isEmpty()).isEmpty());
        profile.setDisable(model.machine().isEmpty());
        more.setDisable(model.machine().isEmpty());
    }

    @FXML
    private void onRead() {
        model.read();
    }

    @FXML
    private void onCompare() {
        model.compare();
    }

    @FXML
    private void onApply() {
        model.sheet().get().ifPresent(sheet -> dialogs.apply(tab, model, sheet));
    }

    @FXML
    private void onProfile() {
        dialogs.profile(tab, model);
    }

    @FXML
    private void onAccess() {
        dialogs.access(tab, model);
    }

    @FXML
    private void onMessages() {
        dialogs.messages(tab, model);
    }

    @FXML
    private void onAssumed() {
        dialogs.assumed(tab, model);
    }

    @FXML
    private void onBook() {
        dialogs.book(tab, model);
    }

    @FXML
    private void onSequences() {
        dialogs.sequences(tab, model);
    }

    @FXML
    private void onKey() {
        dialogs.key(tab, model);
    }
}
