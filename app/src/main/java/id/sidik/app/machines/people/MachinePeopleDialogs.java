package id.sidik.app.machines.people;

import id.sidik.app.jobs.LedgerWords;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.domain.Machine;
import id.sidik.operations.BackupLine;
import id.sidik.operations.ComparedPerson;
import id.sidik.operations.MachineComparison;
import id.sidik.operations.MachinePlan;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/** Opens what lies over the people of a machine for a moment. */
public final class MachinePeopleDialogs {
    private final PlanSheet plans;
    private final Views views;
    private final Tables tables;
    private final Texts texts;
    private final ZoneId zone;

    public MachinePeopleDialogs(PlanSheet plans, Views views, Tables tables, Texts texts, ZoneId zone) {
        this.plans = plans;
        this.views = views;
        this.tables = tables;
        this.texts = texts;
        this.zone = zone;
    }

    void apply(Node over, MachinePeopleViewModel model, MachineComparison seen) {
        PlanPreviewView view = new PlanPreviewView(wish -> model.plan(seen, wish), tables, texts);
        plans.open(over.getScene().getWindow(), view, texts.get("plan.title.apply", seen.machine().name()),
                model::apply);
    }

    /** @param chosen the selected people; nobody selected means everybody */
    void adopt(Node over, MachinePeopleViewModel model, MachineComparison seen, List<ComparedPerson> chosen) {
        Set<String> pins = chosen.stream().map(ComparedPerson::pin).collect(Collectors.toSet());
        String sentence = pins.isEmpty()
                ? texts.get("adopt.sentence.all", seen.machine().name())
                : texts.get("adopt.sentence.some", pins.size(), seen.machine().name());
        FormDialog.confirm(over.getScene().getWindow(), texts, texts.get("adopt.title"), sentence, "adopt.accept",
                () -> model.adopt(seen.machine(), pins));
    }

    void restore(Node over, MachinePeopleViewModel model, Machine machine) {
        Window window = over.getScene().getWindow();
        model.backups(machine, backups -> {
            BackupsView view = new BackupsView(backups, tables, texts, zone);
            new FormDialog(window, texts, texts.get("backup.title", machine.name()), views.shape(view),
                    "backup.toPlan").enabledWhen(view.something()).onAccept(close -> {
                        close.run();
                        view.chosen().ifPresent(backup -> plan(window, model, machine, backup, view.exact()));
                    }).show();
        });
    }

    private void plan(Window window, MachinePeopleViewModel model, Machine machine, BackupLine backup, boolean exact) {
        model.restorePlan(machine, backup.id(), exact, plan -> plans.open(window, plan,
                texts.get("plan.title.restore", machine.name()), model::restore));
    }

    /** @param name of the person, for the title */
    void access(Node over, PersonAccessViewModel model, String name) {
        PersonAccessView view = new PersonAccessView(model, texts, new LedgerWords(texts, zone));
        Parent shape = views.shape(view);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("personAccess.title", name, model.pin()), shape)
                .onClosed(view::end).show();
    }

    void replace(Node over, MachinePeopleViewModel model, Machine old) {
        Window window = over.getScene().getWindow();
        ReplaceView view = new ReplaceView(model, old, tables, texts);
        new FormDialog(window, texts, texts.get("replace.title", old.name()), views.shape(view), "replace.toPlan")
                .enabledWhen(view.ready()).onAccept(close -> {
                    close.run();
                    view.replacement().ifPresent(replacement -> {
                        MachinePlan plan = model.replacePlan(replacement, view.withoutFingers());
                        plans.open(window, plan,
                                texts.get("plan.title.replace", old.name(), replacement.fresh().name()),
                                (done, reason) -> model.replace(replacement, done, reason));
                    });
                }).show();
    }
}
