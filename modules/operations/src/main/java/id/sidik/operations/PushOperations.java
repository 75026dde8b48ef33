package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.operations.PushTallies.Kind;
import id.sidik.protocol.RejectedLine;
import id.sidik.protocol.push.OperationRow;
import id.sidik.store.KeptOperation;
import id.sidik.store.PushTally;
import id.sidik.store.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lines of a machine's operation log that it reports, on their way to those that are read over the network. */
final class PushOperations {
    private static final int PARAMETERS = 4;

    private final MachineId machine;
    private final List<KeptOperation> lines = new ArrayList<>();

    PushOperations(MachineId machine) {
        this.machine = machine;
    }

    /** A line that cannot be kept is noted with its reason. */
    void take(OperationRow.Deed deed, PushTallies tallies) {
        int admin = number(deed.admin());
        List<Integer> parameters = new ArrayList<>(deed.objects().stream().limit(PARAMETERS)
                .map(PushOperations::number).toList());
        while (parameters.size() < PARAMETERS) parameters.add(0);
        if (deed.at().isEmpty()) tallies.note(Kind.OPERATION, RejectedLine.TIME_IMPOSSIBLE);
        else if (admin < 0 || parameters.stream().anyMatch(each -> each < 0))
            tallies.note(Kind.OPERATION, RejectedLine.NUMBER);
        else
            lines.add(new KeptOperation(machine, deed.at().get(), deed.code(), admin, 0, parameters));
    }

    /** A blank one is 0. @return less than 0 when it is no number that can be kept */
    private static int number(String text) {
        String digits = text.strip();
        if (digits.isEmpty()) return 0;
        if (!digits.matches("\\d{1,10}")) return -1;
        long value = Long.parseLong(digits);
        return value > Integer.MAX_VALUE ? -1 : (int) value;
    }

    void keep(Tables tables, Instant now, PushTallies tallies) {
        if (lines.isEmpty()) return;
        int fresh = tables.operations().add(lines, now);
        tallies.note(Kind.OPERATION, PushTally.FRESH, fresh);
        tallies.note(Kind.OPERATION, PushTally.KNOWN, lines.size() - fresh);
    }
}
