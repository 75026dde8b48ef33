package id.sidik.app.machines.people;

import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.ComparedPerson;
import id.sidik.operations.ComparedPerson.Finger;
import id.sidik.operations.ComparedPerson.Standing;
import id.sidik.operations.PlanStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** People and fingers of a machine in words. */
final class PersonWords {
    private final Texts texts;

    PersonWords(Texts texts) {
        this.texts = texts;
    }

    static State state(Standing standing) {
        return switch (standing) {
            case SAME -> State.READY;
            case DIFFERENT -> State.LOOK;
            case ONLY_HERE, ONLY_THERE -> State.NEVER;
        };
    }

    String standing(ComparedPerson person) {
        return texts.get("compare.standing." + person.standing());
    }

    /** "2: telunjuk kanan, ibu jari kiri (hanya di mesin)". */
    String fingers(ComparedPerson person) {
        if (person.fingers().isEmpty()) return texts.get("machinePeople.noFinger");
        return person.fingers().size() + ": " + person.fingers().stream().map(finger -> finger(finger, person
                .standing()))
                .collect(Collectors.joining(", "));
    }

    /** What holds for the whole person is not said of each finger again. */
    private String finger(Finger finger, Standing person) {
        List<String> remarks = new ArrayList<>();
        if (finger.standing() != Standing.SAME && finger.standing() != person)
            remarks.add(texts.get("compare.standing." + finger.standing()));
        if (finger.otherAlgorithm()) remarks.add(texts.get("compare.otherAlgorithm"));
        if (finger.duress()) remarks.add(texts.get("compare.duress"));
        String name = number(finger.number());
        return remarks.isEmpty() ? name : name + " (" + String.join(", ", remarks) + ")";
    }

    String number(int finger) {
        return texts.get("fingerName." + finger);
    }

    String numbers(Collection<Integer> fingers) {
        return fingers.stream().map(this::number).collect(Collectors.joining(", "));
    }

    /** The level on the machine; where another one is wanted, both. */
    String privilege(ComparedPerson person) {
        String here = level(person.privilegeHere());
        String there = level(person.privilegeThere());
        if (there.isBlank() || here.isBlank() || here.equals(there)) return there.isBlank() ? here : there;
        return there + " → " + here;
    }

    private String level(OptionalInt level) {
        if (level.isEmpty()) return "";
        return switch (level.getAsInt()) {
            case 0, 2, 6, 10, 14 -> texts.get("compare.privilege." + level.getAsInt());
            default -> String.valueOf(level.getAsInt());
        };
    }

    String differences(ComparedPerson person) {
        List<String> words = new ArrayList<>(person.differences().stream().sorted()
                .map(each -> texts.get("compare.difference." + each)).toList());
        if (person.since() != ComparedPerson.Since.UNKNOWN) words.add(texts.get("compare.since." + person.since()));
        return String.join(", ", words);
    }

    String refusal(PlanStep step, PlanStep.Refusal refusal) {
        String kind = refusal.finger() == PlanStep.Refusal.PERSON ? "person" : "finger";
        return texts.get("plan.refused." + kind + "." + refusal.why(), step.pin(), step.name(), refusal.finger(),
                refusal.detail());
    }
}
