package id.sidik.intake.phone;

import id.sidik.intake.RowFault;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a file holds, row by row. Nothing has been taken yet, and every row that is not blank is here.
 *
 * @param faults of the file as a whole; with any of them no row was read
 */
public record PhonePreview(List<Row> rows, List<RowFault> faults) {
    /**
     * @param records  one, or two when the row has two times; none with faults
     * @param repeated the earlier row that tells all the same records
     */
    public record Row(int number, List<PhoneRecord> records, List<RowFault> faults, Optional<Integer> repeated) {
        public Row {
            records = List.copyOf(records);
            faults = List.copyOf(faults);
        }
    }

    public PhonePreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Every person and moment once, as the first row has it. */
    public List<PhoneRecord> records() {
        Set<List<Object>> seen = new HashSet<>();
        return rows.stream().flatMap(row -> row.records().stream())
                .filter(each -> seen.add(List.of(each.person(), each.at()))).toList();
    }

    /** All that is wrong, in the order of the file. */
    public List<RowFault> allFaults() {
        return Stream.concat(faults.stream(), rows.stream().flatMap(row -> row.faults().stream()))
                .toList();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return rows.size() + " rows, " + allFaults().size() + " faults";
    }
}
