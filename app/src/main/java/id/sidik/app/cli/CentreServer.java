package id.sidik.app.cli;

import id.sidik.operations.centre.CentreAddress;
import id.sidik.operations.centre.CentrePlace;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Which centre, and who signs in. The password never stands among the words of a command, where every user of the
 * computer could read it: it comes from a file, from the environment or from the keyboard.
 */
final class CentreServer {
    private static final String VARIABLE = "SIDIK_CENTRE_PASSWORD";

    @Option(names = "--host", paramLabel = "HOST[:PORT][,…]", description = "The server; several are tried in this order.")
    private Optional<String> hosts = Optional.empty();

    @Option(names = "--database", paramLabel = "NAME", defaultValue = "sidik", description = "The centre's database (default: ${DEFAULT-VALUE}).")
    private String database = "";

    @Option(names = "--account", paramLabel = "NAME", description = "Who signs in (default: the centre's keeper; for init: root).")
    private Optional<String> account = Optional.empty();

    @Option(names = "--trust", paramLabel = "FILE|SHA256", description = "The authority's certificate (PEM file), or the SHA-256 of the server's certificate.")
    private Optional<String> trust = Optional.empty();

    @Option(names = "--password-file", paramLabel = "FILE", description = "Its first line is the password (otherwise "
            + VARIABLE + ", otherwise the keyboard).")
    private Optional<Path> passwordFile = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Whether a server was named; otherwise the place that the office keeps may serve. */
    boolean named() {
        return hosts.isPresent();
    }

    /** @param usual who signs in when nobody is named; an empty text for the keeper */
    CentreAddress address(String usual) {
        String keeper = usual.isEmpty() ? database + "_keeper" : usual;
        return address(account.orElse(keeper), password());
    }

    private CentreAddress address(String who, String password) {
        return new CentreAddress(given(hosts, "--host"), database, who, password, given(trust, "--trust"));
    }

    /** As an office keeps it: somebody has to be named, and the password is told by {@link #given()}. */
    CentrePlace place(boolean automatic) {
        return address(given(account, "--account"), "").place(automatic);
    }

    /** The password of the file or the environment; nobody is asked. */
    Optional<String> given() {
        return passwordFile.map(this::firstLine).or(() -> Optional.ofNullable(System.getenv(VARIABLE)));
    }

    private String given(Optional<String> value, String option) {
        return value.orElseThrow(() -> new ParameterException(spec.commandLine(), "Missing required option: '" + option
                + "'"));
    }

    private String password() {
        Optional<String> given = given();
        if (given.isPresent()) return given.get();
        Console console = System.console();
        if (console == null || !console.isTerminal())
            throw new ParameterException(spec.commandLine(), "no password: name --password-file or set " + VARIABLE);
        return new String(console.readPassword("Password: "));
    }

    private String firstLine(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("").strip();
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "cannot read " + file, e);
        }
    }
}
