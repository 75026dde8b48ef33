package id.sidik.intake.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What senders are answered, in the words of the unit: one message of the network's alphabet each. In a text stand
 * {@code {kode} {tgl} {nama} {batas} {contoh} {alasan}}.
 *
 * @param texts the text for each case; a case without one is not answered
 */
public record SmsAnswers(Map<Case, String> texts) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> KNOWN = Set.of("kode", "tgl", "nama", "batas", "contoh", "alasan");
    /** Room that is kept for what is filled in, beside the name. */
    private static final Map<String, Integer> ROOM = Map.of("kode", 10, "tgl", 25, "batas", 10, "contoh", 60, "alasan",
            40, "nama", 5);

    /** When is answered. */
    public enum Case {
        ACCEPTED, WRONG_FORM, UNKNOWN_SENDER, EVIDENCE_APPROVED, EVIDENCE_REFUSED
    }

    /** What is wrong with a text. */
    public enum Fault {
        /** A character that the network's alphabet lacks. */
        CHARACTER,
        /** A place that nothing is filled into. */
        PLACE,
        /** With everything filled in, no room is left for five letters of a name. */
        LENGTH
    }

    public SmsAnswers {
        texts = Map.copyOf(texts);
    }

    /** The case of a rejected message. */
    public static Case rejected(SmsRefusal why) {
        return switch (why) {
            case UNKNOWN_NUMBER, UNKNOWN_NIP, OTHER_PERSON -> Case.UNKNOWN_SENDER;
            default -> Case.WRONG_FORM;
        };
    }

    /** None when the text can be used. */
    public static List<Fault> faults(String text) {
        List<Fault> faults = new ArrayList<>();
        String bare = PLACE.matcher(text).replaceAll("");
        if (Gsm7.length(bare).isEmpty()) faults.add(Fault.CHARACTER);
        int room = Gsm7.length(bare).orElse(bare.length());
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            if (!KNOWN.contains(places.group(1)) && !faults.contains(Fault.PLACE)) faults.add(Fault.PLACE);
            room += ROOM.getOrDefault(places.group(1), 0);
        }
        if (room > Gsm7.ONE_MESSAGE) faults.add(Fault.LENGTH);
        return faults;
    }

    /**
     * The message for a case: characters of the alphabet only, at most 160 long. The name gives way first, then what is
     * filled in longest; empty when there is no text for the case.
     */
    public String fill(Case which, Map<String, String> values) {
        String text = texts.getOrDefault(which, "");
        String whole = filled(text, values, Integer.MAX_VALUE, Integer.MAX_VALUE);
        for (int name = values.getOrDefault("nama", "").length(); tooLong(whole) && name >= 0; name--)
            whole = filled(text, values, name, Integer.MAX_VALUE);
        for (int rest = Gsm7.ONE_MESSAGE; tooLong(whole) && rest >= 0; rest -= 5)
            whole = filled(text, values, 0, rest);
        return tooLong(whole) ? "" : whole;
    }

    private static boolean tooLong(String text) {
        return !Gsm7.fits(text);
    }

    private static String filled(String text, Map<String, String> values, int name, int others) {
        String whole = PLACE.matcher(text).replaceAll(place -> {
            String value = Gsm7.nearest(values.getOrDefault(place.group(1), ""));
            int room = place.group(1).equals("nama") ? name : others;
            return Matcher.quoteReplacement(value.length() > room ? value.substring(0, room).strip() : value);
        });
        return whole.replaceAll(" {2,}", " ");
    }
}
