package id.sidik.app.manual;

import id.sidik.app.office.Latest;
import id.sidik.app.office.OfficeLink;
import id.sidik.operations.corrections.CorrectionRoom;
import id.sidik.operations.corrections.Silence;
import id.sidik.operations.corrections.SheetPreview;
import id.sidik.operations.corrections.SheetWish;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Signed lists that are taken in, machines that were silent, and what was kept of both. */
public final class ManualViewModel {
    /** How far back silences are looked for. */
    private static final int DAYS_BACK = 35;

    private final OfficeLink link;
    private final Latest reading;
    private final Latest previewing;
    private final SheetForm form = new SheetForm();
    private final ReadOnlyObjectWrapper<Optional<SheetPreview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Silence> silences = FXCollections.observableArrayList();
    private final ObservableList<KeptLine> kept = FXCollections.observableArrayList();
    private Optional<Function<SheetWish, SheetPreview>> source = Optional.empty();
    private boolean looked;

    public ManualViewModel(OfficeLink link) {
        this.link = link;
        reading = link.latest();
        previewing = link.latest();
        link.news().edition().subscribe(now -> read());
        form.from().subscribe(() -> look(source));
        form.to().subscribe(() -> look(source));
    }

    private CorrectionRoom room() {
        return link.office().corrections();
    }

    /** The screen is in front. */
    public void look() {
        looked = true;
        read();
    }

    private record Read(List<Silence> silences, List<KeptLine> kept) {}

    private void read() {
        if (!looked) return;
        LocalDate since = LocalDate.now(link.clock()).minusDays(DAYS_BACK);
        reading.fetch(() -> new Read(room().incidents().silences(since), Stream.concat(
                room().sheets().list().stream().map(KeptLine::of), room().incidents().list().stream().map(KeptLine::of))
                .sorted(Comparator.comparing(KeptLine::at).reversed()).toList()), found -> {
                    silences.setAll(found.silences());
                    kept.setAll(found.kept());
                });
    }

    /** Rows from the clipboard of a spreadsheet. */
    public void paste(String rows) {
        look(Optional.of(wish -> room().sheets().preview(wish, rows)));
    }

    public void open(Path file) {
        look(Optional.of(wish -> room().sheets().preview(wish, file)));
    }

    private void look(Optional<Function<SheetWish, SheetPreview>> from) {
        source = from;
        Optional<SheetWish> wish = form.wish();
        if (source.isEmpty() || wish.isEmpty()) return;
        previewing.fetch(() -> source.get().apply(wish.get()), found -> preview.set(Optional.of(found)));
    }

    /** Whether rows are there that wait for the day of the list. */
    public boolean waitsForDay() {
        return source.isPresent() && form.from().get().isEmpty();
    }

    /** Takes what the preview showed, under what the form says now. */
    public void save() {
        if (preview.get().isEmpty() || form.wish().isEmpty()) return;
        SheetPreview shown = preview.get().get();
        SheetPreview taken = new SheetPreview(form.wish().get(), shown.rows(), shown.text());
        link.write(() -> room().sheets().save(taken), this::taken);
    }

    private void taken() {
        source = Optional.empty();
        preview.set(Optional.empty());
        form.clear();
        link.notices().toast("manual.saved");
    }

    public void drop() {
        source = Optional.empty();
        preview.set(Optional.empty());
    }

    void judge(KeptLine line, boolean approved) {
        String by = form.approver().get();
        String why = form.note().get();
        link.write(() -> room().days().judge(List.of(line.id()), approved, by, why), () -> {});
    }

    IncidentViewModel incident(Silence silence) {
        return new IncidentViewModel(link, silence);
    }

    public SheetForm form() {
        return form;
    }

    public ReadOnlyObjectProperty<Optional<SheetPreview>> preview() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return previewing.busy();
    }

    public ObservableList<Silence> silences() {
        return silences;
    }

    ObservableList<KeptLine> kept() {
        return kept;
    }
}
