package id.sidik.app.laptop;

import id.sidik.app.office.OfficeLink;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Opens the laptops that were handed over. */
public record HandoversSheet(OfficeLink link, Views views, Tables tables, Texts texts) {
    public void open(Node over) {
        HandoversView view = new HandoversView(new HandoversModel(link), tables, texts, link.clock().getZone());
        Parent shape = views.shape(view);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("handovers.title"), shape).onClosed(view::end)
                .show();
    }
}
