package id.sidik.app.machines;

import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Life;
import id.sidik.domain.Machine;
import id.sidik.operations.MachinePlace;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** One machine: its name, what can be done with it at once, and a tab for each side of it. */
public final class MachineDetailView {
    private final MachinesViewModel model;
    private final MachineDialogs dialogs;
    private final MachineTabs joined;
    private final Texts texts;
    private final Life life;

    @FXML
    private BorderPane detail;
    @FXML
    private Label title;
    @FXML
    private Button pull;
    @FXML
    private Button diagnose;
    @FXML
    private HBox placeBar;
    @FXML
    private Label placeSaid;
    @FXML
    private Button take;
    @FXML
    private TabPane tabs;

    public MachineDetailView(MachinesViewModel model, MachineDialogs dialogs, MachineTabs joined, Texts texts,
            Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.joined = joined;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        for (MachineTab each : joined.joined()) tabs.getTabs().add(tab(each));
        tabs.getSelectionModel().selectedItemProperty().subscribe(MachineDetailView::open);
        life.follow(model.wantedTab(), wanted -> wanted.ifPresent(this::go));
        life.follow(model.chosen(), id -> show());
        life.follow(model.lines(), this::show);
    }

    private Tab tab(MachineTab kind) {
        Tab tab = new Tab(texts.get(kind.key()));
        tab.setId(kind.name());
        Runnable build = () -> joined.build(kind).ifPresent(tab::setContent);
        tab.setUserData(build);
        return tab;
    }

    private static void open(Tab tab) {
        if (tab != null && tab.getContent() == null && tab.getUserData() instanceof Runnable build) build.run();
    }

    private void go(MachineTab wanted) {
        tabs.getTabs().stream().filter(tab -> wanted.name().equals(tab.getId())).findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
        model.wantedTab().set(Optional.empty());
    }

    private void show() {
        Optional<Machine> machine = model.chosenLine().map(line -> line.row().machine());
        detail.setVisible(machine.isPresent());
        title.setText(machine.map(Machine::name).orElse(""));
        diagnose.setDisable(machine.isEmpty());
        showPlace();
        pull.setDisable(model.chosenLine()
                .filter(line -> line.row().machine().reachable() && line.running().isEmpty()).isEmpty());
    }

    private void showPlace() {
        Optional<MachinePlace> place = model.chosenLine().flatMap(MachineLine::place);
        placeBar.setVisible(place.isPresent());
        placeBar.setManaged(place.isPresent());
        take.setVisible(model.chosenLine().filter(MachineOffers::takeable).isPresent());
        place.ifPresent(seen -> placeSaid.setText(MachineOffers.sentence(model.chosenLine().orElseThrow(), seen,
                texts, texts.formats().moment(seen.at(), model.clock().instant(), model.clock().getZone()))));
    }

    @FXML
    private void onTake() {
        model.chosenLine().ifPresent(line -> dialogs.takeAddress(detail, line, model));
    }

    @FXML
    private void onPull() {
        model.chosenLine().ifPresent(line -> model.pull(line.row().machine()));
    }

    @FXML
    private void onDiagnose() {
        model.chosenLine().ifPresent(line -> dialogs.diagnose(detail, line.row().machine(), model));
    }

    @FXML
    private void onEdit() {
        model.chosenLine().ifPresent(line -> dialogs.edit(detail, model.form(Optional.of(line.row().machine()))));
    }

    @FXML
    private void onRemove() {
        model.chosenLine().map(line -> line.row().machine()).ifPresent(machine -> FormDialog.confirm(
                detail.getScene().getWindow(), texts, texts.get("machines.remove.title", machine.name()),
                texts.get("machines.remove.sentence", machine.name()), "machines.remove",
                () -> model.remove(machine)));
    }
}
