package id.sidik.app.cli;

import id.sidik.app.text.Texts;
import id.sidik.operations.work.Job;
import java.io.PrintWriter;

/** Tells on the error stream where a job is, a line for each step and each tenth of it. */
final class ConsoleProgress implements Job.Progress {
    private static final int TENTHS = 10;

    private final Texts texts;
    private final PrintWriter err;
    private String last = "";

    ConsoleProgress(Texts texts, PrintWriter err) {
        this.texts = texts;
        this.err = err;
    }

    @Override
    public void at(long done, long total, String key, Object... arguments) {
        String part = total <= 0 ? "" : " " + done * TENTHS / total * TENTHS + " %";
        String line = texts.get(key, arguments) + part;
        if (line.equals(last)) return;
        last = line;
        err.println(line);
    }

    /** The command line is stopped by its signal, which ends the process; a half job leaves nothing behind. */
    @Override
    public boolean stopRequested() {
        return false;
    }
}
