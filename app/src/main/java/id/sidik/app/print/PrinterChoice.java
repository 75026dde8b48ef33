package id.sidik.app.print;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Life;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;

/** Which printer, how many copies. */
final class PrinterChoice {
    private final PrinterModel model;
    private final Texts texts;
    private final Life life;

    PrinterChoice(PrinterModel model, Texts texts, Life life) {
        this.model = model;
        this.texts = texts;
        this.life = life;
    }

    void into(ComboBox<Optional<String>> printer, Spinner<Integer> copies) {
        Choice.show(printer, each -> each.orElseGet(() -> texts.get("print.printer.usual")));
        life.follow(model.printers(), () -> {
            List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
            model.printers().forEach(name -> all.add(Optional.of(name)));
            printer.getItems().setAll(all);
            printer.setValue(all.contains(model.printer().get()) ? model.printer().get() : Optional.empty());
        });
        printer.valueProperty().subscribe(chosen -> {
            if (chosen != null) model.printer().set(chosen);
        });
        copies.setValueFactory(new IntegerSpinnerValueFactory(1, PrinterModel.MOST_COPIES, model.copies().get()));
        copies.valueProperty().subscribe(chosen -> {
            if (chosen != null) model.copies().set(chosen);
        });
    }
}
