package id.sidik.operations;

import id.sidik.protocol.DiskFinger;
import id.sidik.protocol.DiskRecognition;
import id.sidik.protocol.FingerForm;
import id.sidik.protocol.UserDataset;
import id.sidik.protocol.UserForm;
import id.sidik.protocol.UserRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that a machine is given on a flash disk: people and their fingers under the same numbers. */
final class DiskSet {
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final int people;
    private final int fingers;

    /**
     * @param recordSize 28 or 72
     * @param form       of the templates
     * @param owned      fingers by PIN; those of nobody in the list are left out
     */
    DiskSet(int recordSize, FingerForm form, List<UserRecord> users, Map<String, List<DiskFinger>> owned) {
        List<DiskFinger> all = users.stream().flatMap(user -> owned.getOrDefault(user.pin(), List.of()).stream()
                .map(finger -> new DiskFinger(user.uid(), "", finger.finger(), finger.valid(), finger.template())))
                .toList();
        files.put(UserForm.FILE_NAME, UserDataset.encode(recordSize, users));
        if (!all.isEmpty()) files.put(form.fileName(), DiskRecognition.encode(form, all));
        people = users.size();
        fingers = all.size();
    }

    /** By name. */
    Map<String, byte[]> files() {
        return files;
    }

    int people() {
        return people;
    }

    int fingers() {
        return fingers;
    }

    /** The same person under another number of the machine. */
    static UserRecord renumbered(UserRecord user, int uid) {
        return new UserRecord(uid, user.privilege(), user.pin(), user.nameBytes(), user.password(), user.card(),
                user.group(), user.zoneFlag(), user.zones());
    }
}
