package id.sidik.app.cli;

import id.sidik.domain.Machine;
import id.sidik.operations.ClockRule;
import id.sidik.operations.Office;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code machine clock-rule}: when clocks are set by themselves, for the unit or for one machine. */
@Command(name = "clock-rule", mixinStandardHelpOptions = true, sortOptions = false, description = "Shows when clocks are set after records were taken, for the unit or for one machine; changes it with --on, --off or --inherit. Meets no machine.")
final class MachineClockRuleCommand implements Callable<Integer> {
    @Option(names = "--machine", paramLabel = "NAME|SERIAL", description = "A machine of the list; without it the rule of the unit.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--on", description = "Set clocks; needs --reason.")
    private boolean on;

    @Option(names = "--off", description = "Set no clock by itself.")
    private boolean off;

    @Option(names = "--inherit", description = "The machine goes by the unit's rule.")
    private boolean inherit;

    @Option(names = "--over", paramLabel = "SECONDS", description = "Set when off by more than this.")
    private Optional<Integer> over = Optional.empty();

    @Option(names = "--at-most", paramLabel = "SECONDS", description = "Leave alone, and report, what is off by more than this.")
    private Optional<Integer> atMost = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Who decided it and why; recorded with every setting.")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final SidikCommand root;

    MachineClockRuleCommand(SidikCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if ((on ? 1 : 0) + (off ? 1 : 0) + (inherit ? 1 : 0) > 1 || inherit && name.isEmpty())
            throw new ParameterException(spec.commandLine(), "one of --on, --off, --inherit (with --machine)");
        try (Office office = root.open()) {
            Optional<Machine> machine = name.map(text -> office.machines().find(text).orElseThrow(
                    () -> new TroubleException(Trouble.of("MES-102", "trouble.machine.unknown", text))));
            if (inherit) machine.ifPresent(one -> office.clocks().inheritRule(one.id()));
            if (on || off) save(office, machine);
            return tell(office, machine);
        }
    }

    private void save(Office office, Optional<Machine> machine) {
        ClockRule before = rule(office, machine);
        String why = reason.orElse(before.reason());
        if (on && why.isBlank()) throw new ParameterException(spec.commandLine(), "--on needs --reason TEXT");
        Duration from = over.map(Duration::ofSeconds).orElse(before.over());
        Duration to = atMost.map(Duration::ofSeconds).orElse(before.atMost());
        if (!ClockRule.possible(from, to) || why.length() > ClockRule.LONGEST_REASON)
            throw new ParameterException(spec.commandLine(), "2 s <= --over < --at-most <= 86400 s");
        ClockRule rule = new ClockRule(on, from, to, why);
        machine.ifPresentOrElse(one -> office.clocks().saveRule(one.id(), rule),
                () -> office.clocks().saveUnitRule(rule));
    }

    private static ClockRule rule(Office office, Optional<Machine> machine) {
        return machine.map(one -> office.clocks().rule(one.id())).orElseGet(office.clocks()::unitRule);
    }

    private int tell(Office office, Optional<Machine> machine) {
        ClockRule rule = rule(office, machine);
        boolean own = machine.filter(one -> office.clocks().ownRule(one.id()).isPresent()).isPresent();
        if (json) root.speech().json(data(rule, machine, own));
        else {
            String whose = own ? "machine" : "unit";
            root.speech().say("cli.clockRule." + whose + (rule.on() ? ".on" : ".off"), rule.over().toSeconds(),
                    rule.atMost().toSeconds(), rule.reason());
        }
        return Exit.DONE.code();
    }

    private static Map<String, Object> data(ClockRule rule, Optional<Machine> machine, boolean own) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("outcome", Exit.DONE.name());
        data.put("exit", Exit.DONE.name());
        data.put("machine", machine.map(one -> one.id().serial()).orElse(""));
        data.put("own", own);
        data.put("on", rule.on());
        data.put("overSeconds", rule.over().toSeconds());
        data.put("atMostSeconds", rule.atMost().toSeconds());
        data.put("reason", rule.reason());
        return data;
    }
}
