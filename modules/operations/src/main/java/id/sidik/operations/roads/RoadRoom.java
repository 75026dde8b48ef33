package id.sidik.operations.roads;

import id.sidik.intake.modem.ModemSettings;
import id.sidik.operations.base.ClosedMonths;
import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.base.Records;
import id.sidik.operations.permits.PermitDesk;
import id.sidik.rules.Regulation;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The desks for what comes by telephone, put together. */
public final class RoadRoom {
    private final OpenMatters matters;
    private final SmsInbox inbox;
    private final SmsOutbox outbox;
    private final SmsDecisions decisions;
    private final SmsFile files;
    private final NumberBook numbers;
    private final PhoneStrangers strangers;
    private final ModemDesk modem;
    private final ModemPractice practice;
    private final PhoneImport imports;
    private final PhoneDesk phones;

    /** What the office judges by. @param permits where approved requests go */
    public record Judging(Supplier<Regulation> regulation, ClosedMonths closed, PermitDesk permits) {}

    /** @param zone of the unit @param operator who works here */
    public RoadRoom(Records records, Judging judging, Supplier<ZoneId> zone, Clock clock, String operator) {
        this(new Room(records, judging.regulation(), judging.closed(), judging.permits(), zone, clock, operator),
                ModemSettings.usual());
    }

    RoadRoom(Room room, ModemSettings settings) {
        matters = new SmsMatters(room);
        outbox = new SmsOutbox(room);
        inbox = new SmsInbox(room, outbox);
        decisions = new SmsDecisions(room, inbox, outbox);
        files = new SmsFile(room, inbox);
        strangers = new PhoneStrangers(room);
        numbers = new NumberBook(room, strangers);
        modem = new ModemDesk(room, inbox, outbox, settings);
        practice = new ModemPractice(room, inbox, outbox);
        imports = new PhoneImport(room, strangers);
        phones = new PhoneDesk(room);
    }

    public OpenMatters matters() {
        return matters;
    }

    public SmsInbox inbox() {
        return inbox;
    }

    public SmsOutbox outbox() {
        return outbox;
    }

    public SmsDecisions decisions() {
        return decisions;
    }

    public SmsFile files() {
        return files;
    }

    public NumberBook numbers() {
        return numbers;
    }

    public ModemDesk modem() {
        return modem;
    }

    /** For example offices. */
    public ModemPractice practice() {
        return practice;
    }

    public PhoneImport imports() {
        return imports;
    }

    public PhoneStrangers strangers() {
        return strangers;
    }

    public PhoneDesk phones() {
        return phones;
    }
}
