package id.sidik.operations.roads;

import id.sidik.intake.sms.SenderIdentity;
import id.sidik.intake.sms.SmsDateForm;
import id.sidik.intake.sms.SmsField;
import id.sidik.intake.sms.SmsGrammar;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How requests by SMS are written in a unit, as its own circular lays down. Nothing of it is Klaten's real form, which is
 * not known.
 *
 * @param on        whether messages are read at all
 * @param keyword   the first word
 * @param separator a blank or {@code #}
 * @param fields    after the keyword, in their order
 * @param dates     forms that are understood
 * @param kinds     code in the message to code of the permit
 * @param longest   days that one message may ask for
 * @param back      days before the day of receipt that may be asked for; empty for any number
 */
public record SmsForm(boolean on, String keyword, char separator, List<Part> fields, Set<DateForm> dates,
        Map<String, String> kinds, Identity identity, int longest, OptionalInt back) {
    /** What stands in a message. */
    public enum Part {
        NIP, KIND, FROM, TO, NOTE
    }

    /** 13-07-2026 or 13072026. */
    public enum DateForm {
        PARTED, CLOSED
    }

    /** By what a sender is known. */
    public enum Identity {
        PHONE, NIP, BOTH
    }

    public SmsForm {
        fields = List.copyOf(fields);
        dates = Set.copyOf(dates);
        kinds = Map.copyOf(kinds);
    }

    /** As long as the unit has entered no circular. */
    public static SmsForm off() {
        SmsGrammar none = SmsGrammar.off();
        return new SmsForm(false, none.keyword(), none.separator(), List.of(), Set.of(), Map.of(), Identity.PHONE,
                none.longest(), none.back());
    }

    /** Names of what is wrong; none when it can be switched on. */
    public List<String> faults() {
        return grammar().faults().stream().map(Enum::name).toList();
    }

    SmsGrammar grammar() {
        return new SmsGrammar(on, keyword, separator,
                fields.stream().map(each -> SmsField.valueOf(each.name())).toList(),
                dates.stream().map(each -> SmsDateForm.valueOf(each.name())).collect(Collectors.toSet()), kinds,
                SenderIdentity.valueOf(identity.name()), longest, back);
    }

    /** A message as this form has it, for one day; blank while there is no form. */
    public String example(java.time.LocalDate day) {
        if (kinds.isEmpty() || keyword.isBlank()) return "";
        StringBuilder text = new StringBuilder(keyword.strip().toUpperCase(java.util.Locale.ROOT));
        for (Part part : fields) {
            String value = switch (part) {
                case NIP -> "NIP";
                case KIND -> kinds.keySet().stream().sorted().findFirst().orElse("");
                case FROM -> SmsDays.of(day);
                case TO, NOTE -> "";
            };
            if (!value.isEmpty()) text.append(separator).append(value);
        }
        return text.toString();
    }
}
