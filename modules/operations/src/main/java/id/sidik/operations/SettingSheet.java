package id.sidik.operations;

import id.sidik.operations.SettingRow.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The settings of one machine beside its profile.
 *
 * @param readAt  when the machine was read last
 * @param profile name of the profile that holds for it
 */
public record SettingSheet(Optional<Instant> readAt, Optional<String> profile, List<SettingRow> rows) {
    public SettingSheet {
        rows = List.copyOf(rows);
    }

    public List<SettingRow> in(State state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    /** What applying the profile would write: different, and ours to write. */
    public List<SettingRow> plan() {
        return rows.stream().filter(row -> row.state() == State.DIFFERENT && row.writable()).toList();
    }
}
