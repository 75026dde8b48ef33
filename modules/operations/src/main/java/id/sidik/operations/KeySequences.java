package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How that which has no public layout is set with a machine's own keys. No source tells it for any model: a technician
 * writes it down once, and it stands at every machine of the model.
 */
public final class KeySequences {
    /** Section 11.6 of the protocol, and work codes, whose records are not documented. */
    public static final List<String> ITEMS = List.of("HOLIDAYS", "DAYLIGHT", "SHORTCUTS", "WORKCODES");
    /** Of one text, in characters. */
    public static final int LONGEST = 200;

    private static final String MODEL = "~DeviceName";

    private final Records records;

    KeySequences(Records records) {
        this.records = records;
    }

    /** As the machine names its model, blank when it was not read or says nothing. */
    public String model(MachineId machine) {
        return records.read(tables -> model(tables, machine));
    }

    /** What was written down for the machine's model, by item. */
    public Map<String, String> of(MachineId machine) {
        return records.read(tables -> of(tables, machine));
    }

    static Map<String, String> of(Tables tables, MachineId machine) {
        String model = model(tables, machine);
        Map<String, String> found = new LinkedHashMap<>();
        for (String item : ITEMS)
            tables.settings().get(key(model, item)).ifPresent(text -> found.put(item, text));
        return found;
    }

    /**
     * Keeps what was written down for the machine's model; a blank text takes the old one away.
     *
     * @throws TroubleException MES-518 for a text that is too long
     */
    public void save(MachineId machine, Map<String, String> texts) {
        texts.values().stream().filter(text -> text.strip().length() > LONGEST).findFirst().ifPresent(text -> {
            throw new TroubleException(Trouble.of("MES-518", "trouble.keySequence.long", text.strip().length(),
                    LONGEST));
        });
        records.transact(tables -> {
            String model = model(tables, machine);
            ITEMS.forEach(item -> keep(tables, key(model, item), texts.getOrDefault(item, "").strip()));
            return machine;
        });
    }

    private static void keep(Tables tables, String key, String text) {
        if (text.isEmpty()) tables.settings().remove(key);
        else
            tables.settings().put(key, text);
    }

    private static String model(Tables tables, MachineId machine) {
        return tables.options().read(machine).getOrDefault(MODEL, Optional.empty()).orElse("").strip();
    }

    private static String key(String model, String item) {
        return "keys." + item + "." + model;
    }
}
