package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.bundle.AgencyChange;
import id.sidik.operations.bundle.AgencyLook;
import id.sidik.operations.bundle.AgencyWish;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code settings}: what an agency hands to many laptops, signed with its key. */
@Command(name = "settings", mixinStandardHelpOptions = true, sortOptions = false, description = "Settings packs (*.aturan) of an agency for its laptops: regulations, pages of reports, where the centre is; signed.")
final class SettingsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    SettingsCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "what of the settings: key, make, look, apply or forget-key");
    }

    @Command(name = "key", mixinStandardHelpOptions = true, description = "Makes the agency's key (Ed25519) and tells the fingerprint that every technician compares. Whoever has the file and its passphrase speaks for the agency.")
    int key(@Parameters(paramLabel = "new", description = "The word new.") String word,
            @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file of the private key; must not be there yet.") Path out,
            @Mixin AgencyPassphrase passphrase) {
        if (!word.equals("new")) throw new ParameterException(spec.commandLine(), "key new");
        try (Office office = root.open()) {
            root.speech().say("agency.key.made", out, office.bundles().agency().newKey(out, passphrase.get()));
            return Exit.DONE.code();
        }
    }

    @Command(name = "make", mixinStandardHelpOptions = true, description = "Makes a pack and signs it.")
    int make(
            @Option(names = "--out", paramLabel = "FILE", required = true, description = "The .aturan file to write.") Path out,
            @Option(names = "--key", paramLabel = "FILE", required = true, description = "The agency's private key.") Path key,
            @Option(names = "--agency", paramLabel = "NAME", required = true, description = "As the agency calls itself.") String agency,
            @Option(names = "--regulation", paramLabel = "FILE", description = "A regulation pack; may be repeated.") List<Path> regulations,
            @Option(names = "--choose", paramLabel = "ID", description = "The regulation that units work by.") Optional<String> choose,
            @Option(names = "--from", paramLabel = "YYYY-MM", description = "From this month on.") Optional<YearMonth> from,
            @Option(names = "--pages", description = "This laptop's own pages and looks of reports go along.") boolean pages,
            @Option(names = "--host", paramLabel = "HOST[:PORT][,…]", description = "Where the centre is.") Optional<String> hosts,
            @Option(names = "--database", defaultValue = "sidik", description = "The centre's database (default: ${DEFAULT-VALUE}).") String database,
            @Option(names = "--trust", paramLabel = "FILE|SHA256", description = "The authority's certificate, or the SHA-256 of the server's.") Optional<String> trust,
            @Mixin AgencyPassphrase passphrase,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        if (choose.isPresent() != from.isPresent() || hosts.isPresent() != trust.isPresent())
            throw new ParameterException(spec.commandLine(), "--choose with --from, --host with --trust");
        AgencyWish wish = new AgencyWish(agency, regulations == null ? List.of() : regulations, choose.map(
                id -> new AgencyWish.Choice(id, from.orElseThrow())), pages, hosts.map(
                        told -> new AgencyWish.Centre(told, database, trust.orElseThrow())));
        try (Office office = root.open()) {
            return tell(office.bundles().agency().make(wish, out, key, passphrase.get()), json, Exit.DONE);
        }
    }

    @Command(name = "look", mixinStandardHelpOptions = true, description = "Who signed a pack and what it would change here; changes nothing. Ends with 6 when it would be refused.")
    int look(@Parameters(paramLabel = "FILE", description = "The .aturan file.") Path file,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        try (Office office = root.open()) {
            AgencyLook look = office.bundles().agency().look(file);
            return tell(look, json, look.trusted() && !look.older() ? Exit.DONE : Exit.DIFFERENT);
        }
    }

    @Command(name = "apply", mixinStandardHelpOptions = true, description = "Applies a pack. The first one needs the fingerprint that the agency told by another road.")
    int apply(@Parameters(paramLabel = "FILE", description = "The .aturan file.") Path file,
            @Option(names = "--fingerprint", paramLabel = "HEX", description = "As the agency told it; for the first pack.") Optional<String> fingerprint,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        try (Office office = root.open()) {
            return root.speech().close(office.bundles().agency().apply(file, fingerprint).run(new ConsoleProgress(root
                    .texts(), root.progress())), json);
        }
    }

    @Command(name = "forget-key", mixinStandardHelpOptions = true, description = "The agency has another key: the next pack's fingerprint is to be compared again.")
    int forget() {
        try (Office office = root.open()) {
            office.bundles().agency().forgetKey();
            root.speech().say("agency.key.forgotten");
            return Exit.DONE.code();
        }
    }

    private int tell(AgencyLook look, boolean json, Exit exit) {
        Speech speech = root.speech();
        if (json) speech.json(data(look, exit));
        else {
            speech.say("agency.label", look.agency(), look.made());
            speech.say("agency.print", look.fingerprint());
            speech.say(look.older()
                    ? "agency.older"
                    : look.trusted() ? "agency.trusted" : look.first() ? "agency.first" : "agency.other");
            for (AgencyChange change : look.changes())
                speech.line("  " + speech.texts().get("agency.kind." + change.kind()) + " " + change.name() + ": "
                        + speech.texts().get("agency.state." + change.state()) + " " + change.after());
        }
        return exit.code();
    }

    private static Map<String, Object> data(AgencyLook look, Exit exit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("agency", look.agency());
        data.put("made", look.made().toString());
        data.put("fingerprint", look.fingerprint());
        data.put("trusted", look.trusted());
        data.put("first", look.first());
        data.put("older", look.older());
        data.put("changes", look.changes().stream().map(change -> Map.of("kind", change.kind().name(), "name", change
                .name(), "state", change.state().name(), "before", change.before(), "after", change.after())).toList());
        data.put("exit", exit.name());
        return data;
    }
}
