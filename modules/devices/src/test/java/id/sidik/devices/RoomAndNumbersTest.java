package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.FreeSizes;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.UserRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Room on a machine, and the internal numbers of people who are new there. */
class RoomAndNumbersTest {
    private static final int LAST = 65_534;

    private static Optional<FreeSizes> counts(int people, int peopleFree, int fingers, int fingersFree) {
        return Optional.of(new FreeSizes(people, fingers, 0, 0, 0, 0, fingers + fingersFree, people + peopleFree, 100,
                fingersFree, peopleFree, 100, OptionalInt.empty(), OptionalInt.empty()));
    }

    private static int taken(Room room, int most) {
        return (int) IntStream.range(0, most).filter(each -> room.take()).count();
    }

    @ParameterizedTest(name = "{0} people and {1} fingers free")
    @CsvSource({"0, 0", "1, 0", "0, 1", "3, 7"})
    void aMachineTakesAsManyAsItHasPlacesForAndNoMore(int people, int fingers) {
        Optional<FreeSizes> told = counts(5, people, 6, fingers);
        assertThat(taken(Room.forPeople(told), 20)).isEqualTo(people);
        assertThat(taken(Room.forFingers(told), 20)).isEqualTo(fingers);
    }

    @Test
    void aFullRoomStaysFull() {
        Room room = Room.forPeople(counts(1, 1, 0, 0));
        assertThat(List.of(room.take(), room.take(), room.take())).containsExactly(true, false, false);
    }

    @Test
    void aMachineThatCannotCountIsBelievedToHaveRoom() {
        FreeSizes lying = new FreeSizes(9, 9, 9, 0, 0, 0, 3, 3, 3, 0, 0, 0, OptionalInt.empty(), OptionalInt.empty());
        for (Optional<FreeSizes> told : List.of(Optional.<FreeSizes>empty(), Optional.of(lying), counts(0, 0, 0, 0))) {
            assertThat(taken(Room.forPeople(told), 50)).isEqualTo(50);
            assertThat(taken(Room.forFingers(told), 50)).isEqualTo(50);
        }
    }

    /** @param people "uid:pin" each */
    private static Roster roster(int size, String... people) {
        Stream<RawUser> users = Arrays.stream(people).map(text -> text.split(":"))
                .map(parts -> RawUser.fresh(UserRecord.of(Integer.parseInt(parts[0]), parts[1], "Contoh"), size));
        return new Roster(size, users.toList(), 0);
    }

    private static FreeUids long72(List<Integer> fingers, String... people) {
        return new FreeUids(roster(UserRecord.LONG_SIZE, people), Optional.of(fingers));
    }

    @Test
    void aNewNumberIsTheLowestThatNeitherAPersonNorAFingerHolds() {
        FreeUids free = long72(List.of(2, 4), "1:11", "3:13");
        assertThat(Stream.generate(() -> free.take("99", 0).orElseThrow()).limit(3)).containsExactly(5, 6, 7);
        FreeUids holes = long72(List.of(), "1:11", "3:13");
        assertThat(Stream.generate(() -> holes.take("99", 0).orElseThrow()).limit(3)).containsExactly(2, 4, 5);
    }

    @Test
    void whereFingersAreNotToldNumbersBeginBehindEverybody() {
        FreeUids free = new FreeUids(roster(UserRecord.LONG_SIZE, "2:11", "40:12"), Optional.empty());
        assertThat(free.take("99", 0)).hasValue(41);
        assertThat(free.take("98", 0)).hasValue(42);
        FreeUids empty = new FreeUids(roster(UserRecord.LONG_SIZE), Optional.empty());
        assertThat(empty.take("99", 0)).hasValue(1);
    }

    @ParameterizedTest(name = "PIN {0} on a machine of {1} bytes, wished {2}: {3}")
    @CsvSource({
        // short records: PIN and number are the same where they can be
        "77, 28, 0, 77", "7, 28, 0, 1", "007, 28, 0, 1", "65534, 28, 0, 65534", "65535, 28, 0, 1", "99999, 28, 0, 1",
        "A7, 28, 0, 1", "0, 28, 0, 1",
        // long records: the PIN says nothing about the number
        "77, 72, 0, 1",
        // a number that will do better than others
        "77, 28, 500, 500", "77, 72, 500, 500", "77, 72, 7, 1", "77, 72, 65534, 65534", "77, 72, 65535, 1",
        "77, 72, -3, 1"})
    void aWishIsFollowedWhereTheNumberIsFree(String pin, int size, int preferred, int expected) {
        FreeUids free = new FreeUids(roster(size, "7:7"), Optional.of(List.of()));
        assertThat(free.take(pin, preferred)).hasValue(expected);
    }

    @Test
    void aNumberIsGivenOnceOnly() {
        FreeUids free = long72(List.of());
        assertThat(free.take("1", 5)).hasValue(5);
        assertThat(free.take("2", 5)).hasValue(1);
        assertThat(free.take("3", 1)).hasValue(2);
    }

    @Test
    void whenAllNumbersAreTakenThereIsNoneLeft() {
        FreeUids free = long72(IntStream.rangeClosed(1, LAST - 1).boxed().toList());
        assertThat(free.take("1", 0)).hasValue(LAST);
        assertThat(free.take("2", 0)).isEmpty();
        assertThat(free.take("3", 17)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {28, 72})
    void aRosterFindsItsPeopleAndTellsNobody(int size) {
        Roster roster = roster(size, "1:11", "2:12", "3:12");
        assertThat(roster.byPin("12")).map(each -> each.user().uid()).as("the first of two").contains(2);
        assertThat(roster.byPin("13")).isEmpty();
        assertThat(roster.byUid(3)).map(each -> each.user().pin()).contains("12");
        assertThat(roster.byUid(9)).isEmpty();
        assertThat(roster.toString()).doesNotContain("Contoh", "12").contains("3 users");
    }
}
