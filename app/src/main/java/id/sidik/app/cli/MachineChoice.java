package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which machine a command speaks to. */
final class MachineChoice {
    @Option(names = "--machine", paramLabel = "ROAD|NAME|SERIAL", required = true, description = "The machine: HOST:PORT, soap:HOST:PORT, serial:DEVICE@BAUD#NUMBER, or its name or serial number in the list.")
    private String machine = "";

    @Option(names = "--comm-key", paramLabel = "N", description = "Communication key of the machine's menu (default: the one in the list, 0 for a new machine).")
    private Optional<Integer> commKey = Optional.empty();

    @Option(names = "--trace", paramLabel = "FILE", description = "Write the conversation into a file for support; keys, names and fingerprints are left out.")
    private Optional<Path> trace = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * The machine of the list; a new one at an address joins the list.
     *
     * @throws id.sidik.operations.work.TroubleException MES-102 for an unknown name, NET-2xx when nobody answers there
     */
    Machine resolve(Office office, Job.Progress progress) throws InterruptedException {
        int key = key();
        Optional<Machine> known = find(office);
        return known.isPresent() ? known.get() : office.machines().meet(machine, key).run(progress);
    }

    /** The machine of the list, with the key given here in place of its own; a wished trace begins. */
    Optional<Machine> find(Office office) {
        trace.ifPresent(office.traces()::begin);
        int key = key();
        return office.machines().find(machine).map(known -> commKey.isPresent() ? known.withCommKey(key) : known);
    }

    /** What was written: an address, a name or a serial number. */
    String place() {
        return machine;
    }

    /** The communication key given here, 0 for none. */
    int key() {
        int key = commKey.orElse(0);
        if (key < 0 || key > Machine.MAX_COMM_KEY)
            throw new ParameterException(spec.commandLine(), "--comm-key goes from 0 to " + Machine.MAX_COMM_KEY);
        return key;
    }
}
