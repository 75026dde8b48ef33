package id.sidik.app.machines.enrol;

import id.sidik.app.jobs.LedgerWords;
import id.sidik.app.machines.MachinesViewModel;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.domain.Machine;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Opens the enrolment of a finger. */
public final class EnrolDialogs {
    private final Views views;
    private final Texts texts;
    private final LedgerWords words;
    private final OfficeLink link;
    private final MachinesViewModel machines;

    public EnrolDialogs(Views views, Texts texts, LedgerWords words, OfficeLink link, MachinesViewModel machines) {
        this.views = views;
        this.texts = texts;
        this.words = words;
        this.link = link;
        this.machines = machines;
    }

    /** @param machine to begin with; empty: the chosen one of the list @param pin to begin with */
    public void open(Node over, Optional<Machine> machine, Optional<String> pin) {
        EnrolViewModel model = new EnrolViewModel(link, machines, pin);
        machine.or(() -> machines.chosenLine().map(line -> line.row().machine())).filter(Machine::reachable)
                .ifPresent(model.machine()::set);
        EnrolView view = new EnrolView(model, texts, words);
        Parent shape = views.shape(view);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("enrol.title"), shape).onClosed(view::end)
                .focus(view.first()).show();
    }
}
