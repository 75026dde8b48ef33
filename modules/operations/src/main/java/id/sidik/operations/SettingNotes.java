package id.sidik.operations;

import id.sidik.devices.OptionResult;
import id.sidik.domain.MachineId;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.OptionCatalogue;
import id.sidik.protocol.OptionKey;
import id.sidik.store.OptionChange;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What was read from machines and written to them, in the store. Secrets are never kept. */
final class SettingNotes {
    private final Records records;
    private final Clock clock;

    SettingNotes(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** The keys that a machine is asked for: all but secrets. */
    static List<String> asked() {
        return OptionCatalogue.all().stream().filter(key -> !key.secret()).map(OptionKey::name).toList();
    }

    /** @param raw texts of the keys that the firmware knows, of all that were asked */
    void keep(MachineId machine, Map<String, String> raw) {
        Map<String, Optional<String>> plain = new LinkedHashMap<>();
        asked().forEach(key -> plain.put(key, Optional.ofNullable(raw.get(key)).map(text -> plain(key, text))));
        records.transact(tables -> {
            tables.options().keep(machine, plain, clock.instant());
            return machine;
        });
    }

    /** A raw text as a person reads it; one that means nothing in its kind stays as it is. */
    static String plain(String key, String raw) {
        return OptionCatalogue.find(key).flatMap(known -> known.kind().plain(raw)).orElse(raw);
    }

    /** @throws TroubleException MES-502 for a plain text that this setting cannot have */
    static String raw(String key, String plain) {
        return OptionCatalogue.find(key).filter(OptionKey::writable).flatMap(known -> known.kind().raw(plain))
                .orElseThrow(() -> new TroubleException(Trouble.of("MES-502", "trouble.profile.value", key, plain)));
    }

    /** What was tried, as a fact, and what stands now. */
    void keep(MachineId machine, List<OptionResult> results) {
        Instant now = clock.instant();
        AtomicLong order = new AtomicLong();
        records.transact(tables -> {
            for (OptionResult each : results) {
                if (each.outcome() == OptionResult.Outcome.ALREADY) continue;
                UUID id = UuidV7.at(now.plusNanos(order.incrementAndGet() * 1000));
                note(tables, machine, each, id, now);
            }
            return machine;
        });
    }

    private static void note(Tables tables, MachineId machine, OptionResult each, UUID id, Instant now) {
        String key = each.key();
        Optional<String> found = each.found().map(raw -> plain(key, raw));
        tables.options().add(machine, new OptionChange(id.toString(), now, key,
                each.before().map(raw -> plain(key, raw)), plain(key, each.wanted()), found, each.outcome().name()));
        found.ifPresent(value -> tables.options().keep(machine, Map.of(key, Optional.of(value)), now));
    }
}
