package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.OptionCatalogue;
import id.sidik.protocol.OptionKey;
import id.sidik.rules.Regulation;
import id.sidik.rules.Regulations;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How machines are to be set, how they are set, and making the one the other. */
public final class ProfileDesk {
    /** What every machine has for itself: only an exception may say it. */
    private static final Set<String> OWN = Set.of("IPAddress", "DeviceID");

    private final Records records;
    private final Visits visits;
    private final Supplier<Regulations> regulations;
    private final Clock clock;
    private final Deeds deeds;

    ProfileDesk(Records records, Visits visits, Supplier<Regulations> regulations, Clock clock, Deeds deeds) {
        this.deeds = deeds;
        this.records = records;
        this.visits = visits;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** How what no profile can hold is set with a machine's own keys. */
    public KeySequences sequences() {
        return new KeySequences(records);
    }

    /** By name. */
    public List<MachineProfile> profiles() {
        return records.read(tables -> tables.profiles().list());
    }

    /**
     * A new profile from a regulation, not kept yet.
     *
     * @throws TroubleException ATR-101 when there is no such regulation or pattern
     */
    public MachineProfile draft(String name, ProfileWish wish) {
        Regulation regulation = regulations.get().find(wish.regulation())
                .orElseThrow(() -> new TroubleException(Trouble.of("ATR-101", "trouble.rules.unknownRegulation",
                        wish.regulation(), String.join(", ", regulations.get().newest().stream().map(Regulation::id)
                                .toList()))));
        return new MachineProfile(newId(), name, ProfileDraft.values(regulation, wish));
    }

    /** For a profile that was not kept yet. */
    public String newId() {
        return UuidV7.at(clock.instant()).toString();
    }

    /**
     * Keeps a profile.
     *
     * @throws TroubleException MES-502 for a value that a setting cannot have, MES-503 for a setting that belongs to one
     *                          machine only, MES-504 when another profile has this name
     */
    public MachineProfile save(MachineProfile profile) {
        Map<String, String> values = new LinkedHashMap<>();
        profile.values().forEach((key, plain) -> {
            if (OWN.contains(key))
                throw new TroubleException(Trouble.of("MES-503", "trouble.profile.ownOnly", key));
            values.put(key, checked(key, plain));
        });
        return records.transact(tables -> {
            boolean taken = tables.profiles().list().stream().anyMatch(
                    other -> !other.id().equals(profile.id()) && other.name().equalsIgnoreCase(profile.name()));
            if (taken)
                throw new TroubleException(Trouble.of("MES-504", "trouble.profile.nameTaken", profile.name()));
            MachineProfile kept = new MachineProfile(profile.id(), profile.name().strip(), values);
            tables.profiles().save(kept);
            return kept;
        });
    }

    /** The same text in the one form in which it is compared. Communication keys are no part of a profile. */
    private static String checked(String key, String plain) {
        if (OptionCatalogue.find(key).filter(OptionKey::secret).isPresent())
            throw new TroubleException(Trouble.of("MES-503", "trouble.profile.ownOnly", key));
        return SettingNotes.plain(key, SettingNotes.raw(key, plain));
    }

    public void remove(String profile) {
        records.transact(tables -> {
            tables.profiles().remove(profile);
            return profile;
        });
    }

    /** This machine is to be set by this profile. */
    public void choose(MachineId machine, String profile) {
        records.transact(tables -> {
            tables.profiles().choose(machine, profile);
            return profile;
        });
    }

    /** The profile chosen for the machine, else the only one of the unit. */
    public Optional<MachineProfile> of(MachineId machine) {
        return records.read(tables -> ProfileChoice.of(tables, machine));
    }

    /** @param name large and small letters are one */
    public Optional<MachineProfile> named(String name) {
        return records.read(tables -> ProfileChoice.named(tables, name));
    }

    /** Plain texts by key; without a text the key stays as the machine has it. */
    public Map<String, Optional<String>> exceptions(MachineId machine) {
        return records.read(tables -> tables.profiles().exceptions(machine));
    }

    /** @throws TroubleException MES-502 for a value that a setting cannot have */
    public void saveExceptions(MachineId machine, Map<String, Optional<String>> exceptions) {
        Map<String, Optional<String>> checked = new LinkedHashMap<>();
        exceptions.forEach((key, plain) -> checked.put(key, plain.map(text -> checked(key, text))));
        records.transact(tables -> {
            tables.profiles().replaceExceptions(machine, checked);
            return machine;
        });
    }

    /** Every setting that a profile or an exception may hold, in the order of the screen. */
    public List<SettingRow> settable() {
        return new SettingComparison(SettingNotes.asked().stream()
                .collect(Collectors.toMap(key -> key, key -> Optional.of(""))), Map.of(), Map.of()).rows().stream()
                .filter(SettingRow::writable).toList();
    }

    /** Whether a setting differs from machine to machine, so that only an exception may hold it. */
    public static boolean own(String key) {
        return OWN.contains(key);
    }

    /** As the machine was read last; nothing is asked. */
    public SettingSheet last(MachineId machine) {
        return records.read(tables -> new SettingSheet(tables.options().readAt(machine),
                ProfileChoice.of(tables, machine).map(MachineProfile::name),
                new SettingComparison(tables.options().read(machine), ProfileChoice.wanted(tables, machine),
                        KeySequences.of(tables, machine)).rows()));
    }

    /** Reads every setting that the program knows of, and compares. Changes nothing on the machine. */
    public Job<SettingSheet> read(Machine machine) {
        return progress -> {
            progress.at(0, 0, "profile.reading", machine.name());
            Map<String, String> raw = visits.at(machine, progress,
                    visit -> visit.options().readAll(SettingNotes.asked()));
            new SettingNotes(records, clock).keep(machine.id(), raw);
            return last(machine.id());
        };
    }

    /**
     * Makes the machine what the profile says and proves it by reading back.
     *
     * @param network whether settings that move the machine to another address may be written
     */
    public Job<Ledger> apply(Machine machine, boolean network) {
        return new ApplyProfile(records, visits, clock, deeds, machine, network);
    }

    /**
     * Gives the machine another communication key. Our own is changed only when a new conversation has proved it.
     *
     * @param key 0–999999
     */
    public Job<Ledger> changeKey(Machine machine, int key) {
        return new ChangeCommKey(records, visits, clock, deeds, machine, key);
    }
}
