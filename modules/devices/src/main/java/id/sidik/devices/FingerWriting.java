package id.sidik.devices;

import id.sidik.protocol.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes fingers in small batches; each is read back before the next begins. What does not stand is tried in the other
 * way, which is then remembered if it is the one that serves.
 */
final class FingerWriting {
    private static final int BATCH = 10;

    private final Visit visit;
    private final SlotReader reader;
    private final FingerSender sender;
    private SlotReader.Slots seen = new SlotReader.Slots(Map.of(), false);

    FingerWriting(Visit visit) {
        this.visit = visit;
        this.reader = new SlotReader(visit);
        this.sender = new FingerSender(visit);
    }

    FingerReport run(List<FingerWish> wishes) throws MachineException {
        FingerPlan plan = FingerPlan.of(visit, wishes, reader);
        List<PlannedFinger> all = plan.planned();
        try {
            for (int at = 0; at < all.size(); at += BATCH)
                batch(all.subList(at, Math.min(all.size(), at + BATCH)), plan);
            plan.swept(sender.swept());
            return plan.report(Optional.empty());
        } catch (MachineException ended) {
            plan.swept(sender.swept());
            return plan.report(Optional.of(ended.refusal()));
        }
    }

    private void batch(List<PlannedFinger> batch, FingerPlan plan) throws MachineException {
        batch.forEach(each -> plan.tell(each, new FingerOutcome.Unproved()));
        TemplateWrite way = visit.capability().people().templateWrite();
        Map<PlannedFinger, Integer> codes = new HashMap<>(sender.send(batch, way, plan.seen()));
        List<PlannedFinger> open = judge(batch, plan, codes);
        if (open.isEmpty()) return;
        List<PlannedFinger> worth = open.stream().filter(each -> codes.get(each) != Reply.DATABASE_FULL).toList();
        Map<PlannedFinger, Integer> other = sender.send(worth, way.other(), seen);
        List<PlannedFinger> left = judge(worth, plan, other);
        learn(way, open.size() == batch.size(), worth.size() - left.size(), codes, other);
        other.forEach((each, code) -> codes.merge(each, code, FingerWriting::moreTelling));
        for (PlannedFinger each : open) if (!worth.contains(each) || left.contains(each)) putBack(each, plan, codes);
    }

    /** A refusal says more than "unknown", and that more than a yes that was not true. */
    private static int moreTelling(int first, int second) {
        if (second == Reply.ACK_OK) return first;
        return first == Reply.ACK_OK || Reply.meansUnknown(first) ? second : first;
    }

    /** @return those that do not stand as they were sent */
    private List<PlannedFinger> judge(List<PlannedFinger> batch, FingerPlan plan, Map<PlannedFinger, Integer> codes)
            throws MachineException {
        SlotReader.Slots now = look(batch);
        batch.stream().filter(each -> each.stands(now.at(each.slot())))
                .forEach(each -> plan.tell(each, new FingerOutcome.Written()));
        return batch.stream().filter(each -> !each.stands(now.at(each.slot())))
                .filter(each -> now.sure() || now.at(each.slot()).isPresent() || codes.get(each) != Reply.ACK_OK)
                .toList();
    }

    private void learn(TemplateWrite way, boolean noneStood, int stoodNow, Map<PlannedFinger, Integer> first,
            Map<PlannedFinger, Integer> second) {
        boolean bothUnknown = first.values().stream().allMatch(Reply::meansUnknown)
                && second.values().stream().allMatch(Reply::meansUnknown);
        if (noneStood && stoodNow > 0) visit.learned(visit.capability().people().writing(way.other()));
        else if (bothUnknown) visit.learned(visit.capability().people().writing(TemplateWrite.NONE));
    }

    /** What had to make room gets its place again where the new finger was not taken. */
    private void putBack(PlannedFinger each, FingerPlan plan, Map<PlannedFinger, Integer> codes)
            throws MachineException {
        int code = codes.get(each);
        boolean lost = false;
        if (each.old().isPresent()) {
            PlannedFinger old = each.undone();
            lost = true;
            for (TemplateWrite way : List.of(visit.capability().people().templateWrite(), TemplateWrite.SINGLE)) {
                if (!lost || way == TemplateWrite.NONE) continue;
                SlotReader.Slots now = look(List.of(old));
                if (!old.stands(now.at(old.slot()))) sender.send(List.of(old), way, now);
                lost = !old.stands(look(List.of(old)).at(old.slot()));
            }
        }
        plan.tell(each, failure(code, lost, each.old().isPresent()));
    }

    private SlotReader.Slots look(List<PlannedFinger> batch) throws MachineException {
        seen = reader.read(batch.stream().map(PlannedFinger::slot).toList());
        return seen;
    }

    private static FingerOutcome failure(int code, boolean lost, boolean replaced) {
        if (code == Reply.DATABASE_FULL && !replaced) return new FingerOutcome.NoRoom();
        return code == Reply.ACK_OK ? new FingerOutcome.ReadBackDiffers(lost) : new FingerOutcome.Refused(code, lost);
    }
}
