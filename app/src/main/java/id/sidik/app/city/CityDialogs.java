package id.sidik.app.city;

import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What the city decides, over the screen for a moment. */
public final class CityDialogs {
    private final Views views;
    private final Texts texts;

    public CityDialogs(Views views, Texts texts) {
        this.views = views;
        this.texts = texts;
    }

    void permit(Node over, CityModel model) {
        CityPermitFormView view = new CityPermitFormView(model);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("city.permit.title"), shape, "city.permit.verb")
                .enabledWhen(view.ready()).onAccept(close -> model.decide(view.wish(), close)).focus(view.first())
                .show();
    }
}
