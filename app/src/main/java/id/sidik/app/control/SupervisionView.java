package id.sidik.app.control;

import id.sidik.app.control.ControlModel.Reading;
import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.TabPane;

/** The controls of a month, each on its tab. Nothing on this screen costs anybody anything by itself. */
public final class SupervisionView implements Screen {
    private final ControlModel model;
    private final ControlDialogs dialogs;
    private final Texts texts;
    private final Life life;

    @FXML
    private ScreenHead head;
    @FXML
    private TabPane tabs;

    public SupervisionView(ControlModel model, ControlDialogs dialogs, Texts texts, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        head.busyProperty().bind(model.busy());
        life.follow(model.reading(), this::show);
    }

    private void show(Optional<Reading> reading) {
        head.factsProperty().set(reading.map(this::facts).orElse(""));
    }

    private String facts(Reading now) {
        List<String> facts = new ArrayList<>(List.of(texts.count("control.checks", now.sheets().size()), texts.count(
                "control.shortWeeks", now.shortWeeks())));
        if (now.contradicting() > 0) facts.add("▲ " + texts.count("control.contradicting", now.contradicting()));
        if (now.hold().held()) facts.add("▲ " + texts.get("control.held"));
        return String.join(" · ", facts);
    }

    @Override
    public void shown() {
        model.look();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case REFRESH -> model.look();
            case NEW -> onDraw();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onDraw() {
        tabs.getSelectionModel().selectFirst();
        dialogs.draw(head, model);
    }

    @FXML
    private void onImport() {
        dialogs.importFile(head, model);
    }
}
