package id.sidik.app.machines.care;

import id.sidik.app.text.MinutesText;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.domain.Machine;
import id.sidik.operations.ClearingMinutes;
import id.sidik.operations.ClockRule;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.FileChooser;

/** Opens what lies over the care of a machine for a moment. */
public final class CareDialogs {
    private final Views views;
    private final Texts texts;
    private final ZoneId zone;

    /** @param zone of the laptop */
    public CareDialogs(Views views, Texts texts, ZoneId zone) {
        this.views = views;
        this.texts = texts;
        this.zone = zone;
    }

    /** Measures the chosen machine's clock at once, and offers to set it. */
    public void setClock(Node over, CareViewModel care) {
        care.machine().ifPresent(machine -> setClock(over, care, machine));
    }

    private void setClock(Node over, CareViewModel care, Machine machine) {
        SetClockViewModel model = care.setClock(machine);
        SetClockView view = new SetClockView(model, texts);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("care.clock.title", machine.name()), shape,
                "care.clock.set").enabledWhen(model.settable()).onAccept(model::set).onClosed(model::stop)
                .focus(view.first()).show();
        model.measure();
    }

    /** The rule of all machines that have none of their own. */
    void unitRule(Node over, CareViewModel care, ClockRule rule) {
        UnitRuleView view = new UnitRuleView(rule, texts);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("unitRule.title"), shape, "button.save")
                .enabledWhen(view.possible()).onAccept(close -> {
                    close.run();
                    care.saveUnitRule(view.rule());
                }).focus(view.first()).show();
    }

    void clearLog(Node over, CareViewModel care, Machine machine) {
        ClearLogViewModel model = care.clearLog(machine);
        ClearLogView view = new ClearLogView(model, texts);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("care.clear.title", machine.name()), shape,
                "care.clear").safeByDefault().enabledWhen(model.clearable()).onAccept(model::clear).onClosed(
                        model::stop)
                .focus(view.first()).show();
        model.prove();
    }

    /** @param deed whose words begin with "care.ask." and its name */
    void reason(Node over, Machine machine, String deed, Consumer<String> done) {
        ReasonView view = new ReasonView(texts.get("care.ask." + deed + ".sentence", machine.name()));
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("care.ask." + deed + ".title", machine.name()),
                shape,
                "care.ask." + deed + ".verb").safeByDefault().enabledWhen(view.given()).onAccept(close -> {
                    close.run();
                    done.accept(view.reason());
                }).focus(view.first()).show();
    }

    /** @param broken hears of a file that cannot be written */
    void saveMinutes(Node over, ClearingMinutes minutes, Consumer<Throwable> broken) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("care.minutes.title", minutes.machineName()));
        chooser.setInitialFileName("berita-acara-" + minutes.serial() + ".txt");
        Optional<File> file = Optional.ofNullable(chooser.showSaveDialog(over.getScene().getWindow()));
        file.ifPresent(chosen -> write(chosen.toPath(), minutes, broken));
    }

    private void write(Path file, ClearingMinutes minutes, Consumer<Throwable> broken) {
        try {
            Files.write(file, MinutesText.lines(minutes, zone));
        } catch (IOException refused) {
            broken.accept(refused);
        }
    }
}
