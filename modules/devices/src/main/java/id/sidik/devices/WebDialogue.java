package id.sidik.devices;

import id.sidik.protocol.MalformedException;
import id.sidik.protocol.SoapAnswer;
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

    /** Everybody. @throws MachineException Broken when the list was cut off */
    SoapUsers users() throws MachineException {
        return users("GetAllUserInfo", SoapRequest.allUsers(key()));
    }

    /** Everybody, as told last; fingers are found by them, one question each. */
    List<UserRecord> people() throws MachineException {
        return told.isEmpty() ? users().users() : told;
    }

    /** @param finger 0–9; empty when the person has none there */
    Optional<SoapTemplate> finger(String pin, int finger) throws MachineException {
        List<SoapTemplate> found = new ArrayList<>();
        told(SoapRequest.template(key(), pin, finger), body -> SoapAnswer.of("GetUserTemplate", body)
                .rows(row -> SoapTemplate.of(row).filter(each -> each.finger() == finger).ifPresent(found::add)));
        return found.stream().findFirst();
    }

    SoapUsers user(String pin) throws MachineException {
        return users("GetUserInfo", SoapRequest.user(key(), pin));
    }

    private SoapUsers users(String operation, SoapRequest request) throws MachineException {
        SoapUsers users = told(request, body -> SoapUsers.read(operation, body));
        if (!users.closed()) throw MachineException.broken("the list of people was cut off");
        if (operation.equals("GetAllUserInfo")) told = users.users();
        return users;
    }
}
