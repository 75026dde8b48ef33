package id.sidik.operations;

import id.sidik.devices.Roster;
import id.sidik.operations.HeldPerson.HeldFinger;
import id.sidik.operations.base.Records;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.UserRecord;
import id.sidik.store.KeptFinger;
import id.sidik.store.Snapshot;
import id.sidik.store.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** People by PIN, from a machine that was just read and from a backup, in one form that can be compared. */
final class Holdings {
    private Holdings() {}

    /** Records without a PIN name nobody and are left out. */
    static Map<String, HeldPerson> of(MachineImage image, Tables tables) {
        Map<String, HeldPerson> held = new LinkedHashMap<>();
        for (RawUser raw : image.roster().users()) {
            SortedMap<Integer, HeldFinger> fingers = new TreeMap<>();
            for (FingerTemplate finger : image.fingers().of(raw.user().uid()))
                fingers.put(finger.finger(), new HeldFinger(finger.flag(), tables.fingers().mark(finger.bytes())));
            if (!raw.user().pin().isEmpty()) held.putIfAbsent(raw.user().pin(), new HeldPerson(raw, fingers));
        }
        return held;
    }

    static Map<String, HeldPerson> of(Snapshot snapshot, Tables tables) {
        Map<String, List<KeptFinger>> fingers = tables.snapshots().fingers(snapshot).stream()
                .collect(Collectors.groupingBy(finger -> finger.pin().text()));
        Map<String, HeldPerson> held = new LinkedHashMap<>();
        for (RawUser raw : users(snapshot, tables)) {
            SortedMap<Integer, HeldFinger> own = new TreeMap<>();
            for (KeptFinger finger : fingers.getOrDefault(raw.user().pin(), List.of()))
                own.put(finger.finger(), new HeldFinger(finger.flag(), finger.mark()));
            if (!raw.user().pin().isEmpty()) held.putIfAbsent(raw.user().pin(), new HeldPerson(raw, own));
        }
        return held;
    }

    static List<RawUser> users(Snapshot snapshot, Tables tables) {
        byte[] all = tables.snapshots().users(snapshot);
        List<RawUser> users = new ArrayList<>();
        int size = snapshot.recordSize();
        if (size != UserRecord.SHORT_SIZE && size != UserRecord.LONG_SIZE) return users;
        for (int at = 0; at + size <= all.length; at += size)
            users.add(new RawUser(Arrays.copyOfRange(all, at, at + size)));
        return users;
    }

    /** The records one after the other. */
    static byte[] bytes(Roster roster) {
        byte[] all = new byte[roster.users().size() * roster.recordSize()];
        int at = 0;
        for (RawUser user : roster.users()) {
            System.arraycopy(user.raw(), 0, all, at, roster.recordSize());
            at += roster.recordSize();
        }
        return all;
    }
}
