package id.sidik.app.machines.people;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.State;
import id.sidik.domain.Machine;
import id.sidik.operations.Replacement;
import id.sidik.operations.Replacement.Effect;
import id.sidik.operations.Replacement.Trait;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** A new machine in the place of an old one: which, and in what the two differ. The plan follows on the next sheet. */
public final class ReplaceView {
    private final MachinePeopleViewModel model;
    private final Machine old;
    private final Tables tables;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private Optional<Replacement> seen = Optional.empty();

    @FXML
    private Label sentence;
    @FXML
    private ComboBox<Machine> fresh;
    @FXML
    private Label state;
    @FXML
    private TableView<Trait> table;
    @FXML
    private TableColumn<Trait, String> trait;
    @FXML
    private TableColumn<Trait, String> before;
    @FXML
    private TableColumn<Trait, String> after;
    @FXML
    private TableColumn<Trait, Column.Chip> effect;
    @FXML
    private CheckBox withoutFingers;

    ReplaceView(MachinePeopleViewModel model, Machine old, Tables tables, Texts texts) {
        this.model = model;
        this.old = old;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        sentence.setText(texts.get("replace.sentence", old.name()));
        Choice.fill(fresh, model.others(), machine -> machine.name() + " (" + machine.id() + ")");
        fresh.getSelectionModel().selectFirst();
        state.setText(texts.get(model.others().isEmpty() ? "replace.noOther" : "replace.begin"));
        Column.of(trait, each -> texts.get("replace.what." + each.what()));
        Column.of(before, Trait::old);
        Column.of(after, Trait::fresh);
        Column.chip(effect, each -> new Column.Chip(state(each.effect()), texts.get("replace.effect." + each
                .effect())));
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("replace.empty")));
        withoutFingers.setDisable(true);
        withoutFingers.selectedProperty().subscribe(on -> judge());
    }

    private static State state(Effect effect) {
        return switch (effect) {
            case NONE -> State.READY;
            case LOOK -> State.LOOK;
            case BLOCKS_FINGERS, BLOCKS_PEOPLE -> State.FAILED;
        };
    }

    @FXML
    private void onLook() {
        Machine chosen = fresh.getValue();
        if (chosen == null) return;
        state.setText(texts.get("machinePeople.busy"));
        model.look(old, chosen, replacement -> {
            seen = Optional.of(replacement);
            table.getItems().setAll(replacement.traits());
            withoutFingers.setDisable(false);
            withoutFingers.setSelected(!replacement.fingersFit());
            judge();
        });
    }

    private void judge() {
        seen.ifPresent(replacement -> {
            boolean stands = replacement.fingersFit() || withoutFingers.isSelected();
            ready.set(stands);
            state.setText(stands
                    ? texts.get("replace.settings", replacement.settings().size(), replacement.backup().users(),
                            replacement.backup().fingers(), replacement.accessRecords())
                    : texts.get("replace.otherAlgorithm"));
        });
    }

    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    Optional<Replacement> replacement() {
        return seen;
    }

    boolean withoutFingers() {
        return withoutFingers.isSelected();
    }
}
