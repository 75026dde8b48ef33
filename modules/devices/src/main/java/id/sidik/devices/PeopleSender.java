package id.sidik.devices;

import id.sidik.devices.PeopleWriting.Planned;
import id.sidik.protocol.Command;
import id.sidik.protocol.PeopleUpload;
import id.sidik.protocol.Reply;
import id.sidik.protocol.UserRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sends user records: many in one upload where the firmware takes that (section 8.3), else one by one (command 8). */
final class PeopleSender {
    /** Fewer are sent one by one: an upload has five questions of its own. */
    private static final int WORTH_AN_UPLOAD = 6;

    private final Visit visit;

    PeopleSender(Visit visit) {
        this.visit = visit;
    }

    /** What the machine said to each. @param inOneGo whether it was one word for all */
    record Sent(Map<Planned, Integer> codes, boolean inOneGo) {
        /** What is told of a record that does not stand as it was sent. */
        PersonOutcome failure(Planned one, Optional<UserRecord> found) {
            int code = codes.getOrDefault(one, Reply.ACK_OK);
            if (code == Reply.DATABASE_FULL) return new PersonOutcome.NoRoom();
            if (code != Reply.ACK_OK) return new PersonOutcome.Refused(code);
            return new PersonOutcome.ReadBackDiffers(
                    found.map(there -> one.raw().user().differences(there)).orElse(Set.of()));
        }
    }

    Sent send(List<Planned> batch) throws MachineException {
        boolean upload = batch.size() >= WORTH_AN_UPLOAD
                && visit.capability().people().templateWrite() == TemplateWrite.BULK;
        return upload ? sendInOneGo(batch) : sendOneByOne(batch);
    }

    private Sent sendInOneGo(List<Planned> batch) throws MachineException {
        PeopleUpload upload = new PeopleUpload(batch.stream().map(Planned::raw).toList(), List.of());
        int code = visit.locked(here -> BulkSave.send(here, upload));
        Map<Planned, Integer> codes = new HashMap<>();
        batch.forEach(each -> codes.put(each, code));
        if (Reply.meansUnknown(code)) visit.learned(visit.capability().people().writing(TemplateWrite.SINGLE));
        return new Sent(codes, true);
    }

    Sent sendOneByOne(List<Planned> batch) throws MachineException {
        Map<Planned, Integer> codes = new HashMap<>();
        visit.locked(here -> {
            for (Planned each : batch) codes.put(each, here.ask(Command.USER_WRQ, each.raw().raw()).code());
            return here.ask(Command.REFRESHDATA);
        });
        return new Sent(codes, false);
    }
}
