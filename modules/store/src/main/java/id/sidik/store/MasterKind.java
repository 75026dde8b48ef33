package id.sidik.store;

import id.sidik.store.SyncKind.Child;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of master row.
 *
 * @param key       SQL of its key on the road, of the row {@code t}; the triggers of the file write the same
 * @param stays     columns that stay on the laptop, with SQL for a row that is new here, blank where the table knows
 * @param also      SQL of what the centre itself reads of a row, beside the row
 * @param city      whether one row is for the whole city: what came with the program gives way to it
 * @param removal   what becomes of a row that is no more
 */
record MasterKind(String name, String table, String key, List<Child> children, Map<String, String> stays,
        Map<String, String> also, boolean city, Removal removal) {
    /** Punches and decisions keep pointing to people and machines that have gone. */
    enum Removal {
        DELETE, HIDE, KEEP
    }

    private static final String SERIAL = "(SELECT serial FROM machine WHERE id = t.machine)";

    static final List<MasterKind> ALL = List.of(plain("UNIT", "unit", "'UNIT'", Removal.KEEP),
            new MasterKind("MACHINE", "machine", "t.serial", List.of(),
                    Map.of("host", "''", "port", "4370", "comm_key", "0", "road", "'DISK'", "baud", "", "sealed_key",
                            "", "capability", ""),
                    Map.of(), false, Removal.HIDE),
            plain("EMPLOYEE", "employee", "t.id", Removal.KEEP).also(Map.of("number", "t.number")),
            plain("ALIAS", "pin_alias", "json_array(t.pin, coalesce(" + SERIAL + ", ''), t.from_at)", Removal.DELETE),
            plain("MEMBERSHIP", "membership", "json_array(" + SERIAL + ", t.employee)", Removal.DELETE),
            plain("GUEST", "guest", "json_array(" + SERIAL + ", t.pin, t.from_day)", Removal.DELETE).also(Map.of(
                    "machine", SERIAL, "pin", "t.pin", "number", "t.number", "from", "t.from_day", "until",
                    "t.until_day")),
            plain("PERSON_FINGER", "person_finger", "json_array(t.employee, t.finger, t.algorithm)", Removal.DELETE),
            plain("PATTERN", "pattern_assignment", "json_array(coalesce(t.employee, ''), coalesce(t.from_day, ''))",
                    Removal.DELETE),
            city("HOLIDAY", "holiday", "t.day", Removal.DELETE), city("RAMADAN", "ramadan", "t.year", Removal.DELETE),
            city("REGULATION", "regulation", "json_array(t.id, t.version)", Removal.KEEP),
            new MasterKind("PROFILE", "profile", "t.id", List.of(new Child("profile_value", "profile")), Map.of(),
                    Map.of(), false, Removal.DELETE),
            plain("PROFILE_CHOICE", "profile_choice", SERIAL, Removal.DELETE),
            plain("PROFILE_EXCEPTION", "profile_exception", "json_array(" + SERIAL + ", t.key)", Removal.DELETE),
            plain("OFFICIAL", "official", "t.id", Removal.DELETE),
            plain("PAGE_SETTING", "page_setting", "t.key", Removal.DELETE));

    private static MasterKind plain(String name, String table, String key, Removal removal) {
        return new MasterKind(name, table, key, List.of(), Map.of(), Map.of(), false, removal);
    }

    private static MasterKind city(String name, String table, String key, Removal removal) {
        return new MasterKind(name, table, key, List.of(), Map.of(), Map.of(), true, removal);
    }

    private MasterKind also(Map<String, String> told) {
        return new MasterKind(name, table, key, children, stays, new java.util.TreeMap<>(told), city, removal);
    }

    static Optional<MasterKind> of(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** SQL that finds the row {@code t} that {@code :key} names, by an index where there may be many. */
    String find() {
        return switch (table) {
            case "pin_alias" -> "t.pin = " + part(0) + " AND " + key + " = :key";
            case "person_finger" -> "t.employee = " + part(0) + " AND " + key + " = :key";
            case "membership" -> "t.employee = " + part(1) + " AND " + key + " = :key";
            default -> key + " = :key";
        };
    }

    private static String part(int place) {
        return "CASE WHEN json_valid(:key) THEN json_extract(:key, '$[" + place + "]') END";
    }

    /** The serial of a machine is for ever. */
    Set<String> fixed() {
        return table.equals("machine") ? Set.of("serial") : Set.of();
    }
}
