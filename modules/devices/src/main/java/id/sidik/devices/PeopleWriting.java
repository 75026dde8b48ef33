package id.sidik.devices;

import id.sidik.protocol.RawUser;
import id.sidik.protocol.UserName;
import id.sidik.protocol.UserRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Writes people in batches, each locked, refreshed and read back before the next one begins. */
final class PeopleWriting {
    private static final int BATCH = 40;

    private final Visit visit;
    private final PersonBook book;
    private final PeopleSender sender;
    private final Map<String, PersonResult> results = new LinkedHashMap<>();
    private final List<Planned> planned = new ArrayList<>();

    /** One record that is going to be written. */
    record Planned(String pin, RawUser raw) {}

    PeopleWriting(Visit visit, PersonBook book) {
        this.visit = visit;
        this.book = book;
        this.sender = new PeopleSender(visit);
    }

    PeopleReport run(List<PersonWish> wishes) throws MachineException {
        Map<String, PersonWish> byPin = new LinkedHashMap<>();
        wishes.forEach(wish -> byPin.put(wish.pin(), wish));
        plan(byPin);
        try {
            for (int at = 0; at < planned.size(); at += BATCH)
                batch(planned.subList(at, Math.min(planned.size(), at + BATCH)));
            return report(Optional.empty());
        } catch (MachineException ended) {
            return report(Optional.of(ended.refusal()));
        }
    }

    private PeopleReport report(Optional<Refusal> ended) {
        return new PeopleReport(List.copyOf(results.values()), ended);
    }

    private void plan(Map<String, PersonWish> wishes) throws MachineException {
        Roster roster = book.list();
        boolean anyNew = wishes.keySet().stream().anyMatch(pin -> roster.byPin(pin).isEmpty());
        FreeUids uids = new FreeUids(roster, anyNew ? book.numbersWithFingers() : Optional.empty());
        Room room = Room.forPeople(visit.counts());
        for (PersonWish wish : wishes.values()) {
            Optional<RawUser> known = roster.byPin(wish.pin());
            if (known.isPresent()) change(wish, known.get());
            else
                add(wish, roster.recordSize(), uids, room);
        }
    }

    private PersonWish.Wanted wanted(PersonWish wish, UserRecord base, int recordSize) {
        return wish.over(base, visit.capability().people().names(), UserName.limit(recordSize));
    }

    private void change(PersonWish wish, RawUser known) {
        PersonWish.Wanted wanted = wanted(wish, known.user(), known.recordSize());
        Set<UserRecord.Misfit> misfits = known.misfits(wanted.user());
        if (!misfits.isEmpty()) {
            note(wish, wanted, new PersonOutcome.Unfit(misfits));
            return;
        }
        RawUser changed = known.changedTo(wanted.user());
        boolean same = changed.equals(known);
        note(wish, wanted, same ? new PersonOutcome.Same(known.user().uid()) : new PersonOutcome.NotTried());
        if (!same) planned.add(new Planned(wish.pin(), changed));
    }

    private void add(PersonWish wish, int recordSize, FreeUids uids, Room room) {
        PersonWish.Wanted wanted = wanted(wish, UserRecord.of(0, wish.pin(), ""), recordSize);
        Set<UserRecord.Misfit> misfits = wanted.user().misfits(recordSize);
        if (!misfits.isEmpty()) {
            note(wish, wanted, new PersonOutcome.Unfit(misfits));
            return;
        }
        int preferred = wish instanceof PersonWish.Whole(UserRecord user) ? user.uid() : 0;
        OptionalInt uid = room.take() ? uids.take(wish.pin(), preferred) : OptionalInt.empty();
        note(wish, wanted, uid.isEmpty() ? new PersonOutcome.NoRoom() : new PersonOutcome.NotTried());
        if (uid.isPresent())
            planned.add(new Planned(wish.pin(), RawUser.fresh(wanted.user().withUid(uid.getAsInt()), recordSize)));
    }

    private void note(PersonWish wish, PersonWish.Wanted wanted, PersonOutcome outcome) {
        results.put(wish.pin(), new PersonResult(wish.pin(), outcome, wanted.name()));
    }

    private void batch(List<Planned> batch) throws MachineException {
        batch.forEach(each -> tell(each, new PersonOutcome.Unproved()));
        PeopleSender.Sent sent = sender.send(batch);
        List<Planned> open = judge(batch, sent);
        if (open.isEmpty() || !sent.inOneGo()) return;
        judge(open, sender.sendOneByOne(open));
    }

    /** @return those that do not stand as they were sent */
    private List<Planned> judge(List<Planned> batch, PeopleSender.Sent sent) throws MachineException {
        Roster after = book.list();
        List<Planned> open = new ArrayList<>();
        for (Planned each : batch) {
            UserRecord meant = each.raw().user();
            Optional<UserRecord> found = found(after, meant);
            boolean stands = found.map(there -> there.withUid(meant.uid())).filter(meant::equals).isPresent();
            if (!stands) open.add(each);
            tell(each, stands ? new PersonOutcome.Written(found.get().uid()) : sent.failure(each, found));
        }
        return open;
    }

    /** A web service gives the internal numbers out by itself. */
    private Optional<UserRecord> found(Roster after, UserRecord meant) {
        return (visit.conversation().transport() == Transport.WEB
                ? after.byPin(meant.pin())
                : after.byUid(meant.uid())).map(RawUser::user);
    }

    private void tell(Planned each, PersonOutcome outcome) {
        results.computeIfPresent(each.pin(), (pin, result) -> result.with(outcome));
    }
}
