package id.sidik.app.cli;

import id.sidik.operations.centre.ReleaseShelfDesk;
import id.sidik.operations.updates.Manifest;
import id.sidik.operations.updates.ProgramVersion;
import id.sidik.operations.updates.Release;
import id.sidik.operations.updates.ReleaseMaker;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code update make}: for who makes releases and for the keeper of the centre. */
@Command(name = "make", mixinStandardHelpOptions = true, sortOptions = false, description = "For who makes releases: the keys, the signed list, and putting a release at the centre.")
final class UpdateMakeCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    UpdateMakeCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to make: keys, list or put");
    }

    @Command(name = "keys", mixinStandardHelpOptions = true, description = "Makes a pair of keys: the secret half in FILE, the other in FILE.pub.")
    int keys(@Parameters(paramLabel = "FILE") Path file) {
        root.speech().say("update.made.keys", ReleaseMaker.makeKeys(file), file, file + ".pub");
        return Exit.DONE.code();
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Writes and signs the list of the packages of a version that lie in FOLDER.")
    int list(@Parameters(paramLabel = "FOLDER") Path folder,
            @Option(names = "--version-of", paramLabel = "N", required = true, description = "The version, as it stands in the packages' names.") String version,
            @Option(names = "--key", paramLabel = "FILE", required = true, description = "The secret half of the maker's keys.") Path key) {
        ProgramVersion made = ProgramVersion.of(version).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "no version: " + version));
        Release release = ReleaseMaker.make(folder, made, key);
        root.speech().say("update.made.list", folder.resolve(Manifest.NAME), release.items().size());
        return Exit.DONE.code();
    }

    @Command(name = "put", mixinStandardHelpOptions = true, description = "Puts the release of FOLDER at the centre, for the laptops of all units; can be repeated.")
    int put(@Parameters(paramLabel = "FOLDER") Path folder,
            @Option(names = "--key", paramLabel = "KEY|FILE", required = true, description = "The public half, by which the laptops know it.") String key,
            @Mixin CentreServer server) throws InterruptedException {
        Release release = new ReleaseShelfDesk().put(server.address(""), folder, key).run(new ConsoleProgress(root
                .texts(), root.progress()));
        root.speech().say("update.made.put", release.version());
        return Exit.DONE.code();
    }
}
