package id.sidik.app.jobs;

import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.app.view.StateChip;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** One job in the drawer: what it does now with its progress and Batal, or how it ended and when. */
final class JobCell extends ListCell<DrawerEntry> {
    private final LedgerWords words;
    private final StateChip chip = new StateChip();
    private final Label title = new Label();
    private final Label told = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();
    private final HBox row;
    private Subscription watching = Subscription.EMPTY;

    JobCell(Texts texts, LedgerWords words) {
        this.words = words;
        title.getStyleClass().add("job-title");
        told.getStyleClass().add("job-told");
        cancel.setText(texts.get("button.cancel"));
        cancel.setId("jobCancel");
        cancel.getStyleClass().add("small");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.managedProperty().bind(bar.visibleProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        VBox lines = new VBox(title, bar, told);
        lines.getStyleClass().add("job-words");
        HBox.setHgrow(lines, Priority.ALWAYS);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(8, lines, chip, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(DrawerEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        setGraphic(row);
        switch (entry) {
            case DrawerEntry.Running(RunningJob job) -> running(job);
            case DrawerEntry.Done done -> done(done);
        }
    }

    private void running(RunningJob job) {
        title.setText(words.title(job.name()));
        bar.setVisible(true);
        chip.setVisible(false);
        chip.setManaged(false);
        cancel.setVisible(true);
        cancel.setOnAction(event -> job.stop());
        cancel.setAccessibleText(cancel.getText() + ": " + title.getText());
        watching = job.step().subscribe(step -> {
            bar.setProgress(step.part());
            told.setText(words.step(step));
            setAccessibleText(title.getText() + ", " + told.getText());
        }).and(job.stopping().subscribe(stopping -> cancel.setDisable(stopping)));
    }

    private void done(DrawerEntry.Done done) {
        State state = LedgerWords.state(done.ledger().outcome());
        title.setText(words.title(done.ledger()));
        told.setText(words.when(done.ledger()));
        bar.setVisible(false);
        cancel.setVisible(false);
        chip.setVisible(true);
        chip.setManaged(true);
        chip.show(state, words.outcome(done.ledger()));
        setAccessibleText(title.getText() + ", " + chip.getText() + ", " + told.getText());
    }
}
