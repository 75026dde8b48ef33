package id.sidik.app.machines.provision;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.operations.ProvisionUnit;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The board unit by unit: where all machines are set up, and where something is left. */
public final class UnitsPane extends VBox {
    private static final double WIDE = 320;
    private static final double MIDDLE = 190;
    private static final double FIGURE = 110;

    private final TableView<ProvisionUnit> table = new TableView<>();
    private final Button export = new Button();

    public UnitsPane() {
        super(8);
        table.setId("provisionUnitTable");
        export.setId("provisionExportUnits");
        setVgrow(table, Priority.ALWAYS);
    }

    /** Once, when the words and the model are there. */
    void show(ProvisionViewModel model, Tables tables, Texts texts) {
        ProvisionChips chips = new ProvisionChips(texts);
        TableColumn<ProvisionUnit, String> name = column("unitName", texts.get("provision.unit"), WIDE);
        Column.of(name, each -> ProvisionUnitWords.name(texts, each));
        TableColumn<ProvisionUnit, Column.Chip> state = column("unitState", texts.get("provision.state"), MIDDLE);
        Column.chip(state, chips::unit);
        table.getColumns().setAll(List.of(name, state,
                figure("unitMachines", texts.get("provision.machines"), ProvisionUnit::machines),
                figure("unitDone", texts.get("provision.done"), ProvisionUnit::done),
                figure("unitLook", texts.get("provision.look"), ProvisionUnit::look),
                figure("unitFailed", texts.get("provision.failed"), ProvisionUnit::failed),
                figure("unitWaiting", texts.get("provision.waiting"), ProvisionUnit::waiting)));
        table.setAccessibleText(texts.get("provision.tab.units"));
        table.setPlaceholder(new Label(texts.get("provision.empty")));
        tables.style(table);
        table.setItems(model.units());
        export.setText(texts.get("provision.exportUnits"));
        export.setAccessibleText(texts.get("provision.exportUnits.help"));
        export.disableProperty().bind(Bindings.isEmpty(model.units()).or(model.running()));
        export.setOnAction(event -> target(texts).ifPresent(file -> model.exportUnits(file.toPath(), texts)));
        getChildren().setAll(table, export);
    }

    private static <T> TableColumn<ProvisionUnit, T> column(String id, String title, double width) {
        TableColumn<ProvisionUnit, T> column = new TableColumn<>(title);
        column.setId(id);
        column.setPrefWidth(width);
        return column;
    }

    private static TableColumn<ProvisionUnit, Integer> figure(String id, String title,
            Function<ProvisionUnit, Integer> value) {
        TableColumn<ProvisionUnit, Integer> column = column(id, title, FIGURE);
        Column.of(column, value, count -> count == 0 ? "–" : String.valueOf(count), "figure");
        return column;
    }

    private Optional<File> target(Texts texts) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("provision.exportUnits"));
        chooser.setInitialFileName("papan-unit.csv");
        return Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()));
    }
}
