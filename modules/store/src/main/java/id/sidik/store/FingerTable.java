package id.sidik.store;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Fingerprint templates, sealed, and which of them stand for a person. Fails as {@link TemplateVault} does. */
public final class FingerTable {
    static final String COLUMNS = """
            f.id, m.serial, f.pin, f.finger, f.flag, f.algorithm, f.size, f.mark, f.origin, f.taken_ms, f.taken_by
            """;

    private static final String FIND = """
            SELECT %s FROM finger f JOIN machine m ON m.id = f.machine
            WHERE m.serial = :serial AND f.pin = :pin AND f.finger = :finger AND f.algorithm = :algorithm
                  AND f.flag = :flag AND f.mark = :mark
            """.formatted(COLUMNS);

    private static final String ADD = """
            INSERT INTO finger (machine, pin, finger, flag, algorithm, size, mark, origin, taken_ms, taken_by, sealed)
            VALUES ((SELECT id FROM machine WHERE serial = :serial), :pin, :finger, :flag, :algorithm, :size, :mark,
                    :origin, :at, :by, :sealed)
            """;

    private static final String OPEN = """
            SELECT sealed FROM finger WHERE id = :id
            """;

    private static final String ASSIGN = """
            INSERT INTO person_finger (employee, finger, algorithm, template)
            VALUES (:employee, :finger, :algorithm, :template)
            ON CONFLICT (employee, finger, algorithm) DO UPDATE SET template = excluded.template
            """;

    private static final String RELEASE = """
            DELETE FROM person_finger WHERE employee = :employee AND finger = :finger
            """;

    private static final String STOCK = """
            SELECT p.employee, %s
            FROM person_finger p JOIN finger f ON f.id = p.template JOIN machine m ON m.id = f.machine
            ORDER BY p.employee, p.finger, p.algorithm
            """.formatted(COLUMNS);

    private final Handle handle;
    private final TemplateVault vault;

    FingerTable(Handle handle, TemplateVault vault) {
        this.handle = handle;
        this.vault = vault;
    }

    /** Keeps a template; the same one of the same finger again is left as it is. */
    public KeptFinger keep(NewFinger taken) {
        String mark = mark(taken.template());
        Optional<KeptFinger> known = find(taken, mark);
        if (known.isPresent()) return known.get();
        byte[] sealed = vault.seal(taken.template(),
                KeptFinger.belongsTo(taken.machine(), taken.pin(), taken.finger(), taken.algorithm()));
        handle.createUpdate(ADD).bind("serial", taken.machine().serial()).bind("pin", taken.pin().text())
                .bind("finger", taken.finger()).bind("flag", taken.flag()).bind("algorithm", taken.algorithm())
                .bind("size", taken.template().length).bind("mark", mark).bind("origin", taken.origin().name())
                .bind("at", taken.at().toEpochMilli()).bind("by", taken.by()).bind("sealed", sealed).execute();
        return find(taken, mark).orElseThrow();
    }

    /** Whether this template of this finger is kept already. */
    public boolean has(NewFinger taken) {
        return find(taken, mark(taken.template())).isPresent();
    }

    private Optional<KeptFinger> find(NewFinger taken, String mark) {
        return handle.createQuery(FIND).bind("serial", taken.machine().serial()).bind("pin", taken.pin().text())
                .bind("finger", taken.finger()).bind("algorithm", taken.algorithm()).bind("flag", taken.flag())
                .bind("mark", mark).map(FingerTable::finger).findOne();
    }

    /** The template's bytes. */
    public byte[] open(KeptFinger kept) {
        byte[] sealed = handle.createQuery(OPEN).bind("id", kept.id()).mapTo(byte[].class).one();
        return vault.open(sealed, kept.belongsTo());
    }

    /**
     * Equal for equal templates, 64 hex digits; tells nothing without the unit's key. Zeros at the end do not count,
     * because some firmware adds them (protocol section 8.2).
     */
    public String mark(byte[] template) {
        int end = template.length;
        while (end > 0 && template[end - 1] == 0) end--;
        return vault.mark(Arrays.copyOf(template, end));
    }

    /** From now on this template is that finger of the person; another one of the same algorithm gives way. */
    public void assign(EmployeeId employee, KeptFinger kept) {
        handle.createUpdate(ASSIGN).bind("employee", employee.value()).bind("finger", kept.finger())
                .bind("algorithm", kept.algorithm()).bind("template", kept.id()).execute();
    }

    /** The finger no longer stands for the person, in no algorithm. Backups keep what they hold. */
    public void release(EmployeeId employee, int finger) {
        handle.createUpdate(RELEASE).bind("employee", employee.value()).bind("finger", finger).execute();
    }

    /** The fingers of all people, by person, finger and algorithm. */
    public List<PersonFinger> stock() {
        return handle.createQuery(STOCK).map((row, context) -> new PersonFinger(
                new EmployeeId(row.getString("employee")), finger(row, context))).list();
    }

    static KeptFinger finger(ResultSet row, StatementContext context) throws SQLException {
        return new KeptFinger(row.getLong("id"), new MachineId(row.getString("serial")), new Pin(row.getString("pin")),
                row.getInt("finger"), row.getInt("flag"), row.getInt("algorithm"), row.getInt("size"),
                row.getString("mark"), FingerOrigin.valueOf(row.getString("origin")), Columns.instant(row, "taken_ms"),
                row.getString("taken_by"));
    }
}
