package id.sidik.devices;

import id.sidik.protocol.BufferRequest;
import id.sidik.protocol.Command;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.OptionText;
import id.sidik.protocol.PackedTime;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import id.sidik.protocol.SizedDataset;
import id.sidik.protocol.SoapRequest;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Answers packets with what the web service says (soap-and-push 3). What the service does not know is asked at the
 * machine's own port where that answers, and refused else. The service cannot lock the sensor and needs no session.
 */
final class WebDesk implements AutoCloseable {
    private static final int SESSION = 1;
    private static final byte[] NOTHING = {};

    private final WebDialogue service;
    private final WebPeople people;
    private final WebFingers fingers;
    private final SidePort side;
    private boolean locked;
    private boolean restarted;

    WebDesk(WebDialogue service, SidePort side) {
        this.service = service;
        this.people = new WebPeople(service);
        this.fingers = new WebFingers(service);
        this.side = side;
    }

    /** @throws MachineException when the service cannot be asked, or the person asked to stop */
    Packet answer(Packet question) throws MachineException {
        byte[] data = question.data();
        return switch (question.code()) {
            case Command.CONNECT -> greeted(question);
            case Command.OPTIONS_RRQ -> option(question);
            case Command.GET_TIME -> time(question);
            case Command.SET_TIME -> setTime(question);
            case Command.PREPARE_BUFFER -> dataset(question);
            case Command.USER_WRQ -> done(question, people.write(data));
            case Command.GET_USERTEMP -> finger(question);
            case Command.PREPARE_DATA -> done(question, fingers.begin(data));
            case Command.DATA -> done(question, fingers.more(data));
            case Command.TMP_WRITE -> done(question, fingers.write(data));
            case Command.DELETE_USERTEMP -> done(question, fingers.erase(data));
            case Command.DEL_USER_TEMP -> done(question, fingers.eraseByPin(data));
            case Command.CLEAR_ATTLOG -> done(question, service.tell(SoapRequest.clearLog(key())));
            case Command.DELETE_USER -> done(question, people.delete(data));
            case Command.REFRESHDATA -> done(question, service.tell(SoapRequest.refresh(key())));
            case Command.RESTART -> restart(question);
            // without a session, a buffer or a lock there is nothing to end
            case Command.EXIT, Command.FREE_DATA, Command.CHECKSUM_BUFFER -> done(question, true);
            case Command.DISABLEDEVICE, Command.ENABLEDEVICE -> locked(question);
            case Command.GET_FREE_SIZES, Command.GET_VERSION -> aside(question);
            default -> reply(question, Reply.ACK_UNKNOWN, NOTHING);
        };
    }

    private int key() {
        return service.client().commKey();
    }

    private static Packet reply(Packet question, int code, byte[] data) {
        return new Packet(code, SESSION, question.reply(), data);
    }

    private static Packet done(Packet question, boolean done) {
        return reply(question, done ? Reply.ACK_OK : Reply.ACK_ERROR, NOTHING);
    }

    /** The service cannot keep fingers away; the machine's own port can where it answers. */
    private Packet locked(Packet question) throws MachineException {
        Optional<Packet> answer = side.ask(question.code(), question.data());
        boolean stays = locked && answer.isEmpty();
        locked = stays || question.code() == Command.DISABLEDEVICE && answer.isPresent();
        return answer.map(said -> reply(question, said.code(), said.data())).orElseGet(() -> done(question, !stays));
    }

    private Packet greeted(Packet question) throws MachineException {
        service.greet();
        return done(question, true);
    }

    /** The service first; who asks again in the same visit has seen that it only said so. */
    private Packet restart(Packet question) throws MachineException {
        if (restarted) return aside(question);
        restarted = true;
        return done(question, service.tell(SoapRequest.restart(key())));
    }

    private Packet aside(Packet question) throws MachineException {
        return side.ask(question.code(), question.data())
                .map(answer -> reply(question, answer.code(), answer.data()))
                .orElseGet(() -> done(question, false));
    }

    private Packet option(Packet question) throws MachineException {
        String name = OptionText.text(question.data());
        Optional<String> value = service.option(name);
        return value.isPresent()
                ? reply(question, Reply.ACK_OK, OptionText.assignment(name, value.get()))
                : aside(question);
    }

    private Packet time(Packet question) throws MachineException {
        Optional<LocalDateTime> time = service.time().filter(at -> at.getYear() >= 2000 && at.getYear() <= 2099);
        return time.map(at -> reply(question, Reply.ACK_OK, PackedTime.reply(at)))
                .orElseGet(() -> done(question, false));
    }

    private Packet setTime(Packet question) throws MachineException {
        Optional<LocalDateTime> wanted = PackedTime.read(question.data());
        return done(question, wanted.isPresent() && service.tell(SoapRequest.setDate(key(), wanted.get())));
    }

    private Packet finger(Packet question) throws MachineException {
        return fingers.one(question.data()).map(found -> reply(question, Command.DATA, found))
                .orElseGet(() -> done(question, false));
    }

    private Packet dataset(Packet question) throws MachineException {
        try {
            BufferRequest wanted = BufferRequest.decode(question.data());
            return switch (wanted.command()) {
                case Command.USERTEMP_RRQ -> reply(question, Command.DATA, people.dataset(service.users()));
                case Command.ATTLOG_RRQ -> reply(question, Command.DATA, SizedDataset.encode(service.log()));
                case Command.DB_RRQ -> reply(question, Command.DATA, fingers.all());
                default -> reply(question, Reply.ACK_UNKNOWN, NOTHING);
            };
        } catch (MalformedException other) {
            return reply(question, Reply.ACK_UNKNOWN, NOTHING);
        }
    }

    @Override
    public void close() {
        side.close();
    }
}
