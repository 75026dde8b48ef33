package id.sidik.app.machines.options;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Life;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.ProfileDesk;
import id.sidik.operations.regulation.RegulationRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** The form of a profile: made from a regulation, changed by hand, with exceptions of one machine. */
public final class ProfileFormView {
    private final ProfileFormViewModel model;
    private final Tables tables;
    private final Texts texts;
    private final Life life = new Life();

    @FXML
    private ComboBox<Optional<MachineProfile>> profile;
    @FXML
    private TextField name;
    @FXML
    private ComboBox<RegulationRow> regulation;
    @FXML
    private ComboBox<String> pattern;
    @FXML
    private CheckBox ramadan;
    @FXML
    private CheckBox changes;
    @FXML
    private TableView<ProfileFormViewModel.Line> lines;
    @FXML
    private TableColumn<ProfileFormViewModel.Line, String> group;
    @FXML
    private TableColumn<ProfileFormViewModel.Line, String> setting;
    @FXML
    private TableColumn<ProfileFormViewModel.Line, String> value;
    @FXML
    private TableColumn<ProfileFormViewModel.Line, String> own;
    @FXML
    private TableColumn<ProfileFormViewModel.Line, String> form;

    ProfileFormView(ProfileFormViewModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        SettingWords words = new SettingWords(texts);
        Choice.show(profile, each -> each.map(MachineProfile::name).orElseGet(() -> texts.get("profileForm.fresh")));
        life.follow(model.profiles(), this::profiles);
        Choice.bind(profile, model.profile(), life);
        name.textProperty().bindBidirectional(model.name());
        Choice.show(regulation, RegulationRow::title);
        regulation.setItems(model.regulations());
        Choice.bind(regulation, model.regulation(), life);
        life.follow(model.regulation(), row -> {
            if (row != null) pattern.getItems().setAll(row.patterns());
            pattern.setValue(model.pattern().get());
        });
        Choice.bind(pattern, model.pattern(), life);
        ramadan.selectedProperty().bindBidirectional(model.ramadan());
        changes.selectedProperty().bindBidirectional(model.changes());
        Column.of(group, line -> words.group(line.row()));
        Column.of(setting, line -> words.name(line.row())
                + (ProfileDesk.own(line.row().key()) ? " " + texts.get("profileForm.ownOnly") : ""));
        EditCell.of(value, ProfileFormViewModel.Line::value);
        EditCell.of(own, ProfileFormViewModel.Line::own);
        Column.of(form, line -> texts.get("settingForm." + line.row().form()));
        tables.style(lines);
        lines.setFixedCellSize(30);
        lines.setItems(model.lines());
    }

    private void profiles() {
        List<Optional<MachineProfile>> all = new ArrayList<>();
        model.profiles().forEach(each -> all.add(Optional.of(each)));
        all.add(Optional.empty());
        profile.getItems().setAll(all);
        profile.setValue(model.profile().get());
    }

    Node first() {
        return name;
    }

    void end() {
        life.end();
    }

    @FXML
    private void onFill() {
        model.fill();
    }
}
