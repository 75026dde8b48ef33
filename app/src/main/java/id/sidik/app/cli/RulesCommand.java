package id.sidik.app.cli;

import id.sidik.rules.CaseOutcome;
import id.sidik.rules.GoldenCases;
import id.sidik.rules.PackFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules}: the regulation. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Shows and sets the rules of attendance, checks them and explains their results.", subcommands = {
    RulesExplainCommand.class, RulesShowCommand.class, RulesSetCommand.class, RulesPackCommand.class})
final class RulesCommand implements Runnable {
    private static final long MAX_BYTES = 32L << 20;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    RulesCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: check, explain, show, set, pack");
    }

    @Command(name = "check", mixinStandardHelpOptions = true, description = "Plays worked cases (the form of golden-cases.json) and compares every field.")
    int check(@Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws IOException {
        if (!Files.isReadable(file) || Files.size(file) > MAX_BYTES) {
            root.progress().println(root.texts().get("cli.rules.unreadable", file));
            return Exit.NOT_DONE.code();
        }
        return switch (GoldenCases.check(Files.readString(file))) {
            case GoldenCases.Checked.Unreadable(PackFault fault) -> {
                root.progress().println(root.texts().get("cli.rules.fault", file, fault.line(), fault.path(),
                        fault.problem()));
                yield Exit.NOT_DONE.code();
            }
            case GoldenCases.Checked.Cases(List<CaseOutcome> outcomes) -> close(outcomes, json);
        };
    }

    private int close(List<CaseOutcome> outcomes, boolean json) {
        Map<CaseOutcome.Verdict, Integer> counts = new EnumMap<>(CaseOutcome.Verdict.class);
        outcomes.forEach(outcome -> counts.merge(outcome.verdict(), 1, Integer::sum));
        if (json) root.speech().json(Map.of("cases", outcomes.stream().map(RulesCommand::data).toList()));
        else
            tell(outcomes, counts);
        boolean good = counts.getOrDefault(CaseOutcome.Verdict.FAILED, 0) == 0
                && counts.getOrDefault(CaseOutcome.Verdict.PASSED, 0) > 0;
        return good ? Exit.DONE.code() : Exit.NOT_DONE.code();
    }

    private void tell(List<CaseOutcome> outcomes, Map<CaseOutcome.Verdict, Integer> counts) {
        Speech speech = root.speech();
        for (CaseOutcome outcome : outcomes) {
            String detail = outcome.detail().isBlank() ? "" : " — " + outcome.detail();
            speech.line(String.join(" ", outcome.id(), outcome.kind(),
                    root.texts().get("cli.rules." + outcome.verdict()), outcome.title()) + detail);
        }
        speech.say("cli.rules.count", outcomes.size(), counts.getOrDefault(CaseOutcome.Verdict.PASSED, 0),
                counts.getOrDefault(CaseOutcome.Verdict.FAILED, 0),
                counts.getOrDefault(CaseOutcome.Verdict.NOT_SUPPORTED, 0));
    }

    private static Map<String, Object> data(CaseOutcome outcome) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", outcome.id());
        data.put("kind", outcome.kind());
        data.put("title", outcome.title());
        data.put("verdict", outcome.verdict().name());
        data.put("detail", outcome.detail());
        return data;
    }
}
