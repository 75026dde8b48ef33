package id.sidik.devices;

import id.sidik.protocol.SizedDataset;
import id.sidik.protocol.SoapRequest;
import id.sidik.protocol.SoapUsers;
import id.sidik.protocol.UserDataset;
import id.sidik.protocol.UserRecord;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/**
 * People over the web service, in the records of the machine's own port. Somebody who is there is never deleted to be
 * written anew, which would take the fingers along (pain-points 24): only the name of a known person can be changed.
 */
final class WebPeople {
    private final WebDialogue service;

    WebPeople(WebDialogue service) {
        this.service = service;
    }

    /** The 72-byte records that the list stands for. Whoever has a PIN that they cannot carry is left out. */
    byte[] dataset(SoapUsers users) {
        List<UserRecord> carried = users.users().stream().filter(user -> user.pin().length() <= 24).toList();
        return SizedDataset.encode(UserDataset.encode(UserRecord.LONG_SIZE, carried));
    }

    /** @return false when the service cannot write this, or says that it has not */
    boolean write(byte[] record) throws MachineException {
        if (record.length != UserRecord.LONG_SIZE) return false;
        List<UserRecord> read = UserDataset.decode(record, java.util.OptionalInt.of(1)).users();
        if (read.size() != 1 || read.getFirst().pin().isEmpty()) return false;
        UserRecord wanted = read.getFirst();
        Optional<UserRecord> there = there(wanted.pin());
        int key = service.client().commKey();
        return service.tell(there.isPresent()
                ? SoapRequest.rename(key, wanted.pin(), wanted.name())
                : SoapRequest.newUser(key, wanted));
    }

    private Optional<UserRecord> there(String pin) throws MachineException {
        return service.users().users().stream().filter(user -> user.pin().equals(pin)).findFirst();
    }

    /** @param uid two bytes: the machine's internal number of the person */
    boolean delete(byte[] uid) throws MachineException {
        if (uid.length < 2) return false;
        int number = ByteBuffer.wrap(uid).order(ByteOrder.LITTLE_ENDIAN).getShort() & 0xFFFF;
        Optional<String> pin = service.users().users().stream().filter(user -> user.uid() == number)
                .map(UserRecord::pin).filter(text -> !text.isEmpty()).findFirst();
        return pin.isPresent() && service.tell(SoapRequest.delete(service.client().commKey(), pin.get()));
    }
}
