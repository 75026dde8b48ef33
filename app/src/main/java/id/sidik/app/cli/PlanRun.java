package id.sidik.app.cli;

import id.sidik.operations.MachinePlan;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import picocli.CommandLine.Option;

/** How a command goes about a plan: it shows it, and does it only when told so. */
final class PlanRun {
    @Option(names = "--yes", description = "Do it. Without this the plan is only shown (exit code 6 when there is something to do).")
    private boolean yes;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why, for the journal.")
    private String reason = "";

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    boolean json() {
        return json;
    }

    String reason() {
        return reason;
    }

    /** @param deed makes the job that does the plan, given the reason */
    int close(SidikCommand root, MachinePlan plan, Job<Ledger> deed) throws InterruptedException {
        if (yes) return root.speech().close(deed.run(new ConsoleProgress(root.texts(), root.progress())), json);
        Exit exit = plan.empty() ? Exit.DONE : Exit.DIFFERENT;
        PlanSpeech words = new PlanSpeech(root.speech());
        if (json) root.speech().json(words.data(plan, exit));
        else {
            words.say(plan);
            if (!plan.empty()) root.speech().say("plan.onlyShown");
        }
        return exit.code();
    }
}
