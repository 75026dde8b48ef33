package id.sidik.app.print;

import id.sidik.app.view.Life;
import id.sidik.operations.reports.Page;
import javafx.animation.PauseTransition;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;

/** Lets the zoom follow the width of the desk, once the window's edge has come to rest. */
final class PaperFit {
    private static final double EDGES = 48;
    private static final Duration REST = Duration.millis(120);
    private static final double NOTABLE = 0.005;

    private final PagesModel model;
    private final ScrollPane surround;
    private final Life life;
    private final PauseTransition rest = new PauseTransition(REST);

    PaperFit(PagesModel model, ScrollPane surround, Life life) {
        this.model = model;
        this.surround = surround;
        this.life = life;
        rest.setOnFinished(event -> fit());
    }

    void follow() {
        surround.widthProperty().subscribe(rest::playFromStart);
        life.follow(model.fit(), wanted -> fit());
        life.follow(model.page(), page -> fit());
    }

    private void fit() {
        if (!model.fit().get() || surround.getWidth() <= EDGES) return;
        model.page().get().ifPresent(this::fit);
    }

    private void fit(Page page) {
        double natural = page.width() / model.zoom().get();
        double wanted = Math.clamp((surround.getWidth() - EDGES) / natural, PagesModel.LEAST_ZOOM,
                PagesModel.MOST_ZOOM);
        if (Math.abs(wanted - model.zoom().get()) > NOTABLE * wanted) model.zoom().set(wanted);
    }
}
