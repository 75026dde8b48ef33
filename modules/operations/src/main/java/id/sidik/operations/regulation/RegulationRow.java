package id.sidik.operations.regulation;

import java.util.List;

/** A regulation to choose. @param id "nat-2023" @param label as printed, "nat-2023/1" @param patterns "5D", "6D" … */
public record RegulationRow(String id, String label, String title, List<String> patterns) {
    public RegulationRow {
        patterns = List.copyOf(patterns);
    }
}
