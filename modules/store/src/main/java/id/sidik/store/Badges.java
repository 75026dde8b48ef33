package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The numbers that stand for a PIN on a machine within one transaction; made when first seen. */
final class Badges {
    private static final String MACHINE = """
            SELECT id FROM machine WHERE serial = ?
            """;

    private static final String OF_MACHINE = """
            SELECT pin, id FROM badge WHERE machine = ?
            """;

    private static final String ADD = """
            INSERT INTO badge (machine, pin) VALUES (?, ?) RETURNING id
            """;

    private record OfMachine(long machine, Map<Pin, Long> byPin) {}

    private final Connection connection;
    private final Map<MachineId, OfMachine> known = new HashMap<>();

    Badges(Connection connection) {
        this.connection = connection;
    }

    long of(MachineId machine, Pin pin) throws SQLException {
        OfMachine badges = known.get(machine);
        if (badges == null) {
            badges = load(machine);
            known.put(machine, badges);
        }
        Long badge = badges.byPin.get(pin);
        if (badge == null) {
            badge = add(badges.machine, pin);
            badges.byPin.put(pin, badge);
        }
        return badge;
    }

    private OfMachine load(MachineId machine) throws SQLException {
        long key = machineKey(machine);
        Map<Pin, Long> byPin = new HashMap<>();
        try (PreparedStatement find = connection.prepareStatement(OF_MACHINE)) {
            find.setLong(1, key);
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) byPin.put(new Pin(row.getString(1)), row.getLong(2));
            }
        }
        return new OfMachine(key, byPin);
    }

    private long machineKey(MachineId machine) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(MACHINE)) {
            find.setString(1, machine.serial());
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) throw new StoreException(StoreException.Code.REFUSED, "unknown machine " + machine);
                return row.getLong(1);
            }
        }
    }

    private long add(long machine, Pin pin) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setLong(1, machine);
            add.setString(2, pin.text());
            try (ResultSet row = add.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
