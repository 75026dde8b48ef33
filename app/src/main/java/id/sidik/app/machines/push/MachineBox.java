package id.sidik.app.machines.push;

import id.sidik.app.view.Choice;
import id.sidik.app.view.Life;
import id.sidik.domain.Machine;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;

/** A box of the registered machines that follows the one chosen in every part of the dialog. */
final class MachineBox {
    private MachineBox() {}

    static void bind(ComboBox<Machine> box, PushViewModel model, Life life) {
        Choice.show(box, Machine::name);
        life.follow(model.machines(), () -> {
            List<Machine> now = model.machines().stream().map(row -> row.machine()).toList();
            if (!box.getItems().equals(now)) box.getItems().setAll(now);
            box.setValue(model.chosen().get().orElse(null));
        });
        life.follow(model.chosen(), chosen -> box.setValue(chosen.orElse(null)));
        box.valueProperty().subscribe(value -> {
            if (value != null) model.chosen().set(Optional.of(value));
        });
    }
}
