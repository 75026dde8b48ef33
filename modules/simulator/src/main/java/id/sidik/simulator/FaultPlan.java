package id.sidik.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that are still to come, in their order. Safe for several threads. */
final class FaultPlan {
    private static final class Pending {
        final Fault fault;
        int left;

        Pending(Fault fault) {
            this.fault = fault;
            this.left = fault.times();
        }
    }

    private final List<Pending> pending = new ArrayList<>();

    FaultPlan(List<Fault> faults) {
        faults.forEach(this::add);
    }

    synchronized void add(Fault fault) {
        if (fault.times() < 1) throw new IllegalArgumentException("a fault strikes at least once");
        pending.add(new Pending(fault));
    }

    /** The first fault that strikes this command; it has then struck once more. */
    synchronized Optional<Fault> strike(int command) {
        for (Pending each : pending) {
            if (each.fault.command() != Fault.ANY && each.fault.command() != command) continue;
            each.left--;
            if (each.left == 0) pending.remove(each);
            return Optional.of(each.fault);
        }
        return Optional.empty();
    }
}
