package id.sidik.app.machines;

import id.sidik.domain.MachineId;
import id.sidik.operations.PullState;
import id.sidik.operations.PullWatch;
import id.sidik.operations.work.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The rows of a pull of many machines: told from any thread, shown on the FX thread by {@link #hear}. */
final class PullBoard implements PullWatch {
    private record Told(MachineId machine, Pulling now) {}

    private final Map<MachineId, ObjectProperty<Pulling>> rows = new HashMap<>();
    private final Queue<Told> news = new ConcurrentLinkedQueue<>();
    private final Queue<Ledger> sheets = new ConcurrentLinkedQueue<>();

    /** @param machines those that will be pulled */
    PullBoard(List<MachineId> machines) {
        machines.forEach(id -> rows.put(id, new SimpleObjectProperty<>(Pulling.WAITING)));
    }

    Optional<ReadOnlyObjectProperty<Pulling>> row(MachineId machine) {
        return Optional.ofNullable(rows.get(machine));
    }

    boolean has(MachineId machine) {
        return rows.containsKey(machine);
    }

    /** Brings the rows to what was told meanwhile. */
    void hear() {
        for (Told told = news.poll(); told != null; told = news.poll()) {
            ObjectProperty<Pulling> row = rows.get(told.machine());
            if (row != null) row.set(told.now());
        }
    }

    /** The sheets of machines that need a look, in the order of their ends. */
    List<Ledger> worthKeeping() {
        List<Ledger> kept = new ArrayList<>(sheets);
        kept.removeIf(Ledger::good);
        return kept;
    }

    @Override
    public void state(MachineId machine, PullState state) {
        news.add(new Told(machine, new Pulling(state, -1)));
    }

    @Override
    public void at(MachineId machine, long done, long total) {
        news.add(new Told(machine, new Pulling(PullState.RUNNING, total <= 0 ? -1 : (double) done / total)));
    }

    @Override
    public void ended(MachineId machine, Ledger ledger) {
        sheets.add(ledger);
    }
}
