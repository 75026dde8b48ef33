package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.EventCode;
import id.sidik.protocol.LiveLayout;
import id.sidik.protocol.Packet;
import id.sidik.protocol.PunchRecord;
import java.util.List;

/** What happens, as packets (section 13): the event's code in the session field, reply number 0. */
final class LiveEvents {
    private LiveEvents() {}

    static Packet event(int code, byte... data) {
        return new Packet(Command.REG_EVENT, code, 0, data);
    }

    static Packet of(SimulatedPunch punch, Dialect dialect, List<SimulatedPerson> people) {
        LiveLayout layout = dialect.sensor().punches().orElseGet(() -> usual(dialect.records()));
        String who = layout.tellsInternalNumber() ? number(punch.pin(), people) : punch.pin();
        PunchRecord record = new PunchRecord(who, punch.at(), punch.verify(), punch.state(), 0);
        return event(EventCode.ATTENDANCE, layout.encode(record));
    }

    private static LiveLayout usual(Records records) {
        return switch (records.punches().size()) {
            case 8 -> LiveLayout.BYTES_10;
            case 16 -> LiveLayout.BYTES_12;
            default -> LiveLayout.BYTES_32;
        };
    }

    /** The internal number behind a PIN; a PIN of nobody stands for itself. */
    private static String number(String pin, List<SimulatedPerson> people) {
        return people.stream().filter(person -> person.pin().equals(pin)).findFirst()
                .map(person -> Integer.toString(person.uid())).orElse(pin);
    }
}
