package id.sidik.app.print;

import id.sidik.app.office.OfficeLink;
import id.sidik.operations.reports.ReportRoom;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;

/** What stands around the rows of every report: letterhead, signers, numbers of letters. Kept together, or not at all. */
public final class PaperFormModel {
    private final OfficeLink link;
    private final Runnable saved;
    private final UnitFormViewModel unit;
    private final LogoModel logo;
    private final OfficialsModel officials;
    private final LettersModel letters;

    private record Kept(OfficialsModel.Kept officials, LettersModel.Kept letters, Optional<byte[]> logo) {}

    PaperFormModel(OfficeLink link, Runnable saved) {
        this.link = link;
        this.saved = saved;
        ReportRoom reports = link.office().reports();
        unit = new UnitFormViewModel(link);
        logo = new LogoModel(link);
        officials = new OfficialsModel(reports.officials());
        letters = new LettersModel(reports);
        link.background().fetch(() -> new Kept(OfficialsModel.Kept.of(reports.officials()), LettersModel.Kept.of(
                reports), reports.head().logo()), this::take, link.alarm());
    }

    private void take(Kept kept) {
        officials.take(kept.officials());
        letters.take(kept.letters());
        logo.take(kept.logo());
    }

    public UnitFormViewModel unit() {
        return unit;
    }

    LogoModel logo() {
        return logo;
    }

    OfficialsModel officials() {
        return officials;
    }

    LettersModel letters() {
        return letters;
    }

    /** Whether all of it can be kept. */
    BooleanBinding ready() {
        return letters.enclosedGood().and(letters.ratesGood()).and(officials.ready());
    }

    public void save(Runnable then) {
        List<Runnable> deeds = List.of(unit.keeping(), logo.keeping(), officials.keeping(), letters.keeping());
        link.write(() -> deeds.forEach(Runnable::run), () -> {
            saved.run();
            then.run();
        });
    }
}
