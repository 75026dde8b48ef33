package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.operations.work.Ledger;
import java.util.List;

/**
 * What came of pulling many machines.
 *
 * @param pulls  one for each machine, in the order asked for
 * @param ledger the sheet of all together
 */
public record PullSummary(List<MachinePull> pulls, Ledger ledger) {
    /** One machine of many. */
    public record MachinePull(MachineId machine, String name, PullState state, Ledger ledger) {}

    public PullSummary {
        pulls = List.copyOf(pulls);
    }

    /** The machines whose log is not whole, for another try. */
    public List<MachineId> failed() {
        return pulls.stream().filter(pull -> !pull.state().whole()).map(MachinePull::machine).toList();
    }
}
