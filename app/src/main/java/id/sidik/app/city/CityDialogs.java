package id.sidik.app.city;

import java.util.List;
import id.sidik.operations.centre.CityPermitDesk.State;
import id.sidik.operations.centre.CityPermitDesk.Row;
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

    /** @param permits of one unit */
    void decide(Node over, CityModel model, List<Row> permits, State what) {
        if (permits.isEmpty()) return;
        CityDecisionView view = new CityDecisionView(texts.get("city.permit.decide.what", permits.size(), model.name(
                permits.getFirst().unit()), texts.get("city.permit.state." + what)));
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("city.permit.decide.title"), shape,
                "city.permit.verb").enabledWhen(view.ready()).onAccept(close -> model.decide(permits, what, view
                        .reason(), close)).focus(view.first()).show();
    }

    void permit(Node over, CityModel model) {
        CityPermitFormView view = new CityPermitFormView(model);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("city.permit.title"), shape, "city.permit.verb")
                .enabledWhen(view.ready()).onAccept(close -> model.decide(view.wish(), close)).focus(view.first())
                .show();
    }
}
