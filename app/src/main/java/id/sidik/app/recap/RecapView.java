package id.sidik.app.recap;

import id.sidik.app.words.DayWords;
import id.sidik.app.corrections.CorrectionDialogs;
import id.sidik.app.month.MonthSteps;
import id.sidik.app.words.MonthWords;
import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Section;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import id.sidik.app.view.SearchBox;
import id.sidik.domain.MonthRecap;
import id.sidik.operations.month.MonthState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The month grid, and below it why the chosen day came out as it did. */
public final class RecapView implements Screen {
    private final RecapViewModel model;
    private final MonthSteps steps;
    private final MonthWords words;
    private final Consumer<Section> go;
    private final CorrectionDialogs corrections;
    private final Texts texts;
    private final Clock clock;
    private final Life life;
    private MonthGrid grid;

    @FXML
    private ScreenHead head;
    @FXML
    private SearchBox search;
    @FXML
    private Button print;
    @FXML
    private SplitPane split;
    @FXML
    private VBox gridPlace;
    @FXML
    private WhyView whyController;
    @FXML
    private EmptyState empty;

    public RecapView(RecapViewModel model, MonthSteps steps, Consumer<Section> go, CorrectionDialogs corrections,
            Texts texts, Clock clock, Life life) {
        this.model = model;
        this.steps = steps;
        this.words = new MonthWords(texts);
        this.corrections = corrections;
        this.go = go;
        this.texts = texts;
        this.clock = clock;
        this.life = life;
    }

    @FXML
    private void initialize() {
        grid = new MonthGrid(model, new DayWords(texts), texts, clock, life);
        VBox.setVgrow(grid, Priority.ALWAYS);
        gridPlace.getChildren().setAll(grid);
        whyController.onCorrect(this::correct);
        search.textProperty().bindBidirectional(model.search());
        head.busyProperty().bind(model.month().busy());
        life.follow(model.month().recap(), this::show);
        life.follow(steps.seen(), seen -> show(model.month().recap().get()));
        life.until(() -> search.textProperty().unbindBidirectional(model.search()));
    }

    private void show(Optional<MonthRecap> recap) {
        boolean nobody = recap.isPresent() && recap.get().people().isEmpty();
        empty.setVisible(nobody);
        split.setVisible(!nobody);
        head.factsProperty().set(nobody ? "" : recap.map(this::facts).orElse(""));
        print.setDisable(nobody);
        search.setVisible(!nobody);
        if (model.chosen().get().isEmpty() && !model.rows().isEmpty()) grid.people().getSelectionModel().selectFirst();
    }

    private String facts(MonthRecap recap) {
        List<String> facts = new ArrayList<>(List.of(texts.get("recap.facts", recap.people().size(), recap
                .regulation())));
        steps.seen().get().ifPresent(seen -> {
            facts.addFirst(words.state(recap.month(), seen.stand()));
            facts.addAll(stand(seen));
        });
        if (!recap.openValues().isEmpty()) facts.add(texts.count("recap.facts.open", recap.openValues().size()));
        return String.join(" · ", facts);
    }

    /** "12 dari 43 selesai · sisa 2 hari kerja", what is due, what waits for a revision. */
    private List<String> stand(MonthSteps.Seen seen) {
        List<String> facts = new ArrayList<>();
        MonthState state = seen.stand().state();
        if (state == MonthState.RECONCILIATION) {
            facts.add(texts.get("month.counter", seen.count().done(), seen.count().people()));
            facts.add(texts.count("month.daysLeft", seen.dates().daysLeft()));
        }
        if (seen.pending() > 0)
            facts.add("▲ " + texts.count(state.closed() ? "month.pending" : "month.sinceDraft", seen.pending()));
        seen.due().forEach(due -> facts.add("▲ " + words.sentence(due)));
        return facts;
    }

    @Override
    public void shown() {
        model.month().look();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case HELP -> whyController.focus();
            case REFRESH -> model.month().again();
            case FIND -> search.requestFocus();
            case CORRECT -> correct();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void correct() {
        model.subject(grid.people().getSelectionModel().getSelectedItems(), texts)
                .ifPresent(subject -> corrections.correct(grid.people(), subject));
    }

    @FXML
    private void onPrint() {
        go.accept(Section.PRINT);
    }

    @FXML
    private void onMachines() {
        go.accept(Section.MACHINES);
    }
}
