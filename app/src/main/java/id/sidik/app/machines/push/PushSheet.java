package id.sidik.app.machines.push;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Life;
import id.sidik.app.view.Views;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Opens everything about machines that report by themselves. */
public final class PushSheet {
    private final Views views;
    private final Tables tables;
    private final Texts texts;

    public PushSheet(Views views, Tables tables, Texts texts) {
        this.views = views;
        this.tables = tables;
        this.texts = texts;
    }

    public void open(Node over, PushViewModel model, Clock clock) {
        Life life = new Life();
        List<Parent> parts = List.of(views.shape(new PushMachinesView(model, tables, texts, clock)),
                views.shape(new PushOrdersView(model, tables, texts, clock, life)),
                views.shape(new PushToldView(model, tables, texts, clock, life)));
        PushView view = new PushView(model, parts, texts);
        Parent shape = views.shape(view);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("push.title"), shape).onClosed(() -> {
            life.end();
            model.end();
        }).focus(view.first()).show();
    }
}
