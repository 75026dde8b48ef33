package id.sidik.app.print;

import id.sidik.domain.Official;
import id.sidik.operations.reports.OfficialDesk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who signs when, as it is being written. */
public final class OfficialsModel {
    private static final Comparator<Official> AS_KEPT = Comparator.comparing((Official one) -> one.from().orElse(
            LocalDate.MIN)).thenComparing(one -> one.id().toString());

    private final ObservableList<OfficialDraft> drafts = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<OfficialDraft>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);
    private final Set<UUID> removed = new HashSet<>();
    private final OfficialDesk desk;
    private Map<UUID, Official> kept = Map.of();
    private LocalDate today = LocalDate.MIN;

    OfficialsModel(OfficialDesk desk) {
        this.desk = desk;
    }

    /** What stands in the store. */
    record Kept(List<Official> officials, LocalDate today) {
        static Kept of(OfficialDesk desk) {
            return new Kept(desk.officials(), desk.today());
        }
    }

    void take(Kept found) {
        today = found.today();
        kept = found.officials().stream().collect(Collectors.toMap(Official::id, Function.identity()));
        found.officials().forEach(one -> follow(new OfficialDraft(one)));
        chosen.set(drafts.stream().findFirst());
    }

    private OfficialDraft follow(OfficialDraft draft) {
        draft.onChange(this::check);
        drafts.add(draft);
        return draft;
    }

    private void check() {
        ready.set(drafts.stream().allMatch(draft -> draft.give().isPresent()));
    }

    ObservableList<OfficialDraft> drafts() {
        return drafts;
    }

    /** The one in the form. */
    ObjectProperty<Optional<OfficialDraft>> chosen() {
        return chosen;
    }

    /** Whether everybody can be kept. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    void add() {
        chosen.set(Optional.of(follow(new OfficialDraft(desk.fresh()))));
        check();
    }

    /** Takes the chosen one back. */
    void remove() {
        chosen.get().ifPresent(draft -> {
            removed.add(draft.id());
            drafts.remove(draft);
            chosen.set(drafts.stream().findFirst());
            check();
        });
    }

    /** Whether this is who would sign a page of today. */
    boolean signsToday(OfficialDraft draft) {
        List<Official> whole = drafts.stream().flatMap(one -> one.give().stream()).sorted(AS_KEPT).toList();
        return OfficialDesk.on(whole, today, draft.block().get()).filter(one -> one.id().equals(draft.id()))
                .isPresent();
    }

    /** What keeps them as they are written now; to be run away from the window. */
    Runnable keeping() {
        List<Official> changed = drafts.stream().flatMap(draft -> draft.give().stream()).filter(one -> !one.equals(kept
                .get(one.id()))).toList();
        Set<UUID> gone = removed.stream().filter(kept::containsKey).collect(Collectors.toSet());
        return () -> {
            if (!changed.isEmpty() || !gone.isEmpty()) desk.save(changed, gone);
        };
    }
}
