package id.sidik.app;

import id.sidik.app.cli.Cli;
import id.sidik.app.cli.OpenedFile;

/** Where the program begins: the window, or with a command the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        OpenedFile opened = OpenedFile.of(arguments);
        System.exit(Cli.run(opened.rest(), (home, language) -> SidikWindow.open(home, language, opened.file())));
    }
}
