package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.OptionText;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import java.util.Optional;

/** The named settings of a machine (sections 6.1 and 12). */
public final class OptionBook {
    private final Visit visit;

    OptionBook(Visit visit) {
        this.visit = visit;
    }

    /** Empty when the firmware does not know the key. */
    public Optional<String> read(String key) throws MachineException {
        Packet answer = visit.ask(Command.OPTIONS_RRQ, OptionText.request(key));
        return answer.code() == Reply.ACK_OK ? OptionText.value(answer.data(), key) : Optional.empty();
    }

    /** @return whether the firmware said OK, which proves nothing before it is read back */
    public boolean write(String key, String value) throws MachineException {
        return visit.ask(Command.OPTIONS_WRQ, OptionText.assignment(key, value)).code() == Reply.ACK_OK;
    }

    /** Makes written settings take effect. */
    public void refresh() throws MachineException {
        visit.ask(Command.REFRESHOPTION);
    }
}
