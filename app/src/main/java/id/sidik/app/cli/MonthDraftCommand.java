package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code month draft}. */
@Command(name = "draft", mixinStandardHelpOptions = true, description = "Keeps a numbered draft of the month.")
final class MonthDraftCommand extends MonthStep {
    @Option(names = "--regulation", paramLabel = "ID", description = "Default: the chosen one.")
    private Optional<String> regulation = Optional.empty();

    @Option(names = "--pdf", paramLabel = "FILE", description = "Where to save its pages.")
    private Optional<Path> pdf = Optional.empty();

    MonthDraftCommand(SidikCommand root) {
        super(root);
    }

    @Override
    Integer call(Office office, Job.Progress progress) throws InterruptedException {
        return kept(office, office.months().draft(request(office, regulation)).run(progress), pdf, progress);
    }
}
