package id.sidik.operations;

import id.sidik.operations.ProvisionRow.Setting;
import id.sidik.operations.ProvisionRow.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the machines of one unit are.
 *
 * @param unit    as the table names it; blank for machines of which it names none
 * @param done    set up, their settings proved or none asked for
 * @param look    set up, with settings that should be looked at
 * @param failed  tried, and not set up
 * @param waiting not tried yet
 */
public record ProvisionUnit(String unit, int machines, int done, int look, int failed, int waiting) {
    /** In the order of the table. */
    static List<ProvisionUnit> of(List<ProvisionRow> board) {
        Map<String, List<ProvisionRow>> byUnit = new LinkedHashMap<>();
        for (ProvisionRow row : board)
            byUnit.computeIfAbsent(row.unit().strip(), fresh -> new ArrayList<>()).add(row);
        List<ProvisionUnit> units = new ArrayList<>();
        byUnit.forEach((unit, rows) -> units.add(of(unit, rows)));
        return units;
    }

    private static ProvisionUnit of(String unit, List<ProvisionRow> rows) {
        int waiting = (int) rows.stream().filter(row -> row.state() == State.WAITING).count();
        int set = (int) rows.stream().filter(row -> !row.open()).count();
        int look = (int) rows.stream().filter(row -> !row.open() && (row.setting() == Setting.LOOK || row
                .setting() == Setting.FAILED)).count();
        return new ProvisionUnit(unit, rows.size(), set - look, look, rows.size() - set - waiting, waiting);
    }

    /** Whether nothing is left to do there. */
    public boolean whole() {
        return done == machines;
    }
}
