package id.sidik.app.machines.summary;

import id.sidik.app.machines.MachineLine;
import id.sidik.app.machines.MachinesViewModel;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.app.view.Zones;
import id.sidik.domain.Machine;
import id.sidik.operations.MachineRow;
import java.util.OptionalLong;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** What a machine told of itself. */
public final class SummaryView {
    private final MachinesViewModel model;
    private final Texts texts;
    private final Life life;

    @FXML
    private GridPane facts;

    public SummaryView(MachinesViewModel model, Texts texts, Life life) {
        this.model = model;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        life.follow(model.chosen(), id -> show());
        life.follow(model.lines(), this::show);
    }

    private void show() {
        facts.getChildren().clear();
        model.chosenLine().ifPresent(this::show);
    }

    private void show(MachineLine line) {
        Machine machine = line.row().machine();
        fact("machines.serial", machine.id().serial());
        line.row().capability().ifPresent(this::learned);
        fact("machines.people", number(line.row().users()));
        fact("machines.stored", texts.formats().number(line.row().stored()));
        fact("machines.zone", Zones.word(machine.zone(), texts));
    }

    private void learned(MachineRow.Capabilities learned) {
        fact("machines.model", learned.model());
        fact("machines.firmware", learned.firmware());
        fact("machines.transport", learned.transport());
        if (learned.capacity() > 0) fact("machines.capacity", texts.formats().number(learned.capacity()));
    }

    private String number(OptionalLong value) {
        return value.isPresent() ? texts.formats().number(value.getAsLong()) : "";
    }

    private void fact(String key, String value) {
        int row = facts.getRowCount();
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("fact-name");
        facts.add(name, 0, row);
        facts.add(new Label(value.isBlank() ? "–" : value), 1, row);
    }
}
