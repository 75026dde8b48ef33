package id.sidik.operations;

import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.base.Troubles;
import id.sidik.store.Deed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what came of a plan, person by person and finger by finger. */
final class PlanLedger {
    private final LedgerSheet sheet;
    private final MachinePlan plan;
    private final PlanResults results;
    private final Map<String, String> names;

    PlanLedger(LedgerSheet sheet, MachinePlan plan, PlanResults results) {
        this.sheet = sheet;
        this.plan = plan;
        this.results = results;
        names = plan.steps().stream().collect(Collectors.toMap(PlanStep::pin, PlanStep::name, (one, other) -> one));
    }

    Ledger close() {
        figures();
        Map<String, List<Deed.Line>> byPin = results.lines().stream()
                .collect(Collectors.groupingBy(Deed.Line::pin, LinkedHashMap::new, Collectors.toList()));
        byPin.forEach(this::person);
        plan.steps().forEach(this::refused);
        if (!results.allGood()) return sheet.fail(trouble());
        if (sheet.asks()) return sheet.close(Outcome.LOOK);
        return sheet.close(results.lines().isEmpty() && plan.accessWrites() == 0 ? Outcome.NOTHING_NEW : Outcome.DONE);
    }

    private void figures() {
        sheet.figure("added", results.count(false, "ADD")).figure("changed", results.count(false, "CHANGE"))
                .figure("deleted", results.count(false, "DELETE")).figure("fingers", results.count(true,
                        PlanResults.WRITE))
                .figure("fingersDeleted", results.count(true, PlanResults.EMPTY)).figure("failed", results.failed())
                .figure("refused", plan.refusals());
    }

    private Trouble trouble() {
        if (results.ended().isPresent()) return results.ended().map(refusal -> ended(refusal)).get();
        return Trouble.of("MES-201", "trouble.people.notAll", results.failed(), plan.machine().name());
    }

    private Trouble ended(id.sidik.devices.Refusal refusal) {
        return refusal instanceof id.sidik.devices.Refusal.Stopped
                ? Trouble.stopped()
                : Troubles.of(refusal, plan.machine().road());
    }

    private void person(String pin, List<Deed.Line> lines) {
        String name = names.getOrDefault(pin, "");
        lines.stream().filter(line -> line.finger() == Deed.Line.PERSON).filter(PlanResults::good).findFirst()
                .ifPresent(done -> sheet.line(Tone.GOOD, "ledger.person." + done.action(), pin, name));
        for (String action : List.of(PlanResults.EMPTY, PlanResults.WRITE)) proved(pin, name, lines, action);
        for (Deed.Line line : lines) {
            if (PlanResults.good(line)) continue;
            if (line.finger() == Deed.Line.PERSON)
                sheet.line(Tone.BAD, "ledger.person.failed." + line.result(), pin, name);
            else
                sheet.line(Tone.BAD, "ledger.finger.failed." + line.result(), pin, name, line.finger());
        }
    }

    private void proved(String pin, String name, List<Deed.Line> lines, String action) {
        String fingers = lines.stream().filter(line -> line.finger() != Deed.Line.PERSON).filter(PlanResults::good)
                .filter(line -> line.action().equals(action)).map(line -> String.valueOf(line.finger()))
                .collect(Collectors.joining(","));
        if (!fingers.isEmpty()) sheet.line(Tone.GOOD, "ledger.fingers." + action, pin, name, fingers);
    }

    private void refused(PlanStep step) {
        for (PlanStep.Refusal refusal : step.refusals()) {
            String kind = refusal.finger() == PlanStep.Refusal.PERSON ? "person" : "finger";
            sheet.line(Tone.LOOK, "plan.refused." + kind + "." + refusal.why(), step.pin(), step.name(),
                    refusal.finger(), refusal.detail());
        }
    }
}
