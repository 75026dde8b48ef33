package id.sidik.operations.roads;

import id.sidik.operations.work.TroubleException;
import id.sidik.store.Tables;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the unit settled about messages.
 *
 * @param keptMonths how long numbers and texts are kept
 */
public record SmsRules(SmsForm form, SmsReplies replies, int keptMonths) {
    private static final String KEY = "sms.";
    private static final int USUAL_MONTHS = 24;
    private static final int MOST_MONTHS = 120;

    static SmsRules of(Tables tables) {
        Map<String, String> texts = new HashMap<>();
        SmsReplies.CASES.forEach(name -> text(tables, "answer." + name).ifPresent(text -> texts.put(name, text)));
        Map<String, String> reasons = new HashMap<>();
        SmsReplies.REASONS.forEach(name -> text(tables, "reason." + name).ifPresent(text -> reasons.put(name, text)));
        int months = text(tables, "months").map(Integer::parseInt).orElse(USUAL_MONTHS);
        return new SmsRules(form(tables), new SmsReplies(texts, reasons), months);
    }

    private static SmsForm form(Tables tables) {
        if (text(tables, "keyword").isEmpty()) return SmsForm.off();
        Map<String, String> kinds = list(tables, "kinds").stream().map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        List<SmsForm.Part> fields = list(tables, "fields").stream().map(SmsForm.Part::valueOf).toList();
        Set<SmsForm.DateForm> dates = new HashSet<>();
        list(tables, "dates").forEach(each -> dates.add(SmsForm.DateForm.valueOf(each)));
        OptionalInt back = text(tables, "back").map(each -> OptionalInt.of(Integer.parseInt(each)))
                .orElseGet(OptionalInt::empty);
        return new SmsForm(text(tables, "on").map(Boolean::parseBoolean).orElse(false),
                text(tables, "keyword").orElse(""), text(tables, "separator").orElse("#").charAt(0), fields, dates,
                kinds, SmsForm.Identity.valueOf(text(tables, "identity").orElse("PHONE")),
                Integer.parseInt(text(tables, "longest").orElse("31")), back);
    }

    private static java.util.Optional<String> text(Tables tables, String key) {
        return tables.settings().get(KEY + key);
    }

    private static List<String> list(Tables tables, String key) {
        return text(tables, key).filter(text -> !text.isBlank()).map(text -> Arrays.asList(text.split(",")))
                .orElse(List.of());
    }

    /** @throws TroubleException SMS-110 a form that cannot be switched on, SMS-111 a text that is no message, SMS-112 */
    void save(Tables tables) {
        check();
        put(tables, "on", String.valueOf(form.on()));
        put(tables, "keyword", form.grammar().keyword());
        put(tables, "separator", String.valueOf(form.separator()));
        put(tables, "fields", form.fields().stream().map(Enum::name).collect(Collectors.joining(",")));
        put(tables, "dates", form.dates().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        put(tables, "kinds", form.grammar().kinds().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining(",")));
        put(tables, "identity", form.identity().name());
        put(tables, "longest", String.valueOf(form.longest()));
        if (form.back().isPresent()) put(tables, "back", String.valueOf(form.back().getAsInt()));
        else
            tables.settings().remove(KEY + "back");
        SmsReplies.CASES.forEach(name -> put(tables, "answer." + name, replies.texts().getOrDefault(name, "")));
        SmsReplies.REASONS.forEach(name -> put(tables, "reason." + name, replies.reasons().getOrDefault(name, "")));
        put(tables, "months", String.valueOf(keptMonths));
    }

    private void check() {
        if (form.on() && !form.faults().isEmpty())
            throw Room.trouble("SMS-110", "trouble.sms.form", String.join(", ", form.faults()));
        replies.texts().forEach((name, text) -> {
            if (!text.isBlank() && !SmsReplies.faults(text).isEmpty())
                throw Room.trouble("SMS-111", "trouble.sms.reply", name, String.join(", ", SmsReplies.faults(text)));
        });
        if (keptMonths < 1 || keptMonths > MOST_MONTHS) throw Room.trouble("SMS-112", "trouble.sms.months", keptMonths);
    }

    private static void put(Tables tables, String key, String value) {
        tables.settings().put(KEY + key, value);
    }
}
