package id.sidik.app.machines.care;

import id.sidik.app.text.Texts;
import id.sidik.operations.ClockRule;

/** A clock rule as a sentence. */
record RuleWords(Texts texts) {
    String unit(ClockRule rule) {
        if (!rule.on()) return texts.get("care.rule.unitOff");
        String sentence = texts.get("care.rule.unitOn", rule.over().toSeconds(), rule.atMost().toSeconds());
        return rule.reason().isEmpty() ? sentence : sentence + " " + texts.get("care.rule.unitReason", rule.reason());
    }
}
