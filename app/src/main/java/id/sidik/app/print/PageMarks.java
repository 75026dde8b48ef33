package id.sidik.app.print;

import id.sidik.app.view.Life;
import id.sidik.operations.reports.PageMark;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** Lays a mark over every line of the page in front that has the searched words. */
final class PageMarks {
    private final PagesModel model;
    private final Pane pane;
    private final Life life;

    PageMarks(PagesModel model, Pane pane, Life life) {
        this.model = model;
        this.pane = pane;
        this.life = life;
    }

    void follow() {
        life.follow(model.search().marks(), this::draw);
        life.follow(model.search().current(), any -> draw());
        life.follow(model.page(), any -> draw());
    }

    private void draw() {
        pane.getChildren().clear();
        model.page().get().ifPresent(page -> {
            pane.setMaxSize(page.width(), page.height());
            pane.setMinSize(page.width(), page.height());
            for (int at = 0; at < model.search().marks().size(); at++) {
                PageMark mark = model.search().marks().get(at);
                if (mark.page() == model.index().get())
                    pane.getChildren().add(box(mark, at == model.search().current().get()));
            }
        });
    }

    private Rectangle box(PageMark mark, boolean front) {
        double scale = model.zoom().get();
        Rectangle box = new Rectangle(mark.x() * scale, mark.y() * scale, mark.width() * scale, mark.height() * scale);
        box.getStyleClass().add(front ? "page-mark-front" : "page-mark");
        return box;
    }
}
