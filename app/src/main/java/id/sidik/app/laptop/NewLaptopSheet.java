package id.sidik.app.laptop;

import id.sidik.app.bundles.BundleDialogs;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;

/** Opens the way of a new laptop over the screen; closed and opened again, it goes on where it was. */
public final class NewLaptopSheet {
    private final OfficeLink link;
    private final Views views;
    private final Texts texts;
    private final BundleDialogs bundles;
    private final String version;

    public NewLaptopSheet(OfficeLink link, Views views, Texts texts, BundleDialogs bundles, String version) {
        this.link = link;
        this.views = views;
        this.texts = texts;
        this.bundles = bundles;
        this.version = version;
    }

    public void open(Node over) {
        NewLaptopModel model = new NewLaptopModel(link, version);
        NewLaptopSourceView source = new NewLaptopSourceView(model.source(), bundles, texts);
        NewLaptopKeyView key = new NewLaptopKeyView(model, texts);
        NewLaptopView view = new NewLaptopView(model, texts, new NewLaptopParts(views.shape(source), views.shape(
                key), source::next, key::first));
        Parent shape = views.shape(view);
        Subscription news = link.news().edition().subscribe(edition -> model.readPlace());
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("laptop.title"), shape).onClosed(() -> {
            news.unsubscribe();
            model.stop();
        }).focus(source.first()).show();
    }
}
