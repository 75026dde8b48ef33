package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.store.Tables;
import java.util.List;

/** The assumptions of one kind, where the store keeps what was chosen. */
interface AssumptionPart {
    List<AssumptionLine> lines(Tables tables, Machine machine);

    /** @param choice one of those of the line of this name */
    void choose(Tables tables, Machine machine, String name, String choice);
}
