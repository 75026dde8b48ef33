package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is believed of a machine's language although only one source says it, or nobody can know it beforehand. Each
 * statement can be switched per machine until a real one has shown which holds.
 */
public final class AssumptionDesk {
    private static final List<AssumptionPart> PARTS = List.of(new AccessAssumptions(), new EventAssumptions(),
            new PeopleAssumptions(), new RoadAssumptions(), new PlainAssumptions());

    private final Records records;

    AssumptionDesk(Records records) {
        this.records = records;
    }

    /** Those that concern this machine, by topic. Nothing is asked. */
    public List<AssumptionLine> lines(Machine machine) {
        return records.read(tables -> PARTS.stream().flatMap(part -> part.lines(tables, machine).stream()).toList());
    }

    /**
     * Believes something else from the next conversation on.
     *
     * @param choices by name
     * @throws TroubleException MES-520 for a name or a choice that there is none of; nothing is changed then
     */
    public void save(Machine machine, Map<String, String> choices) {
        records.transact(tables -> {
            choices.forEach((name, choice) -> choose(tables, machine, name, choice));
            return machine;
        });
    }

    private static void choose(Tables tables, Machine machine, String name, String choice) {
        for (AssumptionPart part : PARTS) {
            Optional<AssumptionLine> line = part.lines(tables, machine).stream()
                    .filter(each -> each.name().equals(name)).findFirst();
            if (line.isEmpty()) continue;
            if (!line.get().choices().contains(choice)) break;
            if (!line.get().chosen().equals(choice)) part.choose(tables, machine, name, choice);
            return;
        }
        throw new TroubleException(Trouble.of("MES-520", "trouble.assumption.unknown", name, choice));
    }

    /** Everything as it is documented. */
    public void reset(Machine machine) {
        records.transact(tables -> {
            for (AssumptionPart part : PARTS)
                for (AssumptionLine line : part.lines(tables, machine))
                    if (line.changed()) part.choose(tables, machine, line.name(), line.usual());
            return machine;
        });
    }
}
