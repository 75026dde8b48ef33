package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.BackupLine;
import id.sidik.operations.Office;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code machine backup}: people, fingers and settings of a machine into the store. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Backs up people, fingers and settings of a machine into the store.")
final class MachineBackupCommand implements Callable<Integer> {
    private static final int MOST = 100;

    @Mixin
    private MachineChoice choice;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why, kept with the backup.")
    private String reason = "";

    @Option(names = "--list", description = "Only lists the backups that there are; asks no known machine.")
    private boolean list;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    MachineBackupCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
            Machine machine = choice.resolve(office, progress);
            if (list) return say(office.backups().list(machine.id(), MOST));
            return root.speech().close(office.backups().backUp(machine, reason).run(progress), json);
        }
    }

    private int say(List<BackupLine> backups) {
        if (json) root.speech().json(backups.stream().map(MachineBackupCommand::data).toList());
        else
            backups.forEach(each -> root.speech().say(each.verified() ? "backup.line" : "backup.line.notWhole",
                    each.id(), root.texts().formats().dateTime(LocalDateTime.ofInstant(each.at(), root.clock()
                            .getZone())),
                    each.users(), each.fingers(), root.texts().get("backup.occasion." + each.occasion())));
        return Exit.DONE.code();
    }

    private static Map<String, Object> data(BackupLine backup) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", backup.id().toString());
        data.put("at", backup.at().toString());
        data.put("by", backup.by());
        data.put("occasion", backup.occasion());
        data.put("users", backup.users());
        data.put("fingers", backup.fingers());
        data.put("algorithm", backup.algorithm());
        data.put("verified", backup.verified());
        return data;
    }
}
