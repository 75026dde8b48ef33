package id.sidik.app.print;

import id.sidik.app.text.Texts;
import id.sidik.operations.reports.Page;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A page in the list of pages: a small picture and its number. */
final class PageCell extends ListCell<Integer> {
    private static final double WIDTH = 100;
    private final PagesModel model;
    private final Texts texts;
    private final ImageView small = new ImageView();

    PageCell(PagesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        small.setPreserveRatio(true);
        small.setFitWidth(WIDTH);
        small.getStyleClass().add("paper");
        setContentDisplay(ContentDisplay.TOP);
    }

    @Override
    protected void updateItem(Integer page, boolean empty) {
        super.updateItem(page, empty);
        small.setImage(null);
        if (empty || page == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        setText(String.valueOf(page + 1));
        setAccessibleText(texts.get("print.page", page + 1, model.count()));
        setGraphic(small);
        model.thumb(page, drawn -> {
            if (page.equals(getItem())) small.setImage(image(drawn));
        });
    }

    static WritableImage image(Page page) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter().setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(),
                page.argb(), 0, page.width());
        return image;
    }
}
