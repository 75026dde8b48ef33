package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import id.sidik.intake.oldprogram.OldDatabase;
import id.sidik.intake.oldprogram.OldDatabaseException;
import id.sidik.intake.oldprogram.OldFault.Why;
import id.sidik.intake.oldprogram.OldFinger;
import id.sidik.intake.oldprogram.OldFingers;
import id.sidik.intake.oldprogram.OldUser;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.UserDataset;
import id.sidik.protocol.UserRecord;
import id.sidik.store.FingerOrigin;
import id.sidik.store.KeptFinger;
import id.sidik.store.NewFinger;
import id.sidik.store.Snapshot;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * People and fingers of the old program as backups of the machines on which they have records, sealed as every backup
 * is. Each is as old as the youngest record of the file, so that one made at the machine itself stays the latest.
 */
final class OldBackups {
    private static final String OCCASION = "OLD_PROGRAM";
    private static final int SEARCHED = 100;
    private static final int NINE = 9;
    private static final int MARK = 12;

    /** Who makes the backups, of which file, and as of when. @param sha of the file */
    record Making(String operator, String sha, Instant asOf, Instant now) {}

    private final Tables tables;
    private final Making making;
    private final OldPins pins;
    private final OldFaults faults;
    private final Map<MachineId, Set<Integer>> users;
    private final Map<MachineId, Set<KeptFinger>> kept = new HashMap<>();
    private final List<String> made = new ArrayList<>();
    private long nine;
    private long ten;
    private long unreadable;
    private long homeless;

    OldBackups(Tables tables, Making making, OldPins pins, OldFaults faults, Map<MachineId, Set<Integer>> users) {
        this.tables = tables;
        this.making = making;
        this.pins = pins;
        this.faults = faults;
        this.users = users;
    }

    /** What a machine's own list has not told yet, so that an unknown PIN has a name. */
    void names(List<OldUser> people) {
        users.forEach((machine, ids) -> people.stream().filter(user -> ids.contains(user.id())).forEach(user -> pins.of(
                user.id()).filter(pin -> tables.machineUsers().find(machine, pin).isEmpty()).ifPresent(
                        pin -> tables.machineUsers().save(new MachineUser(machine, pin, user.name(), user.privilege(),
                                true)))));
    }

    void take(OldDatabase database, List<OldUser> people, List<Machine> machines) throws OldDatabaseException {
        List<Machine> open = machines.stream().filter(machine -> users.containsKey(machine.id()) && !done(machine.id()))
                .toList();
        OldFingers.each(database, finger -> keep(finger, open), fault -> {
            unreadable++;
            faults.add(fault);
        });
        open.forEach(machine -> snapshot(machine, people));
    }

    private String reason() {
        return making.sha().substring(0, MARK);
    }

    /** Whether this very file is a backup of the machine already. */
    private boolean done(MachineId machine) {
        return tables.snapshots().list(machine, SEARCHED).stream().anyMatch(each -> each.occasion().equals(OCCASION)
                && each.reason().equals(reason()));
    }

    private void keep(OldFinger finger, List<Machine> open) {
        FingerTemplate template = FingerTemplate.of(0, finger.finger(), FingerTemplate.VALID, finger.template(),
                new FingerVersion(finger.told()));
        Optional<Pin> pin = pins.of(finger.user());
        if (pin.isEmpty()) {
            unreadable++;
            faults.add("TEMPLATE", finger.row(), "USERID", Why.NOBODY);
        } else if (!template.version().known() || !template.sound()) {
            unreadable++;
            faults.add("TEMPLATE", finger.row(), finger.column(), Why.TEMPLATE);
        } else {
            keep(finger, template, pin.get(), open);
        }
    }

    private void keep(OldFinger finger, FingerTemplate template, Pin pin, List<Machine> open) {
        if (users.values().stream().noneMatch(ids -> ids.contains(finger.user()))) {
            homeless++;
            return;
        }
        if (template.version().number() == NINE) nine++;
        else
            ten++;
        for (Machine machine : open)
            if (users.get(machine.id()).contains(finger.user()))
                kept.computeIfAbsent(machine.id(), fresh -> new LinkedHashSet<>()).add(tables.fingers().keep(
                        new NewFinger(machine.id(), pin, finger.finger(), template.flag(), template.version().number(),
                                template.bytes(), FingerOrigin.OLD_PROGRAM, making.now(), making.operator())));
    }

    private void snapshot(Machine machine, List<OldUser> people) {
        List<UserRecord> records = new ArrayList<>();
        for (OldUser user : people) {
            if (!users.get(machine.id()).contains(user.id())) continue;
            UserRecord record = UserRecord.of(records.size() + 1, pins.of(user.id()).orElseThrow().text(), user.name())
                    .withPrivilege(user.privilege() & ~UserRecord.DISABLED).withCard(user.card());
            if (record.misfits(UserRecord.LONG_SIZE).contains(UserRecord.Misfit.PIN))
                faults.add("USERINFO", user.row(), "BADGENUMBER", Why.PIN);
            else
                records.add(record);
        }
        Set<KeptFinger> own = kept.getOrDefault(machine.id(), Set.of());
        boolean equal = own.stream()
                .allMatch(each -> tables.fingers().mark(tables.fingers().open(each)).equals(each.mark()));
        int algorithm = own.stream().mapToInt(KeptFinger::algorithm).max().orElse(0);
        tables.snapshots().add(new Snapshot(UuidV7.at(making.now()), machine.id(), making.asOf(), making.operator(),
                OCCASION, reason(), algorithm, UserRecord.LONG_SIZE, records.size(), own.size(), equal),
                UserDataset.encode(UserRecord.LONG_SIZE, records), "", List.copyOf(own));
        made.add(machine.name());
    }

    OldProgramLook.Fingers told() {
        return new OldProgramLook.Fingers(nine, ten, unreadable, homeless, made);
    }
}
