package id.sidik.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The answer of a machine's web server, in whatever pieces it comes: head, then a body of a told length, in chunks, or
 * up to the end of the connection. Memory grows with what arrives, up to {@link #MAX_BODY}. Not safe for use by several
 * threads.
 */
public final class HttpAnswer {
    /** The largest body that is believed, in bytes. */
    public static final int MAX_BODY = 64 << 20;
    private static final int MAX_LINE = 8192;
    private static final int MAX_LINES = 200;

    /** What the next byte belongs to. */
    private enum Part {
        STATUS, HEAD, COUNTED, OPEN, CHUNK_SIZE, CHUNK, CHUNK_END, TRAILER, DONE
    }

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private Part part = Part.STATUS;
    private int status;
    private int lines;
    private long left = -1;
    private boolean chunked;
    private boolean ended;
    private boolean broken;

    /** @throws MalformedException when this is no HTTP, or larger than anything a machine holds */
    public void feed(byte[] bytes, int offset, int count) throws MalformedException {
        int at = offset;
        int end = offset + count;
        while (at < end && part != Part.DONE) {
            if (part == Part.COUNTED || part == Part.CHUNK) at += counted(bytes, at, end - at);
            else if (part == Part.OPEN) at += open(bytes, at, end - at);
            else
                lineByte(bytes[at++]);
        }
    }

    private int counted(byte[] bytes, int at, int there) {
        int taken = (int) Math.min(left, there);
        body.write(bytes, at, taken);
        left -= taken;
        if (left == 0) part = part == Part.CHUNK ? Part.CHUNK_END : Part.DONE;
        return taken;
    }

    private int open(byte[] bytes, int at, int there) throws MalformedException {
        if ((long) body.size() + there > MAX_BODY) throw new MalformedException("an answer without end");
        body.write(bytes, at, there);
        return there;
    }

    private void lineByte(byte each) throws MalformedException {
        if (each != '\n') {
            if (line.size() == MAX_LINE) throw new MalformedException("a line of the head has no end");
            line.write(each);
            return;
        }
        String text = line.toString(StandardCharsets.ISO_8859_1).strip();
        line.reset();
        if (++lines > MAX_LINES && (part == Part.HEAD || part == Part.TRAILER))
            throw new MalformedException("a head without end");
        lineDone(text);
    }

    private void lineDone(String text) throws MalformedException {
        switch (part) {
            case STATUS -> readStatus(text);
            case HEAD -> {
                if (text.isEmpty()) headDone();
                else
                    readField(text);
            }
            case CHUNK_SIZE -> chunkBegins(text);
            case CHUNK_END -> part = Part.CHUNK_SIZE;
            case TRAILER -> {
                if (text.isEmpty()) part = Part.DONE;
            }
            default -> throw new MalformedException("no line is expected here");
        }
    }

    private void readStatus(String text) throws MalformedException {
        String[] words = text.split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/") || !words[1].matches("\\d{3}"))
            throw new MalformedException("what answers is no web server");
        status = Integer.parseInt(words[1]);
        part = Part.HEAD;
    }

    private void readField(String text) throws MalformedException {
        int colon = text.indexOf(':');
        if (colon < 0) return;
        String value = text.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        switch (text.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
            case "content-length" -> left = size(value, 10);
            case "transfer-encoding" -> chunked = value.contains("chunked");
            default -> { /* nothing else changes how the body is read */ }
        }
    }

    private void headDone() {
        if (chunked) part = Part.CHUNK_SIZE;
        else if (left == 0) part = Part.DONE;
        else
            part = left > 0 ? Part.COUNTED : Part.OPEN;
    }

    private void chunkBegins(String text) throws MalformedException {
        left = size(text.split(";", 2)[0].strip(), 16);
        if (body.size() + left > MAX_BODY) throw new MalformedException("an answer without end");
        part = left == 0 ? Part.TRAILER : Part.CHUNK;
    }

    private static long size(String digits, int radix) throws MalformedException {
        if (!digits.matches("[0-9a-fA-F]{1,9}")) throw new MalformedException("a size that is none");
        try {
            long size = Long.parseLong(digits, radix);
            if (size <= MAX_BODY) return size;
        } catch (NumberFormatException noDecimal) {
            throw new MalformedException("a size that is none");
        }
        throw new MalformedException("an answer of impossible size is announced");
    }

    /** The other side has closed the connection. */
    public void end() {
        ended = true;
    }

    /** The connection broke: what has come is all that there is, and of an open end it is not known to be the end. */
    public void cut() {
        ended = true;
        broken = true;
    }

    /** Whether nothing more can come. */
    public boolean complete() {
        return part == Part.DONE || ended;
    }

    /** Whether everything that was announced is here; of an answer that tells no length, its end must have been seen. */
    public boolean whole() {
        return part == Part.DONE || part == Part.OPEN && ended && !broken;
    }

    /** For example 200; empty before the first line is whole. */
    public Optional<Integer> status() {
        return status == 0 ? Optional.empty() : Optional.of(status);
    }

    /** How many bytes of the body are still to come; empty where that is not told. */
    public Optional<Long> missing() {
        return part == Part.COUNTED ? Optional.of(left) : Optional.empty();
    }

    /** Status and body, without the other lines of the head. */
    public byte[] text() {
        byte[] head = ("HTTP/1.0 " + status + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] out = Arrays.copyOf(head, head.length + body.size());
        System.arraycopy(body.toByteArray(), 0, out, head.length, body.size());
        return out;
    }

    /** What has come of the body. */
    public byte[] body() {
        return body.toByteArray();
    }
}
