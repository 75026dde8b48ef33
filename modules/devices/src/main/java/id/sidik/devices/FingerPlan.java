package id.sidik.devices;

import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides before anything is written what can be written at all, and keeps the outcome of each finger. */
final class FingerPlan {
    private final Map<PersonFinger, FingerOutcome> outcomes = new LinkedHashMap<>();
    private final List<PlannedFinger> planned = new ArrayList<>();

    private final SlotReader.Slots seen;

    private FingerPlan(SlotReader.Slots seen) {
        this.seen = seen;
    }

    /** What stood in the slots before. */
    SlotReader.Slots seen() {
        return seen;
    }

    /** @param wishes of several for one finger the last one counts */
    static FingerPlan of(Visit visit, List<FingerWish> wishes, SlotReader reader) throws MachineException {
        Roster roster = visit.people().list();
        Map<PersonFinger, FingerWish> latest = new LinkedHashMap<>();
        wishes.forEach(wish -> latest.put(wish.place(), wish));
        Map<PersonFinger, RawUser> people = new LinkedHashMap<>();
        for (PersonFinger place : latest.keySet())
            roster.byPin(place.pin()).ifPresent(person -> people.put(place, person));
        List<FingerSlot> slots = people.entrySet().stream()
                .map(each -> new FingerSlot(each.getValue().user().uid(), each.getKey().finger())).toList();
        SlotReader.Slots now = reader.read(slots);
        FingerPlan plan = new FingerPlan(now);
        FingerVersion machine = visit.fingers().version(List.copyOf(now.found().values()));
        boolean writable = visit.capability().people().templateWrite() != TemplateWrite.NONE;
        Room room = Room.forFingers(visit.counts());
        latest.forEach((place, wish) -> plan.outcomes.put(place,
                plan.judge(wish, Optional.ofNullable(people.get(place)), machine, writable, room)));
        return plan;
    }

    private FingerOutcome judge(FingerWish wish, Optional<RawUser> person, FingerVersion machine, boolean writable,
            Room room) {
        FingerTemplate template = wish.template();
        if (person.isEmpty()) return new FingerOutcome.NoSuchPerson();
        if (!template.sound()) return new FingerOutcome.Damaged();
        if (template.version().differsFrom(machine))
            return new FingerOutcome.VersionDiffers(template.version(), machine);
        FingerTemplate here = template.withUid(person.get().user().uid());
        Optional<FingerTemplate> old = seen.at(here.slot());
        PlannedFinger next = new PlannedFinger(wish.place(), person.get(), here, old);
        if (next.stands(old)) return new FingerOutcome.Same();
        if (!writable) return new FingerOutcome.Refused(Reply.ACK_UNKNOWN, false);
        if (old.isEmpty() && !room.take()) return new FingerOutcome.NoRoom();
        planned.add(next);
        return new FingerOutcome.NotTried();
    }

    List<PlannedFinger> planned() {
        return planned;
    }

    void tell(PlannedFinger each, FingerOutcome outcome) {
        outcomes.put(each.place(), outcome);
    }

    /** What was lost without being asked for is told too; what stands again meanwhile is not. */
    void swept(List<PersonFinger> lost) {
        for (PersonFinger each : lost) outcomes.putIfAbsent(each, new FingerOutcome.Swept());
    }

    FingerReport report(Optional<Refusal> ended) {
        return new FingerReport(outcomes.entrySet().stream()
                .map(each -> new FingerResult(each.getKey().pin(), each.getKey().finger(), each.getValue())).toList(),
                ended);
    }
}
