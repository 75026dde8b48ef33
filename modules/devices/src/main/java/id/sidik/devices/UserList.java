package id.sidik.devices;

import id.sidik.protocol.MalformedException;
import id.sidik.protocol.SizedDataset;
import id.sidik.protocol.UserDataset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The users of a machine beside the bytes that they came in. */
record UserList(UserDataset dataset, byte[] raw) {
    static final UserList NONE = new UserList(new UserDataset(72, List.of(), 0), new byte[0]);

    /** Empty when the bytes are not as many as their length word says. */
    static Optional<UserList> of(byte[] raw, OptionalInt machineCount) {
        try {
            SizedDataset sized = SizedDataset.of(raw);
            if (!sized.whole()) return Optional.empty();
            return Optional.of(new UserList(UserDataset.decode(sized.records(), machineCount), raw));
        } catch (MalformedException cut) {
            return Optional.empty();
        }
    }

    OptionalInt recordSize() {
        return dataset.users().isEmpty() ? OptionalInt.empty() : OptionalInt.of(dataset.recordSize());
    }
}
