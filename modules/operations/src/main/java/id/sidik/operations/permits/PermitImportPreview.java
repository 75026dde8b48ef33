package id.sidik.operations.permits;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a file of permits would do, row by row, before anything is written. */
public record PermitImportPreview(Path file, List<Row> rows) {
    /** What a row would do. */
    public enum Action {
        ADD, SAME, REJECT
    }

    /** Something about one cell. @param key of the texts @param arguments file, row and column first @param rejects whether the row cannot be taken */
    public record Remark(String key, List<String> arguments, boolean rejects) {
        public Remark {
            arguments = List.copyOf(arguments);
        }
    }

    /** One row. @param number as in the file @param name of the person, as in the file when not known @param wish empty when it cannot be read */
    public record Row(int number, Action action, String name, Optional<PermitWish> wish, List<Remark> remarks) {
        public Row {
            remarks = List.copyOf(remarks);
        }

        /** Names no person. */
        @Override
        public String toString() {
            return action + " row " + number;
        }
    }

    public PermitImportPreview {
        rows = List.copyOf(rows);
    }

    public long count(Action action) {
        return rows.stream().filter(row -> row.action() == action).count();
    }
}
