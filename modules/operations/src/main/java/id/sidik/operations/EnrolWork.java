package id.sidik.operations;

import id.sidik.devices.EnrolSettings;
import id.sidik.devices.EnrolStep;
import id.sidik.devices.FingerOutcome;
import id.sidik.devices.FingerReport;
import id.sidik.devices.FingerResult;
import id.sidik.devices.LiveFeed;
import id.sidik.devices.LiveSettings;
import id.sidik.devices.MachineException;
import id.sidik.devices.PersonFinger;
import id.sidik.devices.Visit;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.MachineEvent;
import id.sidik.protocol.StartEnrol;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One enrolment in one conversation: may it be, the place is made free, the finger is taken, the template is read. */
final class EnrolWork {
    private static final Duration POLL = Duration.ofSeconds(5);

    private final EnrolWish wish;
    private final int most;
    private final String regulation;
    private final Consumer<EnrolNews> screen;
    private Optional<FingerTemplate> removed = Optional.empty();
    private Optional<EnrolStep.End> end = Optional.empty();
    private List<Integer> swept = List.of();
    private int surplus;

    EnrolWork(EnrolWish wish, int most, String regulation, Consumer<EnrolNews> screen) {
        this.wish = wish;
        this.most = most;
        this.regulation = regulation;
        this.screen = screen;
    }

    /** The finger that had to give way, where there was one. */
    Optional<FingerTemplate> removed() {
        return removed;
    }

    /** Other fingers of the person that went with the old one and do not stand there any more. */
    List<Integer> swept() {
        return swept;
    }

    /** How the machine ended it; empty when it never began. */
    Optional<EnrolStep.End> end() {
        return end;
    }

    /** @return the new template, empty where none came about */
    Optional<FingerTemplate> atSensor(Visit visit, EnrolSettings settings) throws MachineException {
        screen.accept(new EnrolNews.Preparing());
        int uid = uid(visit);
        FingerSlot slot = new FingerSlot(uid, wish.finger());
        makeRoom(visit, slot);
        EnrolStep.End told = visit.enrolment(settings).take(
                new StartEnrol(wish.pin(), uid, wish.finger(), StartEnrol.VALID), this::show);
        end = Optional.of(told);
        boolean pointless = told instanceof EnrolStep.Cancelled || told instanceof EnrolStep.NotSupported;
        if (pointless) return Optional.empty();
        screen.accept(new EnrolNews.Fetching());
        // a machine that told nothing understandable may have taken the finger all the same
        return read(visit, slot);
    }

    /** Waits until somebody has taken the finger at the machine itself: the one asked for, or another of the person. */
    Optional<FingerTemplate> fromMachine(Visit visit, Duration longest) throws MachineException {
        screen.accept(new EnrolNews.Preparing());
        int uid = uid(visit);
        List<FingerTemplate> before = visit.fingers().all().of(uid);
        boolean again = at(before, new FingerSlot(uid, wish.finger())).isPresent();
        if (!again) requireRoom(before);
        screen.accept(new EnrolNews.WaitingForMachine());
        Optional<LiveFeed> feed = visit.events(LiveSettings.usual());
        try {
            Optional<FingerTemplate> found = Optional.empty();
            long end = System.nanoTime() + longest.toNanos();
            while (found.isEmpty() && System.nanoTime() < end) {
                if (feed.isEmpty()) visit.rest(POLL);
                else if (!enrolled(feed.get())) continue;
                found = fresh(visit, uid, before);
            }
            found.ifPresent(finger -> count(before, finger));
            return found;
        } finally {
            feed.ifPresent(LiveFeed::end);
        }
    }

    private void count(List<FingerTemplate> before, FingerTemplate fresh) {
        long others = before.stream().filter(each -> each.finger() != fresh.finger()).count();
        surplus = (int) Math.max(0, others + 1 - most);
    }

    /** More fingers than the regulation allows, as somebody at the machine has it now. */
    int surplus() {
        return surplus;
    }

    private static Optional<FingerTemplate> fresh(Visit visit, int uid, List<FingerTemplate> before)
            throws MachineException {
        return visit.fingers().all().of(uid).stream()
                .filter(now -> before.stream().noneMatch(old -> old.finger() == now.finger() && old.sameBytes(now)))
                .findFirst();
    }

    /** Whether it is time to look: a finger was enrolled, or nothing was heard for a while. */
    private static boolean enrolled(LiveFeed feed) throws MachineException {
        Optional<MachineEvent> event = feed.next(POLL);
        return event.isEmpty() || event.get() instanceof MachineEvent.EnrolFinger;
    }

    private int uid(Visit visit) throws MachineException {
        return visit.people().list().byPin(wish.pin()).map(person -> person.user().uid())
                .orElseThrow(() -> trouble("MES-613", "trouble.enrol.notThere", wish.pin()));
    }

    private void makeRoom(Visit visit, FingerSlot slot) throws MachineException {
        List<FingerTemplate> before = visit.fingers().all().of(slot.uid());
        Optional<FingerTemplate> old = at(before, slot);
        if (old.isEmpty()) {
            requireRoom(before);
            return;
        }
        if (!wish.replace()) throw trouble("MES-614", "trouble.enrol.taken", wish.pin(), wish.finger());
        requireRoom(before.stream().filter(each -> each.finger() != wish.finger()).toList());
        FingerReport report = visit.fingers().delete(List.of(new PersonFinger(wish.pin(), wish.finger())));
        swept = report.results().stream().filter(each -> each.outcome() instanceof FingerOutcome.Swept)
                .map(FingerResult::finger).toList();
        boolean gone = report.results().stream().filter(each -> each.finger() == wish.finger())
                .allMatch(each -> each.outcome() instanceof FingerOutcome.Deleted);
        if (!gone) throw trouble("MES-617", "trouble.enrol.notFreed", wish.pin(), wish.finger());
        removed = old;
    }

    private void requireRoom(List<FingerTemplate> others) {
        if (others.size() < most) return;
        String standing = others.stream().map(each -> String.valueOf(each.finger())).collect(Collectors.joining(","));
        throw most == 1
                ? trouble("MES-610", "trouble.enrol.exactlyOne", wish.pin(), regulation, standing)
                : trouble("MES-611", "trouble.enrol.tooMany", wish.pin(), others.size(), most, regulation, standing);
    }

    private static TroubleException trouble(String code, String key, Object... arguments) {
        return new TroubleException(Trouble.of(code, key, arguments));
    }

    private static Optional<FingerTemplate> at(List<FingerTemplate> fingers, FingerSlot slot) {
        return fingers.stream().filter(each -> each.slot().equals(slot)).findFirst();
    }

    private static Optional<FingerTemplate> read(Visit visit, FingerSlot slot) throws MachineException {
        Optional<FingerTemplate> single = visit.fingers().one(slot);
        return single.isPresent() ? single : visit.fingers().all().at(slot);
    }

    private void show(EnrolStep step) {
        switch (step) {
            case EnrolStep.Waiting(int press, int of) -> screen.accept(new EnrolNews.Press(press, of));
            case EnrolStep.Touched(int press) -> screen.accept(new EnrolNews.Touched(press));
            case EnrolStep.LiftFinger(int press) -> screen.accept(new EnrolNews.Lift(press));
            case EnrolStep.Again(int press) -> screen.accept(new EnrolNews.Again(press));
            case EnrolStep.Score _,EnrolStep.End _ -> { /* said by the step that follows, or by the ledger */ }
        }
    }
}
