package id.sidik.app.machines;

import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.domain.Machine;
import java.io.File;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.FileChooser;

/** Opens what lies over the list of machines for a moment. */
public final class MachineDialogs {
    private final Views views;
    private final Texts texts;

    public MachineDialogs(Views views, Texts texts) {
        this.views = views;
        this.texts = texts;
    }

    void edit(Node over, MachineFormViewModel form) {
        MachineFormView view = new MachineFormView(form, texts);
        Parent shape = views.shape(view);
        String title = texts.get(form.isNew() ? "machineForm.title.new" : "machineForm.title.change");
        new FormDialog(over.getScene().getWindow(), texts, title, shape, "button.save").enabledWhen(form.savable())
                .onAccept(form::save).onClosed(form::stop).focus(view.first()).show();
    }

    void importFile(Node over, Machine machine, MachinesViewModel model) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("machines.import.title", machine.name()));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("machines.import.kind"), "*attlog*.dat", "*.dat", "*.txt"),
                new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        Optional<File> file = Optional.ofNullable(chooser.showOpenDialog(over.getScene().getWindow()));
        file.ifPresent(chosen -> model.importFile(chosen.toPath(), machine));
    }
}
