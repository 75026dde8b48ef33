package id.sidik.app.machines;

import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.table.Column;
import id.sidik.app.table.Found;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Formats;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.app.view.SearchBox;
import id.sidik.app.view.State;
import id.sidik.operations.ContactLine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The list of machines, and below it what is known of the one chosen. */
public final class MachinesView implements Screen {
    private final MachinesViewModel model;
    private final MachineDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final Clock clock;
    private final Life life;

    @FXML
    private ScreenHead head;
    @FXML
    private Button pullAll;
    @FXML
    private SearchBox search;
    @FXML
    private SplitPane split;
    @FXML
    private TableView<MachineLine> table;
    @FXML
    private TableColumn<MachineLine, String> name;
    @FXML
    private TableColumn<MachineLine, String> address;
    @FXML
    private TableColumn<MachineLine, String> state;
    @FXML
    private TableColumn<MachineLine, Optional<Instant>> last;
    @FXML
    private TableColumn<MachineLine, Long> stored;
    @FXML
    private TableColumn<MachineLine, String> proof;
    @FXML
    private TableColumn<MachineLine, Integer> memory;
    @FXML
    private TableColumn<MachineLine, Long> clockOffset;
    @FXML
    private TableColumn<MachineLine, String> serial;
    @FXML
    private EmptyState empty;

    public MachinesView(MachinesViewModel model, MachineDialogs dialogs, Tables tables, Texts texts, Clock clock,
            Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.clock = clock;
        this.life = life;
    }

    @FXML
    private void initialize() {
        columns();
        tables.style(table);
        Tables.onOpen(table, line -> dialogs.edit(table, model.form(Optional.of(line.row().machine()))));
        Found<MachineLine> found = new Found<>(model.lines(), search,
                line -> line.row().machine().name() + " "
                        + MachineOffers.address(line.row().machine(), texts) + " " + line.row().machine().id()
                                .serial());
        found.into(table);
        head.busyProperty().bind(model.busy());
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) model.chosen().set(Optional.of(line.row().machine().id()));
        });
        life.follow(model.lines(), this::show);
        life.follow(model.read(), now -> show());
    }

    private void columns() {
        Formats formats = texts.formats();
        Column.of(name, line -> line.row().machine().name());
        Column.of(address, line -> MachineOffers.address(line.row().machine(), texts));
        state.setCellValueFactory(any -> new ReadOnlyStringWrapper(
                texts.get(any.getValue().wordKey())));
        state.setCellFactory(any -> new MachineStateCell(texts));
        Column.of(last, line -> line.row().last().map(ContactLine::at),
                at -> at.map(instant -> formats.moment(instant, clock.instant(), clock.getZone())).orElse("–"), "");
        last.setComparator(Comparator.comparing(at -> at.orElse(Instant.EPOCH)));
        Column.of(stored, line -> line.row().stored(), formats::number, "figure");
        Column.cells(proof, this::proof, (cell, line) -> {
            boolean offers = line.silent() || line.place().isPresent();
            cell.setText(offers ? null : proof(line));
            cell.setGraphic(offers ? MachineOffers.link(line, texts, offers(line)) : null);
        });
        Column.of(memory, line -> line.memoryPercent().orElse(-1), used -> used < 0 ? "–" : used + " %", "figure");
        Column.of(clockOffset, line -> line.clockOffset().map(Duration::toMillis).orElse(Long.MIN_VALUE),
                offset -> offset == Long.MIN_VALUE ? "–" : formats.offset(Duration.ofMillis(offset)), "figure");
        Column.of(serial, line -> line.row().machine().id().serial());
    }

    private Runnable offers(MachineLine line) {
        return MachineOffers.takeable(line)
                ? () -> dialogs.takeAddress(table, line, model)
                : () -> dialogs.diagnose(table, line.row().machine(), model);
    }

    private String proof(MachineLine line) {
        if (line.row().lastComplete().isEmpty()) return "–";
        return texts.get(line.proved() ? "machines.proved" : "machines.unproved");
    }

    private void show() {
        boolean none = model.read().get() && model.lines().isEmpty();
        empty.setVisible(none);
        search.setVisible(!none);
        split.setVisible(!model.lines().isEmpty());
        pullAll.setDisable(model.lines().stream().noneMatch(line -> line.row().machine().reachable()));
        model.chosenLine().ifPresent(line -> table.getSelectionModel().select(line));
        long look = model.lines().stream().filter(line -> line.state() == State.LOOK || line.state() == State.FAILED)
                .count();
        long records = model.lines().stream().mapToLong(line -> line.row().stored()).sum();
        head.factsProperty().set(none
                ? ""
                : texts.count("machines.facts.machines", model.lines().size()) + " · "
                        + texts.count("machines.facts.records", records)
                        + (look == 0 ? "" : " · " + texts.count("machines.facts.look", look)));
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case REFRESH -> model.pullAll();
            case FIND -> search.requestFocus();
            case NEW -> onAdd();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onPullAll() {
        model.pullAll();
    }

    @FXML
    private void onScan() {
        dialogs.scan(table, model);
    }

    @FXML
    private void onAdd() {
        dialogs.edit(table, model.form(Optional.empty()));
    }

    @FXML
    private void onDemo() {
        model.tryDemo(texts.get("machines.demo.name"));
    }

    @FXML
    private void onNewLaptop() {
        dialogs.newLaptop(head);
    }

    @FXML
    private void onHandovers() {
        dialogs.handovers(head);
    }

    @FXML
    private void onRescue() {
        dialogs.rescue(head, model);
    }

    @FXML
    private void onProvision() {
        dialogs.provision(head);
    }

    @FXML
    private void onService() {
        dialogs.service(head);
    }

    @FXML
    private void onImport() {
        dialogs.disk(table, Optional.empty(), model);
    }

    @FXML
    private void onPush() {
        dialogs.push(table, model);
    }
}
