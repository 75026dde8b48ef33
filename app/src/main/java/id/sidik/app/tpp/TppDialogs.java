package id.sidik.app.tpp;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.operations.month.TppPreview;
import java.io.File;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Opens what lies over the list of pay for a moment. */
public final class TppDialogs {
    private final Views views;
    private final Tables tables;
    private final Texts texts;

    public TppDialogs(Views views, Tables tables, Texts texts) {
        this.views = views;
        this.tables = tables;
        this.texts = texts;
    }

    void edit(Node over, TppModel model, TppModel.Row row) {
        TppFormView view = new TppFormView(row, model.month().month().get(), texts);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, row.month().person().name(), shape, "button.save")
                .enabledWhen(view.ready())
                .onAccept(close -> model.enter(row.line().employee(), view.from(), view.amount(), view.pct(), view
                        .reason(), close))
                .focus(view.first()).show();
    }

    void importFile(Node over, TppModel model) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("tpp.import.title"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("people.import.kind"), "*.xlsx", "*.xls", "*.csv", "*.txt"),
                new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        Window window = over.getScene().getWindow();
        Optional<File> file = Optional.ofNullable(chooser.showOpenDialog(window));
        file.ifPresent(chosen -> model.preview(chosen.toPath(), preview -> show(window, preview, model)));
    }

    private void show(Window window, TppPreview preview, TppModel model) {
        TppImportView view = new TppImportView(preview, tables, texts);
        Parent shape = views.shape(view);
        new FormDialog(window, texts, texts.get("tpp.import.title"), shape, "tpp.import.accept")
                .enabledWhen(view.ready()).onAccept(close -> model.take(preview, view.reason(), close))
                .focus(view.first()).show();
    }
}
