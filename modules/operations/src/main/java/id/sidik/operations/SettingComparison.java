package id.sidik.operations;

import id.sidik.operations.SettingRow.State;
import id.sidik.protocol.OptionCatalogue;
import id.sidik.protocol.OptionKey;
import id.sidik.protocol.OptionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A machine's settings against what is wanted of it. Both are plain texts by key. */
final class SettingComparison {
    private final Map<String, Optional<String>> machine;
    private final Map<String, String> wanted;
    private final Map<String, String> sequences;

    /**
     * @param machine   without a text: the firmware does not know the key; not in it: never asked
     * @param sequences the keys to press, of what is set by hand, as far as somebody wrote them down
     */
    SettingComparison(Map<String, Optional<String>> machine, Map<String, String> wanted,
            Map<String, String> sequences) {
        this.machine = machine;
        this.wanted = wanted;
        this.sequences = sequences;
    }

    /** Keys of the catalogue in their order, then what is set by hand. Keys that firmware and profile lack are left out. */
    List<SettingRow> rows() {
        List<SettingRow> rows = new ArrayList<>();
        for (OptionKey key : OptionCatalogue.all()) {
            boolean known = machine.getOrDefault(key.name(), Optional.empty()).isPresent();
            if (known || wanted.containsKey(key.name())) rows.add(row(key));
        }
        KeySequences.ITEMS.forEach(name -> rows.add(new SettingRow(name, name, 0, "BY_HAND", "TEXT",
                Optional.ofNullable(sequences.get(name)), Optional.empty(), State.BY_HAND, "A", false)));
        return rows;
    }

    private SettingRow row(OptionKey key) {
        Optional<String> stands = machine.getOrDefault(key.name(), Optional.empty());
        Optional<String> asked = Optional.ofNullable(wanted.get(key.name()));
        return new SettingRow(key.name(), key.series(), key.number().orElse(0), key.group().name(), form(key.kind()),
                key.secret() ? Optional.empty() : stands, key.secret() ? Optional.empty() : asked,
                state(key, stands, asked), key.mark().name(), key.writable());
    }

    private State state(OptionKey key, Optional<String> stands, Optional<String> asked) {
        if (asked.isEmpty()) return State.FREE;
        if (!machine.containsKey(key.name())) return State.NOT_READ;
        if (stands.isEmpty()) return State.UNKNOWN_HERE;
        return stands.equals(asked) ? State.SAME : State.DIFFERENT;
    }

    private static String form(OptionKind kind) {
        return switch (kind) {
            case OptionKind.Number _ -> "NUMBER";
            case OptionKind.Text _ -> "TEXT";
            case OptionKind.Flag _ -> "FLAG";
            case OptionKind.OneOf _ -> "CHOICE";
            case OptionKind.TimeOfDay _ -> "TIME";
            case OptionKind.Address _ -> "ADDRESS";
            case OptionKind.Secret _ -> "SECRET";
        };
    }
}
