package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import id.sidik.operations.DiskImport.Read;
import id.sidik.protocol.BioTemplate;
import id.sidik.protocol.DiskContent;
import id.sidik.protocol.DiskFinger;
import id.sidik.protocol.DiskRecognition;
import id.sidik.protocol.FingerForm;
import id.sidik.protocol.UserDataset;
import id.sidik.protocol.UserForm;
import id.sidik.protocol.UserRecord;
import id.sidik.store.FingerOrigin;
import id.sidik.store.KeptFinger;
import id.sidik.store.NewFinger;
import id.sidik.store.Snapshot;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** People and fingers of one machine's files: a backup of that machine, sealed as every backup is. */
final class DiskPeople {
    private static final int NINE = 9;
    private static final int TEN = 10;

    private final Tables tables;
    private final Machine machine;
    private final String operator;
    private final Instant now;
    private final Map<String, UserRecord> people = new LinkedHashMap<>();
    private final Set<KeptFinger> kept = new LinkedHashSet<>();
    private int recordSize = UserRecord.LONG_SIZE;
    private int algorithm;

    DiskPeople(Tables tables, Machine machine, String operator, Instant now) {
        this.tables = tables;
        this.machine = machine;
        this.operator = operator;
        this.now = now;
    }

    int users() {
        return people.size();
    }

    int fingers() {
        return kept.size();
    }

    /** People first: fingers of a binary file name them by number. */
    void keep(List<Read> files) {
        List<DiskContent> contents = files.stream().filter(file -> file.line().kind().people())
                .map(file -> DiskRecognition.of(file.line().file().getFileName().toString(), file.bytes())).toList();
        for (DiskContent content : contents) if (content instanceof DiskContent.Users users) people(users);
        Map<Integer, String> byNumber = people.values().stream().filter(user -> user.uid() > 0)
                .collect(Collectors.toMap(UserRecord::uid, UserRecord::pin, (one, other) -> one));
        for (DiskContent content : contents) switch (content) {
            case DiskContent.Fingers fingers -> fingers.fingers().rows()
                    .forEach(finger -> keep(finger, algorithm(fingers.form()), byNumber));
            case DiskContent.Biometrics all -> all.templates().rows().forEach(this::keep);
            default -> {}
        }
        if (!people.isEmpty() || !kept.isEmpty()) snapshot();

    }

    private void people(DiskContent.Users users) {
        if (users.form() != UserForm.TEXT) recordSize = users.form().size();
        for (UserRecord user : users.people().rows()) people.put(user.pin(), user);
    }

    /** A text file does not name its algorithm; such a machine has the newer one (usb-files 5). */
    private static int algorithm(FingerForm form) {
        return form == FingerForm.V9 ? NINE : TEN;
    }

    private void keep(DiskFinger finger, int version, Map<Integer, String> byNumber) {
        String pin = finger.pin().isBlank()
                ? byNumber.getOrDefault(finger.uid(), "#" + finger.uid())
                : finger.pin();
        keep(pin, finger.finger(), finger.valid(), version, finger.template());
    }

    private void keep(BioTemplate template) {
        boolean finger = template.type() == BioTemplate.FINGER && template.no() <= NINE;
        boolean known = template.majorVersion() == NINE || template.majorVersion() == TEN;
        if (finger && known)
            keep(template.pin(), template.no(), template.duress() == 0 ? 1 : 3, template.majorVersion(),
                    template.template());
    }

    private void keep(String pin, int finger, int flag, int version, byte[] template) {
        algorithm = version;
        kept.add(tables.fingers().keep(new NewFinger(machine.id(), new Pin(pin), finger, flag, version, template,
                FingerOrigin.FLASH_DISK, now, operator)));
    }

    private void snapshot() {
        List<UserRecord> numbered = new ArrayList<>();
        int next = 1 + people.values().stream().mapToInt(UserRecord::uid).max().orElse(0);
        for (UserRecord user : people.values()) numbered.add(user.uid() > 0 ? user : DiskSet.renumbered(user, next++));
        byte[] users = UserDataset.encode(recordSize, numbered);
        boolean equal = kept.stream()
                .allMatch(each -> tables.fingers().mark(tables.fingers().open(each)).equals(each.mark()));
        tables.snapshots().add(new Snapshot(UuidV7.at(now), machine.id(), now, operator, "FLASH_DISK", "", algorithm,
                recordSize, numbered.size(), kept.size(), equal), users, "", List.copyOf(kept));
        for (UserRecord user : numbered)
            Optional.of(user.pin()).filter(Pin::isValid).ifPresent(pin -> tables.machineUsers().save(new MachineUser(
                    machine.id(), new Pin(pin), user.name().strip(), user.privilege(), user.enabled())));
    }
}
