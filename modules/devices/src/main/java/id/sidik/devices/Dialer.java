package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.CommKey;
import id.sidik.protocol.OptionText;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.Optional;

/**
 * Opens a conversation: the road that served last time first, then the other (section 1.3), CONNECT, and AUTH whenever
 * the machine asks for it, also with key 0 (section 3.1).
 */
final class Dialer {
    private static final byte[] SDK_BUILD = OptionText.assignment("SDKBuild", "1");

    private final Wires wires;
    private final int commKey;
    private final Patience patience;
    private final Watch watch;
    private final Checksums checksums;
    private final Consumer<Conversation> opening;

    Dialer(Wires wires, int commKey, Patience patience, Watch watch) {
        this(wires, commKey, patience, watch, new Checksums(), met -> {});
    }

    /**
     * @param checksums what earlier conversations have shown of this machine's checksums
     * @param opening   what is said in every conversation before anything else
     */
    Dialer(Wires wires, int commKey, Patience patience, Watch watch, Checksums checksums,
            Consumer<Conversation> opening) {
        this.checksums = checksums;
        this.opening = opening;
        this.wires = wires;
        this.commKey = commKey;
        this.patience = patience;
        this.watch = watch;
    }

    /** @throws MachineException with any refusal; Broken when the machine fell silent between CONNECT and AUTH */
    Conversation dial(Transport first) throws MachineException {
        Optional<Transport> next = Optional.of(first);
        Optional<MachineException> told = Optional.empty();
        while (next.isPresent()) {
            Transport road = next.get();
            try {
                return open(road);
            } catch (MachineException refused) {
                told = Optional.of(told.map(before -> moreTelling(before, refused)).orElse(refused));
                next = wires.after(road, first, refused.refusal());
            }
        }
        throw told.orElseThrow();
    }

    private static boolean mayBeTheRoad(Refusal refusal) {
        return refusal instanceof Refusal.Unreachable || refusal instanceof Refusal.Busy;
    }

    /** Unreachable is the least that can be said; "busy" over TCP says more than silence over UDP. */
    private static MachineException moreTelling(MachineException first, MachineException second) {
        if (!(first.refusal() instanceof Refusal.Unreachable one))
            return mayBeTheRoad(second.refusal()) ? first : second;
        if (!(second.refusal() instanceof Refusal.Unreachable other)) return second;
        return new MachineException(new Refusal.Unreachable(one.detail() + "; " + other.detail()), second);
    }

    private Conversation open(Transport road) throws MachineException {
        Conversation conversation = new Conversation(wire(road), patience, watch, checksums);
        try {
            greet(conversation);
            opening.accept(conversation);
            return conversation;
        } catch (MachineException refused) {
            conversation.close();
            throw refused;
        }
    }

    private Wire wire(Transport road) throws MachineException {
        try {
            return wires.open(road, Limit.of(patience.connect(), watch));
        } catch (IOException closed) {
            throw new MachineException(new Refusal.Unreachable(road + ": " + closed.getMessage()), closed);
        }
    }

    private void greet(Conversation conversation) throws MachineException {
        Packet answer = firstAnswer(conversation);
        if (answer.code() == Reply.ACK_UNAUTH) answer = authenticate(conversation);
        switch (answer.code()) {
            case Reply.ACK_OK -> introduce(conversation);
            case Reply.ACK_UNAUTH -> throw new MachineException(new Refusal.WrongKey());
            case Reply.AUTH_LOCKED -> throw new MachineException(new Refusal.KeyLocked());
            case Reply.CRYPTO_CHALLENGE -> throw new MachineException(new Refusal.NeedsVendorEncryption());
            default -> throw refusalOf(answer.code());
        }
    }

    private static Packet firstAnswer(Conversation conversation) throws MachineException {
        try {
            return conversation.connect().orElseThrow(() -> silent(conversation, "no answer to CONNECT"));
        } catch (MachineException lost) {
            throw lost.refusal() instanceof Refusal.Broken broken ? silent(conversation, broken.detail()) : lost;
        }
    }

    /** What the vendor's programs say after CONNECT; a machine may refuse it or leave it unanswered. */
    private void introduce(Conversation conversation) throws MachineException {
        conversation.offer(Command.OPTIONS_WRQ, patience.reply(conversation.transport()), SDK_BUILD);
    }

    private Packet authenticate(Conversation conversation) throws MachineException {
        return conversation.ask(Command.AUTH, CommKey.scramble(commKey, conversation.session()));
    }

    /** Codes of this protocol other than the expected ones mean "not now"; anything else is another language. */
    private static MachineException refusalOf(int code) {
        boolean ours = code >= Reply.ACK_OK && code < 2100 || code >= 4980 && code < 5000 || code >= Reply.BAD_DATA;
        return new MachineException(
                ours ? new Refusal.Busy() : new Refusal.NotAMachine("CONNECT was answered with code " + code));
    }

    private static MachineException silent(Conversation conversation, String detail) {
        if (conversation.heardAnything())
            return new MachineException(new Refusal.NotAMachine("what answers does not answer CONNECT"));
        return new MachineException(conversation.transport().loses()
                ? new Refusal.Unreachable(conversation.transport() + ": " + detail)
                : new Refusal.Busy());
    }
}
