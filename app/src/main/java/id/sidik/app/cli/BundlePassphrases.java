package id.sidik.app.cli;

import id.sidik.operations.bundle.BundleKeys;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The passphrases of a bundle: from files, from the environment or the keyboard, never from the command's words. */
final class BundlePassphrases {
    private static final String FIRST = "SIDIK_BUNDLE_PASSPHRASE";
    private static final String SECOND = "SIDIK_BUNDLE_SEALING";

    @Option(names = "--passphrase-file", paramLabel = "FILE", description = "Its first line is the passphrase (otherwise "
            + FIRST + ", otherwise the keyboard).")
    private Optional<Path> passphrase = Optional.empty();

    @Option(names = "--sealing-file", paramLabel = "FILE", description = "Its first line is the second passphrase, of fingerprints, scans and machine backups (otherwise "
            + SECOND + ", otherwise these stay sealed).")
    private Optional<Path> sealing = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    BundleKeys keys() {
        return new BundleKeys(first().orElseGet(() -> asked(spec, FIRST)), second().orElse(""));
    }

    /** Empty when it stands nowhere. */
    Optional<String> first() {
        return passphrase.map(file -> firstLine(spec, file)).or(() -> Optional.ofNullable(System.getenv(FIRST)));
    }

    Optional<String> second() {
        return sealing.map(file -> firstLine(spec, file)).or(() -> Optional.ofNullable(System.getenv(SECOND)));
    }

    static String asked(CommandSpec spec, String variable) {
        Console console = System.console();
        if (console == null || !console.isTerminal())
            throw new ParameterException(spec.commandLine(), "no passphrase: name --passphrase-file or set "
                    + variable);
        return new String(console.readPassword("Passphrase: "));
    }

    static String firstLine(CommandSpec spec, Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "cannot read " + file, e);
        }
    }
}
