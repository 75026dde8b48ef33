package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * People of other units on machines of this one. Only the unit that owns a machine says who its PINs are; the centre
 * shows a guest's punches to the guest's own unit and to nobody else.
 */
public final class GuestTable {
    private static final String SAVE = """
            INSERT INTO guest (machine, pin, number, from_day, until_day)
            VALUES ((SELECT id FROM machine WHERE serial = :serial), :pin, :number, :from, :until)
            ON CONFLICT (machine, pin, from_day) DO UPDATE SET number = excluded.number, until_day = excluded.until_day
            """;

    private static final String REMOVE = """
            DELETE FROM guest
            WHERE machine = (SELECT id FROM machine WHERE serial = :serial) AND pin = :pin AND from_day = :from
            """;

    private static final String LIST = """
            SELECT m.serial, g.pin, g.number, g.from_day, g.until_day FROM guest g JOIN machine m ON m.id = g.machine
            ORDER BY m.serial, length(g.pin), g.pin, g.from_day
            """;

    private final Handle handle;

    GuestTable(Handle handle) {
        this.handle = handle;
    }

    /** Adds the guest; the same PIN of the same machine from the same day is the one who was saved last. */
    public void save(Guest guest) {
        handle.createUpdate(SAVE).bind("serial", guest.machine().serial()).bind("pin", guest.pin().text())
                .bind("number", guest.number().strip()).bind("from", guest.from().toString())
                .bind("until", Columns.orNull(guest.until())).execute();
    }

    /** Takes back what was entered by mistake; a guest who has gone is saved with the last day instead. */
    public void remove(Guest guest) {
        handle.createUpdate(REMOVE).bind("serial", guest.machine().serial()).bind("pin", guest.pin().text())
                .bind("from", guest.from().toString()).execute();
    }

    /** By machine and PIN. */
    public List<Guest> list() {
        return handle.createQuery(LIST).map((row, context) -> new Guest(new MachineId(row.getString("serial")),
                new Pin(row.getString("pin")), row.getString("number"), Columns.day(row, "from_day"),
                Columns.optionalDay(row, "until_day"))).list();
    }
}
