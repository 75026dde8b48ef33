package id.sidik.app.control;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Life;
import id.sidik.app.view.Views;
import id.sidik.operations.control.ActivityPreview;
import id.sidik.operations.control.SpotSheet;
import java.io.File;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Opens what lies over the screen of controls for a moment. */
public final class ControlDialogs {
    private final Views views;
    private final Tables tables;
    private final Texts texts;

    public ControlDialogs(Views views, Tables tables, Texts texts) {
        this.views = views;
        this.tables = tables;
        this.texts = texts;
    }

    void draw(Node over, ControlModel model) {
        Life life = new Life();
        SpotDrawView view = new SpotDrawView(model.today(), life);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("sidak.draw.title"), shape, "sidak.draw.accept")
                .enabledWhen(view.ready()).onAccept(close -> model.draw(view.wish(), close)).focus(view.first())
                .show();
    }

    void export(Node over, ControlModel model, SpotSheet sheet) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("sidak.export"));
        chooser.setInitialFileName("sidak-" + sheet.day() + ".csv");
        Optional.ofNullable(chooser.showSaveDialog(over.getScene().getWindow()))
                .ifPresent(file -> model.export(sheet, new SpotListFile(texts), file.toPath()));
    }

    void savePages(Node over, ControlModel model, SpotSheet sheet) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("print.save.title"));
        chooser.setInitialFileName("sidak-" + sheet.day() + ".pdf");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        Optional.ofNullable(chooser.showSaveDialog(over.getScene().getWindow()))
                .ifPresent(file -> model.savePages(sheet, file.toPath()));
    }

    /** Of a new list the people follow the day. */
    void gathering(Node over, ControlModel model, GatheringDraft draft) {
        Life life = new Life();
        GatheringFormView view = new GatheringFormView(draft, tables, texts, life);
        Parent shape = views.shape(view);
        life.follow(draft.day(), day -> day.ifPresent(chosen -> model.serving(chosen, draft::serving)));
        new FormDialog(over.getScene().getWindow(), texts, texts.get(draft.again()
                ? "gathering.change"
                : "gathering.title"), shape, "button.save").enabledWhen(draft.ready()).onAccept(close -> model.enter(
                        draft, close)).focus(view.first()).show();
    }

    void importFile(Node over, ControlModel model) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("activity.import"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("people.import.kind"), "*.xlsx", "*.xls", "*.csv", "*.txt"),
                new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        Window window = over.getScene().getWindow();
        Optional<File> file = Optional.ofNullable(chooser.showOpenDialog(window));
        file.ifPresent(chosen -> model.preview(chosen.toPath(), Map.of(), preview -> show(window, model, preview)));
    }

    void show(Window window, ControlModel model, ActivityPreview preview) {
        ActivityImportView view = new ActivityImportView(model, preview, tables, texts);
        Parent shape = views.shape(view);
        new FormDialog(window, texts, texts.get("import.title", preview.file().getFileName()), shape,
                "activity.import.accept").enabledWhen(view.ready()).onAccept(close -> model.take(view.preview(),
                        close)).focus(view.first()).show();
    }
}
