package id.sidik.devices;

import id.sidik.protocol.Packet;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The machine's own port beside its web service, for the short questions that the service does not know: serial number,
 * counts. It is a help and no need: after the first trouble it is left alone.
 */
final class SidePort implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SidePort.class);
    private static final Duration BRIEF = Duration.ofSeconds(2);

    private final Dialer dialer;
    private Optional<Conversation> conversation = Optional.empty();
    private boolean useless;

    SidePort(Wires wires, int commKey, Watch watch) {
        Patience brief = new Patience(BRIEF, BRIEF, BRIEF, BRIEF, 2);
        dialer = new Dialer(wires, commKey, brief, watch);
    }

    /** Empty when the port is of no help. @throws MachineException Stopped */
    Optional<Packet> ask(int command, byte... data) throws MachineException {
        if (useless) return Optional.empty();
        try {
            if (conversation.isEmpty()) conversation = Optional.of(dialer.dial(Transport.UDP));
            return Optional.of(conversation.get().ask(command, data));
        } catch (MachineException trouble) {
            if (trouble.refusal() instanceof Refusal.Stopped) throw trouble;
            LOG.debug("no help from the machine's own port: {}", trouble.getMessage());
            useless = true;
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        conversation.ifPresent(Conversation::close);
        useless = true;
    }
}
