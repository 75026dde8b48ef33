package id.sidik.app.recap;

import id.sidik.app.office.MonthModel;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Icons;
import id.sidik.app.view.Life;
import id.sidik.operations.regulation.RegulationRow;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

/** Chooses the month and the regulation beside a title. */
public final class MonthPickerView {
    private final MonthModel model;
    private final Texts texts;
    private final Life life;

    @FXML
    private Button earlier;
    @FXML
    private Label month;
    @FXML
    private Button later;
    @FXML
    private ComboBox<RegulationRow> regulation;

    public MonthPickerView(MonthModel model, Texts texts, Life life) {
        this.model = model;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        earlier.setGraphic(Icons.of(FluentUiRegularAL.CHEVRON_LEFT_20));
        later.setGraphic(Icons.of(FluentUiRegularAL.CHEVRON_RIGHT_20));
        life.follow(model.month(), now -> month.setText(texts.formats().month(now)));
        Choice.show(regulation, RegulationRow::title);
        regulation.setItems(model.regulations());
        life.follow(model.regulation(), chosen -> chosen.ifPresent(regulation::setValue));
        regulation.valueProperty().subscribe(chosen -> {
            if (chosen != null) model.regulation().set(Optional.of(chosen));
        });
    }

    @FXML
    private void onEarlier() {
        model.turn(-1);
    }

    @FXML
    private void onLater() {
        model.turn(1);
    }
}
