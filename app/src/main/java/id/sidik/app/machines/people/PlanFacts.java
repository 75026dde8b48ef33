package id.sidik.app.machines.people;

import id.sidik.app.text.Texts;
import id.sidik.operations.MachinePlan;
import id.sidik.operations.PlanStep.Action;

/** A plan in one line of figures. */
public final class PlanFacts {
    private PlanFacts() {}

    public static String of(MachinePlan plan, Texts texts) {
        String people = texts.get("plan.facts", plan.count(Action.ADD), plan.count(Action.CHANGE),
                plan.count(Action.DELETE), plan.writes(), plan.deletes(), plan.refusals());
        if (plan.accessStays()) return people + " · " + texts.get("plan.access.stays");
        return plan.accessWrites() == 0 ? people : people + " · " + texts.get("plan.access", plan.accessWrites());
    }
}
