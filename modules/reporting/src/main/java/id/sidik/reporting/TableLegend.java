package id.sidik.reporting;

import java.util.List;

/** What stands beside a twin, on a sheet of its own: which report it is, and what its codes mean. */
public record TableLegend(List<Line> lines) {
    public static final TableLegend NONE = new TableLegend(List.of());

    public TableLegend {
        lines = List.copyOf(lines);
    }

    /** @param word for example "Bulan" or "TL1" @param meaning for example "Oktober 2026" */
    public record Line(String word, String meaning) {}
}
