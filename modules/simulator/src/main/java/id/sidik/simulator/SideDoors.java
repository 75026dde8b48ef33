package id.sidik.simulator;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The ways into a machine beside its port on the network: serial line, web service. */
final class SideDoors implements AutoCloseable {
    private final SimulatorSettings settings;
    private final Firmware firmware;
    private final Conversations conversations;
    private final Power power;
    private final MachineStock stock;
    private final WallClock clock;
    private final List<AutoCloseable> open = new CopyOnWriteArrayList<>();

    SideDoors(SimulatorSettings settings, Firmware firmware, Conversations conversations, Power power,
            MachineStock stock, WallClock clock) {
        this.settings = settings;
        this.firmware = firmware;
        this.conversations = conversations;
        this.power = power;
        this.stock = stock;
        this.clock = clock;
    }

    SerialDoor serial(SerialPlan plan) throws IOException {
        SerialDoor door = new SerialDoor(plan, conversations, power);
        open.add(door);
        return door;
    }

    WebDoor web(SoapPlan plan) throws IOException {
        InnerDesk desk = new InnerDesk(firmware, settings.dialect().records().userSize());
        SoapService service = new SoapService(plan, settings.commKey(), stock, clock, desk);
        WebDoor door = new WebDoor(plan, service, power, settings.network().host());
        open.add(door);
        return door;
    }

    @Override
    public void close() {
        for (AutoCloseable door : open) try {
            door.close();
        } catch (Exception alreadyGone) {
            // nobody comes in any more, which is all that was wanted
        }
    }
}
