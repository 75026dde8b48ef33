package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.operations.PlanStep.Action;
import java.util.List;

/** The deeds that would make a machine as it is wanted, to be seen before anything is written. */
public final class MachinePlan {
    /** What the deeds are for. */
    public enum Kind {
        APPLY, RESTORE, REPLACE, SURPLUS
    }

    private final Kind kind;
    private final Machine machine;
    private final List<PlanStep> steps;
    private final PlanBasis basis;
    private final AccessPlan access;

    MachinePlan(Kind kind, Machine machine, List<PlanStep> steps, PlanBasis basis) {
        this(kind, machine, steps, basis, AccessPlan.NONE);
    }

    MachinePlan(Kind kind, Machine machine, List<PlanStep> steps, PlanBasis basis, AccessPlan access) {
        this.access = access;
        this.kind = kind;
        this.machine = machine;
        this.steps = List.copyOf(steps);
        this.basis = basis;
    }

    public Kind kind() {
        return kind;
    }

    public Machine machine() {
        return machine;
    }

    /** Everybody who was compared, those too about whom nothing is done. */
    public List<PlanStep> steps() {
        return steps;
    }

    /** Those about whom something is done or refused. */
    public List<PlanStep> deeds() {
        return steps.stream().filter(step -> step.works() || !step.refusals().isEmpty()).toList();
    }

    public long count(Action action) {
        return steps.stream().filter(step -> step.action() == action).count();
    }

    public long writes() {
        return steps.stream().mapToLong(step -> step.writes().size()).sum();
    }

    public long deletes() {
        return steps.stream().mapToLong(step -> step.deletes().size()).sum();
    }

    public long refusals() {
        return steps.stream().mapToLong(step -> step.refusals().size()).sum();
    }

    /** Access records that would be written: periods, groups, unlock combinations, people with periods of their own. */
    public int accessWrites() {
        return access.writes(basis.image().access());
    }

    /** Whether the backup that is restored tells nothing of access records, so that the machine's stay. */
    public boolean accessStays() {
        return kind == Kind.RESTORE && !access.wanted().asked();
    }

    AccessPlan accessPlan() {
        return access;
    }

    /** Whether nothing would be written. */
    public boolean empty() {
        return accessWrites() == 0 && steps.stream().noneMatch(PlanStep::works);
    }

    /** Whether something that the machine holds would be overwritten or deleted. */
    public boolean destructive() {
        return accessWrites() > 0 || steps.stream().anyMatch(this::destroys);
    }

    private boolean destroys(PlanStep step) {
        return step.destructive() || step.writes().stream().anyMatch(finger -> holds(step.pin(), finger));
    }

    private boolean holds(String pin, int finger) {
        HeldPerson held = basis.comparer().now().get(pin);
        return held != null && held.fingers().containsKey(finger);
    }

    PlanBasis basis() {
        return basis;
    }
}
