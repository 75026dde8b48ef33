package id.sidik.operations;

import id.sidik.devices.SerialLine;
import id.sidik.domain.Machine;
import id.sidik.domain.Road;
import id.sidik.protocol.SerialCandidate;
import id.sidik.store.PushMachine;
import id.sidik.store.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands around packets on a serial line (section 14), and how machines that report want to be spoken to. */
final class RoadAssumptions implements AssumptionPart {
    private static final String FRAMING = "SERIAL_FRAMING";
    private static final String SEARCH = "SEARCH";

    @Override
    public List<AssumptionLine> lines(Tables tables, Machine machine) {
        if (machine.road() instanceof Road.Serial) return List.of(framing(tables, machine));
        Optional<PushMachine> reports = tables.pushMachines().find(machine.id());
        return reports.map(push -> reporting(PushManners.shown(push))).orElse(List.of());
    }

    private static AssumptionLine framing(Tables tables, Machine machine) {
        List<String> choices = Stream.concat(Stream.of(SEARCH),
                Arrays.stream(SerialCandidate.values()).map(Enum::name)).toList();
        return new AssumptionLine("SERIAL", FRAMING, "D", "14", choices, new KnownCapability(tables, machine).read()
                .line().map(line -> line.framing().name()).orElse(SEARCH));
    }

    private static List<AssumptionLine> reporting(PushManner manner) {
        return List.of(
                new AssumptionLine("PUSH", "PUSH_ZONE", "C", "6.1",
                        Arrays.stream(PushManner.ZoneForm.values()).map(Enum::name).toList(),
                        manner.zoneForm().name()),
                new AssumptionLine("PUSH", "PUSH_VERIFY_FIRST", "C", "7", Chosen.NO_YES,
                        Chosen.word(manner.verifyFirst())),
                new AssumptionLine("PUSH", "PUSH_WAKE_UP", "C", "8", Chosen.NO_YES, Chosen.word(manner.wakeUp())));
    }

    @Override
    public void choose(Tables tables, Machine machine, String name, String choice) {
        if (machine.road() instanceof Road.Serial(String _, int baud, int _)) {
            KnownCapability known = new KnownCapability(tables, machine);
            if (choice.equals(SEARCH)) known.forget("serialFraming", "serialBaud");
            else
                known.change(old -> old.on(Optional.of(new SerialLine(SerialCandidate.valueOf(choice), baud))));
            return;
        }
        tables.pushMachines().find(machine.id()).map(PushManners::shown).ifPresent(old -> tables.pushMachines()
                .register(machine.id(), PushManners.kept(switch (name) {
                    case "PUSH_ZONE" -> new PushManner(PushManner.ZoneForm.valueOf(choice), old.verifyFirst(), old
                            .wakeUp());
                    case "PUSH_VERIFY_FIRST" -> new PushManner(old.zoneForm(), Chosen.yes(choice), old.wakeUp());
                    default -> new PushManner(old.zoneForm(), old.verifyFirst(), Chosen.yes(choice));
                })));
    }
}
