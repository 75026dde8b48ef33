package id.sidik.app.machines.enrol;

import id.sidik.app.jobs.LedgerWords;
import id.sidik.app.machines.MachinesViewModel;
import id.sidik.app.office.OfficeLink;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.domain.Machine;
import java.util.List;
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

    /** @param machine to begin with; empty: for one of the staff the only one there is, else the chosen one of the list */
    public void open(Node over, Optional<Machine> machine, Wanted wanted) {
        EnrolViewModel model = new EnrolViewModel(link, machines, wanted);
        machine.or(() -> first(model, wanted)).ifPresent(model.machine()::set);
        EnrolView view = new EnrolView(model, texts, words);
        Parent shape = views.shape(view);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("enrol.title"), shape).onClosed(view::end)
                .focus(view.first()).show();
    }

    private Optional<Machine> first(EnrolViewModel model, Wanted wanted) {
        if (wanted instanceof Wanted.OfStaff)
            return Optional.of(model.machines()).filter(all -> all.size() == 1).map(List::getFirst);
        return machines.chosenLine().map(line -> line.row().machine());
    }
}
