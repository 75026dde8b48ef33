package id.sidik.app.cli;

import id.sidik.operations.PlanWish;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** How far a plan may go. */
final class PlanScope {
    @Option(names = "--exact", description = "Also delete people and fingers that only the machine has.")
    private boolean exact;

    @Option(names = "--without-fingers", description = "Leave fingers alone.")
    private boolean withoutFingers;

    @Option(names = "--pin", paramLabel = "PIN", description = "Only these people; may be repeated.")
    private List<String> pins = List.of();

    PlanWish wish() {
        return new PlanWish(true, !withoutFingers, exact, Set.copyOf(pins));
    }
}
