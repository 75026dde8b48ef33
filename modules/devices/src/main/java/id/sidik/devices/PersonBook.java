package id.sidik.devices;

import id.sidik.protocol.BufferRequest;
import id.sidik.protocol.Command;
import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.Packet;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.Reply;
import id.sidik.protocol.SingleSource;
import id.sidik.protocol.UserDataset;
import id.sidik.protocol.UserRecord;
import id.sidik.protocol.VerifyStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Everybody whom a machine knows (sections 4 and 9.2). Reading locks nothing; what is written is read back. */
public final class PersonBook {
    private static final int ROUNDS = 2;

    private final Visit visit;

    PersonBook(Visit visit) {
        this.visit = visit;
    }

    /** Everybody, as the machine holds them. @throws MachineException Broken also where the list never comes whole */
    public Roster list() throws MachineException {
        Optional<FreeSizes> counts = visit.counts().filter(FreeSizes::plausible);
        OptionalInt count = counts.isPresent() ? OptionalInt.of(counts.get().users()) : OptionalInt.empty();
        for (int round = 1; round <= ROUNDS; round++) {
            switch (visit.dataset(BufferRequest.users(), visit.conversation().tally())) {
                case Reading.Whole whole -> {
                    Optional<UserList> list = UserList.of(whole.bytes(), count);
                    if (list.isPresent()) return roster(list.get());
                }
                case Reading.Refused refused ->
                    throw MachineException.broken("the users are refused with code " + refused.code());
                case Reading.Short() -> { /* once more */ }
            }
        }
        throw MachineException.broken("the list of users never comes whole");
    }

    private Roster roster(UserList list) throws MachineException {
        UserDataset dataset = list.dataset();
        if (dataset.users().isEmpty()) return new Roster(expectedSize(), List.of(), dataset.leftOver());
        int size = dataset.recordSize();
        visit.learned(visit.capability().withUsersOf(size));
        int head = list.raw().length - dataset.users().size() * size - dataset.leftOver();
        List<RawUser> users = IntStream.range(0, dataset.users().size()).mapToObj(at -> new RawUser(
                Arrays.copyOfRange(list.raw(), head + at * size, head + (at + 1) * size))).toList();
        return new Roster(size, users, dataset.leftOver());
    }

    /** What a machine without people will take (section 9.2.3). */
    @SingleSource("section 9.2.3: UDP only and old means 28, D; the capability overrules")
    private int expectedSize() throws MachineException {
        if (visit.capability().userRecordSize().isPresent()) return visit.capability().userRecordSize().getAsInt();
        boolean extended = visit.options().read("~UserExtFmt").map("1"::equals).orElse(false);
        boolean wide = visit.capability().transport() == Transport.TCP
                || visit.conversation().transport() == Transport.WEB;
        return extended || wide ? UserRecord.LONG_SIZE : UserRecord.SHORT_SIZE;
    }

    /**
     * Writes people: whom the machine knows by PIN is changed in what differs and keeps every other byte; whom it does
     * not know gets a free internal number. Of several wishes for one PIN the last one counts.
     *
     * @throws MachineException before anything was written; afterwards the report says how far it came
     */
    public PeopleReport write(List<? extends PersonWish> wishes) throws MachineException {
        visit.identity();
        return new PeopleWriting(visit, this).run(List.copyOf(wishes));
    }

    /** Deletes people, and their fingers with them. @throws MachineException as {@link #write} */
    public PeopleReport delete(List<String> pins) throws MachineException {
        visit.identity();
        return new PeopleDeletion(visit, this).run(pins);
    }

    /** Makes everybody an ordinary user of the machine's menu. @return whether nobody is anything else afterwards */
    public boolean dismissAdministrators() throws MachineException {
        visit.locked(here -> {
            here.ask(Command.CLEAR_ADMIN);
            return here.ask(Command.REFRESHDATA);
        });
        return list().users().stream().allMatch(each -> each.user().level() == 0);
    }

    /** Empty when the firmware does not tell it. */
    public Optional<VerifyStyle> verifyStyle(int uid) throws MachineException {
        Packet answer = visit.ask(Command.VERIFY_RRQ, VerifyStyle.request(uid));
        if (answer.code() != Reply.ACK_OK) return Optional.empty();
        try {
            return Optional.of(VerifyStyle.decode(answer.data())).filter(style -> style.uid() == uid);
        } catch (MalformedException odd) {
            return Optional.empty();
        }
    }

    /** @return whether it is read back as written */
    public boolean verifyBy(VerifyStyle style) throws MachineException {
        visit.locked(here -> {
            here.ask(Command.VERIFY_WRQ, style.encode());
            return here.ask(Command.REFRESHDATA);
        });
        return verifyStyle(style.uid()).filter(style::equals).isPresent();
    }

    /** Internal numbers that fingers are kept under, those of people who are gone too; empty where no one tells. */
    Optional<List<Integer>> numbersWithFingers() throws MachineException {
        FingerList fingers = visit.fingers().all();
        if (!fingers.whole()) return Optional.empty();
        List<Integer> numbers = new ArrayList<>();
        fingers.templates().forEach(each -> numbers.add(each.uid()));
        return Optional.of(numbers);
    }
}
