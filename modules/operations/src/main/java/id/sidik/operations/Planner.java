package id.sidik.operations;

import id.sidik.operations.ComparedPerson.Difference;
import id.sidik.operations.ComparedPerson.Finger;
import id.sidik.operations.ComparedPerson.Standing;
import id.sidik.operations.PlanStep.Action;
import id.sidik.operations.PlanStep.Refusal;
import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.UserRecord;
import id.sidik.protocol.UserRecord.Misfit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From a comparison to the deeds that would make the machine as it is wanted. Pure; writes nothing. */
final class Planner {
    private final PlanBasis basis;
    private final PlanWish wish;
    private final Map<String, DesiredPerson> desired = new HashMap<>();
    private int peopleLeft;
    private int fingersLeft;

    Planner(PlanBasis basis, PlanWish wish) {
        this.basis = basis;
        this.wish = wish;
        basis.desired().forEach(person -> desired.put(person.pin(), person));
        peopleLeft = basis.image().counts().filter(told -> told.userCapacity() > 0).map(FreeSizes::userFree)
                .orElse(Integer.MAX_VALUE);
        fingersLeft = basis.image().counts().filter(told -> told.fingerCapacity() > 0).map(FreeSizes::fingerFree)
                .orElse(Integer.MAX_VALUE);
    }

    /** In the order of the comparison; deletions come first on the machine and make room. */
    List<PlanStep> plan(List<ComparedPerson> compared) {
        List<ComparedPerson> concerned = compared.stream().filter(person -> wish.concerns(person.pin())).toList();
        concerned.stream().filter(this::isDeleted).forEach(this::makeRoom);
        List<PlanStep> steps = new ArrayList<>();
        for (ComparedPerson person : concerned) steps.add(step(person));
        return List.copyOf(steps);
    }

    private boolean isDeleted(ComparedPerson person) {
        return person.standing() == Standing.ONLY_THERE && wish.exact() && wish.people();
    }

    private void makeRoom(ComparedPerson person) {
        if (peopleLeft != Integer.MAX_VALUE) peopleLeft++;
        if (fingersLeft != Integer.MAX_VALUE) fingersLeft += (int) person.fingersThere();
    }

    private PlanStep step(ComparedPerson person) {
        if (isDeleted(person))
            return new PlanStep(person.pin(), shown(person), Action.DELETE, person.nameThere(), "", Set.of(), List.of(),
                    List.of(), List.of());
        if (person.standing() == Standing.ONLY_THERE) return kept(person);
        return wanted(person, desired.get(person.pin()));
    }

    private static String shown(ComparedPerson person) {
        return person.name().isBlank() ? person.nameThere() : person.name();
    }

    private static PlanStep kept(ComparedPerson person) {
        return new PlanStep(person.pin(), shown(person), Action.KEEP, person.nameThere(), person.nameThere(), Set.of(),
                List.of(), List.of(), List.of());
    }

    private PlanStep wanted(ComparedPerson person, DesiredPerson how) {
        Action action = action(person);
        List<Refusal> refusals = new ArrayList<>();
        if (action == Action.ADD || action == Action.CHANGE) refusals.addAll(misfits(how));
        if (action == Action.ADD && refusals.isEmpty() && peopleLeft-- <= 0)
            refusals.add(new Refusal(Refusal.PERSON, "NO_ROOM", ""));
        if (!refusals.isEmpty()) action = Action.REFUSED;
        boolean there = action != Action.REFUSED && !(action == Action.KEEP && person.standing() == Standing.ONLY_HERE);
        List<Integer> writes = new ArrayList<>();
        if (there && wish.fingers()) writes(person, how, writes, refusals);
        return new PlanStep(person.pin(), person.name(), action, person.nameThere(), person.nameCarried(),
                person.differences(), writes, deletes(person), refusals);
    }

    private Action action(ComparedPerson person) {
        if (!wish.people()) return Action.KEEP;
        if (person.standing() == Standing.ONLY_HERE) return Action.ADD;
        boolean record = person.differences().stream().anyMatch(each -> each != Difference.FINGERS);
        return record ? Action.CHANGE : Action.KEEP;
    }

    private List<Refusal> misfits(DesiredPerson how) {
        HeldPerson held = basis.comparer().now().get(how.pin());
        UserRecord base = held == null ? UserRecord.of(0, how.pin(), "") : held.raw().user();
        UserRecord after = basis.comparer().after(how.wish(), base);
        Set<Misfit> misfits = held == null
                ? after.misfits(basis.image().roster().recordSize())
                : held.raw().misfits(after);
        return misfits.stream().sorted().map(each -> new Refusal(Refusal.PERSON, each.name(), "")).toList();
    }

    private void writes(ComparedPerson person, DesiredPerson how, List<Integer> writes, List<Refusal> refusals) {
        for (Finger finger : person.fingers()) {
            boolean missing = finger.standing() == Standing.ONLY_HERE;
            if (finger.otherAlgorithm() && missing)
                refusals.add(new Refusal(finger.number(), "ALGORITHM", how.fingers().get(finger.number()).algorithm()
                        + " → " + basis.image().algorithm()));
            else if (finger.standing() == Standing.DIFFERENT) writes.add(finger.number());
            else if (missing && fingersLeft-- > 0) writes.add(finger.number());
            else if (missing) refusals.add(new Refusal(finger.number(), "NO_ROOM", ""));
        }
    }

    private List<Integer> deletes(ComparedPerson person) {
        if (!wish.exact() || !wish.fingers()) return List.of();
        return person.fingers().stream()
                .filter(finger -> finger.standing() == Standing.ONLY_THERE && !finger.otherAlgorithm())
                .map(Finger::number).toList();
    }
}
