package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.Office;
import id.sidik.operations.ProfileWish;
import id.sidik.operations.SettingRow;
import id.sidik.operations.SettingSheet;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code machine profile}: how machines are to be set, compared with one and applied to it. */
@Command(name = "profile", mixinStandardHelpOptions = true, sortOptions = false, description = "Makes a profile of settings, compares a machine with it, applies it.")
final class ProfileCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    ProfileCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: make, compare, apply");
    }

    @Command(name = "make", mixinStandardHelpOptions = true, description = "Makes a profile from a regulation, or makes the one of this name anew.")
    int make(@Option(names = "--name", required = true, description = "Name of the profile.") String name,
            @Option(names = "--regulation", description = "Id of the regulation (default: the office's).") Optional<String> regulation,
            @Option(names = "--pattern", defaultValue = "5D", description = "Work pattern of the regulation (default: ${DEFAULT-VALUE}).") String pattern,
            @Option(names = "--ramadan", description = "The hours inside Ramadan.") boolean ramadan,
            @Option(names = "--state-changes", description = "Switch from coming to leaving in the middle of the day; a guess, see the guide.") boolean changes,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) {
        if (name.isBlank()) throw new ParameterException(spec.commandLine(), "--name needs a name");
        try (Office office = root.open()) {
            MachineProfile draft = office.profiles().draft(name,
                    new ProfileWish(regulation.orElseGet(office.recaps()::chosen), pattern, ramadan, true, changes));
            String id = office.profiles().named(name).map(MachineProfile::id).orElse(draft.id());
            MachineProfile kept = office.profiles().save(new MachineProfile(id, name, draft.values()));
            if (json) root.speech().json(data(kept));
            else
                kept.values().forEach((key, value) -> root.speech().line(
                        key + "  " + root.texts().option(key) + ": " + value));
            return Exit.DONE.code();
        }
    }

    private static Map<String, Object> data(MachineProfile profile) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", Exit.DONE.name());
        data.put("exit", Exit.DONE.name());
        data.put("name", profile.name());
        data.put("values", profile.values());
        return data;
    }

    @Command(name = "compare", mixinStandardHelpOptions = true, description = "Reads a machine and compares it with its profile. Changes nothing.")
    int compare(@Mixin MachineChoice choice,
            @Option(names = "--profile", paramLabel = "NAME", description = "Use this profile for the machine from now on.") Optional<String> profile,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        try (Office office = root.open()) {
            Machine machine = machine(office, choice, profile);
            return tell(machine, office.profiles().read(machine).run(progress()), json).code();
        }
    }

    @Command(name = "apply", mixinStandardHelpOptions = true, description = "Shows what would be written; writes it with --yes and proves it by reading back.")
    int apply(@Mixin MachineChoice choice,
            @Option(names = "--profile", paramLabel = "NAME", description = "Use this profile for the machine from now on.") Optional<String> profile,
            @Option(names = "--yes", description = "Write.") boolean yes,
            @Option(names = "--network", description = "Write settings of the network too: the machine may move to another address.") boolean network,
            @Option(names = "--json", description = "Answer as JSON.") boolean json) throws InterruptedException {
        try (Office office = root.open()) {
            Machine machine = machine(office, choice, profile);
            if (!yes) return tell(machine, office.profiles().read(machine).run(progress()), json).code();
            Ledger ledger = office.profiles().apply(machine, network).run(progress());
            return root.speech().close(ledger, json);
        }
    }

    private ConsoleProgress progress() {
        return new ConsoleProgress(root.texts(), root.progress());
    }

    private Machine machine(Office office, MachineChoice choice, Optional<String> profile)
            throws InterruptedException {
        Machine machine = choice.resolve(office, progress());
        profile.ifPresent(name -> office.profiles().choose(machine.id(), office.profiles().named(name)
                .orElseThrow(() -> new TroubleException(Trouble.of("MES-514", "trouble.profile.unknown", name))).id()));
        return machine;
    }

    /** The rows that the profile asks something of. */
    private Exit tell(Machine machine, SettingSheet sheet, boolean json) {
        List<SettingRow> asked = Stream.of(SettingRow.State.DIFFERENT, SettingRow.State.UNKNOWN_HERE,
                SettingRow.State.SAME).flatMap(state -> sheet.in(state).stream()).toList();
        if (asked.isEmpty())
            throw new TroubleException(Trouble.of("MES-501", "trouble.profile.none", machine.name()));
        Exit exit = sheet.in(SettingRow.State.DIFFERENT).isEmpty() ? Exit.DONE : Exit.DIFFERENT;
        new SettingSpeech(root.speech()).tell(machine, sheet, asked, exit, json);
        return exit;
    }
}
