package id.sidik.app.cli;

import id.sidik.app.machines.provision.ProvisionUnitWords;
import id.sidik.app.text.Texts;
import id.sidik.operations.Office;
import id.sidik.operations.ProvisionPreview;
import id.sidik.operations.ProvisionRow;
import id.sidik.operations.ProvisionUnit;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code machine provision}: many machines from a table. */
@Command(name = "provision", mixinStandardHelpOptions = true, description = "Sets up many machines from a table (XLSX, XLS, CSV: serial number, address, unit, name, key, profile): key, list, profile of settings; can be repeated until all are done.")
final class MachineProvisionCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The table; without it the board goes on as it is.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--failed", description = "Only those that failed before.")
    private boolean failed;

    @Option(names = "--no-run", description = "Only takes the table, or exports the board; meets no machine.")
    private boolean noRun;

    @Option(names = "--export", paramLabel = "FILE", description = "Writes the board as CSV, without keys.")
    private Optional<Path> export = Optional.empty();

    @Option(names = "--units", description = "Says how far each unit is.")
    private boolean units;

    @Option(names = "--export-units", paramLabel = "FILE", description = "Writes how far each unit is, as CSV.")
    private Optional<Path> exportUnits = Optional.empty();

    @Option(names = "--profile", paramLabel = "NAME", description = "The profile of settings for machines for which neither the table nor the list names one.")
    private Optional<String> profile = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    MachineProvisionCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            Optional<String> chosen = profile.map(name -> id(office, name));
            file.ifPresent(table -> take(office, table));
            int code = noRun
                    ? told(office, Optional.empty())
                    : told(office, Optional.of(office.provisioning().apply(failed,
                            chosen).run(new ConsoleProgress(root.texts(), root.progress()))));
            export.ifPresent(target -> export(office, target));
            exportUnits.ifPresent(target -> office.provisioning().exportUnits(target, ProvisionUnitWords.headings(root
                    .texts())));
            boolean open = office.provisioning().board().stream().anyMatch(ProvisionRow::open);
            return code == Exit.DONE.code() && !noRun && open ? Exit.NOT_DONE.code() : code;
        }
    }

    private static String id(Office office, String name) {
        return office.profiles().named(name)
                .orElseThrow(() -> new TroubleException(Trouble.of("MES-514", "trouble.profile.unknown", name))).id();
    }

    private void take(Office office, Path table) {
        ProvisionPreview preview = office.provisioning().preview(table);
        for (ProvisionPreview.Row row : preview.rows())
            for (ProvisionPreview.Remark remark : row.remarks())
                root.progress().println(root.texts().get("provision.remark", row.number(), remark.column()) + " "
                        + root.texts().get(remark.key(), remark.arguments().toArray()));
        office.provisioning().take(preview);
    }

    /** @param ledger empty when no machine was met */
    private int told(Office office, Optional<Ledger> ledger) {
        List<ProvisionUnit> all = units ? office.provisioning().units() : List.of();
        if (json) {
            Map<String, Object> data = new LinkedHashMap<>(ledger.map(root.speech()::data).orElse(Map.of()));
            if (units) data.put("units", all);
            if (!data.isEmpty()) root.speech().json(data);
        } else {
            ledger.ifPresent(root.speech()::ledger);
            all.forEach(each -> root.speech().say("provision.unitLine", ProvisionUnitWords.name(root.texts(), each),
                    each.machines(), each.done(), each.look(), each.failed(), each.waiting()));
        }
        return ledger.map(Exit::of).orElse(Exit.DONE).code();
    }

    private void export(Office office, Path target) {
        Texts texts = root.texts();
        office.provisioning().export(target, List.of(texts.get("provision.unit"), texts.get("provision.name"),
                texts.get("provision.serial"), texts.get("provision.address"), texts.get("provision.state"),
                texts.get("provision.setting"), texts.get("provision.code")),
                state -> texts.get("provision.state." + state),
                setting -> texts.get("provision.setting." + setting));
    }
}
