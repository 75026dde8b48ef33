package id.sidik.app.cli;

import id.sidik.operations.NewLaptopSource;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a new laptop's data come from; what the home or its settings pack knows of the centre need not be said again. */
final class LaptopSourceChoice {
    private static final String PASSWORD = "SIDIK_CENTRE_PASSWORD";

    @Option(names = "--bundle", paramLabel = "FILE", description = "The unit's data from this .unit file; without it from the centre of this home (sync set, or the address of a settings pack with --account).")
    private Optional<Path> bundle = Optional.empty();

    @Option(names = "--centre-bundle", description = "The newest bundle that the centre keeps of this unit.")
    private boolean newest;

    @Option(names = "--account", paramLabel = "NAME", description = "The unit's account at the centre, where this home has none yet.")
    private Optional<String> account = Optional.empty();

    @Option(names = "--password-file", paramLabel = "FILE", description = "Its first line is that account's password (otherwise "
            + PASSWORD + ").")
    private Optional<Path> password = Optional.empty();

    @Mixin
    private BundlePassphrases passphrases = new BundlePassphrases();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Job<Ledger> job(NewLaptopSource source) {
        if (bundle.isPresent()) return source.bundle(bundle.get(), passphrases.keys());
        CentrePlace known = source.place();
        CentrePlace place = new CentrePlace(known.hosts(), known.database(), account.orElse(known.account()), known
                .authority(), known.print(), known.automatic());
        return newest
                ? source.bundleOfCentre(place, secret(), passphrases.keys())
                : source.fromCentre(place, secret());
    }

    private Optional<String> secret() {
        return password.map(file -> BundlePassphrases.firstLine(spec, file)).or(() -> Optional.ofNullable(System.getenv(
                PASSWORD)));
    }
}
