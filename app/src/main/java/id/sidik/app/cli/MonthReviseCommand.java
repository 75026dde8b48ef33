package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code month revise}: what came after the final, with a reason and a second person. */
@Command(name = "revise", mixinStandardHelpOptions = true, description = "Makes a revision of a final month by the rules that are in force for it now; the versions before stay.")
final class MonthReviseCommand extends MonthStep {
    /** By which rules; the window offers the same. */
    static final class Rules {
        @Option(names = "--regulation", paramLabel = "ID", description = "Default: the one in force for the month.")
        private Optional<String> regulation = Optional.empty();

        @Option(names = "--keep-rules", description = "Judges by the rules of the last copy instead.")
        private boolean keep;
    }

    @ArgGroup
    private Rules rules = new Rules();

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    @Option(names = "--second", paramLabel = "NAME", required = true, description = "The other person who agrees.")
    private String second = "";

    @Option(names = "--override", paramLabel = "CHECK=REASON")
    private Map<String, String> reasons = new LinkedHashMap<>();

    @Option(names = "--pdf", paramLabel = "FILE", description = "Where to save its pages.")
    private Optional<Path> pdf = Optional.empty();

    MonthReviseCommand(SidikCommand root) {
        super(root);
    }

    @Override
    Integer call(Office office, Job.Progress progress) throws InterruptedException {
        return kept(office, office.months().revise(request(office, rules.regulation), rules.keep, reason, second,
                reasons).run(
                        progress), pdf, progress);
    }
}
