package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.month.MonthCheck;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code month close}: the check list, line by line, then the final. */
@Command(name = "close", mixinStandardHelpOptions = true, description = "Makes a reconciled month final; code 1 when its check list is not met.")
final class MonthCloseCommand extends MonthStep {
    @Option(names = "--regulation", paramLabel = "ID", description = "Default: the chosen one.")
    private Optional<String> regulation = Optional.empty();

    @Option(names = "--override", paramLabel = "CHECK=REASON", description = "Overrides a check that may be overridden, for example MACHINES=\"burnt\".")
    private Map<String, String> reasons = new LinkedHashMap<>();

    @Option(names = "--pdf", paramLabel = "FILE", description = "Where to save its pages.")
    private Optional<Path> pdf = Optional.empty();

    MonthCloseCommand(SidikCommand root) {
        super(root);
    }

    @Override
    Integer call(Office office, Job.Progress progress) throws InterruptedException {
        RecapRequest request = request(office, regulation);
        if (!office.months().stand(month()).state().closed()) {
            List<MonthCheck> checks = office.months().checks(office.months().sheet(request).run(progress), reasons);
            if (checks.stream().anyMatch(check -> !check.outcome().lets())) return unmet(office, checks);
        }
        return kept(office, office.months().close(request, reasons).run(progress), pdf, progress);
    }

    private int unmet(Office office, List<MonthCheck> checks) {
        Map<String, Object> data = data(office.months().stand(month()));
        data.put("checks", checks.stream().map(this::data).toList());
        answer(data, () -> {
            speech().say("cli.month.unmet", month());
            for (MonthCheck check : checks) {
                speech().line(check.name() + " " + words().check(check));
                check.details().forEach(detail -> speech().line("    " + words().sentence(detail)));
            }
        });
        return Exit.NOT_DONE.code();
    }
}
