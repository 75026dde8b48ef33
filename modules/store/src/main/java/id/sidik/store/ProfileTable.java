package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.MachineProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How machines are to be set: profiles, which machine has which, and what one machine has otherwise. */
public final class ProfileTable {
    private static final String VALUES = """
            SELECT key, value FROM profile_value WHERE profile = :profile ORDER BY key
            """;

    private static final String SAVE = """
            INSERT INTO profile (id, name) VALUES (:id, :name) ON CONFLICT (id) DO UPDATE SET name = excluded.name
            """;

    private static final String ADD_VALUE = """
            INSERT INTO profile_value (profile, key, value) VALUES (:profile, :key, :value)
            """;

    private static final String CHOOSE = """
            INSERT INTO profile_choice (machine, profile)
            SELECT id, :profile FROM machine WHERE serial = :serial
            ON CONFLICT (machine) DO UPDATE SET profile = excluded.profile
            """;

    private static final String CHOSEN = """
            SELECT profile FROM profile_choice JOIN machine ON machine.id = machine WHERE serial = :serial
            """;

    private static final String EXCEPTIONS = """
            SELECT key, value FROM profile_exception JOIN machine ON machine.id = machine
            WHERE serial = :serial ORDER BY key
            """;

    private static final String FORGET_EXCEPTIONS = """
            DELETE FROM profile_exception WHERE machine = (SELECT id FROM machine WHERE serial = :serial)
            """;

    private static final String ADD_EXCEPTION = """
            INSERT INTO profile_exception (machine, key, value)
            SELECT id, :key, :value FROM machine WHERE serial = :serial
            """;

    private final Handle handle;

    ProfileTable(Handle handle) {
        this.handle = handle;
    }

    /** By name. */
    public List<MachineProfile> list() {
        return handle.createQuery("SELECT id, name FROM profile ORDER BY lower(name), id")
                .map((row, context) -> profile(row.getString("id"), row.getString("name"))).list();
    }

    private MachineProfile profile(String id, String name) {
        Map<String, String> values = new LinkedHashMap<>();
        handle.createQuery(VALUES).bind("profile", id).map((row, context) -> List.of(row.getString("key"),
                row.getString("value"))).forEach(pair -> values.put(pair.getFirst(), pair.getLast()));
        return new MachineProfile(id, name, values);
    }

    /** Adds the profile or replaces it as a whole. */
    public void save(MachineProfile profile) {
        handle.createUpdate(SAVE).bind("id", profile.id()).bind("name", profile.name()).execute();
        forgetValues(profile.id());
        profile.values().forEach((key, value) -> handle.createUpdate(ADD_VALUE).bind("profile", profile.id())
                .bind("key", key).bind("value", value).execute());
    }

    private void forgetValues(String id) {
        handle.createUpdate("DELETE FROM profile_value WHERE profile = :id").bind("id", id).execute();
    }

    /** Machines that had it have none. */
    public void remove(String id) {
        handle.createUpdate("DELETE FROM profile_choice WHERE profile = :id").bind("id", id).execute();
        forgetValues(id);
        handle.createUpdate("DELETE FROM profile WHERE id = :id").bind("id", id).execute();
    }

    public void choose(MachineId machine, String profile) {
        handle.createUpdate(CHOOSE).bind("serial", machine.serial()).bind("profile", profile).execute();
    }

    /** The id of the profile that was chosen for this machine. */
    public Optional<String> chosen(MachineId machine) {
        return handle.createQuery(CHOSEN).bind("serial", machine.serial()).mapTo(String.class).findOne();
    }

    /** Plain texts by key; without a text the key stays as the machine has it. */
    public Map<String, Optional<String>> exceptions(MachineId machine) {
        Map<String, Optional<String>> found = new LinkedHashMap<>();
        handle.createQuery(EXCEPTIONS).bind("serial", machine.serial())
                .map((row, context) -> Map.entry(row.getString("key"), Optional.ofNullable(row.getString("value"))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    public void replaceExceptions(MachineId machine, Map<String, Optional<String>> exceptions) {
        handle.createUpdate(FORGET_EXCEPTIONS).bind("serial", machine.serial()).execute();
        exceptions.forEach((key, value) -> handle.createUpdate(ADD_EXCEPTION).bind("serial", machine.serial())
                .bind("key", key).bind("value", value.orElse(null)).execute());
    }
}
