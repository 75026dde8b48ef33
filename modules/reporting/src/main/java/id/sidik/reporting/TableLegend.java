package id.sidik.reporting;

import java.util.List;

/**
 * What stands beside a twin, on a sheet of its own: which report it is, and what its codes mean.
 *
 * @param seal the number and the hash, as the QR code of the page tells them; blank when there is none
 */
public record TableLegend(String seal, List<Line> lines) {
    public static final TableLegend NONE = new TableLegend("", List.of());

    public TableLegend {
        lines = List.copyOf(lines);
    }

    /** @param word for example "Bulan" or "TL1" @param meaning for example "Oktober 2026" */
    public record Line(String word, String meaning) {}
}
