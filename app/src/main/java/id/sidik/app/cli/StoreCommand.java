package id.sidik.app.cli;

import id.sidik.operations.StoreRescue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code store}: the copies made before a newer program changed the store, and the way back to an older program. */
@Command(name = "store", mixinStandardHelpOptions = true, sortOptions = false, description = "The copies of the data that were made before a newer program changed its form, and before an import.")
final class StoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    StoreCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "what of the store: copies or rollback");
    }

    @Command(name = "copies", mixinStandardHelpOptions = true, description = "Lists them by kind, the newest of each first.")
    int copies(@Option(names = "--json", description = "Answer as JSON.") boolean json) {
        List<StoreRescue.Copy> copies = new StoreRescue(root.home()).copies();
        if (json) root.speech().json(answer(Map.of("copies", copies.stream().map(StoreCommand::data).toList())));
        else if (copies.isEmpty()) root.speech().say("store.copies.none");
        else
            copies.forEach(copy -> root.speech().say(copy.beforeImport()
                    ? "store.copies.import"
                    : "store.copies.line", copy.number(), copy.form(), kib(copy), copy.file()));
        return Exit.DONE.code();
    }

    @Command(name = "rollback", mixinStandardHelpOptions = true, description = "After going back to an older program: puts the newest copy that it can read in the place of the data that it cannot; nothing is deleted.")
    int rollback(@Option(names = "--json", description = "Answer as JSON.") boolean json) {
        StoreRescue.Copy copy = new StoreRescue(root.home()).rollBack();
        if (json) root.speech().json(answer(data(copy)));
        else
            root.speech().say("store.rolledBack", copy.number(), copy.form());
        return Exit.DONE.code();
    }

    private static long kib(StoreRescue.Copy copy) {
        return (copy.bytes() + 1023) / 1024;
    }

    private static Map<String, Object> data(StoreRescue.Copy copy) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", copy.number());
        data.put("kind", copy.beforeImport() ? "BEFORE_IMPORT" : "BEFORE_NEWER");
        data.put("form", copy.form());
        data.put("bytes", copy.bytes());
        data.put("file", copy.file().toString());
        return data;
    }

    private static Map<String, Object> answer(Map<String, Object> found) {
        Map<String, Object> data = new LinkedHashMap<>(found);
        data.put("exit", Exit.DONE.name());
        return data;
    }
}
