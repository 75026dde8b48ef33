package id.sidik.app.laptop;

import id.sidik.app.office.OfficeLink;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Opens the way of a new laptop over the screen; closed and opened again, it goes on where it was. */
public final class NewLaptopSheet {
    private final OfficeLink link;
    private final Views views;
    private final Texts texts;
    private final String version;

    public NewLaptopSheet(OfficeLink link, Views views, Texts texts, String version) {
        this.link = link;
        this.views = views;
        this.texts = texts;
        this.version = version;
    }

    public void open(Node over) {
        NewLaptopModel model = new NewLaptopModel(link, version);
        NewLaptopView view = new NewLaptopView(model, texts);
        Parent shape = views.shape(view);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("laptop.title"), shape).onClosed(model::stop)
                .focus(view.first()).show();
    }
}
