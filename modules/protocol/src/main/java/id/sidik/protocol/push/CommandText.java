package id.sidik.protocol.push;

import id.sidik.protocol.PackedTime;
import id.sidik.protocol.SingleSource;
import id.sidik.protocol.push.PushCommand.DeleteUser;
import id.sidik.protocol.push.PushCommand.Info;
import id.sidik.protocol.push.PushCommand.QueryPeople;
import id.sidik.protocol.push.PushCommand.QueryPunches;
import id.sidik.protocol.push.PushCommand.Reboot;
import id.sidik.protocol.push.PushCommand.SaveUser;
import id.sidik.protocol.push.PushCommand.SetTime;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Commands as lines for a machine (soap-and-push 8), and as text for the store. */
public final class CommandText {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final String PIN = "[!-~]{1,24}";

    private CommandText() {}

    /**
     * {@code C:id:command} and a line feed; empty when the dialect has no such command.
     *
     * @param id  1 or more
     * @param now the time of the machine's zone, for its clock
     */
    public static Optional<String> line(long id, PushCommand command, PushDialect dialect, LocalDateTime now) {
        return text(command, dialect, now).map(text -> "C:" + id + ":" + text + "\n");
    }

    private static Optional<String> text(PushCommand command, PushDialect dialect, LocalDateTime now) {
        return switch (command) {
            case SaveUser user -> Optional.of(save(user, dialect));
            case DeleteUser(String pin) -> Optional.of(switch (dialect) {
                case V1 -> "DATA DEL_USER PIN=" + pin;
                case V2 -> "DATA DELETE USERINFO PIN=" + pin;
                case V3 -> "DATA DELETE user Pin=" + pin;
            });
            case QueryPunches(LocalDateTime from, LocalDateTime until) -> dialect == PushDialect.V2
                    ? Optional.of("DATA QUERY ATTLOG StartTime=" + SECONDS.format(from) + "\tEndTime="
                            + SECONDS.format(until))
                    : Optional.empty();
            case QueryPeople() -> switch (dialect) {
                case V1 -> Optional.empty();
                case V2 -> Optional.of("DATA QUERY USERINFO");
                case V3 -> Optional.of("DATA QUERY tablename=user,fielddesc=*,filter=*");
            };
            case SetTime() -> dialect == PushDialect.V2 ? Optional.of(clock(now)) : Optional.empty();
            case Info() -> Optional.of(dialect == PushDialect.V3 ? "GET OPTIONS ~SerialNumber,FirmVer" : "INFO");
            case Reboot() -> Optional.of("REBOOT");
        };
    }

    @SingleSource("soap-and-push 8")
    private static String clock(LocalDateTime now) {
        return "SET OPTIONS DateTime=" + Integer.toUnsignedString(PackedTime.encode(now));
    }

    /** Keys that are left out stay as the machine has them: a password is never sent, no card and no group are not. */
    private static String save(SaveUser user, PushDialect dialect) {
        List<String> fields = new ArrayList<>(List.of("PIN=" + user.pin(), "Name=" + user.name(),
                "Pri=" + user.privilege()));
        if (dialect == PushDialect.V3)
            fields = new ArrayList<>(List.of("Pin=" + user.pin(), "Starttime=0", "Endtime=0", "Name=" + user.name(),
                    "Privilege=" + user.privilege()));
        if (user.card() > 0) fields.add((dialect == PushDialect.V3 ? "Cardno=" : "Card=") + user.card());
        if (user.group() > 0) fields.add((dialect == PushDialect.V3 ? "Group=" : "Grp=") + user.group());
        return switch (dialect) {
            case V1 -> "DATA USER ";
            case V2 -> "DATA UPDATE USERINFO ";
            case V3 -> "DATA UPDATE user ";
        } + String.join("\t", fields);
    }

    static void requirePin(String pin) {
        if (!pin.matches(PIN)) throw new IllegalArgumentException("a PIN has 1 to 24 visible characters");
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ").strip();
    }

    /** The command for keeping: its kind and its values between tabs. */
    public static String write(PushCommand command) {
        return switch (command) {
            case SaveUser user -> String.join("\t", "SAVE_USER", user.pin(), user.name(),
                    Integer.toString(user.privilege()), Long.toString(user.card()), Integer.toString(user.group()));
            case DeleteUser(String pin) -> "DELETE_USER\t" + pin;
            case QueryPunches(LocalDateTime from, LocalDateTime until) -> "QUERY_PUNCHES\t" + SECONDS.format(from)
                    + "\t" + SECONDS.format(until);
            case QueryPeople() -> "QUERY_PEOPLE";
            case SetTime() -> "SET_TIME";
            case Info() -> "INFO";
            case Reboot() -> "REBOOT";
        };
    }

    /** @return empty for anything that {@link #write} does not write */
    public static Optional<PushCommand> read(String kept) {
        List<String> parts = List.of(kept.split("\t", -1));
        try {
            return switch (parts.getFirst() + " " + parts.size()) {
                case "SAVE_USER 6" -> Optional.of(new SaveUser(parts.get(1), parts.get(2),
                        Integer.parseInt(parts.get(3)), Long.parseLong(parts.get(4)), Integer.parseInt(parts.get(5))));
                case "DELETE_USER 2" -> Optional.of(new DeleteUser(parts.get(1)));
                case "QUERY_PUNCHES 3" -> Optional.of(new QueryPunches(LocalDateTime.parse(parts.get(1), SECONDS),
                        LocalDateTime.parse(parts.get(2), SECONDS)));
                case "QUERY_PEOPLE 1" -> Optional.of(new QueryPeople());
                case "SET_TIME 1" -> Optional.of(new SetTime());
                case "INFO 1" -> Optional.of(new Info());
                case "REBOOT 1" -> Optional.of(new Reboot());
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }
}
