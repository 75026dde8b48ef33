package id.sidik.devices;

import id.sidik.protocol.MalformedException;
import id.sidik.protocol.SingleSource;
import id.sidik.protocol.SoapAnswer;
import id.sidik.protocol.SoapLog;
import id.sidik.protocol.SoapRequest;
import id.sidik.protocol.SoapResult;
import id.sidik.protocol.SoapTemplate;
import id.sidik.protocol.SoapUsers;
import id.sidik.protocol.UserRecord;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions of the web service and what their answers mean. */
final class WebDialogue {
    private final WebClient client;
    private boolean optionsKnown = true;
    private boolean everybodyByPin;
    private boolean sizeOfBytes;
    private List<UserRecord> told = List.of();

    WebDialogue(WebClient client) {
        this.client = client;
    }

    WebClient client() {
        return client;
    }

    private int key() {
        return client.commKey();
    }

    /** What is done with an answer's body. */
    private interface Meaning<T> {
        T of(byte[] body) throws MalformedException;
    }

    private <T> T told(SoapRequest request, Meaning<T> meaning) throws MachineException {
        byte[] body = client.ask(request);
        try {
            return meaning.of(body);
        } catch (MalformedException foreign) {
            throw new MachineException(new Refusal.NotAMachine(String.valueOf(foreign.getMessage())), foreign);
        }
    }

    /**
     * The first question: a machine with another communication key closes at once or answers without rows
     * (soap-and-push 2, C), so nothing else can be told from it.
     *
     * @throws MachineException WrongKey, Unreachable, NotAMachine, Stopped
     */
    void greet() throws MachineException {
        boolean row;
        try {
            row = told(SoapRequest.getDate(key()), body -> SoapResult.hasRow("GetDate", body));
        } catch (MachineException lost) {
            if (lost.refusal() instanceof Refusal.Broken) throw new MachineException(new Refusal.WrongKey(), lost);
            throw lost;
        }
        if (!row) throw new MachineException(new Refusal.WrongKey());
    }

    /** Empty when the machine shows an impossible date. */
    Optional<LocalDateTime> time() throws MachineException {
        return told(SoapRequest.getDate(key()), SoapResult::time);
    }

    /** @return whether the machine says that it has done it */
    boolean tell(SoapRequest request) throws MachineException {
        return told(request, body -> SoapResult.done(request.operation(), body)).orElse(false);
    }

    /** One setting; a firmware that does not know the question is not asked it again. */
    Optional<String> option(String name) throws MachineException {
        if (!optionsKnown) return Optional.empty();
        try {
            return told(SoapRequest.option(key(), name), body -> SoapResult.option(name, body));
        } catch (MachineException unknown) {
            if (!(unknown.refusal() instanceof Refusal.NotAMachine || unknown.refusal() instanceof Refusal.Broken))
                throw unknown;
            optionsKnown = false;
            return Optional.empty();
        }
    }

    /**
     * Everybody; by the question for one PIN where the other is not known or finds nobody.
     *
     * @throws MachineException Broken when the list was cut off
     */
    @SingleSource("soap-and-push 3: the PIN All instead of GetAllUserInfo is known of some firmware only")
    SoapUsers users() throws MachineException {
        Optional<SoapUsers> all = everybodyByPin
                ? Optional.empty()
                : users("GetAllUserInfo", SoapRequest.allUsers(key()));
        if (all.isEmpty() || all.get().users().isEmpty()) {
            Optional<SoapUsers> byPin = users("GetUserInfo", SoapRequest.user(key(), "All"));
            everybodyByPin = byPin.filter(found -> !found.users().isEmpty()).isPresent();
            if (all.isEmpty() || everybodyByPin) all = byPin;
        }
        SoapUsers users = all.orElseThrow(() -> MachineException.broken("nobody tells the people"));
        told = users.users();
        return users;
    }

    /** Everybody, as told last; fingers are found by them, one question each. */
    List<UserRecord> people() throws MachineException {
        return told.isEmpty() ? users().users() : told;
    }

    /** @param finger 0–9; empty when the person has none there: some boards answer that with nothing at all */
    Optional<SoapTemplate> finger(String pin, int finger) throws MachineException {
        byte[] body = twiceWhereEmpty(SoapRequest.template(key(), pin, finger));
        if (body.length == 0) return Optional.empty();
        List<SoapTemplate> found = new ArrayList<>();
        try {
            SoapAnswer answer = SoapAnswer.of("GetUserTemplate", body);
            boolean whole = answer.rows(row -> SoapTemplate.of(row).filter(each -> each.finger() == finger)
                    .ifPresent(found::add));
            if (!whole) throw MachineException.broken("a finger was cut off");
        } catch (MalformedException foreign) {
            throw new MachineException(new Refusal.NotAMachine(String.valueOf(foreign.getMessage())), foreign);
        }
        return found.stream().findFirst();
    }

    /** Sources do not agree whose size is told with a finger: what a board refuses is told it in the other way. */
    boolean write(SoapTemplate finger) throws MachineException {
        if (tell(sized(finger))) return true;
        sizeOfBytes = !sizeOfBytes;
        if (tell(sized(finger))) return true;
        sizeOfBytes = !sizeOfBytes;
        return false;
    }

    private SoapRequest sized(SoapTemplate finger) {
        return sizeOfBytes
                ? SoapRequest.setTemplateOfBytes(key(), finger)
                : SoapRequest.setTemplate(key(), finger);
    }

    /** The whole log as it comes. @throws MachineException Broken when it was cut off */
    byte[] log() throws MachineException {
        byte[] body = client.ask(SoapRequest.wholeLog(key()));
        try {
            if (SoapLog.read(body).closed()) return body;
        } catch (MalformedException none) {
            throw MachineException.broken("no log was told");
        }
        throw MachineException.broken("the log was cut off");
    }

    private Optional<SoapUsers> users(String operation, SoapRequest request) throws MachineException {
        byte[] body = twiceWhereEmpty(request);
        if (body.length == 0) return Optional.of(new SoapUsers(List.of(), true));
        try {
            SoapUsers users = SoapUsers.read(operation, body);
            if (!users.closed()) throw MachineException.broken("the list of people was cut off");
            return Optional.of(users);
        } catch (MalformedException unknown) {
            return Optional.empty();
        }
    }

    /** An answer that was lost looks like one that says nothing, so it is believed the second time. */
    private byte[] twiceWhereEmpty(SoapRequest request) throws MachineException {
        byte[] body = client.ask(request);
        return body.length == 0 ? client.ask(request) : body;
    }
}
