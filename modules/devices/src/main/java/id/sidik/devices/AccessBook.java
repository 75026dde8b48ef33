package id.sidik.devices;

import id.sidik.protocol.AccessGroup;
import id.sidik.protocol.AccessVariants;
import id.sidik.protocol.AccessZone;
import id.sidik.protocol.Command;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import id.sidik.protocol.UnlockCombination;
import id.sidik.protocol.UserZones;
import java.util.Optional;

/** When doors open for whom (section 11). What is written is read back. */
public final class AccessBook {
    private static final int LOW_BYTE = 0xFF;

    private final Visit visit;
    private final AccessVariants variants;

    AccessBook(Visit visit, AccessVariants variants) {
        this.visit = visit;
        this.variants = variants;
    }

    /** @param index 1–50 */
    public Told<AccessZone> zone(int index) throws MachineException {
        return told(visit.ask(Command.TZ_RRQ, AccessZone.request(index)),
                data -> AccessZone.decode(data, index, variants));
    }

    /** @param number 1–99; a group exists only once somebody is in it */
    public Told<AccessGroup> group(int number) throws MachineException {
        return told(visit.ask(Command.GRPTZ_RRQ, AccessGroup.request(number)),
                data -> AccessGroup.decode(data, number, variants));
    }

    /** @param number 1–10 */
    public Told<UnlockCombination> combination(int number) throws MachineException {
        return told(visit.ask(Command.ULG_RRQ, UnlockCombination.request(number)), data -> {
            UnlockCombination found = UnlockCombination.decode(data, number);
            return found.groups().isEmpty() ? Optional.empty() : Optional.of(found);
        });
    }

    /** @param uid the internal number, 1–65535 */
    public Told<UserZones> person(int uid) throws MachineException {
        if (unnameable(uid)) return new Told.Unknown<>("this firmware looks at the low byte of a number only");
        return told(visit.ask(Command.USERTZ_RRQ, UserZones.request(uid)),
                data -> Optional.of(UserZones.decode(data, variants)));
    }

    private boolean unnameable(int uid) {
        return variants.lowUidByte() && uid > LOW_BYTE;
    }

    public Kept write(AccessZone zone) throws MachineException {
        return written(Command.TZ_WRQ, zone.encode()) ? same(zone(zone.index()), zone) : Kept.REFUSED;
    }

    public Kept write(AccessGroup group) throws MachineException {
        return written(Command.GRPTZ_WRQ, group.encode()) ? same(group(group.number()), group) : Kept.REFUSED;
    }

    /** An empty combination is told as none. */
    public Kept write(UnlockCombination combination) throws MachineException {
        if (!written(Command.ULG_WRQ, combination.encode())) return Kept.REFUSED;
        Told<UnlockCombination> found = combination(combination.number());
        boolean emptied = combination.groups().isEmpty() && found instanceof Told.Nothing<UnlockCombination>;
        return emptied ? Kept.PROVED : same(found, combination);
    }

    /** Of somebody who has the zones of the group no numbers count. */
    public Kept write(int uid, UserZones zones) throws MachineException {
        if (unnameable(uid)) return Kept.REFUSED;
        if (!written(Command.USERTZ_WRQ, zones.encode(uid))) return Kept.REFUSED;
        Told<UserZones> found = person(uid);
        boolean ofGroup = !zones.own() && found instanceof Told.Value<UserZones>(UserZones now) && !now.own();
        return ofGroup ? Kept.PROVED : same(found, zones);
    }

    private boolean written(int command, byte... data) throws MachineException {
        return visit.locked(inside -> {
            boolean taken = inside.ask(command, data).code() == Reply.ACK_OK;
            if (taken) inside.ask(Command.REFRESHDATA);
            return taken;
        });
    }

    static <T> Kept same(Told<T> found, T wanted) {
        return found instanceof Told.Value<T>(T value) && value.equals(wanted) ? Kept.PROVED : Kept.DIFFERENT;
    }

    /** Makes a record of an answer; empty for an empty slot. */
    interface Reader<T> {
        Optional<T> read(byte[] data) throws MalformedException;
    }

    static <T> Told<T> told(Packet answer, Reader<T> reader) {
        if (Reply.meansEmpty(answer.code())) return new Told.Nothing<>();
        if (answer.code() != Reply.ACK_OK) return new Told.Unknown<>("answered " + answer.code());
        try {
            return reader.read(answer.data()).<Told<T>>map(Told.Value::new).orElseGet(Told.Nothing::new);
        } catch (MalformedException unexplained) {
            return new Told.Unknown<>(String.valueOf(unexplained.getMessage()));
        }
    }
}
