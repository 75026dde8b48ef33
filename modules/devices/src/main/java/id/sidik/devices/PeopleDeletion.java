package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.Reply;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deletes people by command 18, which takes their fingers along (section 8.6), and looks whether they are gone. */
final class PeopleDeletion {
    private static final int BATCH = 40;

    private final Visit visit;
    private final PersonBook book;
    private final Map<String, PersonOutcome> outcomes = new LinkedHashMap<>();

    PeopleDeletion(Visit visit, PersonBook book) {
        this.visit = visit;
        this.book = book;
    }

    PeopleReport run(List<String> pins) throws MachineException {
        Roster roster = book.list();
        List<RawUser> doomed = roster.users().stream().filter(each -> pins.contains(each.user().pin())).toList();
        new LinkedHashSet<>(pins).forEach(pin -> outcomes.put(pin,
                roster.byPin(pin).isPresent() ? new PersonOutcome.NotTried() : new PersonOutcome.NotThere()));
        try {
            for (int at = 0; at < doomed.size(); at += BATCH)
                batch(doomed.subList(at, Math.min(doomed.size(), at + BATCH)));
            return report(Optional.empty());
        } catch (MachineException ended) {
            return report(Optional.of(ended.refusal()));
        }
    }

    private PeopleReport report(Optional<Refusal> ended) {
        return new PeopleReport(outcomes.entrySet().stream()
                .map(each -> new PersonResult(each.getKey(), each.getValue(), Optional.empty())).toList(), ended);
    }

    private void batch(List<RawUser> batch) throws MachineException {
        batch.forEach(each -> outcomes.put(each.user().pin(), new PersonOutcome.Unproved()));
        Map<Integer, Integer> codes = new HashMap<>();
        visit.locked(here -> {
            for (RawUser each : batch) {
                int uid = each.user().uid();
                codes.put(uid, here.ask(Command.DELETE_USER, word(uid)).code());
            }
            return here.ask(Command.REFRESHDATA);
        });
        Roster after = book.list();
        Set<String> left = new LinkedHashSet<>();
        after.users().forEach(each -> left.add(each.user().pin()));
        for (RawUser each : batch) {
            int code = codes.get(each.user().uid());
            PersonOutcome still = code == Reply.ACK_OK
                    ? new PersonOutcome.ReadBackDiffers(Set.of())
                    : new PersonOutcome.Refused(code);
            String pin = each.user().pin();
            outcomes.put(pin, left.contains(pin) ? still : new PersonOutcome.Deleted());
        }
    }

    private static byte[] word(int uid) {
        return ByteBuffer.allocate(Short.BYTES).order(ByteOrder.LITTLE_ENDIAN).putShort((short) uid).array();
    }
}
