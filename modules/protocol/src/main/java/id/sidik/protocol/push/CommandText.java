package id.sidik.protocol.push;

import id.sidik.protocol.push.PushCommand.DeleteUser;
import id.sidik.protocol.push.PushCommand.Info;
import id.sidik.protocol.push.PushCommand.QueryPunches;
import id.sidik.protocol.push.PushCommand.Reboot;
import id.sidik.protocol.push.PushCommand.SaveUser;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Commands as lines for a machine (soap-and-push 8), and as text for the store. */
public final class CommandText {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final String PIN = "[!-~]{1,24}";

    private CommandText() {}

    /** {@code C:id:command} and a line feed; empty when the dialect has no such command. @param id 1 or more */
    public static Optional<String> line(long id, PushCommand command, PushDialect dialect) {
        return text(command, dialect).map(text -> "C:" + id + ":" + text + "\n");
    }

    private static Optional<String> text(PushCommand command, PushDialect dialect) {
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
            case Info() -> Optional.of(dialect == PushDialect.V3 ? "GET OPTIONS ~SerialNumber,FirmVer" : "INFO");
            case Reboot() -> Optional.of("REBOOT");
        };
    }

    /** Keys that are left out stay as the machine has them: a password is never sent. */
    private static String save(SaveUser user, PushDialect dialect) {
        return switch (dialect) {
            case V1 -> "DATA USER PIN=%s\tName=%s\tPri=%d\tCard=%s\tGrp=%d".formatted(user.pin(), user.name(),
                    user.privilege(), card(user), user.group());
            case V2 -> "DATA UPDATE USERINFO PIN=%s\tName=%s\tPri=%d\tCard=%s\tGrp=%d".formatted(user.pin(),
                    user.name(), user.privilege(), card(user), user.group());
            case V3 -> "DATA UPDATE user Cardno=%s\tPin=%s\tGroup=%d\tStarttime=0\tEndtime=0\tName=%s\tPrivilege=%d"
                    .formatted(card(user), user.pin(), user.group(), user.name(), user.privilege());
        };
    }

    private static String card(SaveUser user) {
        return user.card() == 0 ? "" : Long.toString(user.card());
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
                case "INFO 1" -> Optional.of(new Info());
                case "REBOOT 1" -> Optional.of(new Reboot());
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }
}
