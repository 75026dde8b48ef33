package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.Office;
import id.sidik.operations.SettingSheet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code machine options}: every setting that the machine tells. */
@Command(name = "options", mixinStandardHelpOptions = true, sortOptions = false, description = "Reads the settings of a machine; each key is asked for. Changes nothing. Letters A to D say how sure the meaning of a key is.")
final class OptionsCommand implements Callable<Integer> {
    @Mixin
    private MachineChoice choice;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private final SidikCommand root;

    OptionsCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Office office = root.open()) {
            ConsoleProgress progress = new ConsoleProgress(root.texts(), root.progress());
            Machine machine = choice.resolve(office, progress);
            SettingSheet sheet = office.profiles().read(machine).run(progress);
            new SettingSpeech(root.speech()).tell(machine, sheet, sheet.rows(), Exit.DONE, json);
            return Exit.DONE.code();
        }
    }
}
