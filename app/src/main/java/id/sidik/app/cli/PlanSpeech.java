package id.sidik.app.cli;

import id.sidik.app.machines.people.PlanFacts;
import id.sidik.app.text.Texts;
import id.sidik.operations.ComparedPerson;
import id.sidik.operations.MachineComparison;
import id.sidik.operations.MachinePlan;
import id.sidik.operations.PlanStep;
import id.sidik.operations.PlanStep.Action;
import id.sidik.operations.PlanStep.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Comparisons and plans in words and for programs. */
final class PlanSpeech {
    private final Speech speech;
    private final Texts texts;

    PlanSpeech(Speech speech) {
        this.speech = speech;
        this.texts = speech.texts();
    }

    void say(MachineComparison comparison) {
        speech.line(comparison.machine().name() + " · " + texts.get("compare.facts",
                count(comparison, ComparedPerson.Standing.SAME), count(comparison, ComparedPerson.Standing.DIFFERENT),
                count(comparison, ComparedPerson.Standing.ONLY_HERE),
                count(comparison, ComparedPerson.Standing.ONLY_THERE)));
        for (ComparedPerson person : comparison.people())
            if (person.standing() != ComparedPerson.Standing.SAME) speech.line("  " + line(person));
        if (!comparison.withoutPin().isEmpty())
            speech.say("compare.withoutPin", String.join(", ", comparison.withoutPin()));
        if (comparison.orphans() > 0) speech.say("compare.orphans", comparison.orphans());
        if (!comparison.fingersWhole()) speech.say("compare.fingersNotWhole");
    }

    private static long count(MachineComparison comparison, ComparedPerson.Standing standing) {
        return comparison.count(standing);
    }

    private String line(ComparedPerson person) {
        String name = person.name().isBlank() ? person.nameThere() : person.name();
        String what = person.differences().stream().sorted().map(each -> texts.get("compare.difference." + each))
                .collect(Collectors.joining(", "));
        String since = person.since() == ComparedPerson.Since.UNKNOWN
                ? ""
                : " · " + texts.get("compare.since." + person.since());
        return "%s %s: %s%s%s".formatted(person.pin(), name, texts.get("compare.standing." + person.standing()),
                what.isBlank() ? "" : " (" + what + ")", since);
    }

    Map<String, Object> data(MachineComparison comparison, Exit exit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", exit.name());
        data.put("exit", exit.name());
        data.put("machine", comparison.machine().id().serial());
        data.put("algorithm", comparison.algorithm());
        for (ComparedPerson.Standing standing : ComparedPerson.Standing.values())
            data.put(standing.name(), comparison.count(standing));
        data.put("withoutPin", comparison.withoutPin());
        data.put("people", comparison.people().stream().map(PlanSpeech::data).toList());
        return data;
    }

    private static Map<String, Object> data(ComparedPerson person) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pin", person.pin());
        data.put("name", person.name());
        data.put("nameOnMachine", person.nameThere());
        data.put("standing", person.standing().name());
        data.put("differences", person.differences().stream().map(Enum::name).sorted().toList());
        data.put("since", person.since().name());
        data.put("fingers", person.fingers().stream().map(finger -> Map.of("finger", finger.number(), "standing",
                finger.standing().name())).toList());
        return data;
    }

    void say(MachinePlan plan) {
        speech.line(plan.machine().name() + " · " + facts(plan));
        for (PlanStep step : plan.deeds()) {
            speech.line("  " + line(step));
            step.refusals().forEach(refusal -> speech.line("    ▲ " + refused(step, refusal)));
        }
    }

    private String facts(MachinePlan plan) {
        return PlanFacts.of(plan, texts);
    }

    private String line(PlanStep step) {
        String shown = step.shortened() ? step.name() + " → " + step.nameAfter() : step.name();
        return "%s %s: %s%s%s".formatted(step.pin(), shown, texts.get("plan.action." + step.action()),
                fingers(" +", step.writes()), fingers(" −", step.deletes()));
    }

    private String fingers(String sign, List<Integer> numbers) {
        if (numbers.isEmpty()) return "";
        return sign + numbers.stream().map(number -> texts.get("fingerName." + number))
                .collect(Collectors.joining(", "));
    }

    private String refused(PlanStep step, Refusal refusal) {
        String kind = refusal.finger() == Refusal.PERSON ? "person" : "finger";
        return texts.get("plan.refused." + kind + "." + refusal.why(), step.pin(), step.name(), refusal.finger(),
                refusal.detail());
    }

    Map<String, Object> data(MachinePlan plan, Exit exit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", exit.name());
        data.put("exit", exit.name());
        data.put("machine", plan.machine().id().serial());
        data.put("kind", plan.kind().name());
        data.put("add", plan.count(Action.ADD));
        data.put("change", plan.count(Action.CHANGE));
        data.put("delete", plan.count(Action.DELETE));
        data.put("writeFingers", plan.writes());
        data.put("deleteFingers", plan.deletes());
        data.put("refused", plan.refusals());
        data.put("writeAccess", plan.accessWrites());
        data.put("steps", plan.deeds().stream().map(PlanSpeech::data).toList());
        return data;
    }

    private static Map<String, Object> data(PlanStep step) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pin", step.pin());
        data.put("name", step.name());
        data.put("nameAfter", step.nameAfter());
        data.put("action", step.action().name());
        data.put("writes", step.writes());
        data.put("deletes", step.deletes());
        data.put("refusals", step.refusals().stream().map(refusal -> Map.of("finger", refusal.finger(), "why",
                refusal.why(), "detail", refusal.detail())).toList());
        return data;
    }
}
