package id.sidik.operations;

import id.sidik.operations.Replacement.Effect;
import id.sidik.operations.Replacement.Setting;
import id.sidik.operations.Replacement.Trait;
import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.OptionCatalogue;
import id.sidik.protocol.OptionKey;
import id.sidik.store.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** In what two machines differ, as far as it matters for moving people from one to the other. Pure. */
record ReplacementTraits(Snapshot old, Map<String, String> oldOptions, AccessMemory access, MachineImage fresh) {
    List<Trait> list() {
        List<Trait> traits = new ArrayList<>();
        traits.add(algorithm());
        int before = old.recordSize();
        int after = fresh.roster().recordSize();
        traits.add(new Trait("RECORD_SIZE", String.valueOf(before), String.valueOf(after),
                after < before ? Effect.LOOK : Effect.NONE));
        pinWidth().ifPresent(traits::add);
        fresh.counts().map(FreeSizes::userFree).ifPresent(free -> traits.add(new Trait("USER_CAPACITY",
                String.valueOf(old.users()), String.valueOf(free),
                free < old.users() ? Effect.BLOCKS_PEOPLE : Effect.NONE)));
        fresh.counts().map(FreeSizes::fingerFree).ifPresent(free -> traits.add(new Trait("FINGER_CAPACITY",
                String.valueOf(old.fingers()), String.valueOf(free), free < old.fingers()
                        ? Effect.LOOK
                        : Effect.NONE)));
        faces().ifPresent(traits::add);
        settingsTrait().ifPresent(traits::add);
        accessTrait().ifPresent(traits::add);
        return traits;
    }

    /** Templates of one version are of no use to the other (section 8.5). */
    private Trait algorithm() {
        int after = fresh.algorithm();
        boolean differs = old.algorithm() != 0 && after != 0 && old.algorithm() != after && old.fingers() > 0;
        return new Trait("ALGORITHM", String.valueOf(old.algorithm()), String.valueOf(after),
                differs ? Effect.BLOCKS_FINGERS : Effect.NONE);
    }

    private Optional<Trait> pinWidth() {
        int before = number(oldOptions.get("~PIN2Width"));
        int after = number(fresh.options().get("~PIN2Width"));
        if (before == 0 || after == 0) return Optional.empty();
        return Optional.of(new Trait("PIN_WIDTH", String.valueOf(before), String.valueOf(after),
                after < before ? Effect.LOOK : Effect.NONE));
    }

    private static int number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }

    /** Faces cannot be carried by this protocol. */
    private Optional<Trait> faces() {
        boolean had = "1".equals(oldOptions.get("FaceFunOn"));
        if (!had && !fresh.faces().knows()) return Optional.empty();
        return Optional.of(new Trait("FACES", had ? "1" : "0", fresh.faces().knows() ? "1" : "0",
                had ? Effect.LOOK : Effect.NONE));
    }

    /** How many settings the old machine has, and how many of them the new one knows. */
    private Optional<Trait> settingsTrait() {
        long had = carried().count();
        int lost = unknownSettings().size();
        if (lost == 0) return Optional.empty();
        return Optional.of(new Trait("SETTINGS", String.valueOf(had), String.valueOf(had - lost), Effect.LOOK));
    }

    /** How many access records the old machine has, and how many of a kind that the new one tells. */
    private Optional<Trait> accessTrait() {
        if (access.slots().isEmpty()) return Optional.empty();
        long known = fresh.access().asked()
                ? access.slots().stream().filter(slot -> !fresh.access().unknown().contains(slot.kind())).count()
                : 0;
        return Optional.of(new Trait("ACCESS", String.valueOf(access.slots().size()), String.valueOf(known),
                known < access.slots().size() ? Effect.LOOK : Effect.NONE));
    }

    private Stream<String> carried() {
        return OptionCatalogue.all().stream()
                .filter(key -> key.writable() && !key.secret() && !key.movesTheMachine()
                        && key.group() != OptionKey.Group.KEY)
                .map(OptionKey::name).filter(oldOptions::containsKey);
    }

    List<String> unknownSettings() {
        return carried().filter(name -> !fresh.options().containsKey(name)).toList();
    }

    /** In the order in which they may be written. */
    List<Setting> settings() {
        return carried().filter(fresh.options()::containsKey)
                .filter(name -> !oldOptions.get(name).equals(fresh.options().get(name)))
                .map(name -> new Setting(name, oldOptions.get(name), fresh.options().get(name))).toList();
    }
}
