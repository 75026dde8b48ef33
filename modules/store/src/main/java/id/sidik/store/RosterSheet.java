package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One edit, paste or file of a roster. @param origin GRID, PASTE, or the file's name */
public record RosterSheet(UUID id, String origin, List<Cell> cells, Authorship author) {
    /** @param code of a shift, OFF, or blank when an entry is taken back */
    public record Cell(EmployeeId employee, LocalDate day, String code) {}

    public RosterSheet {
        cells = List.copyOf(cells);
    }
}
