package id.sidik.app.machines.options;

import id.sidik.app.machines.assumptions.AssumptionsView;
import id.sidik.app.machines.messages.MessageDialogs;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.domain.Machine;
import id.sidik.operations.AccessLine;
import id.sidik.operations.BookSheet;
import id.sidik.operations.SettingSheet;
import java.io.File;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Opens what lies over the settings of a machine for a moment. */
public final class OptionsDialogs {
    private final Views views;
    private final Tables tables;
    private final Texts texts;

    public OptionsDialogs(Views views, Tables tables, Texts texts) {
        this.views = views;
        this.tables = tables;
        this.texts = texts;
    }

    private static Window window(Node over) {
        return over.getScene().getWindow();
    }

    void apply(Node over, OptionsViewModel model, SettingSheet sheet) {
        String name = model.machine().map(Machine::name).orElse("");
        ApplyPreviewView view = new ApplyPreviewView(sheet, tables, texts);
        Parent shape = views.shape(view);
        new FormDialog(window(over), texts, texts.get("applyPreview.title", name), shape, "applyPreview.accept")
                .onAccept(close -> {
                    close.run();
                    model.apply(view.network());
                }).show();
    }

    void profile(Node over, OptionsViewModel model) {
        ProfileFormViewModel form = model.form();
        ProfileFormView view = new ProfileFormView(form, tables, texts);
        Parent shape = views.shape(view);
        String name = model.machine().map(Machine::name).orElse("");
        new FormDialog(window(over), texts, texts.get("profileForm.title", name), shape, "button.save")
                .enabledWhen(form.savable()).onAccept(form::save).onClosed(view::end).focus(view.first()).show();
    }

    void access(Node over, OptionsViewModel model) {
        AccessSheetView view = new AccessSheetView(model, this, tables, texts);
        Parent shape = views.shape(view);
        String name = model.machine().map(Machine::name).orElse("");
        FormDialog.sheet(window(over), texts, texts.get("access.title", name), shape).onClosed(view::end).show();
    }

    void slot(Node over, OptionsViewModel model, AccessLine line) {
        AccessFormView view = new AccessFormView(line, texts);
        Parent shape = views.shape(view);
        new FormDialog(window(over), texts,
                texts.get("access.slot." + line.kind(), line.number()), shape, "access.accept").onAccept(close -> {
                    close.run();
                    model.writeAccess(view.line());
                }).show();
    }

    void messages(Node over, OptionsViewModel model) {
        model.machine().ifPresent(machine -> new MessageDialogs(views, tables, texts).sheet(over, model.messages(),
                machine, model.now(machine)));
    }

    void assumed(Node over, OptionsViewModel model) {
        model.machine().ifPresent(machine -> AssumptionsView.open(over, model.assumptions(machine), views, tables,
                texts));
    }

    void sequences(Node over, OptionsViewModel model) {
        model.sequences((kind, known) -> {
            SequenceFormView view = new SequenceFormView(known);
            Parent shape = views.shape(view);
            String title = kind.isEmpty()
                    ? texts.get("sequenceForm.title.unknown")
                    : texts.get("sequenceForm.title", kind);
            new FormDialog(window(over), texts, title, shape, "button.save").enabledWhen(view.valid())
                    .onAccept(close -> {
                        close.run();
                        model.saveSequences(view.texts());
                    }).focus(view.first()).show();
        });
    }

    void key(Node over, OptionsViewModel model) {
        KeyFormView view = new KeyFormView(texts);
        Parent shape = views.shape(view);
        String name = model.machine().map(Machine::name).orElse("");
        new FormDialog(window(over), texts, texts.get("keyForm.title", name), shape, "keyForm.accept")
                .enabledWhen(view.valid()).onAccept(close -> {
                    close.run();
                    model.changeKey(view.key());
                }).focus(view.first()).show();
    }

    void book(Node over, OptionsViewModel model) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("bookForm.choose"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get("bookForm.kind"), "*.xls"),
                new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        Window window = window(over);
        Optional<File> file = Optional.ofNullable(chooser.showOpenDialog(window));
        file.ifPresent(chosen -> model.openBook(chosen.toPath(), sheet -> show(window, model, sheet)));
    }

    void show(Window window, OptionsViewModel model, BookSheet sheet) {
        BookFormView view = new BookFormView(sheet, tables, texts);
        Parent shape = views.shape(view);
        new FormDialog(window, texts, texts.get("bookForm.title", sheet.file().getFileName()), shape,
                "bookForm.accept").enabledWhen(new SimpleBooleanProperty(true))
                .onAccept(close -> model.saveBook(view.sheet(), close)).onClosed(view::end).show();
    }
}
