package id.sidik.app.leave;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Life;
import id.sidik.operations.permits.PermitKindRow;
import id.sidik.operations.permits.PermitState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;

/** The boxes that leave one kind or one state of the list. */
final class PermitFilters {
    private PermitFilters() {}

    static void bind(ComboBox<Optional<PermitKindRow>> kind, ComboBox<Optional<PermitState>> state,
            PermitsViewModel model, Texts texts, Life life) {
        PermitWords words = new PermitWords(texts);
        Choice.show(kind, each -> each.map(words::kind).orElse(texts.get("permit.filter.kinds")));
        Choice.bind(kind, model.kind(), life);
        life.follow(model.kinds(), () -> {
            List<Optional<PermitKindRow>> kinds = new ArrayList<>(List.of(Optional.empty()));
            model.kinds().stream().map(Optional::of).forEach(kinds::add);
            Optional<PermitKindRow> chosen = model.kind().get();
            kind.getItems().setAll(kinds);
            kind.setValue(chosen);
        });
        List<Optional<PermitState>> states = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(PermitState.values()).map(Optional::of).forEach(states::add);
        Choice.fill(state, states, each -> texts
                .get(each.map(one -> "permit.state." + one).orElse("permit.filter.states")));
        Choice.bind(state, model.state(), life);
    }
}
