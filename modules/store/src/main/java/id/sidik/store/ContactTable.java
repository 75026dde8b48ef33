package id.sidik.store;

import id.sidik.domain.MachineId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Every contact with a machine, append-only. */
public final class ContactTable {
    private static final String ADD = """
            INSERT INTO contact (id, machine, at_ms, result, code, clock_offset_ms, round_trip_ms, machine_count, read,
                                 fresh, known, quarantined, unknown_pins, archive, machine_room)
            VALUES (:id, (SELECT id FROM machine WHERE serial = :serial), :at, :result, :code, :clockOffset, :roundTrip,
                    :machineCount, :read, :fresh, :known, :quarantined, :unknownPins, :archive, :room)
            ON CONFLICT (id) DO NOTHING
            """;

    private static final String COLUMNS = """
            SELECT c.id, m.serial, c.at_ms, c.result, c.code, c.clock_offset_ms, c.round_trip_ms, c.machine_count, c.read,
                   c.fresh, c.known, c.quarantined, c.unknown_pins, c.archive, c.machine_room
            """;

    private static final String LATEST = COLUMNS
            + """
                    FROM machine m
                    JOIN contact c ON c.id = (SELECT id FROM contact WHERE machine = m.id ORDER BY at_ms DESC, id DESC LIMIT 1)
                    """;

    private static final String HISTORY = COLUMNS
            + """
                    FROM machine m JOIN contact c ON c.machine = m.id
                    WHERE m.serial = :serial ORDER BY c.at_ms DESC, c.id DESC LIMIT :limit
                    """;

    private static final String OFFSET = """
            SELECT c.clock_offset_ms FROM contact c JOIN machine m ON m.id = c.machine
            WHERE m.serial = :serial AND c.at_ms = :at AND c.clock_offset_ms IS NOT NULL
            """;

    private final Handle handle;

    ContactTable(Handle handle) {
        this.handle = handle;
    }

    /** Safe to repeat: a contact already kept is left alone. The machine was saved before. */
    public void add(Contact contact) {
        handle.createUpdate(ADD).bind("id", contact.id().toString()).bind("serial", contact.machine().serial())
                .bind("at", contact.at().toEpochMilli()).bind("result", contact.result().name())
                .bind("code", contact.code()).bind("clockOffset", Columns.orNull(contact.clockOffsetMillis()))
                .bind("roundTrip", Columns.orNull(contact.roundTripMillis()))
                .bind("machineCount", Columns.orNull(contact.machineCount())).bind("read", contact.read())
                .bind("fresh", contact.fresh()).bind("known", contact.known())
                .bind("quarantined", contact.quarantined()).bind("unknownPins", contact.unknownPins())
                .bind("archive", Columns.orNull(contact.archiveSha()))
                .bind("room", Columns.orNull(contact.machineRoom())).execute();
    }

    /**
     * How far the machine's clock was off, machine minus laptop in milliseconds, in the contact that brought what was
     * received at this instant.
     */
    public OptionalLong clockOffset(MachineId machine, Instant receivedAt) {
        return handle.createQuery(OFFSET).bind("serial", machine.serial()).bind("at", receivedAt.toEpochMilli())
                .mapTo(Long.class).findFirst().map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** The last contact of every machine that had one. */
    public Map<MachineId, Contact> latest() {
        return handle.createQuery(LATEST).map(ContactTable::contact)
                .collect(Collectors.toUnmodifiableMap(Contact::machine, Function.identity()));
    }

    /** Newest first. @param limit at most so many, 0 or more */
    public List<Contact> history(MachineId machine, int limit) {
        return handle.createQuery(HISTORY).bind("serial", machine.serial()).bind("limit", limit)
                .map(ContactTable::contact).list();
    }

    private static Contact contact(ResultSet row, StatementContext context) throws SQLException {
        return new Contact(UUID.fromString(row.getString("id")), new MachineId(row.getString("serial")),
                Columns.instant(row, "at_ms"), Contact.Result.valueOf(row.getString("result")), row.getString("code"),
                Columns.optionalLong(row, "clock_offset_ms"), Columns.optionalLong(row, "round_trip_ms"),
                Columns.optionalLong(row, "machine_count"), row.getLong("read"), row.getLong("fresh"),
                row.getLong("known"), row.getLong("quarantined"), row.getLong("unknown_pins"),
                Optional.ofNullable(row.getString("archive")), Columns.optionalLong(row, "machine_room"));
    }
}
