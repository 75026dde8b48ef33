package id.sidik.app.service;

import id.sidik.app.service.ServiceModel.Reading;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.app.view.State;
import id.sidik.app.view.Turner;
import id.sidik.operations.service.ServiceCase;
import id.sidik.operations.service.ServiceFigures;
import id.sidik.operations.service.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/** The register of the service desk; the steps of the chosen request stand below it. */
public final class ServiceView {
    private final ServiceModel model;
    private final ServiceDialogs dialogs;
    private final Tables tables;
    private final Texts texts;
    private final ZoneId zone;
    private final Life life = new Life();

    @FXML
    private Turner turner;
    @FXML
    private Button kind;
    @FXML
    private Label facts;
    @FXML
    private TableView<ServiceCase> table;
    @FXML
    private TableColumn<ServiceCase, Integer> number;
    @FXML
    private TableColumn<ServiceCase, Column.Chip> state;
    @FXML
    private TableColumn<ServiceCase, Instant> received;
    @FXML
    private TableColumn<ServiceCase, String> unit;
    @FXML
    private TableColumn<ServiceCase, String> machine;
    @FXML
    private TableColumn<ServiceCase, String> complaint;
    @FXML
    private TableColumn<ServiceCase, String> found;
    @FXML
    private TableColumn<ServiceCase, String> finished;
    @FXML
    private TableColumn<ServiceCase, String> score;
    @FXML
    private TextField days;

    ServiceView(ServiceModel model, ServiceDialogs dialogs, Tables tables, Texts texts, ZoneId zone) {
        this.model = model;
        this.dialogs = dialogs;
        this.tables = tables;
        this.texts = texts;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        Column.of(number, ServiceCase::number);
        Column.chip(state, one -> new Column.Chip(chip(one), texts.get("service.state." + one.state())));
        Column.of(received, one -> one.request().receivedAt(), this::moment, "");
        Column.of(unit, one -> one.request().unit());
        Column.of(machine, one -> one.request().machine());
        Column.of(complaint, one -> one.request().complaint());
        Column.of(found, one -> ServiceModel.joined(one.findings()));
        Column.of(finished, one -> one.finishedAt().map(this::moment).orElse("–"));
        Column.of(score, one -> one.score().isPresent() ? String.valueOf(one.score().getAsInt()) : "–");
        tables.style(table);
        table.setPlaceholder(new Label(texts.get("service.empty")));
        turner.onTurn(by -> model.span().set(model.span().get().plus(by)));
        table.getSelectionModel().selectedItemProperty().subscribe(one -> model.chosen().set(Optional.ofNullable(one)));
        life.follow(model.reading(), reading -> reading.ifPresent(this::show));
        model.look();
    }

    private void show(Reading now) {
        Optional<UUID> kept = model.chosen().get().map(one -> one.request().id());
        turner.show(name(now.span()));
        kind.setText(texts.get("service.kind." + now.span().kind()));
        facts.setText(said(now.figures()));
        days.setText(String.valueOf(now.standard().days()));
        table.getItems().setAll(now.cases());
        now.cases().stream().filter(one -> kept.equals(Optional.of(one.request().id()))).findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    private String name(Span span) {
        return texts.get("service.span." + span.kind(), span.number(), String.valueOf(span.year()));
    }

    private String said(ServiceFigures now) {
        String counted = texts.get("service.sum", now.received(), now.finished(), now.open(), now.inTime());
        return now.average().isEmpty()
                ? counted
                : counted + " " + texts.get("service.content", texts.formats().number(BigDecimal.valueOf(now
                        .average().getAsDouble()).setScale(2, RoundingMode.HALF_UP)));
    }

    private String moment(Instant at) {
        return texts.formats().dateTime(LocalDateTime.ofInstant(at, zone));
    }

    private static State chip(ServiceCase one) {
        return switch (one.state()) {
            case WAITING -> State.LOOK;
            case WORKING -> State.RUNNING;
            case FINISHED -> State.READY;
            case WITHDRAWN -> State.NEVER;
        };
    }

    void end() {
        life.end();
    }

    @FXML
    private void onKind() {
        model.turnKind();
    }

    @FXML
    private void onNew() {
        dialogs.receive(table, model);
    }

    @FXML
    private void onSave() {
        dialogs.save(table, model, name(model.span().get()));
    }

    /** What is no number of days is refused as one that is out of range. */
    @FXML
    private void onPromise() {
        String typed = days.getText().strip();
        model.promise(typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0);
    }
}
