package id.sidik.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How machines are to be set.
 *
 * @param id     made by the laptop, for ever
 * @param name   what people call it ("Mesin kantor"), never blank
 * @param values plain texts by the machine's own key ("AutoAlarm1" = "07:30"); a key that is not there stays as each
 *               machine has it
 */
public record MachineProfile(String id, String name, Map<String, String> values) {
    public MachineProfile {
        if (id.isBlank()) throw new IllegalArgumentException("a profile has an id");
        if (name.isBlank()) throw new IllegalArgumentException("a profile has a name");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
