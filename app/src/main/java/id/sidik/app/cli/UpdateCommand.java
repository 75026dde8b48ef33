package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.updates.Applied;
import id.sidik.operations.updates.FolderSource;
import id.sidik.operations.updates.Found;
import id.sidik.operations.updates.ProgramPlace;
import id.sidik.operations.updates.ReleaseKey;
import id.sidik.operations.updates.ReleaseSource;
import id.sidik.operations.updates.UpdateDesk;
import id.sidik.operations.work.Job;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code update}: newer versions of the program, from a stick or share or from the centre; nothing happens unasked. */
@Command(name = "update", mixinStandardHelpOptions = true, sortOptions = false, subcommands = UpdateMakeCommand.class, description = "Newer versions of the program: from a folder (stick, share) or from the city's centre. Only signed ones, and only when asked.")
final class UpdateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    UpdateCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do: look, apply, rollback, key or make");
    }

    @Command(name = "look", mixinStandardHelpOptions = true, description = "Is there a newer version? 6 when there is; changes nothing.")
    int look(
            @Option(names = "--from", paramLabel = "FOLDER", description = "Where the release lies (otherwise the centre).") Optional<Path> folder,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws IOException {
        UpdateDesk desk = desk();
        return from(folder, source -> tell(desk, desk.look(source), json));
    }

    private int tell(UpdateDesk desk, Found found, boolean json) {
        Exit exit = found instanceof Found.Newer || found instanceof Found.NotForHere ? Exit.DIFFERENT : Exit.DONE;
        String version = UpdateWords.version(found);
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("here", desk.place().version().toString());
            data.put("found", found.getClass().getSimpleName());
            data.put("version", version);
            data.put("exit", exit.name());
            root.speech().json(data);
        } else
            root.speech().line(UpdateWords.found(root.texts(), found, desk.place()));
        return exit.code();
    }

    @Command(name = "apply", mixinStandardHelpOptions = true, description = "Fetches the newer version, checks it, and with --yes installs it; the version of before is kept.")
    int apply(
            @Option(names = "--from", paramLabel = "FOLDER", description = "Where the release lies (otherwise the centre).") Optional<Path> folder,
            @Option(names = "--yes", description = "Install it; otherwise only what would be done is told.") boolean yes,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws IOException {
        UpdateDesk desk = desk();
        return from(folder, source -> {
            Found found = desk.look(source);
            if (!(found instanceof Found.Newer newer) || !yes) return tell(desk, found, json);
            return close(run(desk.install(source, newer)), json);
        });
    }

    private Applied run(Job<Applied> job) {
        try {
            return job.run(new ConsoleProgress(root.texts(), root.progress()));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }

    @Command(name = "rollback", mixinStandardHelpOptions = true, description = "Puts the version of before back in its place. Data that a newer version has written: afterwards \"store rollback\".")
    int rollback(@Option(names = "--json", description = "Answer as JSON.") boolean json) throws IOException {
        return close(desk().back(), json);
    }

    private int close(Applied applied, boolean json) {
        String sentence = UpdateWords.applied(root.texts(), applied);
        if (json)
            root.speech().json(Map.of("applied", applied.getClass().getSimpleName(), "text", sentence, "exit",
                    Exit.DONE.name()));
        else
            root.speech().line(sentence);
        return Exit.DONE.code();
    }

    @Command(name = "key", mixinStandardHelpOptions = true, description = "The key by which releases are known: tells it, or says which holds from now on.")
    int key(@Parameters(arity = "0..1", paramLabel = "KEY|FILE", description = "The maker's public key (Ed25519), or a file with it.") Optional<String> fresh)
            throws IOException {
        ReleaseKey key = desk().key();
        fresh.ifPresent(key::keep);
        root.speech().line(key.kept().map(kept -> root.texts().get("update.key.kept", ReleaseKey.print(kept)))
                .orElseGet(() -> root.texts().get("update.key.none")));
        return Exit.DONE.code();
    }

    private UpdateDesk desk() throws IOException {
        return new UpdateDesk(root.home(), ProgramPlace.of(System.getProperties(), Version.built()));
    }

    /** The centre's place is kept in the office; a folder needs no office at all. */
    private int from(Optional<Path> folder, Function<ReleaseSource, Integer> deed) {
        if (folder.isPresent()) return deed.apply(new FolderSource(folder.get()));
        try (Office office = root.open(); ReleaseSource centre = office.centre().releases()) {
            return deed.apply(centre);
        }
    }
}
