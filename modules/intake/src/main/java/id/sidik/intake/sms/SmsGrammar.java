package id.sidik.intake.sms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * How requests by SMS are written in a unit, as its own circular lays down. There is no grammar of ours: the form that
 * Klaten uses is not known, and this is not it.
 *
 * @param on        whether messages are read at all
 * @param keyword   the first word, in upper case
 * @param separator a blank or {@code #}
 * @param fields    in their order; KIND is among them, FROM and TO and NOTE may be left out by senders
 * @param dates     forms that are understood
 * @param kinds     code in the message to code of the permit
 * @param longest   days that one message may ask for
 * @param back      how many days before the day of receipt may be asked for; empty for any number
 */
public record SmsGrammar(boolean on, String keyword, char separator, List<SmsField> fields, Set<SmsDateForm> dates,
        Map<String, String> kinds, SenderIdentity identity, int longest, OptionalInt back) {
    /** As many days as a message may ask for where nothing else is laid down. */
    public static final int USUAL_LONGEST = 31;

    /** What is wrong with a grammar. */
    public enum Fault {
        KEYWORD, SEPARATOR, NO_KIND_FIELD, FIELD_TWICE, TO_WITHOUT_FROM, NOTE_NOT_LAST, NIP_FIELD_MISSING, NO_DATES, NO_KINDS, KIND_CODE, LONGEST, BACK
    }

    public SmsGrammar {
        fields = List.copyOf(fields);
        dates = Set.copyOf(dates);
        Map<String, String> upper = new TreeMap<>();
        kinds.forEach((code, permit) -> upper.put(code.strip().toUpperCase(Locale.ROOT), permit));
        kinds = Map.copyOf(upper);
        keyword = keyword.strip().toUpperCase(Locale.ROOT);
    }

    /** No messages are read: the state of a unit that has entered no circular. */
    public static SmsGrammar off() {
        return new SmsGrammar(false, "", '#', List.of(), Set.of(), Map.of(), SenderIdentity.PHONE, USUAL_LONGEST,
                OptionalInt.empty());
    }

    /** None when it can be switched on. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        check(faults, Fault.KEYWORD, keyword.matches("[A-Z0-9]{1,20}"));
        check(faults, Fault.SEPARATOR, separator == ' ' || separator == '#');
        check(faults, Fault.NO_KIND_FIELD, fields.contains(SmsField.KIND));
        check(faults, Fault.FIELD_TWICE, new HashSet<>(fields).size() == fields.size());
        int from = fields.indexOf(SmsField.FROM);
        int to = fields.indexOf(SmsField.TO);
        check(faults, Fault.TO_WITHOUT_FROM, to < 0 || from >= 0 && to == from + 1);
        int note = fields.indexOf(SmsField.NOTE);
        check(faults, Fault.NOTE_NOT_LAST, note < 0 || note == fields.size() - 1);
        check(faults, Fault.NIP_FIELD_MISSING, identity == SenderIdentity.PHONE || fields.contains(SmsField.NIP));
        check(faults, Fault.NO_DATES, from < 0 || !dates.isEmpty());
        check(faults, Fault.NO_KINDS, !kinds.isEmpty());
        check(faults, Fault.KIND_CODE, kinds.keySet().stream().allMatch(code -> code.matches("[A-Z0-9]{1,10}")));
        check(faults, Fault.LONGEST, longest >= 1 && longest <= 366);
        check(faults, Fault.BACK, back.isEmpty() || back.getAsInt() >= 0);
        return faults;
    }

    private static void check(List<Fault> faults, Fault fault, boolean good) {
        if (!good) faults.add(fault);
    }
}
