package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.OptionText;
import id.sidik.protocol.Packet;
import id.sidik.protocol.PackedTime;
import id.sidik.protocol.PunchRecord;
import id.sidik.protocol.Reply;
import id.sidik.protocol.SoapLog;
import id.sidik.protocol.SoapRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The web service of an older board (soap-and-push 3). What changes the machine goes through the same firmware as the
 * packets of its own port.
 */
final class SoapService {
    private static final DateTimeFormatter ROW = DateTimeFormatter
            .ofPattern("'<Row><Date>'uuuu-MM-dd'</Date><Time>'HH:mm:ss'</Time></Row>'");

    private static final String NO_DATA = "<Row><Result>0</Result><Information>No data!</Information></Row>";

    private final SoapPlan plan;
    private final int commKey;
    private final MachineStock stock;
    private final WallClock clock;
    private final InnerDesk desk;
    private final SoapRegister people;

    SoapService(SoapPlan plan, int commKey, MachineStock stock, WallClock clock, InnerDesk desk) {
        this.plan = plan;
        this.commKey = commKey;
        this.stock = stock;
        this.clock = clock;
        this.desk = desk;
        this.people = new SoapRegister(plan.habits(), stock, desk);
    }

    /** @return the body; empty when the connection is closed without a word */
    Optional<byte[]> answer(SoapRequest request) throws IOException {
        if (request.commKey() != commKey)
            return plan.wrongKey() == SoapPlan.WrongKey.CLOSES ? Optional.empty() : body(request, List.of());
        return switch (request.operation()) {
            case "GetDate" -> body(request, List.of(ROW.format(clock.now())));
            case "SetDate" -> result(request, setDate(request));
            case "GetAttLog" -> found(request, log(pin(request)));
            case "GetAllUserInfo" -> plan.habits().allUsers()
                    ? found(request, people.everybody())
                    : result(request, false);
            case "GetUserInfo" -> found(request, people.person(pin(request)));
            case "GetUserTemplate" -> found(request, people.fingers(pin(request),
                    request.field("FingerID").orElse("")));
            case "GetOption" -> plan.options() ? option(request) : Optional.empty();
            default -> result(request, changed(request));
        };
    }

    private boolean changed(SoapRequest request) throws IOException {
        return switch (request.operation()) {
            case "SetUserInfo" -> people.write(request);
            case "ClearUserPassword" -> people.forgetPassword(pin(request));
            case "DeleteUser" -> people.delete(pin(request));
            case "SetUserTemplate" -> people.writeFinger(request);
            case "DeleteTemplate" -> people.deleteFingers(pin(request));
            case "ClearData" -> people.clear(request.field("Value").orElse(""));
            case "RefreshDB" -> true;
            case "Restart" -> restart();
            default -> false;
        };
    }

    private static String pin(SoapRequest request) {
        return request.field("PIN").orElse("");
    }

    private Optional<byte[]> found(SoapRequest request, List<String> rows) {
        if (!rows.isEmpty()) return body(request, rows);
        return switch (plan.habits().nothing()) {
            case NO_ROWS -> body(request, rows);
            case EMPTY_BODY -> Optional.of(new byte[0]);
            case NO_DATA -> body(request, List.of(NO_DATA));
        };
    }

    private static Optional<byte[]> body(SoapRequest request, List<String> rows) {
        String name = request.operation() + "Response";
        String inside = rows.stream().map(row -> row + "\r\n").collect(Collectors.joining());
        return Optional.of(("<" + name + ">\r\n" + inside + "</" + name + ">").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Optional<byte[]> result(SoapRequest request, boolean done) {
        return body(request, List.of(done
                ? "<Row><Result>1</Result><Information>Successfully!</Information></Row>"
                : "<Row><Result>0</Result><Information>Fail!</Information></Row>"));
    }

    private boolean setDate(SoapRequest request) throws IOException {
        try {
            LocalDateTime wanted = LocalDateTime
                    .parse(request.field("Date").orElse("") + "T" + request.field("Time").orElse(""));
            return desk.ask(Command.SET_TIME, PackedTime.reply(wanted)).code() == Reply.ACK_OK;
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return false;
        }
    }

    private List<String> log(String pin) {
        boolean all = pin.isBlank() || pin.equalsIgnoreCase("All");
        return stock.punches().stream().filter(punch -> all || punch.pin().equals(pin))
                .map(punch -> SoapLog.row(
                        new PunchRecord(punch.pin(), punch.at(), punch.verify(), punch.state(), punch.workCode())))
                .toList();
    }

    private boolean restart() throws IOException {
        if (plan.restarts()) desk.ask(Command.RESTART);
        return true;
    }

    private Optional<byte[]> option(SoapRequest request) throws IOException {
        String name = request.field("Name").orElse("");
        Packet answer = desk.ask(Command.OPTIONS_RRQ, OptionText.request(name));
        return body(request, OptionText.value(answer.data(), name).map(value -> "<Row><Value>" + value
                + "</Value></Row>").stream().toList());
    }
}
