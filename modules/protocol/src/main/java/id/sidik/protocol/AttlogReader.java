package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks once through the lines of an attendance log; gives up early on text that is something else. */
final class AttlogReader {
    /** So many lines without a single one of a log, or so many damaged ones outnumbering the good, end the walk. */
    private static final int PATIENCE = 1000;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String SERIAL = "SN=";
    private static final String CHECKSUM = "CHECKSUM";

    private final byte[] text;
    private final List<AttlogLine> lines = new ArrayList<>();
    private final List<RejectedLine> rejected = new ArrayList<>();
    private Optional<String> serial = Optional.empty();
    private int shaped;

    AttlogReader(byte[] text) {
        this.text = text;
    }

    AttlogReading read() {
        int from = startsWithMark() ? BYTE_ORDER_MARK.length : 0;
        for (int row = 1; from < text.length; row++) {
            int end = from;
            while (end < text.length && text[end] != '\n') end++;
            int to = end > from && text[end - 1] == '\r' ? end - 1 : end;
            if (!isBlank(from, to) && !isFrame(from, to)) take(row, from, to);
            if (rejected.size() > PATIENCE && rejected.size() > lines.size()) break;
            from = end + 1;
        }
        return outcome();
    }

    private AttlogReading outcome() {
        if (rejected.size() > PATIENCE && rejected.size() > lines.size())
            return new AttlogReading.NotAnAttlog(
                    shaped == 0 ? ForeignFormat.OTHER_TEXT : ForeignFormat.MOSTLY_DAMAGED);
        if (shaped > 0 || serial.isPresent() && rejected.isEmpty()) return new AttlogFile(serial, lines, rejected);
        return new AttlogReading.NotAnAttlog(rejected.isEmpty() ? ForeignFormat.EMPTY : ForeignFormat.OTHER_TEXT);
    }

    private void take(int row, int from, int to) {
        switch (AttlogLineParser.parse(row, text, from, to)) {
            case AttlogLine line -> {
                lines.add(line);
                shaped++;
            }
            case RejectedLine line -> {
                rejected.add(line);
                if (line.shaped()) shaped++;
            }
        }
    }

    /** The first and the last line of old machines' files: serial number and a checksum that nobody has explained. */
    private boolean isFrame(int from, int to) {
        if (to - from > AttlogLineParser.MAX_LINE) return false;
        String line = new String(text, from, to - from, StandardCharsets.ISO_8859_1);
        if (line.indexOf('\t') >= 0) return false;
        int at = line.indexOf(SERIAL);
        if (at >= 0 && serial.isEmpty())
            serial = Optional.of(line.substring(at + SERIAL.length()).strip()).filter(each -> !each.isEmpty());
        return at >= 0 || line.contains(CHECKSUM);
    }

    private boolean isBlank(int from, int to) {
        for (int at = from; at < to; at++) if (text[at] != ' ' && text[at] != '\t') return false;
        return true;
    }

    private boolean startsWithMark() {
        return text.length >= BYTE_ORDER_MARK.length && text[0] == BYTE_ORDER_MARK[0] && text[1] == BYTE_ORDER_MARK[1]
                && text[2] == BYTE_ORDER_MARK[2];
    }
}
