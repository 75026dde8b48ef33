package id.sidik.operations;

import id.sidik.operations.ComparedPerson.Difference;
import java.util.List;
import java.util.Set;

/**
 * What a plan does about one PIN.
 *
 * @param name       as the office writes it, or as the machine has it
 * @param nameBefore on the machine; blank for somebody new
 * @param nameAfter  on the machine; blank for somebody who is deleted
 * @param writes     fingers, 0–9
 * @param deletes    fingers, 0–9; of somebody who is deleted none are named
 */
public record PlanStep(String pin, String name, Action action, String nameBefore, String nameAfter,
        Set<Difference> differences, List<Integer> writes, List<Integer> deletes, List<Refusal> refusals) {
    /** What happens to the person. */
    public enum Action {
        ADD, CHANGE, KEEP, DELETE, REFUSED
    }

    /**
     * Why something is not done.
     *
     * @param finger 0–9; {@link #PERSON} when it is about the person
     * @param why    a stable word: "PIN", "NAME", "PASSWORD", "CARD", "NUMBERS", "NO_ROOM", "ALGORITHM"
     * @param detail what the wording names; may be blank
     */
    public record Refusal(int finger, String why, String detail) {
        public static final int PERSON = -1;
    }

    public PlanStep {
        differences = Set.copyOf(differences);
        writes = List.copyOf(writes);
        deletes = List.copyOf(deletes);
        refusals = List.copyOf(refusals);
    }

    /** Whether the machine is written to. */
    public boolean works() {
        return action == Action.ADD || action == Action.CHANGE || action == Action.DELETE || !writes.isEmpty()
                || !deletes.isEmpty();
    }

    /** Whether something that the machine holds is lost by it. */
    boolean destructive() {
        return action == Action.CHANGE || action == Action.DELETE || !deletes.isEmpty();
    }

    /** Whether the machine's name is shorter than the office's. */
    public boolean shortened() {
        return (action == Action.ADD || differences.contains(Difference.NAME)) && !nameAfter.equals(name);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return action + " " + writes.size() + "+" + deletes.size();
    }
}
