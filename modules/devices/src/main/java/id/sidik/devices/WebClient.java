package id.sidik.devices;

import id.sidik.protocol.HttpAnswer;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.SoapRequest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Asks a machine's web service, one question a connection, as its clients in the field do (soap-and-push 2). Reads up to
 * the told length or the end of the connection; who trickles or never ends is cut off.
 */
final class WebClient {
    private static final int LEAST_BYTES_PER_SECOND = 512;
    private static final LongConsumer NOBODY = bytes -> {};

    private final InetSocketAddress machine;
    private final int commKey;
    private final Patience patience;
    private final Watch watch;
    private final Supplier<WireTap.Line> tap;

    /** @param tap opens the ears of whoever listens in, for each question anew */
    WebClient(InetSocketAddress machine, int commKey, Patience patience, Watch watch, Supplier<WireTap.Line> tap) {
        this.machine = machine;
        this.commKey = commKey;
        this.patience = patience;
        this.watch = watch;
        this.tap = tap;
    }

    int commKey() {
        return commKey;
    }

    Patience patience() {
        return patience;
    }

    /**
     * A question whose answer must have come whole.
     *
     * @throws MachineException Unreachable, NotAMachine when something else answers there, Broken, Stopped
     */
    byte[] ask(SoapRequest request) throws MachineException {
        HttpAnswer answer = ask(request, NOBODY);
        if (!answer.whole()) throw MachineException.broken("an answer of the web service was cut off");
        return answer.body();
    }

    /**
     * The answer as far as it came.
     *
     * @param arrived hears how many bytes have come
     * @throws MachineException Unreachable, NotAMachine, Stopped; Broken when not even a head came
     */
    HttpAnswer ask(SoapRequest request, LongConsumer arrived) throws MachineException {
        HttpAnswer answer = new HttpAnswer();
        WireTap.Line ears = tap.get();
        try (TcpLine line = open()) {
            byte[] question = request.encode();
            ears.sent(question);
            line.send(question);
            read(line, answer, arrived);
            ears.heard(answer.text());
        } catch (IOException lost) {
            answer.cut();
        } catch (MalformedException foreign) {
            throw new MachineException(new Refusal.NotAMachine(String.valueOf(foreign.getMessage())), foreign);
        } finally {
            ears.closed();
        }
        int status = answer.status().orElseThrow(() -> MachineException.broken("closed without an answer"));
        if (status != 200) throw new MachineException(new Refusal.NotAMachine("the web server says " + status));
        return answer;
    }

    private TcpLine open() throws MachineException {
        try {
            return TcpLine.open(machine, Limit.of(patience.connect(), watch));
        } catch (IOException closed) {
            throw new MachineException(new Refusal.Unreachable("web service: " + closed.getMessage()), closed);
        }
    }

    private void read(TcpLine line, HttpAnswer answer, LongConsumer arrived)
            throws IOException, MalformedException, MachineException {
        Duration silence = patience.silence();
        Limit whole = Limit.of(patience.firstData().plus(silence.multipliedBy(4)), watch);
        Limit quiet = Limit.of(patience.firstData(), watch);
        while (!answer.complete() && !quiet.passed() && !whole.passed()) {
            int count = line.read(quiet.slice());
            if (count < 0) answer.end();
            if (count <= 0) continue;
            answer.feed(line.bytes(), 0, count);
            quiet = Limit.of(silence, watch);
            whole = whole.plus(Duration.ofSeconds(1).multipliedBy(count).dividedBy(LEAST_BYTES_PER_SECOND));
            arrived.accept(line.received());
        }
    }
}
