package id.sidik.app.machines.push;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Formats;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.DateField;
import id.sidik.app.view.Life;
import id.sidik.app.view.State;
import id.sidik.domain.Machine;
import id.sidik.operations.PushOrderLine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** The queue of orders: a line to make one, and what became of each. */
public final class PushOrdersView {
    private static final int DAY = 10;

    private final PushViewModel machines;
    private final PushOrdersModel model;
    private final Tables tables;
    private final Texts texts;
    private final Clock clock;
    private final Life life;

    @FXML
    private ComboBox<Machine> machine;
    @FXML
    private ComboBox<OrderKind> kind;
    @FXML
    private TextField pin;
    @FXML
    private TextField name;
    @FXML
    private DatePicker from;
    @FXML
    private DatePicker until;
    @FXML
    private TextField reason;
    @FXML
    private Button add;
    @FXML
    private Label hint;
    @FXML
    private TableView<PushOrderLine> orders;
    @FXML
    private TableColumn<PushOrderLine, String> whom;
    @FXML
    private TableColumn<PushOrderLine, String> what;
    @FXML
    private TableColumn<PushOrderLine, String> why;
    @FXML
    private TableColumn<PushOrderLine, Instant> queued;
    @FXML
    private TableColumn<PushOrderLine, Column.Chip> state;
    @FXML
    private TableColumn<PushOrderLine, String> answer;
    @FXML
    private TableColumn<PushOrderLine, String> deed;

    PushOrdersView(PushViewModel machines, Tables tables, Texts texts, Clock clock, Life life) {
        this.machines = machines;
        this.model = machines.orders();
        this.tables = tables;
        this.texts = texts;
        this.clock = clock;
        this.life = life;
    }

    @FXML
    private void initialize() {
        MachineBox.bind(machine, machines, life);
        Choice.fill(kind, List.of(OrderKind.values()), each -> texts.get(each.key()));
        kind.valueProperty().bindBidirectional(model.kind());
        pin.textProperty().bindBidirectional(model.pin());
        name.textProperty().bindBidirectional(model.name());
        reason.textProperty().bindBidirectional(model.reason());
        DateField.bind(from, model.from(), life);
        DateField.bind(until, model.until(), life);
        add.disableProperty().bind(model.addable().not());
        life.follow(model.kind(), this::show);
        columns();
        tables.style(orders);
        orders.setPlaceholder(new Label(texts.get("push.orders.none")));
        orders.setItems(model.orders());
    }

    private void show(OrderKind chosen) {
        if (chosen == null) return;
        shown(pin, chosen.pin());
        shown(name, chosen.named());
        shown(from, chosen.span());
        shown(until, chosen.span());
        hint.setText(texts.get(chosen.key() + ".hint"));
    }

    private static void shown(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void columns() {
        Formats formats = texts.formats();
        Column.of(whom, PushOrderLine::machine);
        Column.of(what, this::what);
        Column.of(why, line -> line.reason().isBlank() ? "–" : line.reason());
        Column.of(queued, PushOrderLine::queued, at -> formats.moment(at, clock.instant(), clock.getZone()), "");
        Column.chip(state, line -> new Column.Chip(look(line), texts.get("push.order.state." + line.state())));
        Column.of(answer, line -> line.answer().map(said -> texts.get("push.answer." + said.meaning(),
                String.valueOf(said.code()))).orElse("–"));
        Column.cells(deed, line -> String.valueOf(line.id()), (cell, line) -> {
            if (line.state() == PushOrderLine.State.WAITING) cell.setGraphic(withdraw(line));
        });
    }

    private String what(PushOrderLine line) {
        String words = texts.get("push.order." + line.kind());
        if (line.subject().isEmpty()) return words;
        String subject = switch (line.kind()) {
            case "QUERY_PUNCHES" -> day(line.subject().getFirst()) + " – " + day(line.subject().getLast());
            case "SAVE_USER" -> line.subject().getFirst() + " " + line.subject().get(1);
            default -> line.subject().getFirst();
        };
        return words + ": " + subject;
    }

    private String day(String second) {
        return texts.formats().date(LocalDate.parse(second.substring(0, DAY)));
    }

    private static State look(PushOrderLine line) {
        return switch (line.state()) {
            case WAITING -> State.NEVER;
            case SENT -> State.RUNNING;
            case DONE -> State.READY;
            case REFUSED -> State.FAILED;
        };
    }

    private Hyperlink withdraw(PushOrderLine line) {
        Hyperlink link = new Hyperlink(texts.get("push.order.withdraw"));
        link.setId("withdrawOrder");
        link.setAccessibleText(texts.get("push.order.withdraw.of", what(line), line.machine()));
        link.setOnAction(event -> model.withdraw(line));
        return link;
    }

    @FXML
    private void onAdd() {
        model.add();
    }
}
