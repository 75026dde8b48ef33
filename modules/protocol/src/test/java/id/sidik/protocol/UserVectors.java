package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Captured user records. */
final class UserVectors {
    private UserVectors() {}

    static void check(Vector vector, Meaning meaning) throws MalformedException {
        switch (vector.layer()) {
            case "record72", "record28" -> record(vector.bytes(), meaning);
            case "tcp" -> record(PacketVectors.check(vector, meaning).data(), meaning);
            default -> firstFrame(vector, meaning);
        }
    }

    static void check(UserRecord user, Meaning meaning) {
        meaning.is("uid", user.uid()).is("privilege", user.privilege()).is("password", user.password())
                .is("name", user.name()).is("card", user.card()).is("group", user.group())
                .is("tzFlag", user.zoneFlag()).is("userId", user.pin());
        meaning.is("tz", meaning.has("tzFlag") ? user.zones() : user.zones().getFirst());
        assertThat(user.enabled()).isEqualTo(user.privilege() % 2 == 0);
        meaning.nothingLeft();
    }

    private static void record(byte[] bytes, Meaning meaning) {
        UserDataset dataset = UserDataset.decode(bytes, OptionalInt.empty());
        assertThat(dataset.recordSize()).as("the layout is seen in the bytes").isEqualTo(bytes.length);
        assertThat(dataset.users()).hasSize(1);
        UserRecord user = dataset.users().getFirst();
        check(user, meaning);
        UserDataset again = UserDataset.decode(user.encode(bytes.length), OptionalInt.of(1));
        assertThat(again.users()).as("what we write is read as the same").isEqualTo(List.of(user));
        RawUser raw = new RawUser(bytes);
        assertThat(raw.changedTo(user).raw()).as("nothing changed, no byte changed").isEqualTo(bytes);
        RawUser disabled = raw.changedTo(user.withPrivilege(user.privilege() ^ 1));
        bytes[2] ^= 1;
        assertThat(disabled.raw()).as("everything else is kept").isEqualTo(bytes);
    }

    /** The first datagram of a plain transfer, cut in the middle of a record by its source. */
    private static void firstFrame(Vector vector, Meaning meaning) throws MalformedException {
        PacketVectors.checkHeader(vector.bytes(), meaning);
        SizedDataset part = SizedDataset.of(Packet.decode(vector.bytes()).data());
        assertThat(part.whole()).isFalse();
        meaning.is("declaredBytes", part.declared());
        List<Meaning> stated = meaning.list("records");
        byte[] records = part.records();
        UserDataset users = UserDataset.decode(records, OptionalInt.empty());
        assertThat(users.recordSize()).isEqualTo(UserRecord.SHORT_SIZE);
        assertThat(users.users()).hasSameSizeAs(stated);
        for (int at = 0; at < stated.size(); at++) check(users.users().get(at), stated.get(at));
        int whole = stated.size() * UserRecord.SHORT_SIZE;
        meaning.is("trailingBytes", records.length - whole);
        UserDataset withoutRest = UserDataset.decode(Arrays.copyOf(records, whole), OptionalInt.empty());
        assertThat(withoutRest.users()).as("a rest does not change the records before it").isEqualTo(users.users());
    }
}
