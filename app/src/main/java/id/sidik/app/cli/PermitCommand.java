package id.sidik.app.cli;

import id.sidik.operations.Office;
import id.sidik.operations.permits.PermitImportPreview;
import id.sidik.operations.permits.PermitImportPreview.Action;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code permit}: leave, duty and permission. */
@Command(name = "permit", mixinStandardHelpOptions = true, description = "Leave, duty and permission.")
final class PermitCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    PermitCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: import");
    }

    @Command(name = "import", mixinStandardHelpOptions = true, description = "A list of permits (XLSX, XLS or CSV); rows that cannot be taken are named with file, row and column, rows that are known are harmless.")
    int take(@Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--preview", description = "Only say what would be done.") boolean preview,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        try (Office office = root.open()) {
            ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
            PermitImportPreview found = office.permits().imports().preview(file).run(progress);
            if (!preview) return root.speech().close(office.permits().imports().apply(found).run(progress), json);
            return show(found, json);
        }
    }

    private int show(PermitImportPreview found, boolean json) {
        if (json) root.speech().json(data(found));
        else {
            root.speech().say("ledger.permits", found.count(Action.ADD), found.count(Action.SAME),
                    found.count(Action.REJECT));
            found.rows().forEach(row -> row.remarks()
                    .forEach(remark -> root.speech().say(remark.key(), remark.arguments().toArray())));
        }
        return found.count(Action.REJECT) == 0 ? Exit.DONE.code() : Exit.NOT_DONE.code();
    }

    private Map<String, Object> data(PermitImportPreview found) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", String.valueOf(found.file().getFileName()));
        for (Action action : Action.values())
            data.put(action.name().toLowerCase(java.util.Locale.ROOT), found.count(action));
        data.put("rows", found.rows().stream().map(this::row).toList());
        return data;
    }

    private Map<String, Object> row(PermitImportPreview.Row row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("row", row.number());
        data.put("action", row.action().name());
        data.put("name", row.name());
        row.wish().ifPresent(wish -> {
            data.put("code", wish.code());
            data.put("from", wish.from().toString());
            data.put("to", wish.to().toString());
            data.put("part", wish.part().name());
        });
        List<String> remarks = row.remarks().stream()
                .map(remark -> root.texts().get(remark.key(), remark.arguments().toArray())).toList();
        data.put("remarks", remarks);
        return data;
    }
}
