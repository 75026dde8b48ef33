package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.roads.SmsForm;
import id.sidik.operations.roads.SmsReplies;
import id.sidik.operations.roads.SmsRules;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sms form}: how requests are written in this unit. */
@Command(name = "form", mixinStandardHelpOptions = true, sortOptions = false, description = "Shows how requests are written in this unit, and changes it by the unit's own circular. It is off until somebody switches it on; nothing of it is Klaten's real form, which is not known.")
final class SmsFormCommand implements Callable<Integer> {
    @Option(names = "--on", negatable = true, description = "Whether messages are read.")
    private Optional<Boolean> on = Optional.empty();

    @Option(names = "--keyword", paramLabel = "WORD")
    private Optional<String> keyword = Optional.empty();

    @Option(names = "--separator", paramLabel = "HASH|BLANK")
    private Optional<Separator> separator = Optional.empty();

    @Option(names = "--fields", paramLabel = "FIELD", split = ",", description = "In their order: ${COMPLETION-CANDIDATES}.")
    private List<SmsForm.Part> fields = List.of();

    @Option(names = "--kinds", paramLabel = "CODE=PERMIT", split = ",", description = "Codes of messages and the permits that they mean.")
    private Map<String, String> kinds = Map.of();

    @Option(names = "--identity", paramLabel = "PHONE|NIP|BOTH", description = "By what a sender is known.")
    private Optional<SmsForm.Identity> identity = Optional.empty();

    @Option(names = "--longest", paramLabel = "DAYS")
    private Optional<Integer> longest = Optional.empty();

    @Option(names = "--back", paramLabel = "DAYS", description = "So many days before the day of receipt may be asked for; -1 for any.")
    private Optional<Integer> back = Optional.empty();

    @Option(names = "--reply", paramLabel = "CASE=TEXT", description = "What senders are answered, one option for each case.")
    private Map<String, String> replies = Map.of();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    /** What stands between the parts. */
    private enum Separator {
        HASH, BLANK
    }

    SmsFormCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (!SmsReplies.CASES.containsAll(replies.keySet()))
            throw new ParameterException(spec.commandLine(), "--reply knows " + String.join(", ", SmsReplies.CASES));
        try (Office office = root.open()) {
            SmsRules now = office.roads().inbox().rules();
            SmsRules wished = new SmsRules(form(now.form()), replies(now.replies()), now.keptMonths());
            if (!wished.equals(now)) office.roads().inbox().settle(wished);
            SmsForm form = office.roads().inbox().rules().form();
            String example = form.example(LocalDate.now(root.clock()));
            if (json) root.speech().json(data(form, example));
            else
                root.speech().say(form.on() ? "sms.form.is" : "sms.form.off", example);
            return Exit.DONE.code();
        }
    }

    private SmsForm form(SmsForm now) {
        OptionalInt wished = back.map(days -> days < 0 ? OptionalInt.empty() : OptionalInt.of(days)).orElse(now.back());
        char between = separator.map(each -> each == Separator.HASH ? '#' : ' ').orElse(now.separator());
        return new SmsForm(on.orElse(now.on()), keyword.orElse(now.keyword()), between,
                fields.isEmpty() ? now.fields() : fields,
                now.dates().isEmpty() ? Set.copyOf(Arrays.asList(SmsForm.DateForm.values())) : now.dates(),
                kinds.isEmpty() ? now.kinds() : kinds, identity.orElse(now.identity()), longest.orElse(now.longest()),
                wished);
    }

    private SmsReplies replies(SmsReplies now) {
        Map<String, String> texts = new HashMap<>(now.texts());
        texts.putAll(replies);
        return new SmsReplies(texts, now.reasons());
    }

    private static Map<String, Object> data(SmsForm form, String example) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("on", form.on());
        data.put("keyword", form.keyword());
        data.put("separator", String.valueOf(form.separator()));
        data.put("fields", form.fields());
        data.put("kinds", form.kinds());
        data.put("identity", form.identity());
        data.put("longest", form.longest());
        data.put("back", form.back().isPresent() ? form.back().getAsInt() : -1);
        data.put("example", example);
        data.put("faults", form.faults());
        return data;
    }
}
