package id.sidik.devices;

import id.sidik.protocol.AccessVariants.TextWidth;
import id.sidik.protocol.Command;
import id.sidik.protocol.Reply;
import id.sidik.protocol.ScreenMessage;

/** Short messages that a machine keeps and shows (section 9.5). */
public final class MessageBook {
    private final Visit visit;
    private final TextWidth width;

    MessageBook(Visit visit, TextWidth width) {
        this.visit = visit;
        this.width = width;
    }

    /** @param id 1–65535 */
    public Told<ScreenMessage> read(int id) throws MachineException {
        return AccessBook.told(visit.ask(Command.SMS_RRQ, ScreenMessage.request(id)), ScreenMessage::decode);
    }

    /** A text that does not fit the machine's field is refused, never cut. */
    public Kept write(ScreenMessage message) throws MachineException {
        if (!message.fits(width) || message.start().isEmpty()) return Kept.REFUSED;
        boolean taken = done(Command.SMS_WRQ, message.encode(width));
        return taken ? AccessBook.same(read(message.id()), message) : Kept.REFUSED;
    }

    /** @return whether it is gone */
    public boolean delete(int id) throws MachineException {
        done(Command.DELETE_SMS, ScreenMessage.request(id));
        return !(read(id) instanceof Told.Value<ScreenMessage>);
    }

    /** Shows a message to one person. @param uid internal number @return whether the firmware said OK */
    public boolean show(int uid, int id) throws MachineException {
        return done(Command.UDATA_WRQ, ScreenMessage.link(uid, id));
    }

    /** @return whether the firmware said OK */
    public boolean hide(int uid, int id) throws MachineException {
        return done(Command.DELETE_UDATA, ScreenMessage.link(uid, id));
    }

    private boolean done(int command, byte... data) throws MachineException {
        return visit.locked(inside -> inside.ask(command, data).code() == Reply.ACK_OK);
    }
}
