package id.sidik.app.print;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Icons;
import id.sidik.app.view.Life;
import id.sidik.operations.reports.Page;
import id.sidik.operations.reports.PaperAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** Finished pages on a grey desk: a list of them, the one in front, a search with marks, and the printer. */
public final class PagesView {
    private static final double STEP = 1.25;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final PagesModel model;
    private final Texts texts;
    private final Life life;

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
    private TextField words;
    @FXML
    private Label found;
    @FXML
    private Button nextFind;
    @FXML
    private TextField range;
    @FXML
    private ComboBox<Optional<String>> printer;
    @FXML
    private Spinner<Integer> copies;
    @FXML
    private HBox paperRow;
    @FXML
    private Label paperWarning;
    @FXML
    private CheckBox shrink;
    @FXML
    private ListView<Integer> list;
    @FXML
    private ScrollPane surround;
    @FXML
    private StackPane desk;
    @FXML
    private ImageView paper;
    @FXML
    private Pane marks;

    public PagesView(PagesModel model, Texts texts, Life life) {
        this.model = model;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        back.setGraphic(Icons.of(FluentUiRegularAL.CHEVRON_LEFT_20));
        forward.setGraphic(Icons.of(FluentUiRegularAL.CHEVRON_RIGHT_20));
        smaller.setGraphic(Icons.of(FluentUiRegularMZ.ZOOM_OUT_20));
        larger.setGraphic(Icons.of(FluentUiRegularMZ.ZOOM_IN_20));
        nextFind.setGraphic(Icons.of(FluentUiRegularAL.CHEVRON_DOWN_20));
        new PrinterChoice(model.printing(), texts, life).into(printer, copies);
        new PaperFit(model, surround, life).follow();
        new PageMarks(model, marks, life).follow();
        list.setCellFactory(any -> new PageCell(model, texts));
        fit.setSelected(model.fit().get());
        fit.selectedProperty().subscribe(selected -> model.fit().set(selected));
        life.follow(model.fit(), fit::setSelected);
        life.follow(model.pages(), pages -> renew());
        life.follow(model.index(), index -> show());
        life.follow(model.page(), this::draw);
        life.follow(model.zoom(), scale -> zoom.setText(Math.round(scale.doubleValue() * 100) + " %"));
        list.getSelectionModel().selectedIndexProperty().subscribe(chosen -> {
            if (chosen.intValue() >= 0) model.go(chosen.intValue());
        });
        search();
        printing();
    }

    private void search() {
        words.textProperty().bindBidirectional(model.search().words());
        life.follow(model.search().marks(), this::tellFound);
        life.follow(model.search().current(), any -> tellFound());
    }

    private void tellFound() {
        boolean asked = !words.getText().isBlank();
        int count = model.search().marks().size();
        nextFind.setDisable(count == 0);
        found.setText(!asked
                ? ""
                : count == 0
                        ? texts.get("print.find.none")
                        : texts.get("print.find.place", model.search().current().get() + 1, count));
    }

    private void printing() {
        PrinterModel printing = model.printing();
        range.textProperty().bindBidirectional(printing.range());
        range.textProperty().subscribe(() -> range.pseudoClassStateChanged(WRONG, !printing.rangeGood()));
        shrink.selectedProperty().bindBidirectional(printing.shrink());
        life.follow(printing.otherPaper(), this::tellPaper);
    }

    private void tellPaper(Optional<PaperAnswer> other) {
        paperRow.setVisible(other.isPresent());
        paperRow.setManaged(other.isPresent());
        other.ifPresent(answer -> {
            paperWarning.setText(texts.get("print.paper.other", answer.printer(), answer.usual(), answer.page()));
            shrink.setText(texts.get("print.paper.shrink", answer.usual()));
        });
    }

    private void renew() {
        list.getItems().setAll(IntStream.range(0, model.count()).boxed().toList());
        show();
    }

    private void show() {
        int count = model.count();
        List.of(smaller, larger, words, range).forEach(control -> control.setDisable(count == 0));
        back.setDisable(model.index().get() == 0 || count == 0);
        forward.setDisable(model.index().get() >= count - 1);
        number.setText(count == 0 ? "–" : texts.get("print.page", model.index().get() + 1, count));
        if (count > 0 && list.getSelectionModel().getSelectedIndex() != model.index().get()) {
            list.getSelectionModel().select(model.index().get());
            list.scrollTo(model.index().get());
        }
    }

    private void draw(Optional<Page> page) {
        paper.setImage(page.map(PageCell::image).orElse(null));
        desk.setAccessibleText(page.isPresent() ? number.getText() : "");
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
    private void onFind() {
        model.search().step(1);
    }
}
