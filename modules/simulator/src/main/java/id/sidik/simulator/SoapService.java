package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.OptionText;
import id.sidik.protocol.Packet;
import id.sidik.protocol.PackedTime;
import id.sidik.protocol.PunchRecord;
import id.sidik.protocol.Reply;
import id.sidik.protocol.SoapLog;
import id.sidik.protocol.SoapRequest;
import id.sidik.protocol.UserRecord;
import id.sidik.protocol.SoapUsers;
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

    private final SoapPlan plan;
    private final int commKey;
    private final MachineStock stock;
    private final WallClock clock;
    private final InnerDesk desk;

    SoapService(SoapPlan plan, int commKey, MachineStock stock, WallClock clock, InnerDesk desk) {
        this.plan = plan;
        this.commKey = commKey;
        this.stock = stock;
        this.clock = clock;
        this.desk = desk;
    }

    /** @return the body; empty when the connection is closed without a word */
    Optional<byte[]> answer(SoapRequest request) throws IOException {
        if (request.commKey() != commKey)
            return plan.wrongKey() == SoapPlan.WrongKey.CLOSES ? Optional.empty() : body(request, List.of());
        return switch (request.operation()) {
            case "GetDate" -> body(request, List.of(ROW.format(clock.now())));
            case "SetDate" -> result(request, setDate(request));
            case "GetAttLog" -> body(request, log(request.field("PIN").orElse("")));
            case "GetAllUserInfo" -> body(request, users("All"));
            case "GetUserInfo" -> body(request, users(request.field("PIN").orElse("")));
            case "SetUserInfo" -> result(request, setUser(request));
            case "DeleteUser" -> result(request, deleteUser(request.field("PIN").orElse("")));
            case "RefreshDB" -> result(request, true);
            case "Restart" -> result(request, restart());
            case "GetOption" -> plan.options() ? option(request) : Optional.empty();
            default -> result(request, false);
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

    private List<String> users(String pin) {
        return desk.users(stock).stream().filter(user -> pin.equals("All") || user.pin().equals(pin))
                .map(SoapUsers::row).toList();
    }

    /** With PIN the name alone is changed; with PIN2 somebody is added, and nobody who is there already. */
    private boolean setUser(SoapRequest request) throws IOException {
        List<UserRecord> users = desk.users(stock);
        String pin = request.field("PIN2").or(() -> request.field("PIN")).orElse("");
        String name = request.field("Name").orElse("");
        Optional<UserRecord> there = users.stream().filter(user -> user.pin().equals(pin)).findFirst();
        if (there.isPresent()) return request.field("PIN2").isEmpty() && desk.write(renamed(there.get(), name));
        int uid = users.stream().mapToInt(UserRecord::uid).max().orElse(0) + 1;
        return !pin.isBlank() && desk.write(UserRecord.of(uid, pin, name));
    }

    private static UserRecord renamed(UserRecord user, String name) {
        return new UserRecord(user.uid(), user.privilege(), user.pin(), name.getBytes(StandardCharsets.ISO_8859_1),
                user.password(), user.card(), user.group(), user.zoneFlag(), user.zones());
    }

    private boolean deleteUser(String pin) throws IOException {
        Optional<UserRecord> there = desk.users(stock).stream().filter(user -> user.pin().equals(pin)).findFirst();
        return there.isPresent() && desk.delete(there.get());
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
