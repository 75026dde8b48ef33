package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.Reply;
import id.sidik.protocol.UserRecord;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The machine's memory of people and fingers: room, doubles, and what goes with whom. */
class RegisterTest {
    private final Register register = with(new RegisterPlan(3, 2, 0), FingerHabits.usual());

    private static Register with(RegisterPlan plan, FingerHabits habits) {
        return new Register(Dialect.usual().withFingers(habits), plan);
    }

    private static RawUser person(int uid, String pin) {
        return new RawUser(UserRecord.of(uid, pin, "Contoh " + pin).encode(UserRecord.LONG_SIZE));
    }

    private static FingerTemplate finger(int uid, int finger) {
        return MadeUpFingers.of("UJI", uid, finger, FingerTemplate.VALID, FingerVersion.TEN);
    }

    @ParameterizedTest(name = "uid {0}, PIN {1}: {2}")
    @CsvSource({"2, 12, 2000", "1, 11, 2000", "1, 99, 2000"})
    void somebodyNewOrChangedIsKept(int uid, String pin, int code) {
        register.put(person(1, "11"));
        assertThat(register.put(person(uid, pin))).isEqualTo(code);
        assertThat(register.byPin(pin)).map(UserRecord::uid).contains(uid);
    }

    @Test
    void twoPeopleNeverShareAPinAndNobodyIsWithoutNumber() {
        register.put(person(1, "11"));
        assertThat(register.put(person(2, "11"))).isEqualTo(Reply.INSERT_FAILED);
        assertThat(register.put(person(0, "12"))).isEqualTo(Reply.INSERT_FAILED);
        assertThat(register.put(person(2, ""))).isEqualTo(Reply.INSERT_FAILED);
        assertThat(register.people()).hasSize(1);
    }

    @Test
    void aShortRecordDoesNotFitALongTable() {
        RawUser old = new RawUser(UserRecord.of(1, "11", "Contoh").encode(UserRecord.SHORT_SIZE));
        assertThat(register.put(old)).isEqualTo(Reply.WRONG_LENGTH);
    }

    @Test
    void theRoomIsCountedInPeopleAndInFingers() {
        for (int uid = 1; uid <= 3; uid++) assertThat(register.put(person(uid, "1" + uid))).isEqualTo(Reply.ACK_OK);
        assertThat(register.put(person(4, "14"))).isEqualTo(Reply.DATABASE_FULL);
        assertThat(register.put(finger(1, 0))).isEqualTo(Reply.ACK_OK);
        assertThat(register.put(finger(1, 1))).isEqualTo(Reply.ACK_OK);
        assertThat(register.put(finger(2, 0))).isEqualTo(Reply.DATABASE_FULL);
        assertThat(register.put(finger(1, 1))).as("an old place needs no room").isEqualTo(Reply.ACK_OK);
        register.delete(new FingerSlot(1, 0));
        assertThat(register.put(finger(2, 0))).as("room again").isEqualTo(Reply.ACK_OK);
    }

    @Test
    void aFingerNeedsItsPersonAndItsVersion() {
        assertThat(register.put(finger(1, 0))).isEqualTo(Reply.INSERT_FAILED);
        register.put(person(1, "11"));
        FingerTemplate nine = MadeUpFingers.of("UJI", 1, 0, FingerTemplate.VALID, FingerVersion.NINE);
        assertThat(register.put(nine)).isEqualTo(Reply.INSERT_FAILED);
        assertThat(register.put(finger(1, 0))).isEqualTo(Reply.ACK_OK);
    }

    @Test
    void whoGoesTakesTheFingersAndTheStyleAlong() {
        register.put(person(1, "11"));
        register.put(person(2, "12"));
        register.put(finger(1, 0));
        register.put(finger(2, 5));
        assertThat(register.delete(1)).isEqualTo(Reply.ACK_OK);
        assertThat(register.delete(1)).isEqualTo(Reply.ACK_ERROR);
        assertThat(register.fingers()).singleElement().satisfies(left -> assertThat(left.uid()).isEqualTo(2));
        assertThat(register.style(1)).isEqualTo(Optional.empty());
        register.put(person(1, "11"));
        assertThat(register.finger(new FingerSlot(1, 0))).as("a namesake inherits nothing").isEmpty();
    }

    @Test
    void clearingFingersLeavesPeopleAndClearingPeopleLeavesNothing() {
        register.put(person(1, "11"));
        register.put(finger(1, 3));
        register.clearFingers();
        assertThat(register.fingers()).isEmpty();
        assertThat(register.people()).hasSize(1);
        register.put(finger(1, 3));
        register.clear();
        assertThat(register.people()).isEmpty();
        assertThat(register.fingers()).isEmpty();
    }

    @Test
    void carelessFirmwareSpoilsOneByteAndNeverTheSizeNorTheHead() {
        Register careless = with(RegisterPlan.usual(), FingerHabits.usual().keepingOtherBytes());
        careless.put(person(1, "11"));
        FingerTemplate sent = finger(1, 4);
        careless.put(sent);
        byte[] kept = careless.finger(sent.slot()).orElseThrow().bytes();
        assertThat(kept).hasSameSizeAs(sent.bytes()).isNotEqualTo(sent.bytes()).startsWith(0x4D);
    }

    @ParameterizedTest(name = "{0} people, {1} fingers, {2} each")
    @CsvSource({"0, 1, 0", "65536, 1, 0", "1, -1, 0", "1, 655351, 0", "1, 1, 11", "1, 1, -1"})
    void aPlanOutsideOfWhatMachinesHaveIsNone(int people, int fingers, int each) {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterPlan(people, fingers, each));
    }
}
