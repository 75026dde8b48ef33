package id.sidik.app.machines.care;

import id.sidik.app.machines.care.CareViewModel.Shown;
import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.domain.Machine;
import id.sidik.operations.OperationLine;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** A machine's own log of what was done to it; what can be done stands beside it. */
public final class CareView {
    private final CareViewModel model;
    private final Tables tables;
    private final Texts texts;
    private final Life life;

    @FXML
    private TableView<OperationLine> operations;
    @FXML
    private TableColumn<OperationLine, LocalDateTime> at;
    @FXML
    private TableColumn<OperationLine, String> what;
    @FXML
    private TableColumn<OperationLine, String> admin;
    @FXML
    private TableColumn<OperationLine, String> parameters;
    @FXML
    private Button fetch;

    public CareView(CareViewModel model, Tables tables, Texts texts, Life life) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        Column.of(at, OperationLine::at, texts.formats()::dateTime, "");
        Column.of(what, this::words);
        Column.of(admin, line -> line.admin() == 0 ? "–" : String.valueOf(line.admin()));
        Column.of(parameters, line -> line.parameters().stream().allMatch(each -> each == 0)
                ? "–"
                : line.parameters().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        tables.style(operations);
        operations.setPlaceholder(new Label(texts.get("care.operations.empty")));
        operations.setItems(model.operations());
        life.follow(model.shown(), shown -> fetch
                .setDisable(shown.map(Shown::machine).filter(Machine::reachable).isEmpty()));
    }

    private String words(OperationLine line) {
        String word = texts.get("operation." + line.kind());
        if (line.kind().equals("UNKNOWN")) word += " (" + line.code() + ")";
        return line.powerCut() ? word + " · " + texts.get("cli.machine.powerCut") : word;
    }

    @FXML
    private void onFetch() {
        model.start("operationLog", (office, machine) -> office.operationLogs().fetch(machine));
    }
}
