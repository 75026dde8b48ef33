package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/**
 * Another key for this store: that of the unit, in place of the one that a fresh store made for itself. What may change
 * is sealed again; facts never change, so a store with facts under its own key keeps that key.
 */
final class UnitKeyChange {
    private static final String FINGERS = """
            SELECT m.serial, f.pin, f.finger, f.algorithm, f.sealed FROM finger f JOIN machine m ON m.id = f.machine
            """;

    private final Handle handle;
    private final TemplateVault vault;

    UnitKeyChange(Handle handle, TemplateVault vault) {
        this.handle = handle;
        this.vault = vault;
    }

    /** @return false when the key stays as it is and another was wanted */
    boolean to(byte[] key) {
        if (key.length != UnitKey.SIZE) throw new IllegalArgumentException("a key of " + key.length + " bytes");
        Seal other = new Seal(key);
        if (vault.isShownBy(other)) return true;
        Seal own = vault.current();
        if (sealedByOwn(own)) return false;
        reseal("machine", "sealed_key", "serial", "communication key ", own, other);
        reseal("provision", "sealed_key", "serial", "communication key ", own, other);
        new SettingTable(handle).all().forEach((name, value) -> {
            if (!name.startsWith(SecretTable.PREFIX)) return;
            String belongsTo = SecretTable.belongsTo(name.substring(SecretTable.PREFIX.length()));
            byte[] plain = own.open(java.util.HexFormat.of().parseHex(value), belongsTo);
            new SettingTable(handle).put(name, java.util.HexFormat.of().formatHex(other.close(plain, belongsTo)));
        });
        vault.change(key, other);
        return true;
    }

    private void reseal(String table, String column, String key, String belongsTo, Seal own, Seal other) {
        handle.createQuery("SELECT " + key + " AS name, " + column + " AS sealed FROM " + table + " WHERE " + column
                + " IS NOT NULL").map((row, context) -> {
                    String whose = belongsTo + row.getString("name");
                    byte[] fresh = other.close(own.open(row.getBytes("sealed"), whose), whose);
                    return new Object[]{row.getString("name"), fresh};
                }).list().forEach(row -> handle.createUpdate("UPDATE " + table + " SET " + column + " = :fresh WHERE "
                        + key + " = :name").bind("fresh", (byte[]) row[1]).bind("name", (String) row[0]).execute());
    }

    private boolean sealedByOwn(Seal own) {
        Predicate<Sealed> opens = sealed -> opens(own, sealed);
        return any("SELECT 'document ' || sha AS belongs, sealed FROM document", opens)
                || any("SELECT 'users ' || id AS belongs, sealed_users AS sealed FROM snapshot", opens)
                || anyFinger(opens);
    }

    private record Sealed(String belongsTo, byte[] bytes) {}

    private static boolean opens(Seal own, Sealed sealed) {
        try {
            own.open(sealed.bytes(), sealed.belongsTo());
            return true;
        } catch (StoreException ofAnotherKey) {
            return false;
        }
    }

    private boolean any(String question, Predicate<Sealed> opens) {
        try (Query query = handle.createQuery(question);
                ResultIterator<Sealed> each = query.map((row, context) -> new Sealed(row.getString("belongs"), row
                        .getBytes("sealed"))).iterator()) {
            return found(each, opens);
        }
    }

    private boolean anyFinger(Predicate<Sealed> opens) {
        try (Query query = handle.createQuery(FINGERS);
                ResultIterator<Sealed> each = query.map((row, context) -> new Sealed(KeptFinger.belongsTo(
                        new MachineId(row.getString("serial")), new Pin(row.getString("pin")), row.getInt("finger"),
                        row.getInt("algorithm")), row.getBytes("sealed"))).iterator()) {
            return found(each, opens);
        }
    }

    private static boolean found(ResultIterator<Sealed> each, Predicate<Sealed> opens) {
        while (each.hasNext()) if (opens.test(each.next())) return true;
        return false;
    }
}
