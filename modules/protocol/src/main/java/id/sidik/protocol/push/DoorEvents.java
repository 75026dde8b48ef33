package id.sidik.protocol.push;

import id.sidik.protocol.PackedTime;
import id.sidik.protocol.RejectedLine;
import id.sidik.protocol.SingleSource;
import id.sidik.protocol.TabbedFields;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Events of dialect 3: {@code rtlog} rows with a written time, {@code transaction} rows with a packed one. An event with a
 * PIN is a punch unless the machine refused the person.
 * No switch: the body is archived as it came and can be read anew.
 */
@SingleSource("soap-and-push 4 and 5, C (TH)")
final class DoorEvents {
    /** Kinds of event from here on are refusals and alarms. */
    static final int REFUSALS = 20;
    static final String REFUSED_BY_MACHINE = "REFUSED_BY_MACHINE";

    private final List<PushPunch> punches = new ArrayList<>();
    private final List<PushRows.Refused> refused = new ArrayList<>();
    private int others;

    PushRows read(String body) {
        List<String> lines = body.lines().toList();
        for (int at = 0; at < lines.size(); at++) if (!lines.get(at).isBlank()) take(at + 1, lines.get(at));
        return new PushRows(punches, refused, others);
    }

    private void take(int row, String line) {
        String fieldsOnly = line.startsWith("transaction ") ? line.substring("transaction ".length()) : line;
        TabbedFields fields = TabbedFields.of(fieldsOnly);
        String pin = fields.text("pin").strip();
        if (pin.isEmpty() || pin.equals("0")) {
            others++;
            return;
        }
        Optional<LocalDateTime> at = time(fields);
        OptionalLong event = fields.number(fields.has("event") ? "event" : "eventtype", 0xFFFF);
        OptionalLong state = fields.number(fields.has("inoutstatus") ? "inoutstatus" : "inoutstate", 0xFF);
        OptionalLong verify = fields.number(fields.has("verifytype") ? "verifytype" : "verified", 0xFFFF);
        if (at.isEmpty()) refuse(row, pin, RejectedLine.TIME_IMPOSSIBLE, line);
        else if (event.isEmpty() || state.isEmpty() || verify.isEmpty())
            refuse(row, pin, RejectedLine.NUMBER, line);
        else if (event.getAsLong() >= REFUSALS) refuse(row, pin, REFUSED_BY_MACHINE, line);
        else
            punches.add(new PushPunch(row, pin, at.get(), (int) state.getAsLong(),
                    (int) Math.min(verify.getAsLong(), 0xFF), 0, AttlogBody.visible(line)));
    }

    private static Optional<LocalDateTime> time(TabbedFields fields) {
        if (!fields.has("time_second")) return AttlogBody.time(fields.text("time").strip());
        OptionalLong packed = fields.number("time_second", 0xFFFF_FFFFL);
        return packed.isPresent() && packed.getAsLong() != 0
                ? PackedTime.decode((int) packed.getAsLong())
                : Optional.empty();
    }

    private void refuse(int row, String pin, String why, String line) {
        refused.add(new PushRows.Refused(row, pin.length() > 24 ? "" : AttlogBody.visible(pin), why,
                AttlogBody.visible(line)));
    }
}
