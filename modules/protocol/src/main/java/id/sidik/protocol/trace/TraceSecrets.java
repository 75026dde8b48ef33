package id.sidik.protocol.trace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sidik.protocol.BufferRequest;
import id.sidik.protocol.Command;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.OptionText;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;

/**
 * What of one conversation must not be written down: the answer to the communication key, keys and passwords among the
 * options, names and passwords of people, templates, pictures. Follows the conversation, for an answer's data means what
 * was asked. Whatever is not known to be harmless is hidden. Used by one thread at a time.
 */
final class TraceSecrets {
    private static final int SMALL_EVENT = 12;

    private int asked = -1;
    private String option = "";
    private boolean open;

    /** @param message a packet without its frame, or an HTTP message */
    Hidden of(boolean sent, byte[] message) {
        if (looksLikeText(message)) return Hidden.behind(message, firstLine(message));
        try {
            Packet packet = Packet.decode(message);
            return sent ? question(packet, message) : answer(packet, message);
        } catch (MalformedException strange) {
            return Hidden.behind(message, Packet.HEADER);
        }
    }

    /** Requests and answers of the web service: their heads only; bodies name people and hold the key. */
    private static boolean looksLikeText(byte[] message) {
        String head = new String(message, 0, Math.min(message.length, 5), ISO_8859_1);
        return head.startsWith("POST ") || head.startsWith("GET ") || head.startsWith("HTTP/");
    }

    private static int firstLine(byte[] message) {
        int end = 0;
        while (end < message.length && message[end] != '\r' && message[end] != '\n' && message[end] != '?') end++;
        return end;
    }

    private Hidden question(Packet packet, byte[] message) {
        if (packet.code() != Reply.ACK_OK) asked = packet.code();
        switch (packet.code()) {
            case Command.OPTIONS_RRQ -> option = OptionText.text(packet.data());
            case Command.PREPARE_BUFFER -> open = Openness.isOpenDataset(innerCommand(packet));
            case Command.ATTLOG_RRQ, Command.OPLOG_RRQ -> open = true;
            case Command.DB_RRQ, Command.USERTEMP_RRQ, Command.GET_USERTEMP -> open = false;
            default -> { /* says nothing about a dataset */ }
        }
        if (packet.code() == Command.OPTIONS_WRQ) return assignment(packet, message);
        return Openness.asksOpenly(packet.code()) ? Hidden.NOTHING : Hidden.behind(message, Packet.HEADER);
    }

    private static int innerCommand(Packet packet) {
        try {
            return BufferRequest.decode(packet.data()).command();
        } catch (MalformedException strange) {
            return -1;
        }
    }

    private static Hidden assignment(Packet packet, byte[] message) {
        String text = OptionText.text(packet.data());
        int equals = text.indexOf('=');
        boolean secret = equals < 0 || Openness.isSecretOption(text.substring(0, equals));
        return secret ? Hidden.behind(message, Packet.HEADER + equals + 1) : Hidden.NOTHING;
    }

    private Hidden answer(Packet packet, byte[] message) {
        boolean harmless = switch (packet.code()) {
            case Command.DATA, Reply.ACK_DATA -> isData() && open;
            case Command.PREPARE_DATA, Reply.CRYPTO_CHALLENGE -> true;
            case Command.REG_EVENT -> packet.data().length <= SMALL_EVENT || packet.session() == 1;
            default -> Openness.isAnsweredOpenly(asked);
        };
        if (harmless || packet.data().length == 0) return Hidden.NOTHING;
        if (asked == Command.OPTIONS_RRQ && !Openness.isSecretOption(option)) return assignment(packet, message);
        return Hidden.behind(message, Packet.HEADER);
    }

    private boolean isData() {
        return switch (asked) {
            case Command.PREPARE_BUFFER, Command.READ_BUFFER, Command.ATTLOG_RRQ, Command.OPLOG_RRQ -> true;
            default -> false;
        };
    }
}
