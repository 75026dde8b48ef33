package id.sidik.app.machines.people;

import id.sidik.app.jobs.LedgerWords;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.operations.AccessForms;
import id.sidik.operations.AccessLine.State;
import id.sidik.operations.work.Ledger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.util.Subscription;

/** The sheet of one person's access periods. */
public final class PersonAccessView {
    private final PersonAccessViewModel model;
    private final Texts texts;
    private final LedgerWords words;
    private Subscription watching = Subscription.EMPTY;

    @FXML
    private RadioButton ofGroup;
    @FXML
    private RadioButton own;
    @FXML
    private TextField first;
    @FXML
    private TextField second;
    @FXML
    private TextField third;
    @FXML
    private ComboBox<String> flag;
    @FXML
    private Button read;
    @FXML
    private Button write;
    @FXML
    private Label told;

    PersonAccessView(PersonAccessViewModel model, Texts texts, LedgerWords words) {
        this.model = model;
        this.texts = texts;
        this.words = words;
    }

    @FXML
    private void initialize() {
        ToggleGroup whose = new ToggleGroup();
        whose.getToggles().setAll(ofGroup, own);
        own.setSelected(model.own().get());
        ofGroup.setSelected(!model.own().get());
        List<TextField> fields = List.of(first, second, third);
        for (int nth = 0; nth < fields.size(); nth++) {
            fields.get(nth).textProperty().bindBidirectional(model.zones().get(nth));
            fields.get(nth).disableProperty().bind(model.writable().not().or(own.selectedProperty().not()));
        }
        Choice.fill(flag, AccessForms.flags(), each -> texts.get("personAccess.flag." + each));
        flag.disableProperty().bind(model.busy());
        flag.valueProperty().subscribe(model::switchFlag);
        for (RadioButton each : List.of(ofGroup, own)) each.disableProperty().bind(model.writable().not());
        read.disableProperty().bind(model.busy());
        write.disableProperty().bind(model.writable().not());
        watching = model.flag().subscribe(flag::setValue).and(model.own().subscribe(mine -> (mine ? own : ofGroup)
                .setSelected(true)))
                .and(own.selectedProperty().subscribe(mine -> model.own().set(mine)))
                .and(model.busy().subscribe(busy -> tell())).and(model.state().subscribe(state -> tell()))
                .and(model.outcome().subscribe(outcome -> tell()));
        model.read();
    }

    private void tell() {
        told.setText(model.busy().get()
                ? texts.get("machinePeople.busy")
                : model.outcome().get().map(this::sentences).orElseGet(() -> state(model.state().get())));
    }

    private String state(Optional<State> state) {
        return texts.get("personAccess.state." + state.map(State::name).orElse("UNREAD"));
    }

    private String sentences(Ledger ledger) {
        return Stream.concat(ledger.lines().stream().map(words::line),
                Stream.of(ledger.code()).filter(code -> !code.isBlank()).map(code -> "(" + code + ")"))
                .collect(Collectors.joining(" "));
    }

    void end() {
        watching.unsubscribe();
        model.end();
    }

    @FXML
    private void onRead() {
        model.read();
    }

    @FXML
    private void onWrite() {
        model.write();
    }
}
