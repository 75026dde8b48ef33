package id.sidik.app.month;

import id.sidik.app.words.MonthWords;
import id.sidik.app.month.MonthSteps.Seen;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.app.view.State;
import id.sidik.app.view.StateChip;
import id.sidik.operations.month.MonthState;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The state of the month as a chip, and beside it the steps that are its turn. */
public final class MonthMenuView {
    private final MonthSteps model;
    private final MonthDialogs dialogs;
    private final MonthWords words;
    private final Texts texts;
    private final Life life;

    @FXML
    private StateChip chip;
    @FXML
    private MenuButton menu;
    @FXML
    private MenuItem draft;
    @FXML
    private MenuItem reconcile;
    @FXML
    private MenuItem close;
    @FXML
    private MenuItem revise;
    @FXML
    private MenuItem differences;

    public MonthMenuView(MonthSteps model, MonthDialogs dialogs, Texts texts, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        this.words = new MonthWords(texts);
        this.life = life;
    }

    @FXML
    private void initialize() {
        life.follow(model.seen(), this::show);
    }

    private void show(Optional<Seen> seen) {
        MonthState state = seen.map(now -> now.stand().state()).orElse(MonthState.OPEN);
        chip.show(seen.isEmpty() ? State.NEVER : MonthWords.chip(state), seen.map(now -> words.state(now.stand()))
                .orElseGet(() -> texts.get("month.state.OPEN")));
        menu.setDisable(seen.isEmpty());
        draft.setDisable(state.closed());
        reconcile.setDisable(state != MonthState.DRAFT);
        close.setDisable(state != MonthState.RECONCILIATION);
        revise.setDisable(!state.closed());
        differences.setDisable(model.pairs().isEmpty());
    }

    @FXML
    private void onDraft() {
        model.draft();
    }

    @FXML
    private void onReconcile() {
        model.reconcile();
    }

    @FXML
    private void onClose() {
        dialogs.close(menu, model);
    }

    @FXML
    private void onRevise() {
        dialogs.revise(menu, model);
    }

    @FXML
    private void onDifferences() {
        dialogs.differences(menu, model);
    }
}
