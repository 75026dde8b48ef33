package id.sidik.app.print;

import id.sidik.app.office.Latest;
import id.sidik.app.office.MonthModel;
import id.sidik.app.office.OfficeLink;
import id.sidik.domain.MonthRecap;
import id.sidik.operations.work.Job;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** The official sheet of the month as it will be printed. */
public final class PrintViewModel {
    private final MonthModel month;
    private final OfficeLink link;
    private final Latest filling;
    private final PagesModel pages;
    private boolean looked;

    public PrintViewModel(MonthModel month, OfficeLink link) {
        this.month = month;
        this.link = link;
        filling = link.latest();
        pages = new PagesModel(link);
        month.recap().subscribe(recap -> fill());
    }

    public MonthModel month() {
        return month;
    }

    /** The sheet: which page is in front, how large, and where it is printed. */
    public PagesModel pages() {
        return pages;
    }

    /** Whether the sheet is being laid out. */
    public ReadOnlyBooleanProperty filling() {
        return filling.busy();
    }

    public void look() {
        looked = true;
        month.look();
        if (pages.pages().get().isEmpty()) fill();
    }

    public void print() {
        pages.print(month.month().get().toString());
    }

    public UnitFormViewModel unitForm() {
        return new UnitFormViewModel(link, () -> {
            pages.show(Optional.empty());
            fill();
        });
    }

    VerifyModel verifying() {
        return new VerifyModel(link);
    }

    private void fill() {
        if (!looked) return;
        Optional<MonthRecap> recap = month.recap().get();
        pages.show(Optional.empty());
        if (recap.isEmpty() || recap.get().people().isEmpty()) return;
        filling.fetch(() -> link.office().printing().monthMatrix(recap.get()).run(Job.Progress.NONE),
                filled -> pages.show(Optional.of(filled)));
    }
}
