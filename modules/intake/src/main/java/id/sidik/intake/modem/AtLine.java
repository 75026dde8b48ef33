package id.sidik.intake.modem;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Commands and answers on an open port (3GPP 27.005 and 27.007). Every read is bounded in time and size; a person who
 * stops is heard between two reads. Lines are kept as bytes of ISO 8859-1: what they mean depends on the message.
 */
final class AtLine implements AutoCloseable {
    private static final int LONGEST_LINE = 4096;
    private static final int LONGEST_ANSWER = 256 * 1024;
    private static final int MOST_NEWS = 500;
    /** After an OK that may be a line of a message: when nothing follows, it was the end. */
    private static final Duration SETTLED = Duration.ofMillis(300);
    private static final Duration BREATH = Duration.ofMillis(2);
    private static final byte[] CANCEL = {0x1B};

    private final ModemPort port;
    private final BooleanSupplier stop;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private final Deque<String> lines = new ArrayDeque<>();
    private final Deque<String> news = new ArrayDeque<>();

    AtLine(ModemPort port, BooleanSupplier stop) {
        this.port = port;
        this.stop = stop;
    }

    /** The lines of the answer, without the final OK. @throws ModemException REFUSED with its number */
    List<String> ask(String command, Duration patience) throws ModemException {
        return ask(command, patience, so -> true);
    }

    /** @param whole whether an OK after these lines is the end and not a line of somebody's message */
    List<String> ask(String command, Duration patience, Predicate<List<String>> whole) throws ModemException {
        listen();
        write((command + "\r").getBytes(StandardCharsets.ISO_8859_1), patience);
        return answer(command, patience, whole);
    }

    /** Writes a text after the prompt, ended by Ctrl+Z. */
    List<String> prompted(String command, byte[] text, Duration patience, Duration sending) throws ModemException {
        listen();
        write((command + "\r").getBytes(StandardCharsets.ISO_8859_1), patience);
        awaitPrompt(command, patience);
        byte[] ended = java.util.Arrays.copyOf(text, text.length + 1);
        ended[text.length] = 0x1A;
        try {
            write(ended, patience);
            return answer("", sending, so -> true);
        } catch (ModemException broken) {
            throw broken.withTextGiven();
        }
    }

    /** Ends a prompt that nobody answered. */
    void cancel() throws ModemException {
        write(CANCEL, Duration.ofSeconds(1));
    }

    private void awaitPrompt(String command, Duration patience) throws ModemException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            take();
            if (lines.isEmpty() && begun.toString(StandardCharsets.ISO_8859_1).startsWith(">")) {
                begun.reset();
                return;
            }
            for (String line = lines.poll(); line != null; line = lines.poll()) {
                failed(line);
                if (!line.equals(command)) unasked(line);
            }
            pause(end);
        }
    }

    private List<String> answer(String command, Duration patience, Predicate<List<String>> whole)
            throws ModemException {
        long end = System.nanoTime() + patience.toNanos();
        long heard = System.nanoTime();
        List<String> answer = new ArrayList<>();
        int size = 0;
        while (true) {
            take();
            for (String line = lines.poll(); line != null; line = lines.poll()) {
                heard = System.nanoTime();
                boolean message = !whole.test(answer);
                if (line.equals("OK") && !message) return answer;
                if (!message) failed(line);
                size += line.length() + 1;
                if (size > LONGEST_ANSWER) throw new ModemException(ModemFault.NOISE);
                boolean own = answer.isEmpty() && line.equals(command);
                if (!message && unasked(line) || own) continue;
                answer.add(line);
            }
            boolean quiet = System.nanoTime() - heard > SETTLED.toNanos();
            if (quiet && !answer.isEmpty() && answer.getLast().equals("OK"))
                return answer.subList(0, answer.size() - 1);
            pause(end);
        }
    }

    private static void failed(String line) throws ModemException {
        if (line.equals("ERROR")) throw new ModemException(ModemFault.REFUSED);
        if (!line.startsWith("+CMS ERROR") && !line.startsWith("+CME ERROR")) return;
        String number = line.replaceAll("\\D", "");
        int code = number.isEmpty() || number.length() > 6 ? 0 : Integer.parseInt(number);
        throw new ModemException(ModemFault.REFUSED, code);
    }

    /** What a modem tells by itself, between and within answers. */
    private boolean unasked(String line) {
        boolean ours = line.startsWith("+CMTI:") || line.startsWith("+CDS:") || line.startsWith("+CDSI:");
        boolean noise = line.startsWith("^") || line.startsWith("+CREG") || line.startsWith("+CGREG")
                || line.equals("RING");
        if (ours && news.size() < MOST_NEWS) news.add(line);
        return ours || noise;
    }

    /** The next thing that was told unasked. */
    Optional<String> news() {
        return Optional.ofNullable(news.poll());
    }

    /** Takes what came between two commands: news, and left-overs that mean nothing any more. */
    void listen() throws ModemException {
        take();
        for (String line = lines.poll(); line != null; line = lines.poll()) unasked(line);
    }

    boolean hasNews() {
        return !news.isEmpty();
    }

    private void take() throws ModemException {
        int budget = LONGEST_ANSWER;
        for (byte[] bytes = port.read(); bytes.length > 0; bytes = port.read()) {
            for (byte each : bytes) take(each);
            budget -= bytes.length;
            if (budget < 0) throw new ModemException(ModemFault.NOISE);
        }
    }

    private void take(byte each) throws ModemException {
        if (each == '\n' || each == '\r') {
            if (begun.size() > 0) lines.add(begun.toString(StandardCharsets.ISO_8859_1));
            begun.reset();
            return;
        }
        begun.write(each);
        if (begun.size() > LONGEST_LINE) throw new ModemException(ModemFault.NOISE);
    }

    private void write(byte[] bytes, Duration patience) throws ModemException {
        long end = System.nanoTime() + patience.toNanos();
        for (int at = 0; at < bytes.length;) {
            int count = port.write(bytes, at);
            at += count;
            if (count == 0) pause(end);
        }
    }

    private void pause(long end) throws ModemException {
        if (System.nanoTime() - end > 0) throw new ModemException(ModemFault.SILENT);
        if (stop.getAsBoolean() || Thread.currentThread().isInterrupted()) throw new ModemException(ModemFault.STOPPED);
        LockSupport.parkNanos(BREATH.toNanos());
    }

    @Override
    public void close() {
        port.close();
    }
}
