package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.Reply;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deletes fingers in batches and looks whether they are gone. */
final class FingerDeletion {
    private static final int BATCH = 40;
    /** It may take others along, which then need not be written again. */
    private static final Comparator<Doomed> ZERO_LAST = Comparator.comparing(each -> each.slot().finger() == 0);

    private final Visit visit;
    private final SlotReader reader;
    private final FingerEraser eraser;
    private final Map<PersonFinger, FingerOutcome> outcomes = new LinkedHashMap<>();

    private record Doomed(PersonFinger place, RawUser person, FingerSlot slot) {}

    FingerDeletion(Visit visit) {
        this.visit = visit;
        this.reader = new SlotReader(visit);
        this.eraser = new FingerEraser(visit);
    }

    FingerReport run(List<PersonFinger> fingers) throws MachineException {
        Roster roster = visit.people().list();
        List<Doomed> known = fingers.stream().distinct().flatMap(place -> roster.byPin(place.pin()).stream()
                .map(person -> new Doomed(place, person, new FingerSlot(person.user().uid(), place.finger()))))
                .toList();
        fingers.forEach(place -> outcomes.put(place, new FingerOutcome.NoSuchPerson()));
        SlotReader.Slots now = reader.read(known.stream().map(Doomed::slot).toList());
        known.forEach(each -> outcomes.put(each.place(), gone(each, now)
                ? new FingerOutcome.Same()
                : new FingerOutcome.NotTried()));
        List<Doomed> doomed = known.stream().filter(each -> !gone(each, now)).sorted(ZERO_LAST).toList();
        try {
            for (int at = 0; at < doomed.size(); at += BATCH)
                batch(doomed.subList(at, Math.min(doomed.size(), at + BATCH)));
            return report(Optional.empty());
        } catch (MachineException ended) {
            return report(Optional.of(ended.refusal()));
        }
    }

    private static boolean gone(Doomed each, SlotReader.Slots now) {
        return now.sure() && now.at(each.slot()).isEmpty();
    }

    private void batch(List<Doomed> batch) throws MachineException {
        batch.forEach(each -> outcomes.put(each.place(), new FingerOutcome.Unproved()));
        Map<Doomed, Integer> codes = new HashMap<>();
        visit.locked(here -> {
            for (Doomed each : batch) codes.put(each, eraser.erase(each.person(), each.slot()));
            return here.ask(Command.REFRESHDATA);
        });
        SlotReader.Slots now = look(batch);
        List<Doomed> staying = batch.stream().filter(each -> now.at(each.slot()).isPresent())
                .filter(each -> !Reply.meansUnknown(codes.get(each))).toList();
        judge(batch, staying.isEmpty() ? now : again(batch, staying, codes), codes);
    }

    private SlotReader.Slots look(List<Doomed> batch) throws MachineException {
        return reader.read(batch.stream().map(Doomed::slot).toList());
    }

    /** Firmware that says yes to one command and does nothing may still know the other. */
    private SlotReader.Slots again(List<Doomed> batch, List<Doomed> staying, Map<Doomed, Integer> codes)
            throws MachineException {
        visit.locked(here -> {
            for (Doomed each : staying) {
                int code = eraser.otherwise(each.person(), each.slot());
                if (!Reply.meansUnknown(code)) codes.put(each, code);
            }
            return here.ask(Command.REFRESHDATA);
        });
        return look(batch);
    }

    private void judge(List<Doomed> batch, SlotReader.Slots now, Map<Doomed, Integer> codes) {
        for (Doomed each : batch) {
            if (gone(each, now)) outcomes.put(each.place(), new FingerOutcome.Deleted());
            else if (now.at(each.slot()).isPresent()) outcomes.put(each.place(), stays(codes.get(each)));
        }
    }

    private static FingerOutcome stays(int code) {
        return code == Reply.ACK_OK
                ? new FingerOutcome.ReadBackDiffers(false)
                : new FingerOutcome.Refused(code, false);
    }

    private FingerReport report(Optional<Refusal> ended) {
        eraser.swept().forEach(each -> outcomes.putIfAbsent(each, new FingerOutcome.Swept()));
        return new FingerReport(outcomes.entrySet().stream()
                .map(each -> new FingerResult(each.getKey().pin(), each.getKey().finger(), each.getValue())).toList(),
                ended);
    }
}
