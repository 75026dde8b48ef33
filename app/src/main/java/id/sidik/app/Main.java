package id.sidik.app;

import id.sidik.app.cli.Cli;

/** Where the program begins: the window, or with a command the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Cli.run(arguments, SidikWindow::open));
    }
}
