package id.sidik.app.leave;

import id.sidik.app.view.Life;
import id.sidik.operations.permits.PermitRow;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;

/** Why the selected permit stands as it does, and what can be decided of all that are selected. */
public final class PermitDetailView {
    private final PermitsViewModel model;
    private final PermitDialogs dialogs;
    private final Life life;

    @FXML
    private Button approve;
    @FXML
    private Button refuse;
    @FXML
    private Button attach;
    @FXML
    private Button saveScan;
    @FXML
    private Button cancelEvidence;
    @FXML
    private Button withdraw;
    @FXML
    private ListView<String> why;

    public PermitDetailView(PermitsViewModel model, PermitDialogs dialogs, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.life = life;
    }

    @FXML
    private void initialize() {
        life.follow(model.chosen(), this::show);
    }

    private void show() {
        Optional<PermitRow> first = model.chosen().stream().findFirst();
        List.of(approve, refuse, attach, cancelEvidence, withdraw).forEach(deed -> deed.setDisable(first.isEmpty()));
        saveScan.setDisable(first.flatMap(PermitRow::document).isEmpty());
        why.getItems().setAll(first.map(dialogs::explanation).orElse(List.of()));
    }

    private void decide(DecisionKind what) {
        dialogs.decide(why, what, List.copyOf(model.chosen()));
    }

    @FXML
    private void onApprove() {
        decide(DecisionKind.APPROVE);
    }

    @FXML
    private void onRefuse() {
        decide(DecisionKind.REFUSE);
    }

    @FXML
    private void onWithdraw() {
        decide(DecisionKind.WITHDRAW);
    }

    @FXML
    private void onCancelEvidence() {
        decide(DecisionKind.ANNUL);
    }

    @FXML
    private void onAttach() {
        dialogs.attach(why, List.copyOf(model.chosen()));
    }

    @FXML
    private void onSaveScan() {
        dialogs.saveScan(why, model.chosen().getFirst());
    }
}
