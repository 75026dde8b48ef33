package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * People as the web service tells them (GetAllUserInfo and GetUserInfo, soap-and-push 3): PIN is the machine's internal
 * number there, PIN2 what the person types.
 *
 * @param users  every row
 * @param closed whether the answer ends with its closing tag and no row lost its end
 */
public record SoapUsers(List<UserRecord> users, boolean closed) {
    public SoapUsers {
        users = List.copyOf(users);
    }

    /** @param operation GetAllUserInfo or GetUserInfo @throws MalformedException when this is no answer to it */
    public static SoapUsers read(String operation, byte[] body) throws MalformedException {
        List<UserRecord> users = new ArrayList<>();
        boolean[] whole = {true};
        boolean closed = SoapAnswer.of(operation, body).walk(new SoapAnswer.Rows() {
            @Override
            public void row(SoapRow row) {
                if (row.field("PIN").isPresent() || row.field("PIN2").isPresent()) users.add(user(row));
            }

            @Override
            public void damaged(SoapRow bytes) {
                whole[0] = false;
            }
        });
        return new SoapUsers(users, closed && whole[0]);
    }

    private static UserRecord user(SoapRow row) {
        byte[] name = row.field("Name").orElse("").getBytes(StandardCharsets.UTF_8);
        byte[] pin = row.field("PIN2").filter(text -> !text.isBlank()).or(() -> row.field("PIN")).orElse("")
                .getBytes(StandardCharsets.UTF_8);
        String typed = pin.length > 24 ? "" : WireText.pin(pin, 0, pin.length).orElse("");
        List<Integer> zones = List.of(zone(row, "TZ1"), zone(row, "TZ2"), zone(row, "TZ3"));
        return new UserRecord((int) (long) row.number("PIN", 0xFFFF).orElse(0L),
                row.number("Privilege", 0xFF).orElse(0L).intValue(), typed, name, row.field("Password").orElse(""),
                row.number("Card", 0xFFFF_FFFFL).orElse(0L), row.number("Group", 0xFF).orElse(0L).intValue(), 0, zones);
    }

    private static int zone(SoapRow row, String name) {
        return row.number(name, 0xFFFF).orElse(0L).intValue();
    }

    /** The line as the service writes it: the name unescaped, as real boards do. */
    public static String row(UserRecord user) {
        return "<Row><PIN>%d</PIN><Name>%s</Name><Password>%s</Password><Group>%d</Group><Privilege>%d</Privilege><Card>%d</Card><PIN2>%s</PIN2><TZ1>%d</TZ1><TZ2>%d</TZ2><TZ3>%d</TZ3></Row>"
                .formatted(user.uid(), user.name(), user.password(), user.group(), user.privilege(), user.card(),
                        user.pin(), zone(user, 0), zone(user, 1), zone(user, 2));
    }

    private static int zone(UserRecord user, int index) {
        return index < user.zones().size() ? user.zones().get(index) : 0;
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return users.size() + " users" + (closed ? "" : ", cut off");
    }
}
