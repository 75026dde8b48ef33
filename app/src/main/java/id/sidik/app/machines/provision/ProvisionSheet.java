package id.sidik.app.machines.provision;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Opens the board of machines that are to be set up. */
public final class ProvisionSheet {
    private final ProvisionViewModel model;
    private final Views views;
    private final Tables tables;
    private final Texts texts;
    private final ZoneId zone;

    public ProvisionSheet(ProvisionViewModel model, Views views, Tables tables, Texts texts, ZoneId zone) {
        this.model = model;
        this.views = views;
        this.tables = tables;
        this.texts = texts;
        this.zone = zone;
    }

    public void open(Node over) {
        ProvisionView view = new ProvisionView(model, tables, texts, zone);
        Parent shape = views.shape(view);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("provision.title"), shape).onClosed(view::end)
                .show();
    }
}
