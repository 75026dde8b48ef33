package id.sidik.simulator;

import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.Reply;
import id.sidik.protocol.UserRecord;
import id.sidik.protocol.VerifyStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people and fingers that a machine knows. Answers writing with a reply code. Safe for several threads. */
final class Register {
    private final Records records;
    private final FingerHabits habits;
    private final RegisterPlan plan;
    private final Map<Integer, RawUser> people = new LinkedHashMap<>();
    private final Map<FingerSlot, FingerTemplate> fingers = new LinkedHashMap<>();
    private final Map<Integer, VerifyStyle> styles = new HashMap<>();

    Register(Dialect dialect, RegisterPlan plan) {
        this.records = dialect.records();
        this.habits = dialect.fingers();
        this.plan = plan;
    }

    synchronized int put(RawUser user) {
        UserRecord meant = user.user();
        if (user.recordSize() != records.userSize()) return Reply.WRONG_LENGTH;
        boolean otherHasPin = people.values().stream().map(RawUser::user)
                .anyMatch(each -> each.pin().equals(meant.pin()) && each.uid() != meant.uid());
        if (meant.uid() == 0 || meant.pin().isEmpty() || otherHasPin) return Reply.INSERT_FAILED;
        if (!people.containsKey(meant.uid()) && people.size() >= plan.people()) return Reply.DATABASE_FULL;
        people.put(meant.uid(), user);
        return Reply.ACK_OK;
    }

    synchronized int put(FingerTemplate finger) {
        if (!people.containsKey(finger.uid()) || finger.version().differsFrom(habits.version()))
            return Reply.INSERT_FAILED;
        if (!fingers.containsKey(finger.slot()) && fingers.size() >= plan.fingers()) return Reply.DATABASE_FULL;
        fingers.put(finger.slot(), habits.careless() ? spoiled(finger) : finger);
        return Reply.ACK_OK;
    }

    private static FingerTemplate spoiled(FingerTemplate finger) {
        byte[] bytes = finger.bytes();
        bytes[bytes.length - 1] ^= 0x7E;
        return new FingerTemplate(finger.uid(), finger.finger(), finger.flag(), finger.version(), bytes);
    }

    /** Their fingers go with them. */
    synchronized int delete(int uid) {
        if (people.remove(uid) == null) return Reply.ACK_ERROR;
        fingers.keySet().removeIf(slot -> slot.uid() == uid);
        styles.remove(uid);
        return Reply.ACK_OK;
    }

    synchronized int delete(FingerSlot slot) {
        return fingers.remove(slot) == null ? Reply.ACK_ERROR : Reply.ACK_OK;
    }

    /** All fingers of one person. */
    synchronized int deleteFingers(int uid) {
        return fingers.keySet().removeIf(slot -> slot.uid() == uid) ? Reply.ACK_OK : Reply.ACK_ERROR;
    }

    synchronized void clearFingers() {
        fingers.clear();
    }

    synchronized void clear() {
        people.clear();
        fingers.clear();
        styles.clear();
    }

    synchronized void dismissAdministrators() {
        people.replaceAll((uid, user) -> {
            UserRecord was = user.user();
            return user.changedTo(new UserRecord(was.uid(), was.privilege() & UserRecord.DISABLED, was.pin(),
                    was.nameBytes(), was.password(), was.card(), was.group(), was.zoneFlag(), was.zones()));
        });
    }

    synchronized Optional<VerifyStyle> style(int uid) {
        return people.containsKey(uid)
                ? Optional.of(styles.getOrDefault(uid, new VerifyStyle(uid, Optional.empty())))
                : Optional.empty();
    }

    synchronized boolean style(VerifyStyle style) {
        if (!people.containsKey(style.uid())) return false;
        styles.put(style.uid(), style);
        return true;
    }

    synchronized List<RawUser> people() {
        return List.copyOf(people.values());
    }

    synchronized List<FingerTemplate> fingers() {
        return new ArrayList<>(fingers.values());
    }

    synchronized Optional<FingerTemplate> finger(FingerSlot slot) {
        return Optional.ofNullable(fingers.get(slot));
    }

    /** The person with this PIN. */
    Optional<UserRecord> byPin(String pin) {
        return people().stream().map(RawUser::user).filter(user -> user.pin().equals(pin)).findFirst();
    }

    FingerVersion version() {
        return habits.version();
    }

    RegisterPlan plan() {
        return plan;
    }
}
