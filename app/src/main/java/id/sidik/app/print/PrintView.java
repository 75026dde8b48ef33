package id.sidik.app.print;

import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Section;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Icons;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.operations.reports.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** The page itself on a grey desk, always white; month and deeds above it. */
public final class PrintView implements Screen {
    private static final double STEP = 1.25;

    private final PrintViewModel model;
    private final PrintDialogs dialogs;
    private final Consumer<Section> go;
    private final Texts texts;
    private final Life life;

    @FXML
    private ScreenHead head;
    @FXML
    private Button savePdf;
    @FXML
    private Button print;
    @FXML
    private Button back;
    @FXML
    private Label number;
    @FXML
    private Button forward;
    @FXML
    private Button smaller;
    @FXML
    private Label zoom;
    @FXML
    private Button larger;
    @FXML
    private ToggleButton fit;
    @FXML
    private ComboBox<Optional<String>> printer;
    @FXML
    private Spinner<Integer> copies;
    @FXML
    private ScrollPane surround;
    @FXML
    private StackPane desk;
    @FXML
    private ImageView paper;
    @FXML
    private EmptyState empty;

    public PrintView(PrintViewModel model, PrintDialogs dialogs, Consumer<Section> go, Texts texts, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.go = go;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        back.setGraphic(Icons.of(FluentUiRegularAL.CHEVRON_LEFT_20));
        forward.setGraphic(Icons.of(FluentUiRegularAL.CHEVRON_RIGHT_20));
        smaller.setGraphic(Icons.of(FluentUiRegularMZ.ZOOM_OUT_20));
        larger.setGraphic(Icons.of(FluentUiRegularMZ.ZOOM_IN_20));
        new PrinterChoice(model, texts, life).into(printer, copies);
        new PaperFit(model, surround, life).follow();
        fit.setSelected(model.fit().get());
        fit.selectedProperty().subscribe(selected -> model.fit().set(selected));
        life.follow(model.fit(), fit::setSelected);
        life.follow(model.filling(), filling -> head.busyProperty().set(filling || model.month().busy().get()));
        life.follow(model.month().busy(), busy -> head.busyProperty().set(busy || model.filling().get()));
        life.follow(model.pages(), pages -> show());
        life.follow(model.month().recap(), recap -> show());
        life.follow(model.page(), this::draw);
        life.follow(model.index(), index -> show());
        life.follow(model.zoom(), scale -> zoom.setText(Math.round(scale.doubleValue() * 100) + " %"));
    }

    private void show() {
        int count = model.pages().get().map(pages -> pages.count()).orElse(0);
        boolean nobody = model.month().recap().get().filter(recap -> recap.people().isEmpty()).isPresent();
        empty.setVisible(nobody);
        surround.setVisible(!nobody);
        List.of(savePdf, print, smaller, larger).forEach(button -> button.setDisable(count == 0));
        back.setDisable(model.index().get() == 0 || count == 0);
        forward.setDisable(model.index().get() >= count - 1);
        number.setText(count == 0 ? "–" : texts.get("print.page", model.index().get() + 1, count));
        head.factsProperty().set(count == 0 ? "" : texts.get("print.facts"));
    }

    private void draw(Optional<Page> page) {
        paper.setImage(page.map(PrintView::image).orElse(null));
        desk.setAccessibleText(page.isPresent() ? number.getText() : "");
    }

    private static WritableImage image(Page page) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter().setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(),
                page.argb(), 0, page.width());
        return image;
    }

    @Override
    public void shown() {
        model.look();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case REFRESH -> model.month().again();
            case PRINT -> {
                if (!print.isDisabled()) model.print();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onUnit() {
        dialogs.unit(head, model.unitForm());
    }

    @FXML
    private void onSavePdf() {
        dialogs.savePdf(head, model);
    }

    @FXML
    private void onPrint() {
        model.print();
    }

    @FXML
    private void onBack() {
        model.turn(-1);
    }

    @FXML
    private void onForward() {
        model.turn(1);
    }

    @FXML
    private void onSmaller() {
        model.zoomBy(1 / STEP);
    }

    @FXML
    private void onLarger() {
        model.zoomBy(STEP);
    }

    @FXML
    private void onMachines() {
        go.accept(Section.MACHINES);
    }
}
