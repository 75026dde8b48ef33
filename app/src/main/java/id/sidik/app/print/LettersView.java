package id.sidik.app.print;

import id.sidik.app.text.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The form of the numbers of letters, the covering letter and the columns of tax. */
public final class LettersView {
    private final LettersModel model;
    private final Texts texts;

    @FXML
    private TextField numbering;
    @FXML
    private Label example;
    @FXML
    private TextArea to;
    @FXML
    private TextField enclosed;
    @FXML
    private Label enclosedFault;
    @FXML
    private CheckBox taxed;
    @FXML
    private TextField three;
    @FXML
    private TextField four;
    @FXML
    private TextField insurance;
    @FXML
    private Label ratesFault;

    LettersView(LettersModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        numbering.textProperty().bindBidirectional(model.numbering());
        model.numbering().subscribe(pattern -> example.setText(texts.get("letters.example", model.example())));
        to.textProperty().bindBidirectional(model.to());
        enclosed.textProperty().bindBidirectional(model.enclosed());
        enclosedFault.visibleProperty().bind(model.enclosedGood().not());
        taxed.selectedProperty().bindBidirectional(model.taxed());
        three.textProperty().bindBidirectional(model.three());
        four.textProperty().bindBidirectional(model.four());
        insurance.textProperty().bindBidirectional(model.insurance());
        for (TextField rate : new TextField[]{three, four, insurance})
            rate.disableProperty().bind(model.taxed().not());
        ratesFault.visibleProperty().bind(model.ratesGood().not());
    }
}
