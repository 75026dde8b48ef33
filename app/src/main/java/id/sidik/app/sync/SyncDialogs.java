package id.sidik.app.sync;

import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where the centre is, over the screen for a moment. */
public final class SyncDialogs {
    private final Views views;
    private final Texts texts;

    public SyncDialogs(Views views, Texts texts) {
        this.views = views;
        this.texts = texts;
    }

    void place(Node over, SyncModel model) {
        CentrePlaceView view = new CentrePlaceView(model.place(), model.hasPassword(), texts);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("sync.place.title"), shape, "button.save")
                .enabledWhen(view.ready())
                .onAccept(close -> model.save(view.place(), view.password(), close)).focus(view.first()).show();
    }
}
