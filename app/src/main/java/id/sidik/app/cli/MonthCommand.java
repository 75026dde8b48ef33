package id.sidik.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code month}: where a month stands, and its way from open to final. */
@Command(name = "month", mixinStandardHelpOptions = true, description = "Where a month stands; drafts, reconciliation, final, revisions.", subcommands = {
    MonthStatusCommand.class, MonthDraftCommand.class, MonthReconcileCommand.class, MonthCloseCommand.class,
    MonthReviseCommand.class})
final class MonthCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: status, draft, reconcile, close, revise");
    }
}
