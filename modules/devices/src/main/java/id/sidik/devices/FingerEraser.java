package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.Reply;
import id.sidik.protocol.UserRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * Empties slots (section 8.6): by PIN where the records are long, by internal number where they are short. Finger 0 goes
 * by PIN wherever that is known; by number it may take the person's other fingers along, which are then written again.
 */
final class FingerEraser {
    private final Visit visit;
    private final List<PersonFinger> swept = new ArrayList<>();

    /** @param visit in which the caller has locked the machine */
    FingerEraser(Visit visit) {
        this.visit = visit;
    }

    /** Fingers that went along with a finger 0 and could not be written again. */
    List<PersonFinger> swept() {
        return List.copyOf(swept);
    }

    /** @return ACK_OK, or the code of the refusal */
    int erase(RawUser person, FingerSlot slot) throws MachineException {
        int code = byPinFirst(person, slot) ? byPin(person, slot) : byNumber(person, slot);
        return Reply.meansUnknown(code) ? otherwise(person, slot) : code;
    }

    /** By the other command, for a finger that stayed where it was. */
    int otherwise(RawUser person, FingerSlot slot) throws MachineException {
        return byPinFirst(person, slot) ? byNumber(person, slot) : byPin(person, slot);
    }

    private static boolean byPinFirst(RawUser person, FingerSlot slot) {
        return person.recordSize() == UserRecord.LONG_SIZE || slot.finger() == 0;
    }

    private int byPin(RawUser person, FingerSlot slot) throws MachineException {
        return visit.ask(Command.DEL_USER_TEMP, slot.encodeFor(person.user().pin())).code();
    }

    private int byNumber(RawUser person, FingerSlot slot) throws MachineException {
        boolean alone = slot.finger() > 0 || visit.capability().people().zeroFinger() == ZeroFinger.ALONE;
        if (alone) return visit.ask(Command.DELETE_USERTEMP, slot.encode()).code();
        List<FingerTemplate> before = visit.fingers().all().of(slot.uid());
        int code = visit.ask(Command.DELETE_USERTEMP, slot.encode()).code();
        if (code != Reply.ACK_OK || before.size() < 2) return code;
        visit.ask(Command.REFRESHDATA);
        FingerList now = visit.fingers().all();
        List<FingerTemplate> gone = before.stream()
                .filter(each -> !each.slot().equals(slot) && now.at(each.slot()).isEmpty()).toList();
        if (gone.isEmpty()) {
            if (now.at(slot).isEmpty()) learn(ZeroFinger.ALONE);
            return code;
        }
        learn(ZeroFinger.TAKES_ALL);
        writeAgain(person.user().pin(), gone);
        return code;
    }

    private void learn(ZeroFinger seen) {
        visit.learned(visit.capability().people().deletingZero(seen));
    }

    private void writeAgain(String pin, List<FingerTemplate> gone) throws MachineException {
        FingerReport report = new FingerWriting(visit)
                .run(gone.stream().map(each -> new FingerWish(pin, each)).toList());
        for (FingerResult result : report.results()) {
            boolean stands = result.outcome() instanceof FingerOutcome.Written
                    || result.outcome() instanceof FingerOutcome.Same;
            if (!stands) swept.add(new PersonFinger(pin, result.finger()));
        }
        if (report.ended().isPresent()) throw new MachineException(report.ended().get());
    }
}
