package id.sidik.app.machines.care;

import id.sidik.app.machines.care.CareViewModel.Shown;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Life;
import id.sidik.domain.Machine;
import id.sidik.operations.CareDesk;
import id.sidik.operations.ClockRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What can be done with a machine from here. */
public final class CareDeedsView {
    private final CareViewModel model;
    private final CareDialogs dialogs;
    private final Texts texts;
    private final Life life;

    @FXML
    private ScrollPane deeds;
    @FXML
    private TextField message;
    @FXML
    private Button show;
    @FXML
    private ComboBox<String> voice;
    @FXML
    private Spinner<Integer> seconds;
    @FXML
    private CheckBox tenths;
    @FXML
    private CheckBox inherit;
    @FXML
    private Label ruleTold;
    @FXML
    private VBox ownRule;
    @FXML
    private CheckBox ruleOn;
    @FXML
    private Spinner<Integer> over;
    @FXML
    private Spinner<Integer> atMost;
    @FXML
    private Button saveRule;
    @FXML
    private Button minutes;

    public CareDeedsView(CareViewModel model, CareDialogs dialogs, Texts texts, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        Choice.fill(voice, model.desk().voices(), name -> texts.get("voice." + name));
        voice.getSelectionModel().selectFirst();
        int most = (int) ClockRule.MOST.toSeconds();
        seconds.setValueFactory(new IntegerSpinnerValueFactory(1, CareDesk.LONGEST_UNLOCK, 3));
        over.setValueFactory(new IntegerSpinnerValueFactory((int) ClockRule.LEAST.toSeconds(), most, 30, 5));
        atMost.setValueFactory(new IntegerSpinnerValueFactory((int) ClockRule.LEAST.toSeconds() + 1, most, 600, 60));
        show.disableProperty().bind(Bindings.createBooleanBinding(
                () -> !model.desk().fitsScreen(message.getText()), message.textProperty()));
        saveRule.disableProperty().bind(Bindings.createBooleanBinding(
                () -> over.getValue() >= atMost.getValue(), over.valueProperty(), atMost.valueProperty()));
        for (Node either : List.of(ownRule, ruleTold)) either.managedProperty().bind(either.visibleProperty());
        ruleTold.visibleProperty().bind(inherit.selectedProperty());
        ownRule.visibleProperty().bind(inherit.selectedProperty().not());
        life.follow(model.shown(), this::show);
    }

    private void show(Optional<Shown> shown) {
        boolean reachable = shown.map(Shown::machine).filter(Machine::reachable).isPresent();
        deeds.setDisable(!reachable);
        shown.ifPresent(this::fill);
    }

    private void fill(Shown shown) {
        tenths.setSelected(shown.tenths());
        fill(shown.overview().rule());
        inherit.setSelected(!shown.overview().ownRule());
        ruleTold.setText(new RuleWords(texts).unit(shown.unitRule()));
        minutes.setDisable(shown.minutes().isEmpty());
    }

    private void fill(ClockRule rule) {
        ruleOn.setSelected(rule.on());
        over.getValueFactory().setValue((int) rule.over().toSeconds());
        atMost.getValueFactory().setValue((int) rule.atMost().toSeconds());
    }

    private void asked(String name, Consumer<String> deed) {
        model.machine().ifPresent(machine -> dialogs.reason(deeds, machine, name, deed));
    }

    @FXML
    private void onShow() {
        String text = message.getText();
        model.start("screenLine", (office, machine) -> office.care().message(machine, text));
    }

    @FXML
    private void onHide() {
        model.start("clearMessage", (office, machine) -> office.care().clearMessage(machine));
    }

    @FXML
    private void onSay() {
        String name = voice.getValue();
        model.start("voice", (office, machine) -> office.care().say(machine, name));
    }

    @FXML
    private void onRestart() {
        asked("restart",
                why -> model.start("restart", (office, machine) -> office.care().restart(machine, why)));
    }

    @FXML
    private void onPowerOff() {
        asked("powerOff",
                why -> model.start("powerOff", (office, machine) -> office.care().powerOff(machine, why)));
    }

    @FXML
    private void onUnlock() {
        int span = seconds.getValue();
        asked("unlock",
                why -> model.start("unlock", (office, machine) -> office.care().unlock(machine, span, why)));
    }

    @FXML
    private void onTenths() {
        model.saveTenths(tenths.isSelected());
    }

    @FXML
    private void onAdmins() {
        asked("clearAdmins",
                why -> model.start("clearAdmins", (office, machine) -> office.care().clearAdmins(machine, why)));
    }

    @FXML
    private void onRule() {
        model.saveRule(new ClockRule(ruleOn.isSelected(), Duration.ofSeconds(over.getValue()),
                Duration.ofSeconds(atMost.getValue())));
    }

    /** A rule of its own counts once it is saved; the unit's at once. */
    @FXML
    private void onInherit() {
        if (inherit.isSelected()) model.inheritRule();
    }

    @FXML
    private void onUnitRule() {
        model.unitRule().ifPresent(rule -> dialogs.unitRule(deeds, model, rule));
    }

    @FXML
    private void onClear() {
        model.machine().ifPresent(machine -> dialogs.clearLog(deeds, model, machine));
    }

    @FXML
    private void onMinutes() {
        model.shown().get().flatMap(shown -> shown.minutes().stream().findFirst())
                .ifPresent(latest -> dialogs.saveMinutes(deeds, latest, model.link().alarm()));
    }
}
