package id.sidik.central;

import id.sidik.domain.Punch;
import id.sidik.store.CityUnit;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A conversation with the centre: one connection, one thread. Every method may fail with a {@link CentralException};
 * after UNREACHABLE or LINE_BROKE a new conversation is needed. What a method did not finish was not kept, except that a
 * line which breaks while a batch is closed or an edit is proposed leaves open whether it counted: opening the same
 * batch, proposing the same edit again tells.
 */
public final class Centre implements AutoCloseable {
    /** The form of what this program sends and reads. */
    public static final int PROTOCOL = 1;

    private final Transactions talk;
    private final Greeting greeting;
    private final BatchPush push;
    private final MasterBook masters;
    private final PullBook pulls;

    private Centre(Connection line) {
        Sql sql = new Sql(line);
        this.talk = new Transactions(line);
        this.greeting = new Greeting(sql);
        this.push = new BatchPush(line, sql);
        this.masters = new MasterBook(sql);
        this.pulls = new PullBook(sql);
    }

    /** Connects and signs in. The laptop is known to the centre only after {@link #hello}. */
    public static Centre open(CentreSettings settings) {
        return new Centre(Link.open(settings));
    }

    /**
     * Says who is here; first thing of every conversation.
     *
     * @param laptop  the laptop's id: a UUID in small letters
     * @param name    for people; cut at 120 characters
     * @param program name and version of this program; cut at 60 characters
     * @throws CentralException TOO_OLD, TOO_NEW, BLOCKED, NOT_OURS (the id is another unit's), TOO_MUCH (laptops)
     */
    public Welcome hello(String laptop, String name, String program, Clock clock) {
        return hello(PROTOCOL, laptop, name, program, clock);
    }

    Welcome hello(int protocol, String laptop, String name, String program, Clock clock) {
        Welcome welcome = talk.asked(() -> greeting.say(protocol, laptop, name, program, clock)).welcomed();
        push.as(laptop, welcome);
        masters.as(laptop);
        pulls.as(laptop);
        return welcome;
    }

    /**
     * Leaves a fresh word with the centre, when it holds one of the two.
     *
     * @param known what was left there last
     * @return empty when the fresh one is held now; else what is held, and nothing was changed
     */
    public Optional<String> agree(String laptop, String known, String fresh) {
        return talk.asked(() -> greeting.agree(laptop, known, fresh));
    }

    /** @param number one more than the last; a batch that is known already is answered with its receipt */
    public OpenedBatch openBatch(long number) {
        return talk.begun(() -> push.open(number));
    }

    /** Puts punches of the own unit into the open batch. Rows that are known or refused do not keep others out. */
    public Pushed pushPunches(List<Punch> punches) {
        return talk.begun(() -> push.punches(punches));
    }

    /** Puts facts into the open batch. */
    public Pushed pushFacts(List<CentralFact> facts) {
        return talk.begun(() -> push.facts(facts));
    }

    /**
     * Closes the open batch: from now on all of it holds.
     *
     * @param digest of what was sent, made by the laptop: 64 hex digits
     * @throws CentralException MISCOUNTED when the centre counts other rows than were sent: nothing was kept
     */
    public BatchReceipt closeBatch(String digest) {
        return talk.asked(() -> push.close(digest));
    }

    /** Drops the open batch and all that was put into it. */
    public void leaveBatch() {
        talk.leave();
    }

    public Proposed propose(Edit edit, String by) {
        return talk.asked(() -> masters.propose(edit, by));
    }

    /** Many edits in one transaction. @return the centre's answers, in their order */
    public List<Proposed> propose(List<Edit> edits, String by) {
        return talk.asked(() -> masters.propose(edits, by));
    }

    /** The unit's own rows that changed after {@code seq}, in the order of their changes. */
    public List<CentralMaster> masters(long seq, int rows) {
        return talk.asked(() -> masters.own(seq, rows));
    }

    /** The city's rows that changed after {@code seq}, in the order of their changes; without those that the unit has itself. */
    public List<CentralMaster> cityMasters(long seq, int rows) {
        return talk.asked(() -> masters.city(seq, rows));
    }

    /**
     * Batches of the unit's other laptops, and those of the city that hold something for the unit, oldest first for each
     * laptop.
     *
     * @param cursors the last batch that was taken, by the laptop's id; laptops that are not named start at the first.
     *                Our own batches are left out unless our id is named: a store that was restored needs them
     */
    public List<BatchReceipt> batchesOfOthers(Map<String, Long> cursors) {
        return talk.asked(() -> pulls.batches(cursors));
    }

    public List<CentralFact> facts(BatchReceipt batch) {
        return talk.asked(() -> pulls.facts(batch));
    }

    public List<Punch> punches(BatchReceipt batch) {
        return talk.asked(() -> pulls.punches(batch));
    }

    /** Of each day with punches of own people on machines of other units, from a day on: a mark that changes with them. */
    public Map<LocalDate, String> visitedDays(LocalDate from) {
        return talk.asked(() -> pulls.visitedDays(from));
    }

    /** Punches of own people on machines of other units. @param until exclusive */
    public List<Visiting> visiting(LocalDate from, LocalDate until) {
        return talk.asked(() -> pulls.visiting(from, until));
    }

    /** Every unit of the city, by code and name: for choosing where a person goes. */
    public List<CityUnit> units() {
        return talk.asked(pulls::units);
    }

    /** Says that a person belongs to a unit from a day on. The holding unit may, and the city. */
    public void placePerson(String number, String unitCode, LocalDate from) {
        talk.asked(() -> {
            masters.place(number, unitCode, from);
            return unitCode;
        });
    }

    /** The city says: who is named by one unit only is that unit's person. @return those named by several */
    public int confirmPeople() {
        return talk.asked(masters::confirmPeople);
    }

    @Override
    public void close() {
        talk.close();
    }
}
