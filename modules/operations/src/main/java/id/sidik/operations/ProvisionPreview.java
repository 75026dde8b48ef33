package id.sidik.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a table of machines would bring onto the board, before anything is kept. */
public record ProvisionPreview(Path file, List<Row> rows) {
    /**
     * One row of the file.
     *
     * @param number  as the spreadsheet counts it, from 1
     * @param machine empty when the row cannot be taken
     */
    public record Row(int number, Optional<ProvisionRow> machine, List<Remark> remarks) {
        public Row {
            remarks = List.copyOf(remarks);
        }
    }

    /** Something about one cell. @param column "A", "B" … @param key of the texts */
    public record Remark(String column, String key, List<String> arguments) {
        public Remark {
            arguments = List.copyOf(arguments);
        }
    }

    public ProvisionPreview {
        rows = List.copyOf(rows);
    }

    public List<ProvisionRow> machines() {
        return rows.stream().flatMap(row -> row.machine().stream()).toList();
    }

    public long rejected() {
        return rows.stream().filter(row -> row.machine().isEmpty()).count();
    }
}
