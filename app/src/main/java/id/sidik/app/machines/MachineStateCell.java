package id.sidik.app.machines;

import id.sidik.app.text.Texts;
import id.sidik.app.view.StateChip;
import javafx.scene.control.TableCell;
import javafx.util.Subscription;

/** The state of a machine; while it is pulled, how far that is. */
final class MachineStateCell extends TableCell<MachineLine, String> {
    private final Texts texts;
    private final StateChip chip = new StateChip();
    private Subscription watching = Subscription.EMPTY;

    MachineStateCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(String word, boolean empty) {
        super.updateItem(word, empty);
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        MachineLine line = getTableRow() == null ? null : getTableRow().getItem();
        setGraphic(empty || line == null ? null : chip);
        if (empty || line == null) return;
        chip.show(line.state(), word);
        if (line.pulling().isPresent()) {
            watching = line.pulling().get().subscribe(now -> show(line, texts.get(now.key()), now.part()));
            return;
        }
        line.running().ifPresent(job -> watching = job.step().subscribe(step -> show(line, word, step.part())));
    }

    /** @param part from 0 to 1, or less when not known */
    private void show(MachineLine line, String word, double part) {
        chip.show(line.state(), part < 0 ? word : word + " · " + (int) (part * 100) + " %");
    }
}
