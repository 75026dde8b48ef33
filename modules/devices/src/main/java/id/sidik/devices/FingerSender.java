package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.PeopleUpload;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.Reply;
import id.sidik.protocol.SingleSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sends fingers in one of the two ways. The machine is locked meanwhile; slots that hold something are emptied first. */
final class FingerSender {
    private final Visit visit;
    private final FingerEraser eraser;

    FingerSender(Visit visit) {
        this.visit = visit;
        this.eraser = new FingerEraser(visit);
    }

    /** Fingers that were lost on the way without being asked for. */
    List<PersonFinger> swept() {
        return eraser.swept();
    }

    /**
     * @param seen what stands in the slots now
     * @return what the machine said to each
     */
    Map<PlannedFinger, Integer> send(List<PlannedFinger> batch, TemplateWrite way, SlotReader.Slots seen)
            throws MachineException {
        return visit.locked(here -> {
            for (PlannedFinger each : batch)
                if (seen.at(each.slot()).isPresent()) eraser.erase(each.person(), each.slot());
            Map<PlannedFinger, Integer> codes = new HashMap<>();
            List<PlannedFinger> together = batch.stream().filter(each -> way == TemplateWrite.BULK && plain(each))
                    .toList();
            if (!together.isEmpty()) inOneGo(together, codes);
            for (PlannedFinger each : batch) if (!codes.containsKey(each)) codes.put(each, singly(each.template()));
            here.ask(Command.REFRESHDATA);
            return codes;
        });
    }

    /**
     * The upload carries no flag that anybody has explained: only what is simply valid goes that way.
     * TEMPLATE_WRITE chooses the other way for all.
     */
    @SingleSource("section 8.3: the high half of the finger byte may be the flag, D")
    private static boolean plain(PlannedFinger each) {
        return each.template().flag() == FingerTemplate.VALID;
    }

    private void inOneGo(List<PlannedFinger> together, Map<PlannedFinger, Integer> codes) throws MachineException {
        List<RawUser> people = together.stream().map(PlannedFinger::person).distinct().toList();
        PeopleUpload upload = new PeopleUpload(people, together.stream().map(PlannedFinger::template).toList());
        int code = BulkSave.send(visit, upload);
        together.forEach(each -> codes.put(each, code));
    }

    private int singly(FingerTemplate template) throws MachineException {
        int code = new Upload(visit.conversation()).send(template.bytes());
        if (code != Reply.ACK_OK) return code;
        visit.ask(Command.CHECKSUM_BUFFER); // nobody can say how it is computed
        code = visit.ask(Command.TMP_WRITE, template.announcement()).code();
        visit.ask(Command.FREE_DATA);
        return code;
    }
}
