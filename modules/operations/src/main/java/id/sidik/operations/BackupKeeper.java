package id.sidik.operations;

import id.sidik.devices.AccessBook;
import id.sidik.devices.MachineException;
import id.sidik.devices.Refusal;
import id.sidik.devices.Roster;
import id.sidik.devices.Visit;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.protocol.AccessVariants;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.RawUser;
import id.sidik.store.FingerOrigin;
import id.sidik.store.KeptFinger;
import id.sidik.store.NewFinger;
import id.sidik.store.Snapshot;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a machine holds into the store, opens it again from there and compares. */
final class BackupKeeper {
    private final Records records;
    private final Clock clock;
    private final String operator;

    BackupKeeper(Records records, Clock clock, String operator) {
        this.records = records;
        this.clock = clock;
        this.operator = operator;
    }

    String operator() {
        return operator;
    }

    /** Reads everything that the machine tells. */
    MachineImage read(Machine machine, Visit visit, Job.Progress progress) throws MachineException {
        MachineImage image = MachineImage.of(visit);
        return image.with(MachineImage.settings(visit, progress), access(machine, visit, image.roster(), progress));
    }

    /** A machine that falls silent at the first question is not asked again: that can be switched back. */
    AccessMemory access(Machine machine, Visit visit, Roster roster, Job.Progress progress)
            throws MachineException {
        if (!records.<Boolean>read(tables -> PlainAssumptions.accessAsked(tables, machine.id())))
            return AccessMemory.NOT_ASKED;
        AccessBook book = visit.access(variants(machine));
        try {
            book.zone(1);
        } catch (MachineException silent) {
            if (silent.refusal() instanceof Refusal.Broken) records.transact(tables -> {
                PlainAssumptions.askNoAccess(tables, machine.id());
                return machine;
            });
            throw silent;
        }
        return new AccessReading(book, progress).read(roster);
    }

    AccessVariants variants(Machine machine) {
        return records.read(tables -> AccessDesk.variants(tables, machine.id()));
    }

    /** @param occasion a stable word, see {@link BackupLine} */
    Snapshot keep(Machine machine, MachineImage image, String occasion, String reason) {
        Instant now = clock.instant();
        return records.transact(tables -> {
            List<KeptFinger> kept = fingers(tables, machine, image, now);
            byte[] users = Holdings.bytes(image.roster());
            boolean equal = kept.stream()
                    .allMatch(each -> tables.fingers().mark(tables.fingers().open(each)).equals(each.mark()));
            Snapshot snapshot = new Snapshot(UuidV7.at(now), machine.id(), now, operator, occasion, reason,
                    image.algorithm(), image.roster().recordSize(), image.roster().users().size(), kept.size(),
                    equal && image.whole());
            tables.snapshots().add(snapshot, users, text(image), kept);
            tables.machineUsers().replace(machine.id(), people(machine, image));
            return snapshot;
        });
    }

    private List<KeptFinger> fingers(Tables tables, Machine machine, MachineImage image, Instant now) {
        Set<KeptFinger> kept = new LinkedHashSet<>();
        for (FingerTemplate finger : image.fingers().templates())
            kept.add(tables.fingers().keep(new NewFinger(machine.id(), pin(image, finger), finger.finger(),
                    finger.flag(), finger.version().number(), finger.bytes(), FingerOrigin.MACHINE, now, operator)));
        return List.copyOf(kept);
    }

    /** Fingers of somebody whom the machine no longer knows are kept under its own number. */
    private static Pin pin(MachineImage image, FingerTemplate finger) {
        Optional<String> pin = image.roster().byUid(finger.uid()).map(raw -> raw.user().pin()).filter(Pin::isValid);
        return new Pin(pin.orElse("#" + finger.uid()));
    }

    private static List<MachineUser> people(Machine machine, MachineImage image) {
        Map<String, MachineUser> people = new LinkedHashMap<>();
        for (RawUser raw : image.roster().users()) {
            var user = raw.user();
            if (Pin.isValid(user.pin()))
                people.put(user.pin(), new MachineUser(machine.id(), new Pin(user.pin()),
                        user.name(image.names()).strip(), user.privilege(), user.enabled()));
        }
        return new ArrayList<>(people.values());
    }

    private static String text(MachineImage image) {
        return Stream.concat(image.options().entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()),
                image.access().lines().stream()).collect(Collectors.joining("\n"));
    }

    /** The access records of a backup. */
    static AccessMemory access(Snapshot snapshot, Tables tables) {
        return AccessMemory.read(tables.snapshots().options(snapshot).lines().filter(AccessMemory::owns).toList());
    }

    /** The settings of a backup by name. */
    static Map<String, String> options(Snapshot snapshot, Tables tables) {
        return tables.snapshots().options(snapshot).lines().filter(line -> !AccessMemory.owns(line))
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> other,
                        LinkedHashMap::new));
    }

    static BackupLine line(Snapshot snapshot) {
        return new BackupLine(snapshot.id(), snapshot.at(), snapshot.by(), snapshot.occasion(), snapshot.reason(),
                snapshot.algorithm(), snapshot.users(), snapshot.fingers(), snapshot.verified());
    }
}
