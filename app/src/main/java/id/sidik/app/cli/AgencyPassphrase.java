package id.sidik.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The passphrase of the agency's key: from a file, the environment or the keyboard, never from the command's words. */
final class AgencyPassphrase {
    private static final String VARIABLE = "SIDIK_AGENCY_PASSPHRASE";

    @Option(names = "--passphrase-file", paramLabel = "FILE", description = "Its first line is the passphrase of the key (otherwise "
            + VARIABLE + ", otherwise the keyboard).")
    private Optional<Path> file = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    String get() {
        return file.map(told -> BundlePassphrases.firstLine(spec, told)).or(() -> Optional.ofNullable(System.getenv(
                VARIABLE))).orElseGet(() -> BundlePassphrases.asked(spec, VARIABLE));
    }
}
