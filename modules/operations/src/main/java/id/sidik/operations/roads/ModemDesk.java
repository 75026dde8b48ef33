package id.sidik.operations.roads;

import id.sidik.intake.modem.ModemPlace;
import id.sidik.intake.modem.ModemPorts;
import id.sidik.intake.modem.ModemSettings;
import id.sidik.intake.modem.SmsGateway;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The GSM modem of the office: which port it stands at, and listening to it until stopped. */
public final class ModemDesk {
    private static final String DEVICE = "gsm.device";
    private static final String USB = "gsm.usb";

    private final Room room;
    private final SmsInbox inbox;
    private final SmsOutbox outbox;
    private final ModemSettings settings;

    ModemDesk(Room room, SmsInbox inbox, SmsOutbox outbox, ModemSettings settings) {
        this.room = room;
        this.inbox = inbox;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Of this laptop now, by name. */
    public List<ModemPortLine> ports() {
        return ModemPorts.list().stream().map(one -> new ModemPortLine(one.device(), one.name(), one.usb())).toList();
    }

    /** Where the modem stood the last time; its name may have changed since. */
    public Optional<ModemPortLine> chosen() {
        return room.records().read(tables -> tables.settings().get(DEVICE)
                .map(device -> new ModemPortLine(device, device, tables.settings().get(USB).orElse(""))));
    }

    /** A USB modem is found again under whatever name it has. */
    public void choose(ModemPortLine port) {
        room.records().transact(tables -> {
            tables.settings().put(DEVICE, port.device());
            tables.settings().put(USB, port.usb());
            return port;
        });
    }

    /** The port of this name, as the system knows it. @param device a path that the system does not list is taken too */
    public ModemPortLine port(String device) {
        return ports().stream().filter(one -> one.device().equals(device)).findFirst()
                .orElseGet(() -> new ModemPortLine(device, device, ""));
    }

    /**
     * Takes messages in and sends answers until stopped; a modem that is pulled out is told, and waited for. Stopping is the
     * orderly end.
     */
    public Job<Ledger> listen(ModemPortLine port, Consumer<ModemNews> news) {
        return listen(port.device(), place(port), news);
    }

    Job<Ledger> listen(String name, ModemPlace place, Consumer<ModemNews> news) {
        return progress -> {
            ModemTalk talk = new ModemTalk(inbox, outbox, news, name, progress, room.clock());
            talk.forgot(inbox.forget());
            new SmsGateway(place, settings, talk, room.clock()).run(progress::stopRequested);
            return talk.ledger();
        };
    }

    private static ModemPlace place(ModemPortLine port) {
        if (port.usb().isBlank()) return ModemPorts.named(port.device());
        return () -> ModemPorts.list().stream()
                .filter(one -> one.device().equals(port.device()) && one.usb().equals(port.usb()))
                .map(ModemPorts.Port::device).findFirst().or(() -> ModemPorts.usb(port.usb()).device());
    }
}
