package id.sidik.app.machines.care;

import id.sidik.app.notice.Notice;
import id.sidik.app.text.Formats;
import id.sidik.app.text.Texts;
import id.sidik.operations.ClockReport;
import id.sidik.operations.ClockSign;
import id.sidik.operations.LaptopDoubt;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;

/** What was measured, what setting will do, and why it is wanted. */
final class SetClockView {
    private final SetClockViewModel model;
    private final Texts texts;

    @FXML
    private Label measured;
    @FXML
    private ProgressIndicator measuring;
    @FXML
    private Button again;
    @FXML
    private Label sign;
    @FXML
    private Label doubt;
    @FXML
    private TextField reason;

    SetClockView(SetClockViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        reason.textProperty().bindBidirectional(model.reason());
        measuring.visibleProperty().bind(model.measuring());
        again.disableProperty().bind(model.measuring());
        doubt.managedProperty().bind(doubt.visibleProperty());
        model.report().subscribe(told -> show());
        model.fault().subscribe(told -> show());
        model.measuring().subscribe(now -> show());
    }

    Node first() {
        return reason;
    }

    private void show() {
        Optional<ClockReport> report = model.report().get();
        Optional<Notice> fault = model.fault().get();
        sign.getStyleClass().removeAll("tone-good", "tone-bad");
        if (fault.isPresent()) {
            measured.setText(texts.get(fault.get().key(), fault.get().arguments().toArray()) + " ("
                    + fault.get().code() + ")");
        } else
            measured.setText(report.map(this::words).orElseGet(() -> texts.get("care.clock.measuring")));
        sign.setText(report.map(told -> texts.get("clockSign." + told.sign())).orElse(""));
        report.ifPresent(told -> sign.getStyleClass().add(told.sign() == ClockSign.RIGHT ? "tone-good" : "tone-bad"));
        Optional<LaptopDoubt> doubted = report.map(ClockReport::doubt).filter(each -> each != LaptopDoubt.NONE);
        doubt.setVisible(doubted.isPresent());
        doubt.setText(doubted.map(each -> texts.get("ledger.laptopDoubt." + each)).orElse(""));
        if (doubt.getScene() != null && doubt.getScene().getWindow() != null)
            doubt.getScene().getWindow().sizeToScene();
    }

    private String words(ClockReport report) {
        Formats formats = texts.formats();
        LocalDateTime laptop = LocalDateTime.ofInstant(report.laptop(), model.machine().zone());
        return texts.get("care.clock.offset", formats.exactOffset(report.offset()), report.uncertainty().toMillis())
                + "\n" + texts.get("care.clock.shown", report.shown(), laptop);
    }

    @FXML
    private void onAgain() {
        model.measure();
    }
}
