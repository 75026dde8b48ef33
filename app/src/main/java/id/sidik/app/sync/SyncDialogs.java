package id.sidik.app.sync;

import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.operations.centre.GuestDesk.Line;
import java.util.Optional;
import java.util.function.Consumer;
import id.sidik.app.view.Views;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/** Where the centre is, over the screen for a moment. */
public final class SyncDialogs {
    private final Views views;
    private final Texts texts;
    private final Consumer<Window> bundles;

    /** @param bundles shows the unit bundle over a window */
    public SyncDialogs(Views views, Texts texts, Consumer<Window> bundles) {
        this.bundles = bundles;
        this.views = views;
        this.texts = texts;
    }

    void bundle(Node over) {
        bundles.accept(over.getScene().getWindow());
    }

    /** @param known to change; empty for a new one */
    void guest(Node over, SyncModel model, Optional<Line> known) {
        GuestFormView view = new GuestFormView(model.machines(), known, model.today());
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("guest.title"), shape, "button.save")
                .enabledWhen(view.ready()).onAccept(close -> model.save(view.line(), close)).focus(view.first()).show();
    }

    void removeGuest(Node over, SyncModel model, Line guest) {
        FormDialog.confirm(over.getScene().getWindow(), texts, texts.get("guest.remove.title"), texts.get(
                "guest.remove.sentence", guest.pin(), guest.machineName()), "guest.remove.verb", () -> model.remove(
                        guest));
    }

    void place(Node over, SyncModel model) {
        CentrePlaceView view = new CentrePlaceView(model.place(), model.hasPassword(), model.laptop(), texts);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("sync.place.title"), shape, "button.save")
                .enabledWhen(view.ready())
                .onAccept(close -> model.save(view.place(), view.password(), view.laptop(), close)).focus(view.first())
                .show();
    }
}
