package id.sidik.app.people;

import id.sidik.app.machines.enrol.EnrolDialogs;
import id.sidik.app.machines.enrol.Wanted;
import id.sidik.app.people.fingers.FingersSheet;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.operations.EmployeePreview;
import id.sidik.operations.EmployeePreview.Action;
import id.sidik.operations.PersonRow;
import java.io.File;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Opens what lies over the list of the staff for a moment. */
public final class PeopleDialogs {
    private final Views views;
    private final Tables tables;
    private final Texts texts;
    private final FingersSheet fingers;
    private final EnrolDialogs enrolment;

    public PeopleDialogs(Views views, Tables tables, Texts texts, FingersSheet fingers,
            EnrolDialogs enrolment) {
        this.views = views;
        this.tables = tables;
        this.texts = texts;
        this.fingers = fingers;
        this.enrolment = enrolment;
    }

    /** Of one of the staff; the machine is chosen on the sheet. */
    void enrol(Node over, PersonRow person) {
        enrolment.open(over, Optional.empty(), new Wanted.OfStaff(person.employee()));
    }

    void checkFingers(Node over) {
        fingers.open(over);
    }

    void edit(Node over, PersonFormViewModel form) {
        PersonFormView view = new PersonFormView(form, texts);
        Parent shape = views.shape(view);
        String title = texts.get(form.isNew() ? "person.title.new" : "person.title.change");
        new FormDialog(over.getScene().getWindow(), texts, title, shape, "button.save").enabledWhen(form.savable())
                .onAccept(form::save).focus(view.first()).show();
    }

    void link(Node over, PeopleViewModel model) {
        LinkPinsView view = new LinkPinsView(model, this, tables, texts);
        Parent shape = views.shape(view);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("link.title"), shape).onClosed(view::end)
                .show();
    }

    void importList(Node over, PeopleViewModel model) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("people.import.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("people.import.kind"), "*.xlsx", "*.xls", "*.csv", "*.txt"),
                new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        Window window = over.getScene().getWindow();
        Optional<File> file = Optional.ofNullable(chooser.showOpenDialog(window));
        file.ifPresent(chosen -> model.preview(chosen.toPath(), preview -> show(window, preview, model)));
    }

    void show(Window window, EmployeePreview preview, PeopleViewModel model) {
        Parent shape = views.shape(new ImportPreviewView(preview, tables, texts));
        boolean something = preview.count(Action.ADD) + preview.count(Action.CHANGE) > 0;
        new FormDialog(window, texts, texts.get("import.title", preview.file().getFileName()), shape, "import.accept")
                .enabledWhen(new SimpleBooleanProperty(something)).onAccept(close -> {
                    close.run();
                    model.apply(preview);
                }).show();
    }
}
