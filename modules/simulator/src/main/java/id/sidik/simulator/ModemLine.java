package id.sidik.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The port of a simulated modem while it is plugged in: cuts bytes into commands and texts. */
final class ModemLine implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST = 2000;
    private static final int SUB = 0x1A;
    private static final int ESC = 0x1B;

    private final SimulatedModem modem;
    private final PseudoTerminal terminal;
    private final ModemCommands commands;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

    ModemLine(SimulatedModem modem, PseudoTerminal terminal) {
        this.modem = modem;
        this.terminal = terminal;
        this.commands = new ModemCommands(modem);
        Thread.ofPlatform().daemon().name("simulator-modem").start(this::serve);
    }

    String device() {
        return terminal.device();
    }

    private void serve() {
        try {
            while (true) {
                for (byte each : terminal.read(LOOK)) take(each);
            }
        } catch (IOException unplugged) {
            modem.gone(this);
        }
    }

    private void take(byte each) throws IOException {
        boolean text = commands.prompting();
        if (text && each == ESC) {
            begun.reset();
            commands.cancel();
            write("\r\nOK\r\n");
        } else if (text && each == SUB) answer(commands.text(cut()));
        else if (!text && each == '\r') {
            String command = cut().strip();
            if (!command.isEmpty()) answer((commands.echoes() ? command + "\r" : "") + commands.answer(command));
        } else if (begun.size() < LONGEST && (text || each >= ' ')) begun.write(each);
    }

    private String cut() {
        String all = begun.toString(StandardCharsets.ISO_8859_1);
        begun.reset();
        return all;
    }

    private void answer(String answer) throws IOException {
        write(answer);
        if (commands.leaves()) throw new IOException("pulled out");
    }

    /** What nobody asked for. A line that nobody reads loses it. */
    void tell(String line) {
        try {
            write("\r\n" + line + "\r\n");
        } catch (IOException nobodyReads) {
            return;
        }
    }

    private void write(String text) throws IOException {
        if (!text.isEmpty()) terminal.write(text.getBytes(StandardCharsets.ISO_8859_1), PATIENCE);
    }

    @Override
    public void close() {
        terminal.close();
    }
}
