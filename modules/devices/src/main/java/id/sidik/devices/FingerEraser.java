package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.Reply;
import id.sidik.protocol.SingleSource;
import id.sidik.protocol.UserRecord;

/** Empties a slot (section 8.6): by PIN where the records are long, by internal number where they are short. */
final class FingerEraser {
    private FingerEraser() {}

    /** The caller has locked the machine. @return ACK_OK, or the code of the refusal */
    @SingleSource("section 8.6: command 19 with finger 0 may delete all fingers, ZP; so 134 comes first for it")
    static int erase(Visit visit, RawUser person, FingerSlot slot) throws MachineException {
        boolean byPinFirst = person.recordSize() == UserRecord.LONG_SIZE || slot.finger() == 0;
        int code = byPinFirst ? byPin(visit, person, slot) : byNumber(visit, slot);
        if (!Reply.meansUnknown(code)) return code;
        return byPinFirst ? byNumber(visit, slot) : byPin(visit, person, slot);
    }

    private static int byPin(Visit visit, RawUser person, FingerSlot slot) throws MachineException {
        return visit.ask(Command.DEL_USER_TEMP, slot.encodeFor(person.user().pin())).code();
    }

    private static int byNumber(Visit visit, FingerSlot slot) throws MachineException {
        return visit.ask(Command.DELETE_USERTEMP, slot.encode()).code();
    }
}
