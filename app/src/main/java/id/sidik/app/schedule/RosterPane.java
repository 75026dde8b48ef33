package id.sidik.app.schedule;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.Turner;
import id.sidik.operations.schedule.RosterGrid;
import id.sidik.operations.schedule.RosterPreview;
import id.sidik.operations.schedule.ScheduleWish;
import java.io.File;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The roster of a month: people by days, typed, pasted from Excel, or from a file. */
final class RosterPane extends VBox {
    private final ScheduleModel model;
    private final WishDialog dialog;
    private final Texts texts;
    private final RosterTable table;
    private final Label legend = new Label();
    private final EmptyState empty = new EmptyState();
    private final Button keep;

    RosterPane(ScheduleModel model, WishDialog dialog, Tables tables, Texts texts, Life life) {
        super(8);
        this.model = model;
        this.dialog = dialog;
        this.texts = texts;
        getStyleClass().add("tab-body");
        table = new RosterTable(tables, texts, this::paste);
        keep = button("rosterKeep", "keep", this::keep);
        keep.getStyleClass().add("accent");
        keep.disableProperty().bind(table.changes().isEqualTo(0));
        empty.setSentence(texts.get("schedule.roster.empty"));
        empty.setHint(texts.get("schedule.roster.empty.hint"));
        legend.getStyleClass().add("hint");
        legend.setWrapText(true);
        StackPane body = new StackPane(table.control(), empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(bar(life), body, legend);
        life.follow(model.reading(), read -> read.ifPresent(now -> show(now.roster())));
    }

    private HBox bar(Life life) {
        Turner turner = new Turner();
        turner.setStem("roster");
        turner.setRoom(130);
        turner.setEarlier(texts.get("month.earlier"));
        turner.setLater(texts.get("month.later"));
        turner.onTurn(model.month()::turn);
        life.follow(model.month().month(), shown -> turner.show(texts.formats().month(shown)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(6, turner, gap,
                button("rosterPaste", "paste", this::paste),
                button("rosterImport", "import", this::importFile), keep);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return bar;
    }

    private Button button(String id, String name, Runnable deed) {
        Button button = new Button(texts.get("schedule.roster." + name));
        button.setId(id);
        button.setAccessibleText(texts.get("schedule.roster." + name + ".help"));
        button.setOnAction(event -> deed.run());
        return button;
    }

    private void show(RosterGrid grid) {
        table.show(grid);
        boolean nobody = grid.rows().isEmpty();
        empty.setVisible(nobody);
        table.control().setVisible(!nobody);
        legend.setText(nobody
                ? ""
                : texts.get("schedule.roster.legend", grid.shifts().stream().map(this::shift)
                        .collect(Collectors.joining(" · "))));
    }

    private String shift(RosterGrid.Shift shift) {
        if (shift.free()) return shift.code() + " " + texts.get("schedule.roster.free");
        String hours = shift.code() + " " + texts.formats().time(shift.start().toLocalTime()) + "–"
                + texts.formats().time(shift.end().toLocalTime());
        return shift.acrossMidnight() ? hours + " (+1)" : hours;
    }

    private void keep() {
        ScheduleWish.Roster wish = new ScheduleWish.Roster("GRID", table.entries());
        dialog.open(this, "schedule.roster.title",
                new FixedForm(texts.get("schedule.roster.facts", wish.entries().size(), 0, 0), Optional.of(wish),
                        java.util.List.of()));
    }

    private void paste() {
        String text = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        if (!text.isBlank() && !table.paste(text)) model.pasted(text, this::ask);
    }

    private void importFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("schedule.roster.title"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get("people.import.kind"),
                "*.xlsx", "*.xls", "*.csv", "*.txt"), new FileChooser.ExtensionFilter(texts.get("file.all"), "*"));
        Optional<File> file = Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()));
        file.ifPresent(chosen -> model.preview(chosen.toPath(), this::ask));
    }

    private void ask(RosterPreview preview) {
        ScheduleWords words = new ScheduleWords(texts, model.today());
        Optional<ScheduleWish> wish = preview.entries().isEmpty() ? Optional.empty() : Optional.of(preview.wish());
        dialog.open(this, "schedule.roster.title", new FixedForm(texts.get("schedule.roster.facts",
                preview.entries().size(), preview.same(), preview.remarks().size()), wish,
                preview.remarks().stream().map(words::remark).toList()));
    }
}
