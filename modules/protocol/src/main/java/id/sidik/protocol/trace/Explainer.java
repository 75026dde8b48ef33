package id.sidik.protocol.trace;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sidik.protocol.BufferRequest;
import id.sidik.protocol.Command;
import id.sidik.protocol.DataAnnouncement;
import id.sidik.protocol.MalformedException;
import id.sidik.protocol.OptionText;
import id.sidik.protocol.Packet;
import id.sidik.protocol.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains the lines of one conversation in their order. */
final class Explainer {
    private final DatasetTally tally = new DatasetTally();
    private int asked = -1;

    List<TraceLine> explain(TraceEntry entry) {
        List<TraceLine> lines = new ArrayList<>();
        switch (entry.kind()) {
            case OPENED -> lines.add(event(entry, "open", entry.road()));
            case CLOSED -> {
                tally.end().ifPresent(note -> lines.add(event(entry, "dataset", note)));
                lines.add(event(entry, "close", ""));
            }
            case SENT, HEARD -> message(entry, lines);
        }
        return lines;
    }

    private static TraceLine event(TraceEntry entry, String name, String note) {
        return new TraceLine(entry.conversation(), entry.millis(), "*", name, -1, -1, -1, 0, true, 0, note);
    }

    private void message(TraceEntry entry, List<TraceLine> lines) {
        String direction = entry.kind() == TraceEntry.Kind.SENT ? ">" : "<";
        Optional<Packet> packet = packet(entry.bytes());
        if (packet.isEmpty()) {
            lines.add(new TraceLine(entry.conversation(), entry.millis(), direction, "data", -1, -1, -1,
                    entry.bytes().length, true, entry.hidden().length(), text(entry.bytes(), 0)));
            return;
        }
        Packet it = packet.get();
        if (direction.equals(">")) begin(it).ifPresent(note -> lines.add(event(entry, "dataset", note)));
        else
            tally.heard(it, entry.hidden().length() > 0);
        lines.add(new TraceLine(entry.conversation(), entry.millis(), direction, CodeNames.of(it.code()), it.code(),
                it.session(), it.reply(), it.data().length, entry.checksum(), entry.hidden().length(),
                note(it, direction)));
    }

    private static Optional<Packet> packet(byte[] bytes) {
        String head = text(bytes, 0);
        if (head.startsWith("POST ") || head.startsWith("GET ") || head.startsWith("HTTP/")) return Optional.empty();
        try {
            return Optional.of(Packet.decode(bytes));
        } catch (MalformedException strange) {
            return Optional.empty();
        }
    }

    /** What the question before has brought, when this one ends it. */
    private Optional<String> begin(Packet question) {
        asked = question.code();
        return switch (question.code()) {
            case Command.PREPARE_BUFFER -> tally.begin(inner(question));
            case Command.ATTLOG_RRQ, Command.OPLOG_RRQ, Command.USERTEMP_RRQ, Command.DB_RRQ ->
                tally.begin(question.code());
            case Command.FREE_DATA, Command.EXIT -> tally.end();
            default -> Optional.empty();
        };
    }

    private static int inner(Packet question) {
        try {
            return BufferRequest.decode(question.data()).command();
        } catch (MalformedException strange) {
            return -1;
        }
    }

    private String note(Packet packet, String direction) {
        return switch (packet.code()) {
            case Command.OPTIONS_RRQ, Command.OPTIONS_WRQ -> text(packet.data(), 0);
            case Command.PREPARE_BUFFER -> "of " + CodeNames.of(inner(packet));
            case Command.PREPARE_DATA -> announcement(packet);
            case Command.DATA -> "frame " + packet.session();
            case Reply.ACK_OK -> direction.equals("<") && (asked == Command.OPTIONS_RRQ || asked == Command.GET_VERSION)
                    ? text(packet.data(), 0)
                    : "";
            default -> "";
        };
    }

    private static String announcement(Packet packet) {
        try {
            DataAnnouncement told = DataAnnouncement.decode(packet.data());
            return told.size() + " bytes in frames of " + told.frameSize();
        } catch (MalformedException strange) {
            return "";
        }
    }

    private static String text(byte[] data, int from) {
        String whole = OptionText.text(java.util.Arrays.copyOfRange(data, Math.min(from, data.length), data.length));
        return new String(whole.getBytes(ISO_8859_1), ISO_8859_1).replaceAll("[^ -~]", ".");
    }
}
