package id.sidik.devices;

import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.FingerTemplate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Looks what stands in some slots: singly while that is cheap, else by reading all. A machine that denies a single
 * finger is not believed until it has told one: some firmware does not know the question (section 8.2).
 */
final class SlotReader {
    private static final int MOST_SINGLY = 40;

    private final Visit visit;
    private boolean tellsSingly;

    SlotReader(Visit visit) {
        this.visit = visit;
    }

    /** @param sure whether a slot that is not among the found ones is known to be empty */
    record Slots(Map<FingerSlot, FingerTemplate> found, boolean sure) {
        Optional<FingerTemplate> at(FingerSlot slot) {
            return Optional.ofNullable(found.get(slot));
        }
    }

    Slots read(Collection<FingerSlot> slots) throws MachineException {
        if (slots.size() > MOST_SINGLY || !visit.capability().people().singleTemplateRead()) return fromAll();
        Map<FingerSlot, FingerTemplate> found = new HashMap<>();
        for (FingerSlot slot : slots) visit.fingers().one(slot).ifPresent(each -> found.put(slot, each));
        tellsSingly |= !found.isEmpty();
        if (tellsSingly || slots.isEmpty()) return new Slots(found, true);
        Slots all = fromAll();
        if (slots.stream().anyMatch(all.found()::containsKey))
            visit.learned(visit.capability().people().readingSingly(false));
        return all;
    }

    private Slots fromAll() throws MachineException {
        FingerList all = visit.fingers().all();
        Map<FingerSlot, FingerTemplate> found = new HashMap<>();
        all.templates().forEach(each -> found.put(each.slot(), each));
        return new Slots(found, all.whole());
    }
}
