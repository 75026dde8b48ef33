package id.sidik.app.cli;

import id.sidik.app.words.RuleWords;
import id.sidik.operations.Office;
import id.sidik.operations.regulation.PackFile;
import id.sidik.rules.PackFault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules pack}: takes a pack from a file, and says which one the unit works by. */
@Command(name = "pack", mixinStandardHelpOptions = true, description = "Loads a pack of rules from a file, or chooses one.")
final class RulesPackCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    RulesPackCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: load, choose");
    }

    @Command(name = "load", mixinStandardHelpOptions = true, description = "Keeps a pack beside the others; a wrong one is refused with line and reason.")
    int load(@Parameters(paramLabel = "FILE") Path file) {
        RuleWords words = new RuleWords(root.texts());
        try (Office office = root.open()) {
            return switch (office.regulation().look(file)) {
                case PackFile.Refused(String name, List<PackFault> faults) -> {
                    root.progress().println(root.texts().get("rules.load.refused", name, faults.size()));
                    faults.forEach(fault -> root.progress().println("  " + words.fault(fault)));
                    yield Exit.NOT_DONE.code();
                }
                case PackFile.Good good -> {
                    office.regulation().take(good);
                    root.speech().say("rules.loaded", good.pack().edition());
                    good.findings().forEach(finding -> root.speech().line("▲ " + words.finding(finding)));
                    yield Exit.DONE.code();
                }
            };
        }
    }

    @Command(name = "choose", mixinStandardHelpOptions = true, description = "The unit works by a pack from the first of a month on.")
    int choose(@Parameters(paramLabel = "ID") String pack,
            @Option(names = "--from", paramLabel = "YYYY-MM-DD", required = true, description = "The first of a month.") LocalDate from,
            @Option(names = "--reason", paramLabel = "TEXT", required = true) String reason) {
        if (from.getDayOfMonth() != 1) {
            root.progress().println(root.texts().get("cli.rules.day"));
            return Exit.WRONG_USE.code();
        }
        try (Office office = root.open()) {
            YearMonth month = YearMonth.from(from);
            List<YearMonth> locked = office.regulation().choose(pack, month, reason);
            root.speech().say("rules.chosen", pack, month);
            if (!locked.isEmpty())
                root.speech().say("cli.rules.locked", String.join(", ", locked.stream().map(
                        YearMonth::toString).toList()));
            return Exit.DONE.code();
        }
    }
}
