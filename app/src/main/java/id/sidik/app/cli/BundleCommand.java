package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.bundle.BundleDesk;
import id.sidik.operations.bundle.BundleDecision;
import id.sidik.operations.bundle.BundleKeys;
import id.sidik.operations.bundle.BundleLabel;
import id.sidik.operations.bundle.BundlePreview;
import id.sidik.operations.bundle.BundleStand;
import id.sidik.operations.centre.CentreBundles;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.nio.file.Path;
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

/** {@code bundle}: the whole unit in one encrypted file, for another laptop. */
@Command(name = "bundle", mixinStandardHelpOptions = true, sortOptions = false, description = "The whole unit in one encrypted file (*.unit), for another laptop.")
final class BundleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    BundleCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(),
                "what with a bundle: make, look, import, fetch, send, list or set");
    }

    @Command(name = "make", mixinStandardHelpOptions = true, description = "Makes one: to a file, or into the folder of bundles with the passphrases that are kept.")
    int make(
            @Option(names = "--out", paramLabel = "FILE", description = "The .unit file to write; replaced.") Optional<Path> out,
            @Mixin BundlePassphrases passphrases,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        try (Office office = root.open()) {
            Job<Ledger> job = out.isPresent()
                    ? office.bundles().desk().make(out.get(), passphrases.keys(), Optional.empty())
                    : office.bundles().shelf().make(Optional.empty());
            return root.speech().close(job.run(progress()), json);
        }
    }

    @Command(name = "look", mixinStandardHelpOptions = true, description = "What is in one: reads and proves all of it, and tells what taking it in would do here. Changes nothing. Ends with 6 when something differs.")
    int look(@Parameters(paramLabel = "FILE", description = "The .unit file.") Path file,
            @Mixin BundlePassphrases passphrases,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        try (Office office = root.open()) {
            BundleDesk desk = office.bundles().desk();
            BundlePreview preview = desk.preview(file, passphrases.keys()).run(progress());
            if (json) root.speech().json(BundleSpeech.data(preview));
            else
                new BundleSpeech(root.speech()).tell(preview);
            return (preview.clashing() + preview.refused() > 0 ? Exit.DIFFERENT : Exit.DONE).code();
        }
    }

    @Command(name = "import", mixinStandardHelpOptions = true, description = "Takes one in: everything that is not here yet, or nothing when it is refused. May be repeated; what differs here stays and is told, unless --theirs names it.")
    int take(@Parameters(paramLabel = "FILE", description = "The .unit file.") Path file,
            @Mixin BundlePassphrases passphrases,
            @Mixin BundleTheirs theirs,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        try (Office office = root.open()) {
            BundleDesk desk = office.bundles().desk();
            BundleKeys keys = passphrases.keys();
            BundleDecision decision = theirs.decision(() -> desk.preview(file, keys).run(progress()).clashes());
            return root.speech().close(desk.take(file, keys, decision).run(progress()), json);
        }
    }

    @Command(name = "fetch", mixinStandardHelpOptions = true, description = "Fetches the newest bundle of this unit from the centre, with the account of this home (sync set); it stays encrypted.")
    int fetch(
            @Option(names = "--out", paramLabel = "FILE", required = true, description = "The .unit file to write; replaced.") Path out,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        try (Office office = root.open()) {
            BundleLabel label = office.bundles().centre().fetch(out).run(progress());
            if (json) root.speech().json(answer(BundleSpeech.data(label)));
            else
                root.speech().say("bundle.fetched", label.file());
            return Exit.DONE.code();
        }
    }

    @Command(name = "send", mixinStandardHelpOptions = true, description = "Puts the newest bundle of the folder to the centre, which keeps the last three and cannot open them.")
    int send(@Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        try (Office office = root.open()) {
            return root.speech().close(office.bundles().centre().deliver().run(progress()), json);
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "The bundles in the folder, the newest first; needs no passphrase.")
    int list(
            @Option(names = "--folder", paramLabel = "DIR", description = "Another folder, a stick for example.") Optional<Path> folder,
            @Option(names = "--centre", description = "Those that the centre keeps.") boolean centre,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        try (Office office = root.open()) {
            if (centre) return atCentre(office, json);
            Path place = folder.orElseGet(() -> office.bundles().shelf().stand().settings().folder());
            List<BundleLabel> labels = office.bundles().shelf().list(place);
            if (json)
                root.speech().json(Map.of("exit", Exit.DONE.name(), "bundles", labels.stream().map(
                        BundleSpeech::data).toList()));
            else if (labels.isEmpty()) root.speech().say("bundle.list.none", place);
            else
                labels.forEach(new BundleSpeech(root.speech())::tell);
            return Exit.DONE.code();
        }
    }

    @Command(name = "set", mixinStandardHelpOptions = true, description = "How bundles are made by themselves when a month is closed: the folder, how many stay, and the passphrases, kept sealed.")
    int set(@Option(names = "--folder", paramLabel = "DIR", description = "Where they are put.") Optional<Path> folder,
            @Option(names = "--keep", paramLabel = "N", description = "How many of this unit stay, 1 to 100.") Optional<Integer> keep,
            @Mixin BundlePassphrases passphrases) {
        int most = id.sidik.operations.bundle.BundleSettings.MOST;
        if (keep.filter(number -> number < 1 || number > most).isPresent())
            throw new ParameterException(spec.commandLine(), "--keep is 1 to " + most);
        try (Office office = root.open()) {
            BundleStand now = office.bundles().shelf().stand();
            BundleStand saved = office.bundles().shelf().save(folder.orElse(now.settings().folder()), keep.orElse(now
                    .settings().keep()), passphrases.first(), passphrases.second());
            root.speech().say("bundle.saved", saved.settings().folder(), saved.settings().keep());
            if (!saved.settings().passphrase()) root.speech().say("trouble.bundle.NO_PASSPHRASE");
            return Exit.DONE.code();
        }
    }

    private int atCentre(Office office, boolean json) {
        List<CentreBundles.Line> lines = office.bundles().centre().list();
        if (json)
            root.speech().json(Map.of("exit", Exit.DONE.name(), "bundles", lines.stream().map(line -> Map.of(
                    "laptop", line.laptop(), "made", line.made().toString(), "bytes", line.size())).toList()));
        else
            lines.forEach(line -> root.speech().say("bundle.centre.line", line.made(), line.size(), line.laptop()));
        return Exit.DONE.code();
    }

    private static Map<String, Object> answer(Map<String, Object> data) {
        data.put("exit", Exit.DONE.name());
        return data;
    }

    private Job.Progress progress() {
        return new ConsoleProgress(root.texts(), root.progress());
    }
}
