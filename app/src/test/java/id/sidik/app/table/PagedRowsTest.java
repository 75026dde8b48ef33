package id.sidik.app.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class PagedRowsTest {
    private record Asked(int offset, int limit, Consumer<List<Integer>> then) {
        void answer() {
            then.accept(IntStream.range(offset, offset + limit).boxed().toList());
        }
    }

    private final PagedRows<Integer> rows = new PagedRows<>();
    private final List<Asked> asked = new ArrayList<>();

    @Test
    void onlyTheLookedAtPageIsRead() {
        rows.show(100_000, this::ask);

        assertThat(rows.get(50_123)).isEmpty();
        rows.get(50_124);
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().offset()).isEqualTo(50_000);

        asked.getFirst().answer();

        assertThat(rows.get(50_123)).contains(50_123);
        assertThat(asked).hasSize(1);
    }

    @Test
    void theArrivalOfAPageIsToldToTheTable() {
        List<Integer> updated = new ArrayList<>();
        rows.show(250, this::ask);
        rows.addListener((ListChangeListener<Optional<Integer>>) change -> {
            while (change.next())
                if (change.wasUpdated()) updated.add(change.getFrom());
        });

        rows.get(0);
        asked.getFirst().answer();

        assertThat(updated).isNotEmpty();
    }

    @Test
    void aPageOfAnEarlierSearchIsNotShownInTheNext() {
        rows.show(300, this::ask);
        rows.get(0);
        rows.show(300, this::ask);

        asked.getFirst().answer();

        assertThat(rows.get(0)).isEmpty();
    }

    @Test
    void farScrollingDoesNotKeepEveryPage() {
        rows.show(1_000_000, this::ask);
        IntStream.range(0, 100).forEach(page -> rows.get(page * PagedRows.PAGE));
        List.copyOf(asked).forEach(Asked::answer);

        assertThat(rows.get(0)).isEmpty();
        assertThat(rows.get(99 * PagedRows.PAGE)).isPresent();
    }

    @Test
    void listenersSeeTheNewLength() {
        List<Integer> sizes = new ArrayList<>();
        rows.addListener((ListChangeListener<Optional<Integer>>) change -> sizes.add(change.getList().size()));

        rows.show(10, this::ask);
        rows.show(3, this::ask);
        rows.show(0, this::ask);

        assertThat(sizes).containsExactly(10, 3, 0);
    }

    private void ask(int offset, int limit, Consumer<List<Integer>> then) {
        asked.add(new Asked(offset, limit, then));
    }
}
