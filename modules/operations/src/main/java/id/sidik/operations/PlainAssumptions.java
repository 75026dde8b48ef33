package id.sidik.operations;

import id.sidik.devices.Heartbeat;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.protocol.UnlockUnit;
import id.sidik.store.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Assumptions that are small texts of their own. */
final class PlainAssumptions implements AssumptionPart {
    private static final String UNLOCK = "UNLOCK_UNIT";
    private static final String HEARTBEAT = "HEARTBEAT";
    private static final String SERVER = "SERVER_KEYS";
    private static final String ACCESS = "ACCESS_ASKED";

    @Override
    public List<AssumptionLine> lines(Tables tables, Machine machine) {
        return List.of(
                new AssumptionLine("ACCESS", ACCESS, "B", "11", Chosen.YES_NO,
                        Chosen.word(accessAsked(tables, machine.id()))),
                line(tables, machine, "DOOR", UNLOCK, "11.5", names(UnlockUnit.values())),
                line(tables, machine, "EVENTS", HEARTBEAT, "4", names(Heartbeat.values())),
                line(tables, machine, "OPTIONS", SERVER, "12", names(ServerOptions.Keys.values())));
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static AssumptionLine line(Tables tables, Machine machine, String topic, String name, String source,
            List<String> choices) {
        String chosen = kept(tables, machine.id(), name).filter(choices::contains).orElse(choices.getFirst());
        return new AssumptionLine(topic, name, "C", source, choices, chosen);
    }

    @Override
    public void choose(Tables tables, Machine machine, String name, String choice) {
        tables.settings().put(key(machine.id(), name), choice);
    }

    /** How a silent machine is asked whether it is there. */
    static Heartbeat heartbeat(Tables tables, MachineId machine) {
        return kept(tables, machine, HEARTBEAT).filter(Heartbeat.STATE.name()::equals).map(any -> Heartbeat.STATE)
                .orElse(Heartbeat.TIME);
    }

    static ServerOptions.Keys serverKeys(Tables tables, MachineId machine) {
        Optional<String> kept = kept(tables, machine, SERVER);
        return Arrays.stream(ServerOptions.Keys.values()).filter(each -> kept.equals(Optional.of(each.name())))
                .findFirst().orElse(ServerOptions.Keys.BOTH);
    }

    /** Whether the access memory is read with every backup; not where the machine fell silent at it. */
    static boolean accessAsked(Tables tables, MachineId machine) {
        return !kept(tables, machine, ACCESS).equals(Optional.of(Chosen.NO));
    }

    static void askNoAccess(Tables tables, MachineId machine) {
        tables.settings().put(key(machine, ACCESS), Chosen.NO);
    }

    private static Optional<String> kept(Tables tables, MachineId machine, String name) {
        return tables.settings().get(key(machine, name));
    }

    /** The door's unit has had its own key from the beginning. */
    private static String key(MachineId machine, String name) {
        return name.equals(UNLOCK)
                ? CareDesk.UNLOCK_UNIT + machine.serial()
                : "assumption/" + name + "/" + machine
                        .serial();
    }
}
