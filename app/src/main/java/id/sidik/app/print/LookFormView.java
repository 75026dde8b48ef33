package id.sidik.app.print;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.domain.PaperSize;
import id.sidik.domain.ReportLook;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The form for how a report lies on paper. */
public final class LookFormView {
    private final LookFormViewModel model;
    private final Texts texts;

    @FXML
    private ComboBox<PaperSize> paper;
    @FXML
    private ComboBox<Boolean> lying;
    @FXML
    private ComboBox<ReportLook.Order> order;
    @FXML
    private CheckBox split;
    @FXML
    private ComboBox<ReportLook.Signers> signers;
    @FXML
    private CheckBox box;
    @FXML
    private CheckBox charts;
    @FXML
    private TextField codes;
    @FXML
    private Label fault;

    LookFormView(LookFormViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Choice.fill(paper, List.of(PaperSize.values()), one -> texts.get("paper." + one));
        paper.valueProperty().bindBidirectional(model.paper());
        Choice.fill(lying, List.of(true, false), one -> texts.get(one ? "paper.lying" : "paper.standing"));
        lying.setValue(model.landscape().get());
        lying.valueProperty().subscribe(chosen -> model.landscape().set(Boolean.TRUE.equals(chosen)));
        lying.setDisable(!model.code().turnable());
        Choice.fill(order, List.of(ReportLook.Order.values()), one -> texts.get("look.order." + one));
        order.valueProperty().bindBidirectional(model.order());
        split.selectedProperty().bindBidirectional(model.split());
        order.setDisable(!model.code().people());
        split.setDisable(!model.code().people());
        Choice.fill(signers, List.of(ReportLook.Signers.values()), one -> texts.get("look.signers." + one));
        signers.valueProperty().bindBidirectional(model.signers());
        box.selectedProperty().bindBidirectional(model.box());
        charts.selectedProperty().bindBidirectional(model.charts());
        charts.setDisable(!model.chartable());
        codes.textProperty().bindBidirectional(model.codes());
        fault.visibleProperty().bind(model.ready().not());
        fault.managedProperty().bind(fault.visibleProperty());
    }

    Node first() {
        return paper;
    }
}
