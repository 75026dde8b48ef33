package id.sidik.devices;

import id.sidik.protocol.SizedDataset;
import id.sidik.protocol.SoapRequest;
import id.sidik.protocol.SoapTemplate;
import id.sidik.protocol.UserRecord;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Fingers over the web service, in the packets of the machine's own port: one is read or written at a time (sections 8.2
 * and 8.4), all of them person by person (8.1). The service only takes all fingers of a person
 * at once, so a finger is deleted where it is the only one.
 */
final class WebFingers {
    private static final int FINGERS = 10;
    private static final int VALID = 1;
    private static final int HEAD = 6;
    private static final int PIN = 24;

    private final WebDialogue service;
    private final ByteArrayOutputStream upload = new ByteArrayOutputStream();

    WebFingers(WebDialogue service) {
        this.service = service;
    }

    private static ByteBuffer in(byte[] data) {
        return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Data of GET_USERTEMP: u16 uid, u8 finger. @return template and flag; empty when there is no such finger */
    Optional<byte[]> one(byte[] slot) throws MachineException {
        if (slot.length != 3 || slot[2] < 0 || slot[2] >= FINGERS) return Optional.empty();
        Optional<String> pin = pin(in(slot).getShort() & 0xFFFF);
        if (pin.isEmpty()) return Optional.empty();
        return service.finger(pin.get(), slot[2]).map(found -> {
            byte[] bytes = found.bytes();
            byte[] out = Arrays.copyOf(bytes, bytes.length + 1);
            out[bytes.length] = (byte) found.valid();
            return out;
        });
    }

    private Optional<String> pin(int uid) throws MachineException {
        return service.people().stream().filter(user -> user.uid() == uid).map(UserRecord::pin)
                .filter(text -> !text.isEmpty()).findFirst();
    }

    /** Everybody's, as one dataset. */
    byte[] all() throws MachineException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (UserRecord user : List.copyOf(service.users().users()))
            if (!user.pin().isEmpty())
                for (int finger = 0; finger < FINGERS; finger++)
                    service.finger(user.pin(), finger).ifPresent(found -> out.writeBytes(entry(user.uid(), found)));
        return SizedDataset.encode(out.toByteArray());
    }

    private static byte[] entry(int uid, SoapTemplate found) {
        byte[] bytes = found.bytes();
        return ByteBuffer.allocate(HEAD + bytes.length).order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) (HEAD + bytes.length)).putShort((short) uid).put((byte) found.finger())
                .put((byte) found.valid()).put(bytes).array();
    }

    /** Begins an upload. @return false when it is larger than any template */
    boolean begin(byte[] size) {
        upload.reset();
        return size.length >= Integer.BYTES && in(size).getInt() > 0 && in(size).getInt() <= SoapTemplate.MAX_SIZE;
    }

    boolean more(byte[] piece) {
        if (upload.size() + piece.length > SoapTemplate.MAX_SIZE) return false;
        upload.writeBytes(piece);
        return true;
    }

    /**
     * Writes what was uploaded. The service knows valid fingers only.
     *
     * @param announcement u16 uid, u8 finger, u8 flag, u16 size
     */
    boolean write(byte[] announcement) throws MachineException {
        if (announcement.length != HEAD || announcement[3] != VALID) return false;
        ByteBuffer told = in(announcement);
        Optional<String> pin = pin(told.getShort(0) & 0xFFFF);
        byte[] bytes = upload.toByteArray();
        boolean fits = announcement[2] >= 0 && announcement[2] < FINGERS && (told.getShort(4) & 0xFFFF) == bytes.length;
        return fits && pin.isPresent()
                && service.write(new SoapTemplate(pin.get(), announcement[2], VALID, bytes));
    }

    /** @param slot u16 uid, u8 finger */
    boolean erase(byte[] slot) throws MachineException {
        if (slot.length != 3) return false;
        Optional<String> pin = pin(in(slot).getShort() & 0xFFFF);
        return pin.isPresent() && eraseOnly(pin.get(), slot[2]);
    }

    /** @param place PIN in 24 bytes, u8 finger */
    boolean eraseByPin(byte[] place) throws MachineException {
        if (place.length != PIN + 1) return false;
        String pin = new String(place, 0, PIN, StandardCharsets.US_ASCII);
        return eraseOnly(pin.substring(0, Math.max(0, pin.indexOf(0) < 0 ? PIN : pin.indexOf(0))), place[PIN]);
    }

    /** The service takes all fingers of a person at once, so only the last one is ever taken. */
    private boolean eraseOnly(String pin, int finger) throws MachineException {
        if (service.people().stream().noneMatch(user -> user.pin().equals(pin))) return false;
        for (int other = 0; other < FINGERS; other++)
            if (other != finger && service.finger(pin, other).isPresent()) return false;
        return service.finger(pin, finger).isPresent()
                && service.tell(SoapRequest.deleteTemplates(service.client().commKey(), pin));
    }
}
