package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import id.sidik.operations.PushTallies.Kind;
import id.sidik.protocol.BioTemplate;
import id.sidik.protocol.DiskFinger;
import id.sidik.protocol.DiskReject;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.RejectedLine;
import id.sidik.protocol.UserRecord;
import id.sidik.protocol.push.OperationRow;
import id.sidik.store.Deed;
import id.sidik.store.FingerOrigin;
import id.sidik.store.NewFinger;
import id.sidik.store.PushTally;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People, fingers and deeds that a machine reports: each row is taken, known before, or refused with its reason. */
final class PushPeople {
    /** A template of a generation that nobody tells is of no use to any machine. */
    static final String ALGORITHM = "ALGORITHM";
    /** Faces, palms and pictures. */
    static final String NOT_KEPT = "NOT_KEPT";
    /** Who took it, where no person did. */
    static final String BY = "push";

    private final Tables tables;
    private final Machine machine;
    private final FingerVersion version;
    private final Instant now;
    private final PushTallies tallies = new PushTallies();
    private final List<Deed.Line> ledger = new ArrayList<>();

    /** @param version of the machine's templates, for those that do not tell their own */
    PushPeople(Tables tables, Machine machine, FingerVersion version, Instant now) {
        this.tables = tables;
        this.machine = machine;
        this.version = version;
        this.now = now;
    }

    /** The machine's own list of people follows; the office's names stay as they are. */
    PushTallies keep(List<OperationRow> rows) {
        PushOperations operations = new PushOperations(machine.id());
        for (OperationRow row : rows) switch (row) {
            case OperationRow.Person(UserRecord user) -> tallies.note(Kind.PERSON, person(user));
            case OperationRow.Finger(DiskFinger finger) -> finger(finger);
            case OperationRow.Biometric(BioTemplate template) -> biometric(template);
            case OperationRow.Deed deed -> operations.take(deed, tallies);
            case OperationRow.NotKept _ -> tallies.note(Kind.OTHER, NOT_KEPT);
            case OperationRow.Unreadable bad -> tallies.note(kind(bad.tag()), bad.why());
        }
        operations.keep(tables, now, tallies);
        if (!ledger.isEmpty()) writeLedger();
        return tallies;
    }

    private static Kind kind(String tag) {
        return switch (tag) {
            case "USER" -> Kind.PERSON;
            case "FP", "TEMPLATEV10", "BIODATA" -> Kind.FINGER;
            case "OPLOG" -> Kind.OPERATION;
            default -> Kind.OTHER;
        };
    }

    private String person(UserRecord user) {
        if (!Pin.isValid(user.pin())) return RejectedLine.PIN_UNREADABLE;
        MachineUser told = new MachineUser(machine.id(), new Pin(user.pin()), user.name().strip(), user.privilege(),
                user.enabled());
        Optional<MachineUser> before = tables.machineUsers().find(machine.id(), told.pin());
        if (before.equals(Optional.of(told))) return PushTally.KNOWN;
        tables.machineUsers().save(told);
        return before.isPresent() ? PushTally.CHANGED : PushTally.FRESH;
    }

    private void finger(DiskFinger finger) {
        finger(finger.pin(), finger.finger(), finger.valid(), version, finger.template());
    }

    private void biometric(BioTemplate template) {
        if (template.type() != BioTemplate.FINGER) tallies.note(Kind.OTHER, NOT_KEPT);
        else if (template.no() >= FingerTemplate.FINGERS) tallies.note(Kind.FINGER, DiskReject.FINGER);
        else {
            int flag = template.duress() == 0 ? FingerTemplate.VALID : FingerTemplate.DURESS;
            FingerVersion told = template.majorVersion() > 999
                    ? FingerVersion.UNKNOWN
                    : new FingerVersion(template.majorVersion());
            finger(template.pin(), template.no(), flag, told, template.template());
        }
    }

    private void finger(String pin, int finger, int flag, FingerVersion told, byte[] bytes) {
        if (!Pin.isValid(pin)) {
            tallies.note(Kind.FINGER, RejectedLine.PIN_UNREADABLE);
            return;
        }
        String outcome = outcome(new Pin(pin), finger, flag, told, bytes);
        tallies.note(Kind.FINGER, outcome);
        if (!outcome.equals(PushTally.KNOWN)) ledger.add(new Deed.Line(pin, finger, "READ", outcome));
    }

    private String outcome(Pin pin, int finger, int flag, FingerVersion told, byte[] bytes) {
        if (bytes.length == 0 || bytes.length > FingerTemplate.MAX_BYTES) return DiskReject.SIZE;
        FingerTemplate template = FingerTemplate.of(0, finger, flag, bytes, told);
        if (!template.version().equals(FingerVersion.NINE) && !template.version().equals(FingerVersion.TEN))
            return ALGORITHM;
        if (!template.sound()) return DiskReject.TEMPLATE;
        NewFinger taken = new NewFinger(machine.id(), pin, finger, flag, template.version().number(), bytes,
                FingerOrigin.MACHINE, now, BY);
        if (tables.fingers().has(taken)) return PushTally.KNOWN;
        tables.fingers().keep(taken);
        return PushTally.FRESH;
    }

    /** Person by person and finger by finger, as after every other reading of templates. */
    private void writeLedger() {
        boolean whole = ledger.stream().allMatch(line -> line.result().equals(PushTally.FRESH));
        tables.deeds().add(new Deed(UuidV7.at(now), machine.id(), now, BY, "PUSH_FINGERS", "",
                whole ? Deeds.DONE : "PART", ledger));
    }
}
