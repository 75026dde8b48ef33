package id.sidik.app.cli;

import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.operations.work.TroubleException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/** The command line: the same operations as the window's, with exit codes. */
public final class Cli {
    private Cli() {}

    /** Runs one command to its end. @param window opens the window when no command is given */
    public static int run(String[] arguments, WindowOpener window) {
        Optional<WindowWish> plain = WindowWish.of(arguments);
        if (plain.isPresent()) return window.open(plain.get().place(), plain.get().language());
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(arguments, window, out, err, Clock.systemUTC());
    }

    static int run(String[] arguments, WindowOpener window, PrintWriter out, PrintWriter err, Clock clock) {
        SidikCommand root = new SidikCommand(window, clock);
        return new CommandLine(root, new Commands(root)).setOut(out).setErr(err)
                .setExecutionExceptionHandler(troubles(root)).execute(arguments);
    }

    /** Expected trouble is one sentence and its code; a bug goes on to the handler of the program. */
    private static IExecutionExceptionHandler troubles(SidikCommand root) {
        return (Exception thrown, CommandLine command, ParseResult parsed) -> {
            if (!(thrown instanceof TroubleException expected)) throw thrown;
            Texts texts = root.texts();
            command.getErr().println(new Speech(texts, command.getErr()).trouble(expected.trouble()));
            return Exit.of(expected.trouble()).code();
        };
    }

    /** What opens the window. */
    @FunctionalInterface
    public interface WindowOpener {
        /**
         * @param home     the chosen folder of the store
         * @param language the one that was asked for; else the window speaks the one that was last chosen in it
         * @return the exit code
         */
        int open(java.nio.file.Path home, Optional<Language> language);
    }
}
