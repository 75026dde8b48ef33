package id.sidik.devices;

import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.HttpAnswer;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.SoapLog;
import id.sidik.protocol.SoapRequest;
import id.sidik.protocol.SoapUsers;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a machine's log home over its web service. The answer is complete when its length, its closing tag and, where
 * the machine's own port tells counts, these agree; a log that was cut off is asked for again and never kept.
 */
final class WebDownload {
    private static final Logger LOG = LoggerFactory.getLogger(WebDownload.class);

    private final Dialer dialer;
    private final WebClient client;
    private final InstantSource clock;
    private final Watch watch;
    private final Capability start;
    private MachineIdentity identity = MachineIdentity.UNKNOWN;

    WebDownload(Dialer dialer, WebClient client, InstantSource clock, Watch watch, Capability start) {
        this.dialer = dialer;
        this.client = client;
        this.clock = clock;
        this.watch = watch;
        this.start = start;
    }

    Download run() {
        Download last = new Download.Failed(new Refusal.Busy());
        for (int tries = client.patience().tries(); tries > 0; tries--) {
            try (Conversation conversation = dialer.dial(Transport.WEB)) {
                last = read(conversation);
            } catch (MachineException failed) {
                LOG.info("reading over the web service broke off: {}", failed.getMessage());
                last = new Download.Failed(failed.refusal());
                if (!(failed.refusal() instanceof Refusal.Broken)) return last;
            }
            if (last instanceof Download.Complete) return last;
        }
        return last;
    }

    private Download read(Conversation conversation) throws MachineException {
        Questions questions = new Questions(conversation, clock);
        if (identity.equals(MachineIdentity.UNKNOWN)) identity = questions.identity();
        Optional<ClockReading> time = questions.clock();
        Optional<FreeSizes> before = questions.counts();
        HttpAnswer people = people();
        Optional<SoapUsers> users = people.whole() ? users(people.body()) : Optional.empty();
        if (users.isEmpty()) return new Download.Incomplete(identity, 0, 0, Download.Shortfall.USERS);
        HttpAnswer answer = client.ask(SoapRequest.wholeLog(client.commKey()), bytes -> watch.at(bytes, 0));
        byte[] raw = answer.body();
        Optional<SoapLog> log = log(raw);
        if (log.isEmpty() || !answer.whole() || !log.get().closed()) return cutOff(answer, raw.length);
        Optional<FreeSizes> after = questions.counts();
        long read = (long) log.get().punches().size() + log.get().rejected().size();
        Optional<CountCheck> check = CountCheck.of(before, after, read);
        if (check.isEmpty())
            return new Download.Incomplete(identity, after.orElseThrow().punches(), read, Download.Shortfall.COUNT);
        Capability learned = start.trusting(check.get() != CountCheck.NOT_TRUSTED);
        return new Download.Complete(new DownloadedLog(identity, learned, time, before, after, users.get().users(),
                people.body(), raw, log.get().dataset(), check.get()));
    }

    private HttpAnswer people() throws MachineException {
        return client.ask(SoapRequest.allUsers(client.commKey()), bytes -> {});
    }

    private static Optional<SoapUsers> users(byte[] body) {
        try {
            return Optional.of(SoapUsers.read("GetAllUserInfo", body)).filter(SoapUsers::closed);
        } catch (MalformedException unknown) {
            return Optional.of(new SoapUsers(List.of(), true)); // a firmware that does not know this question
        }
    }

    private static Optional<SoapLog> log(byte[] body) {
        try {
            return Optional.of(SoapLog.read(body));
        } catch (MalformedException none) {
            return Optional.empty();
        }
    }

    private Download cutOff(HttpAnswer answer, int arrived) {
        long announced = arrived + answer.missing().orElse(0L);
        return new Download.Incomplete(identity, announced, arrived,
                answer.whole() ? Download.Shortfall.LENGTH : Download.Shortfall.LOST);
    }
}
