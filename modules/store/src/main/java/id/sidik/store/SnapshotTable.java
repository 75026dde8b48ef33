package id.sidik.store;

import id.sidik.domain.MachineId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Backups of machines. What names people is sealed. Fails as {@link TemplateVault} does. */
public final class SnapshotTable {
    private static final String COLUMNS = """
            s.id, m.serial, s.at_ms, s.by_whom, s.occasion, s.reason, s.algorithm, s.record_size, s.users, s.fingers,
            s.verified
            """;

    private static final String ADD = """
            INSERT INTO snapshot (id, machine, at_ms, by_whom, occasion, reason, algorithm, record_size, users, fingers,
                                  verified, sealed_users, sealed_options)
            VALUES (:id, (SELECT id FROM machine WHERE serial = :serial), :at, :by, :occasion, :reason, :algorithm,
                    :recordSize, :users, :fingers, :verified, :sealedUsers, :sealedOptions)
            """;

    private static final String ADD_FINGER = """
            INSERT INTO snapshot_finger (snapshot, template) VALUES (:snapshot, :template) ON CONFLICT DO NOTHING
            """;

    private static final String LIST = """
            SELECT %s FROM snapshot s JOIN machine m ON m.id = s.machine
            WHERE m.serial = :serial ORDER BY s.at_ms DESC, s.id DESC LIMIT :most
            """.formatted(COLUMNS);

    private static final String FIND = """
            SELECT %s FROM snapshot s JOIN machine m ON m.id = s.machine WHERE s.id = :id
            """.formatted(COLUMNS);

    private static final String FINGERS = """
            SELECT %s FROM snapshot_finger sf JOIN finger f ON f.id = sf.template JOIN machine m ON m.id = f.machine
            WHERE sf.snapshot = :id ORDER BY length(f.pin), f.pin, f.finger
            """.formatted(FingerTable.COLUMNS);

    private static final String USERS = """
            SELECT sealed_users FROM snapshot WHERE id = :id
            """;

    private static final String OPTIONS = """
            SELECT sealed_options FROM snapshot WHERE id = :id
            """;

    private final Handle handle;
    private final TemplateVault vault;

    SnapshotTable(Handle handle, TemplateVault vault) {
        this.handle = handle;
        this.vault = vault;
    }

    /**
     * @param users   the user records one after the other, as the machine keeps them
     * @param options {@code key=value} lines
     */
    public void add(Snapshot snapshot, byte[] users, String options, List<KeptFinger> fingers) {
        String id = snapshot.id().toString();
        handle.createUpdate(ADD).bind("id", id).bind("serial", snapshot.machine().serial())
                .bind("at", snapshot.at().toEpochMilli()).bind("by", snapshot.by())
                .bind("occasion", snapshot.occasion()).bind("reason", snapshot.reason())
                .bind("algorithm", snapshot.algorithm()).bind("recordSize", snapshot.recordSize())
                .bind("users", snapshot.users()).bind("fingers", snapshot.fingers())
                .bind("verified", snapshot.verified()).bind("sealedUsers", vault.seal(users, "users " + id))
                .bind("sealedOptions", vault.seal(options.getBytes(StandardCharsets.UTF_8), "options " + id)).execute();
        if (fingers.isEmpty()) return;
        try (PreparedBatch batch = handle.prepareBatch(ADD_FINGER)) {
            for (KeptFinger finger : fingers) batch.bind("snapshot", id).bind("template", finger.id()).add();
            batch.execute();
        }
    }

    /** Newest first. */
    public List<Snapshot> list(MachineId machine, int most) {
        return handle.createQuery(LIST).bind("serial", machine.serial()).bind("most", most).map(SnapshotTable::snapshot)
                .list();
    }

    public Optional<Snapshot> latest(MachineId machine) {
        return list(machine, 1).stream().findFirst();
    }

    public Optional<Snapshot> find(UUID id) {
        return handle.createQuery(FIND).bind("id", id.toString()).map(SnapshotTable::snapshot).findOne();
    }

    /** The user records as the machine kept them. */
    public byte[] users(Snapshot snapshot) {
        return opened(USERS, "users ", snapshot);
    }

    /** {@code key=value} lines. */
    public String options(Snapshot snapshot) {
        return new String(opened(OPTIONS, "options ", snapshot), StandardCharsets.UTF_8);
    }

    private byte[] opened(String question, String kind, Snapshot snapshot) {
        byte[] sealed = handle.createQuery(question).bind("id", snapshot.id().toString()).mapTo(byte[].class).one();
        return vault.open(sealed, kind + snapshot.id());
    }

    public List<KeptFinger> fingers(Snapshot snapshot) {
        return handle.createQuery(FINGERS).bind("id", snapshot.id().toString()).map(FingerTable::finger).list();
    }

    private static Snapshot snapshot(ResultSet row, StatementContext context) throws SQLException {
        return new Snapshot(UUID.fromString(row.getString("id")), new MachineId(row.getString("serial")),
                Columns.instant(row, "at_ms"), row.getString("by_whom"), row.getString("occasion"),
                row.getString("reason"), row.getInt("algorithm"), row.getInt("record_size"), row.getInt("users"),
                row.getInt("fingers"), row.getBoolean("verified"));
    }
}
