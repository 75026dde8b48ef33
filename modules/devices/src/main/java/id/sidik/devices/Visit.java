package id.sidik.devices;

import id.sidik.protocol.AccessVariants;
import id.sidik.protocol.BufferRequest;
import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.Packet;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** One conversation with one machine, and everything that can be asked of it there. Used by one thread. */
public final class Visit {
    /** A locked machine frees itself after this time when nobody frees it (section 12.2). */
    public static final Duration LOCK_TIME = Duration.ofSeconds(120);

    private final Conversation conversation;
    private final Questions questions;
    private final SensorLock lock;
    private final InstantSource clock;
    private final OneAtATime.Turn turn;
    private Capability capability;
    private Optional<MachineIdentity> identity = Optional.empty();

    Visit(Conversation conversation, InstantSource clock, Capability capability, SensorLock lock,
            OneAtATime.Turn turn) {
        this.conversation = conversation;
        this.questions = new Questions(conversation, clock);
        this.capability = capability;
        this.lock = lock;
        this.clock = clock;
        this.turn = turn;
    }

    /** Who the machine is; asked once. */
    public MachineIdentity identity() throws MachineException {
        if (identity.isEmpty()) identity = Optional.of(questions.identity());
        return identity.get();
    }

    /** What is known of the machine so far. */
    public Capability capability() {
        return capability;
    }

    void learned(Capability more) {
        capability = more;
    }

    void learned(PeopleCapability more) {
        capability = capability.with(more);
    }

    /** Empty when the machine shows an impossible date. */
    public Optional<ClockReading> clock() throws MachineException {
        return questions.clock();
    }

    /** Empty when the firmware answers in a shape that nobody has explained: unknown, not zero. */
    public Optional<FreeSizes> counts() throws MachineException {
        return questions.counts();
    }

    public MachineClock wallClock() {
        return new MachineClock(this, clock);
    }

    public Care care() {
        return new Care(this);
    }

    public OptionBook options() {
        return new OptionBook(this);
    }

    /** @param variants in which forms this firmware tells access records */
    public AccessBook access(AccessVariants variants) {
        return new AccessBook(this, variants);
    }

    /** @param variants how long the text of a message may be here */
    public MessageBook messages(AccessVariants variants) {
        return new MessageBook(this, variants.textWidth());
    }

    /** What happens at the machine from now on; empty when the firmware tells no events. */
    public Optional<LiveFeed> events(LiveSettings settings) throws MachineException {
        return LiveFeed.open(this, settings);
    }

    public Enrolment enrolment(EnrolSettings settings) {
        return new Enrolment(this, settings);
    }

    /** Reads the whole log in this conversation, once: who needs it at any price asks {@link Machines#download}. */
    public Download log() throws MachineException {
        return new LogReading(conversation, clock, capability, new Tally(Watch.NONE)).read();
    }

    /** Whether another call for this machine waits for this visit to end. */
    public boolean wanted() {
        return turn.wanted();
    }

    /** Everybody whom the machine knows. */
    public PersonBook people() {
        return new PersonBook(this);
    }

    /** The fingers by which it knows them. */
    public FingerBook fingers() {
        return new FingerBook(this);
    }

    /** Does nothing for so long. @throws MachineException Stopped */
    public void rest(Duration span) throws MachineException {
        conversation.limit(span).rest();
    }

    SensorLock sensor() {
        return lock;
    }

    Conversation conversation() {
        return conversation;
    }

    /** An ordinary question and its answer. */
    Packet ask(int command, byte... data) throws MachineException {
        return conversation.ask(command, data);
    }

    Reading dataset(BufferRequest request, Tally tally) throws MachineException {
        return new DatasetReader(conversation, capability).read(request, tally);
    }

    /**
     * Does some writing while the machine takes no punch. It is freed again in every case; reading needs no lock.
     * Inside of itself it locks once.
     */
    <T> T locked(VisitWork<T> work) throws MachineException {
        if (lock.isHeld()) return work.run(this);
        lock.take(conversation, LOCK_TIME);
        try {
            return work.run(this);
        } finally {
            lock.release(conversation);
        }
    }
}
