package id.sidik.operations;

import id.sidik.devices.FingerWish;
import id.sidik.devices.MachineException;
import id.sidik.devices.PersonFinger;
import id.sidik.devices.PersonWish;
import id.sidik.devices.Visit;
import id.sidik.operations.PlanStep.Action;
import id.sidik.operations.work.Job;
import id.sidik.operations.base.Records;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.store.Deed;
import id.sidik.store.KeptFinger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Does a plan within one conversation: deletes first, then people, then fingers, each read back by the books. */
final class PlanWork {
    private static final int FINGERS_AT_ONCE = 20;

    private final Records records;
    private final MachinePlan plan;
    private final Job.Progress progress;
    private final PlanResults results = new PlanResults();
    private final Map<String, DesiredPerson> desired = new HashMap<>();

    PlanWork(Records records, MachinePlan plan, Job.Progress progress) {
        this.records = records;
        this.plan = plan;
        this.progress = progress;
        plan.basis().desired().forEach(person -> desired.put(person.pin(), person));
    }

    /** @param now what the machine holds at this moment: nobody who changed since the plan was made is touched */
    PlanResults run(Visit visit, Map<String, HeldPerson> now) throws MachineException {
        List<PlanStep> steps = new ArrayList<>();
        for (PlanStep step : plan.steps()) {
            if (!step.works()) continue;
            if (HeldPerson.same(plan.basis().comparer().now(), now, step.pin())) steps.add(step);
            else
                results.note(step.pin(), Deed.Line.PERSON, step.action().name(), "CHANGED_SINCE");
        }
        delete(visit, steps);
        people(visit, steps, Action.ADD);
        people(visit, steps, Action.CHANGE);
        emptied(visit, steps);
        written(visit, steps);
        return results;
    }

    private boolean over() {
        return results.ended().isPresent();
    }

    private void delete(Visit visit, List<PlanStep> steps) throws MachineException {
        List<String> pins = steps.stream().filter(step -> step.action() == Action.DELETE).map(PlanStep::pin).toList();
        if (pins.isEmpty()) return;
        progress.at(0, pins.size(), "people.deleting", plan.machine().name());
        results.people(visit.people().delete(pins), Action.DELETE.name());
    }

    private void people(Visit visit, List<PlanStep> steps, Action action) throws MachineException {
        List<PersonWish> wishes = steps.stream().filter(step -> step.action() == action)
                .map(step -> desired.get(step.pin()).wish()).toList();
        if (wishes.isEmpty()) return;
        if (over()) {
            wishes.forEach(wish -> results.note(wish.pin(), Deed.Line.PERSON, action.name(), "NOT_TRIED"));
            return;
        }
        progress.at(0, wishes.size(), "people.writing", plan.machine().name());
        results.people(visit.people().write(wishes), action.name());
    }

    private void emptied(Visit visit, List<PlanStep> steps) throws MachineException {
        List<PersonFinger> fingers = steps.stream().flatMap(step -> step.deletes().stream()
                .map(finger -> new PersonFinger(step.pin(), finger))).toList();
        if (fingers.isEmpty()) return;
        if (over()) fingers.forEach(each -> results.note(each.pin(), each.finger(), PlanResults.EMPTY, "NOT_TRIED"));
        else {
            progress.at(0, fingers.size(), "fingers.deleting", plan.machine().name());
            results.fingers(visit.fingers().delete(fingers), PlanResults.EMPTY);
        }
    }

    private void written(Visit visit, List<PlanStep> steps) throws MachineException {
        List<KeptFor> fingers = steps.stream().flatMap(step -> step.writes().stream()
                .map(finger -> new KeptFor(step.pin(), desired.get(step.pin()).fingers().get(finger)))).toList();
        for (int at = 0; at < fingers.size(); at += FINGERS_AT_ONCE) {
            List<KeptFor> some = fingers.subList(at, Math.min(fingers.size(), at + FINGERS_AT_ONCE));
            if (progress.stopRequested()) results.stopped();
            if (over()) {
                some.forEach(each -> results.note(each.pin(), each.kept().finger(), PlanResults.WRITE, "NOT_TRIED"));
                continue;
            }
            progress.at(at, fingers.size(), "fingers.writing", plan.machine().name());
            results.fingers(visit.fingers().write(opened(some)), PlanResults.WRITE);
        }
    }

    private List<FingerWish> opened(List<KeptFor> some) {
        return records.read(tables -> some.stream().map(each -> new FingerWish(each.pin(), new FingerTemplate(0,
                each.kept().finger(), each.kept().flag(), new FingerVersion(each.kept().algorithm()),
                tables.fingers().open(each.kept())))).toList());
    }

    private record KeptFor(String pin, KeptFinger kept) {
        /** Names no person. */
        @Override
        public String toString() {
            return kept.toString();
        }
    }
}
