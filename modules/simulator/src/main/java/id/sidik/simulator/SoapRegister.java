package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.Reply;
import id.sidik.protocol.SoapRequest;
import id.sidik.protocol.SoapTemplate;
import id.sidik.protocol.SoapUsers;
import id.sidik.protocol.UserRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** People and fingers as a web service tells and changes them (soap-and-push 3), in the machine's own register. */
final class SoapRegister {
    private static final String ALL = "All";
    private static final int MOST = 0xFFFF;

    private final SoapHabits habits;
    private final MachineStock stock;
    private final InnerDesk desk;

    SoapRegister(SoapHabits habits, MachineStock stock, InnerDesk desk) {
        this.habits = habits;
        this.stock = stock;
        this.desk = desk;
    }

    List<String> everybody() {
        return desk.users(stock).stream().map(SoapUsers::row).toList();
    }

    /** @param pin "All" stands for everybody where there is no other way to ask for them */
    List<String> person(String pin) {
        if (!habits.allUsers() && pin.equalsIgnoreCase(ALL)) return everybody();
        return find(pin).map(SoapUsers::row).stream().toList();
    }

    private Optional<UserRecord> find(String pin) {
        return desk.users(stock).stream().filter(user -> user.pin().equals(pin)).findFirst();
    }

    /** With PIN the name alone is changed; with PIN2 somebody is added, and nobody who is there already. */
    boolean write(SoapRequest request) throws IOException {
        String pin = request.field("PIN2").or(() -> request.field("PIN")).orElse("");
        Optional<UserRecord> there = find(pin);
        byte[] name = request.field("Name").orElse("").getBytes(StandardCharsets.ISO_8859_1);
        if (there.isPresent()) return request.field("PIN2").isEmpty() && desk.write(there.get().withName(name));
        int uid = desk.users(stock).stream().mapToInt(UserRecord::uid).max().orElse(0) + 1;
        return !pin.isBlank() && added(request, UserRecord.of(uid, pin, ""), name);
    }

    private boolean added(SoapRequest request, UserRecord plain, byte[] name) throws IOException {
        return desk.write(new UserRecord(plain.uid(), number(request, "Privilege", plain.privilege()), plain.pin(),
                name, request.field("Password").orElse(""), number(request, "Card", 0),
                number(request, "Group", plain.group()), plain.zoneFlag(), plain.zones()));
    }

    private static int number(SoapRequest request, String field, int otherwise) {
        return request.field(field).map(String::strip).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf)
                .orElse(otherwise);
    }

    boolean forgetPassword(String pin) throws IOException {
        Optional<UserRecord> there = find(pin);
        if (there.isEmpty()) return false;
        UserRecord user = there.get();
        return desk.write(new UserRecord(user.uid(), user.privilege(), user.pin(), user.nameBytes(), "", user.card(),
                user.group(), user.zoneFlag(), user.zones()));
    }

    boolean delete(String pin) throws IOException {
        Optional<UserRecord> there = find(pin);
        return there.isPresent() && desk.delete(there.get());
    }

    /** @param finger 0–9; blank or "All" for all of them */
    List<String> fingers(String pin, String finger) {
        boolean all = finger.isBlank() || finger.equalsIgnoreCase(ALL);
        return find(pin).stream().flatMap(user -> of(user).stream())
                .filter(each -> all || finger.strip().equals(Integer.toString(each.finger())))
                .map(each -> new SoapTemplate(pin, each.finger(), each.flag(), each.bytes()).row()).toList();
    }

    private List<FingerTemplate> of(UserRecord user) {
        return stock.register().fingers().stream().filter(each -> each.uid() == user.uid()).toList();
    }

    /** Written over what the finger had. */
    boolean writeFinger(SoapRequest request) throws IOException {
        Optional<UserRecord> user = find(request.field("PIN").orElse(""));
        int finger = number(request, "FingerID", FingerTemplate.FINGERS);
        String text = request.field("Template").orElse("").strip();
        Optional<byte[]> bytes = decoded(text).filter(read -> fits(number(request, "Size", -1), text, read));
        if (user.isEmpty() || bytes.isEmpty() || finger >= FingerTemplate.FINGERS) return false;
        FingerSlot slot = new FingerSlot(user.get().uid(), finger);
        boolean next = of(user.get()).stream().anyMatch(each -> each.finger() != finger);
        return written(slot, number(request, "Valid", FingerTemplate.VALID), habits.cutsTheNext() && next
                ? Arrays.copyOf(bytes.get(), bytes.get().length / 2)
                : bytes.get());
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text)).filter(read -> read.length > 0 && read.length <= MOST);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private boolean fits(int told, String text, byte[] bytes) {
        return switch (habits.size()) {
            case ANY -> true;
            case OF_THE_TEXT -> told == text.length();
            case OF_THE_BYTES -> told == bytes.length;
        };
    }

    private boolean written(FingerSlot slot, int flag, byte[] bytes) throws IOException {
        if (stock.register().finger(slot).isPresent()) desk.ask(Command.DELETE_USERTEMP, slot.encode());
        desk.ask(Command.PREPARE_DATA, LittleEndian.words(bytes.length));
        desk.ask(Command.DATA, bytes);
        FingerTemplate finger = FingerTemplate.of(slot.uid(), slot.finger(), flag, bytes, stock.register().version());
        return desk.ask(Command.TMP_WRITE, finger.announcement()).code() == Reply.ACK_OK;
    }

    /** All fingers of one person. @return false for somebody unknown */
    boolean deleteFingers(String pin) throws IOException {
        Optional<UserRecord> user = find(pin);
        if (user.isEmpty()) return false;
        for (FingerTemplate each : of(user.get())) desk.ask(Command.DELETE_USERTEMP, each.slot().encode());
        return true;
    }

    /** @param value 1 everything, 2 fingers, 3 the log */
    boolean clear(String value) throws IOException {
        return switch (value.strip()) {
            case "1" -> desk.ask(Command.CLEAR_DATA).code() == Reply.ACK_OK;
            case "2" -> desk.ask(Command.CLEAR_DATA, (byte) 2).code() == Reply.ACK_OK;
            case "3" -> desk.ask(Command.CLEAR_ATTLOG).code() == Reply.ACK_OK;
            default -> false;
        };
    }
}
