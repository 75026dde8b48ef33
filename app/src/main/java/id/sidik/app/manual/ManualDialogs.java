package id.sidik.app.manual;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.FileChooser;

/** Opens what lies over the screen of signed lists for a moment. */
public final class ManualDialogs {
    private final Views views;
    private final Tables tables;
    private final Texts texts;

    public ManualDialogs(Views views, Tables tables, Texts texts) {
        this.views = views;
        this.tables = tables;
        this.texts = texts;
    }

    void incident(Node over, IncidentViewModel model) {
        IncidentView view = new IncidentView(model, tables, texts);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("incident.title", model.silence().machineName()),
                shape, "incident.save").onAccept(model::save).focus(view.first()).show();
        model.look();
    }

    Optional<Path> open(Node over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("manual.importFile"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(texts.get("people.import.kind"), "*.xlsx", "*.xls", "*.csv", "*.txt"),
                new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(over.getScene().getWindow())).map(file -> file.toPath());
    }
}
