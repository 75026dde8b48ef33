package id.sidik.app.table;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;

/**
 * A very long list of which only the pages that are looked at are read. A row that is not here yet is empty and comes
 * a moment later. Lives on the FX thread.
 */
public final class PagedRows<R> extends ObservableListBase<Optional<R>> {
    public static final int PAGE = 200;
    private static final int KEPT = 40;

    /** Reads one page somewhere else and hands it over on the FX thread. */
    @FunctionalInterface
    public interface Source<R> {
        void read(int offset, int limit, Consumer<List<R>> then);
    }

    private final Map<Integer, List<R>> pages = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<R>> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<Integer> asked = new HashSet<>();
    private Source<R> source = (offset, limit, then) -> {};
    private int size;
    private int generation;

    /** Begins anew with other rows. */
    public void show(int count, Source<R> from) {
        generation++;
        pages.clear();
        asked.clear();
        source = from;
        beginChange();
        int before = size;
        size = count;
        if (before == 0 && count > 0) nextAdd(0, count);
        else if (count == 0 && before > 0) nextRemove(0, Collections.nCopies(before, Optional.empty()));
        else if (before > 0) nextReplace(0, count, Collections.nCopies(before, Optional.empty()));
        endChange();
    }

    @Override
    public Optional<R> get(int index) {
        Objects.checkIndex(index, size);
        int page = index / PAGE;
        List<R> rows = pages.get(page);
        if (rows == null) ask(page);
        else if (index % PAGE < rows.size()) return Optional.of(rows.get(index % PAGE));
        return Optional.empty();
    }

    @Override
    public int size() {
        return size;
    }

    private void ask(int page) {
        if (!asked.add(page)) return;
        int mine = generation;
        source.read(page * PAGE, PAGE, rows -> {
            if (mine != generation) return;
            asked.remove(page);
            pages.put(page, rows);
            beginChange();
            for (int i = page * PAGE; i < Math.min(size, page * PAGE + rows.size()); i++)
                nextUpdate(i);
            endChange();
        });
    }
}
