package id.sidik.operations.roads;

import id.sidik.intake.sms.SmsAnswers;
import id.sidik.intake.sms.SmsRefusal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What senders are answered, in the unit's own words. In a text stand {@code {kode} {tgl} {nama} {batas} {contoh}
 * {alasan}}; a case without a text is not answered.
 *
 * @param texts   by {@link #CASES}
 * @param reasons what stands for {@code {alasan}}, by {@link #REASONS}
 */
public record SmsReplies(Map<String, String> texts, Map<String, String> reasons) {
    /** When is answered. */
    public static final List<String> CASES = Arrays.stream(SmsAnswers.Case.values()).map(Enum::name).toList();
    /** Why a message may be refused by the program, with an answer. */
    public static final List<String> REASONS = Arrays.stream(SmsRefusal.values()).filter(SmsRefusal::answered)
            .map(Enum::name).toList();

    public SmsReplies {
        texts = Map.copyOf(texts);
        reasons = Map.copyOf(reasons);
    }

    /** Nobody is answered. */
    public static SmsReplies none() {
        return new SmsReplies(Map.of(), Map.of());
    }

    /** Names of what is wrong with a text: CHARACTER, PLACE, LENGTH. */
    public static List<String> faults(String text) {
        return SmsAnswers.faults(text).stream().map(Enum::name).toList();
    }

    SmsAnswers answers() {
        Map<SmsAnswers.Case, String> known = new HashMap<>();
        texts.forEach((name, text) -> {
            if (!text.isBlank()) known.put(SmsAnswers.Case.valueOf(name), text.strip());
        });
        return new SmsAnswers(known);
    }
}
