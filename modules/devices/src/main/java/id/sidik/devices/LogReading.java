package id.sidik.devices;

import id.sidik.protocol.BufferRequest;
import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.PunchDataset;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads everything from one machine in one conversation: who it is, clock, counts, users, log, counts again. */
final class LogReading {
    /** A log that disagrees with the machine's count is read once more: somebody may have cleared it meanwhile. */
    private static final int ROUNDS = 2;

    private final Conversation conversation;
    private final Questions questions;
    private final Capability capability;
    private final Tally tally;
    private MachineIdentity identity = MachineIdentity.UNKNOWN;

    LogReading(Conversation conversation, InstantSource clock, Capability capability, Tally tally) {
        this.conversation = conversation;
        this.questions = new Questions(conversation, clock);
        this.capability = capability;
        this.tally = tally;
    }

    /** As far as it is known when the conversation breaks. */
    MachineIdentity identity() {
        return identity;
    }

    /** Complete, or Incomplete where another conversation would not help. */
    Download read() throws MachineException {
        identity = questions.identity();
        Optional<ClockReading> clock = questions.clock();
        Optional<FreeSizes> counts = questions.counts();
        Optional<UserList> users = users(counts);
        if (users.isEmpty()) return new Download.Incomplete(identity, 0, 0, Download.Shortfall.USERS);
        for (int round = 1; true; round++) {
            Reading reading = new DatasetReader(conversation, capability).read(BufferRequest.attendance(), tally);
            if (!(reading instanceof Reading.Whole whole)) return unread(reading);
            PunchLog log = PunchLog.of(whole, counts, questions.counts());
            if (log.shortfall().isEmpty()) return new Download.Complete(finished(clock, users.get(), log));
            if (round == ROUNDS) return incomplete(log);
            counts = log.after();
        }
    }

    /** No users where the firmware does not tell them; empty when the list comes only in part. */
    private Optional<UserList> users(Optional<FreeSizes> counts) throws MachineException {
        OptionalInt count = CountCheck.trusted(counts)
                ? OptionalInt.of(counts.orElseThrow().users())
                : OptionalInt.empty();
        DatasetReader reader = new DatasetReader(conversation, capability);
        Optional<UserList> users = Optional.empty();
        for (int round = 1; users.isEmpty() && round <= ROUNDS; round++) {
            users = switch (reader.read(BufferRequest.users(), new Tally(Watch.NONE))) {
                case Reading.Whole whole -> UserList.of(whole.bytes(), count);
                case Reading.Refused ignored -> Optional.of(UserList.NONE);
                case Reading.Short() -> Optional.empty();
            };
        }
        return users;
    }

    private Download unread(Reading reading) {
        return reading instanceof Reading.Refused refused
                ? new Download.Failed(new Refusal.Broken("the log is refused with code " + refused.code()))
                : new Download.Incomplete(identity, tally.declared(), tally.arrived(), Download.Shortfall.LENGTH);
    }

    private Download incomplete(PunchLog log) {
        Download.Shortfall why = log.shortfall().orElseThrow();
        return why == Download.Shortfall.COUNT
                ? new Download.Incomplete(identity, log.after().orElseThrow().punches(), log.records(), why)
                : new Download.Incomplete(identity, tally.declared(), tally.arrived(), why);
    }

    private DownloadedLog finished(Optional<ClockReading> clock, UserList users, PunchLog log) {
        CountCheck check = log.check().orElseThrow();
        Reading.Whole reading = log.reading();
        Capability learned = new Capability(conversation.transport(), reading.buffered(), users.recordSize(),
                log.layout(), check != CountCheck.NOT_TRUSTED, reading.chunk(), capability.events(),
                capability.line(), capability.people()).on(conversation.line());
        PunchDataset punches = log.dataset().withPinsOf(users.dataset().users());
        return new DownloadedLog(identity, learned, clock, log.before(), log.after(), users.dataset().users(),
                users.raw(), reading.bytes(), punches, check);
    }
}
