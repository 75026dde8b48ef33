package id.sidik.operations;

import java.util.List;

/**
 * What a scan has found.
 *
 * @param rows   in the order of their addresses
 * @param ranges what was looked through
 * @param looked addresses that were settled, of {@code total}
 * @param whole  false when it was stopped before the end
 */
public record ScanReport(List<ScanRow> rows, List<String> ranges, int looked, int total, boolean whole) {
    public ScanReport {
        rows = List.copyOf(rows);
        ranges = List.copyOf(ranges);
    }
}
